// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletTables
import MartletText
import Testing

@Suite("Metrics")
struct MetricsTests {
  private func column(_ name: String, _ values: [String]) -> Column {
    Column(name, values.map { $0 as String? })
  }

  @Test("Scores of several classes agree with the reference")
  func scoresClasses() throws {
    let reference = try Fixture.reference("metrics-multiclass")
    let report = try ClassificationReport(
      truth: column("y", reference.input("y")),
      predicted: column("p", reference.input("pred"))
    )
    #expect(report.scores.map(\.name) == ["a", "b", "c", "d"])
    try reference.expect(
      report.confusionMatrix.counts.flatMap { $0.map(Double.init) },
      "confusion"
    )
    try reference.expect(report.scores.map(\.precision), "per_class_precision")
    try reference.expect(report.scores.map(\.recall), "per_class_recall")
    try reference.expect(report.scores.map(\.f1), "per_class_f1")
    try reference.expect(report.scores.map { Double($0.support) }, "support")
    try reference.expect([report.macroAverage.precision], "precision", "macro")
    try reference.expect([report.macroAverage.recall], "recall", "macro")
    try reference.expect([report.macroAverage.f1], "f1", "macro")
    try reference.expect([report.weightedAverage.precision], "precision", "weighted")
    try reference.expect([report.weightedAverage.recall], "recall", "weighted")
    try reference.expect([report.weightedAverage.f1], "f1", "weighted")
    try reference.expect([report.accuracy], "accuracy")
    #expect(report.baselineClass == "a")
    #expect(report.baselineAccuracy == 5.0 / 16)
    #expect("\(report)".contains("Never predicted, so that precision counts as 0: d"))
  }

  // Wilson's interval by hand for k of n with z = 1.959963984540054.
  @Test(
    "The interval of the accuracy is Wilson's",
    arguments: [
      (8, 10, 0.490162, 0.943318), (0, 10, 0, 0.277533), (10, 10, 0.722467, 1),
      (50, 100, 0.403832, 0.596168),
    ]
  )
  func intervals(correct: Int, count: Int, lower: Double, upper: Double) throws {
    let truth = Column("y", (0..<count).map { _ in "a" as String? })
    let predicted = Column("p", (0..<count).map { ($0 < correct ? "a" : "b") as String? })
    let interval = try ClassificationReport(truth: truth, predicted: predicted).accuracyInterval
    #expect(abs(interval.lowerBound - lower) < 1e-6)
    #expect(abs(interval.upperBound - upper) < 1e-6)
  }

  @Test("The confusion matrix shows rows, columns and their sums")
  func showsConfusion() throws {
    let matrix = try ConfusionMatrix(
      truth: column("y", ["a", "a", "b"]),
      predicted: column("p", ["a", "b", "b"])
    )
    #expect(matrix.counts == [[1, 1], [0, 1]])
    #expect(matrix.total == 3)
    #expect(matrix.correct == 2)
    #expect(try matrix.count(truth: "a", predicted: "b") == 1)
    #expect(throws: LearningError.self) { try matrix.count(truth: "A", predicted: "b") }
    #expect(
      try matrix.table()
        == Table([column("y", ["a", "b"]), Column("a", [1, 0]), Column("b", [1, 1])])
    )
    #expect("\(matrix)".contains("total"))
  }

  @Test("A class that only was predicted is part of the matrix")
  func includesUnknown() throws {
    let report = try ClassificationReport(
      truth: column("y", ["a", "a"]),
      predicted: column("p", ["a", "c"])
    )
    #expect(report.confusionMatrix.classes == ["a", "c"])
    #expect(try report.score(of: "c").recall == 0)
    #expect(throws: LearningError.self) { try report.score(of: "b") }
  }

  @Test("Numbers and truth values are classes like any other")
  func comparesTypes() throws {
    let report = try ClassificationReport(
      truth: Column("y", [10, 9, 10]),
      predicted: Column("p", [10.0, 9, 9])
    )
    #expect(report.confusionMatrix.classes == ["9", "10"])
    #expect(report.accuracy == 2.0 / 3)
  }

  @Test("Columns that do not fit each other are errors")
  func refuses() throws {
    let two = column("y", ["a", "b"])
    #expect(throws: LearningError(.lengthMismatch(truth: 2, predicted: 1))) {
      try ClassificationReport(truth: two, predicted: column("p", ["a"]))
    }
    #expect(throws: LearningError(.missingTarget(target: "p", count: 1))) {
      try ClassificationReport(truth: two, predicted: Column("p", ["a", nil]))
    }
    #expect(throws: LearningError.self) {
      try ClassificationReport(truth: column("y", []), predicted: column("p", []))
    }
  }

  @Test("HTML needs neither script nor style sheet, and class names cannot break out")
  func showsHTML() throws {
    let report = try ClassificationReport(
      truth: column("<script>", ["<b>", "\"x\""]),
      predicted: column("p", ["<b>", "<b>"])
    )
    for bundle in [report.mediaBundle, report.confusionMatrix.mediaBundle] {
      let html = try #require(bundle.representations["text/html"])
      #expect(!html.contains("<script") && !html.contains("<style") && !html.contains("<b>"))
      #expect(html.contains("&lt;b&gt;"))
      #expect(bundle.representations["text/plain"]?.isEmpty == false)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletTables
import MartletText
import Testing

@Suite("Multinomial naive Bayes")
struct NaiveBayesTests {
  @Test("It agrees with the reference on the digits")
  func digits() throws {
    let reference = try Fixture.reference("multinomial-nb-digits")
    let digits = Dataset.digits()
    let target = try #require(digits.columnNames.last)
    let (train, test) = try digits.splitByFives()
    let model = try MultinomialNaiveBayes().fit(train, target: target)
    try reference.expect(model.classLogarithms, "class_log_prior")
    let zero = try model.featureLogarithms(in: "0")
    try reference.expect(Array(zero.prefix(8)), "feature_log_prob_0_first8")
    let report = try model.evaluate(test)
    #expect(report.rowCount == (try reference.value("n").intValue))
    try reference.expect([report.accuracy * Double(report.rowCount)], "correct")
  }

  @Test("It agrees with the reference on the reviews")
  func reviews() throws {
    let reference = try Fixture.reference("text-nb-reviews")
    let reviews = try Fixture.table("review_sentences").select("label", "text")
    let (train, test) = try reviews.splitByFives()
    let pipeline =
      TermCounts(tokenizer: Tokenizer(words: .asciiRuns), minimumDocuments: .count(1))
      + MultinomialNaiveBayes()
    let model = try pipeline.fit(train, target: "label")
    let report = try model.evaluate(test)
    try reference.expect([report.accuracy], "accuracy")
    try reference.expect(report.confusionMatrix.counts.flatMap { $0.map(Double.init) }, "confusion")
    let positive = try #require(report.scores.first { $0.name == "positive" })
    try reference.expect([positive.f1], "f1")
    let probabilities = try model.probabilities(test)["positive"].doubles()
    let losses = zip(probabilities, try test["label"].strings()).map { probability, label in
      -naturalLogarithm(label == "positive" ? probability : 1 - probability)
    }
    try reference.expect([losses.reduce(0, +) / Double(losses.count)], "log_loss")
  }

  @Test("It takes counts, weights and truth values, and refuses what is negative or no number")
  func refuses() throws {
    func code(_ column: Column, smoothing: Double = 1) throws -> String? {
      let table = try Table([column, Column("y", ["p", "q", "q"])])
      return try thrownCode {
        let model = try MultinomialNaiveBayes(smoothing: smoothing).fit(table, target: "y")
        #expect(try model.probabilities(table).missingCount == 0)
      }
    }
    #expect(try code(Column("x", [0, 1, 2])) == nil)
    #expect(try code(Column("x", [0.5, 1e150, 0])) == nil)
    #expect(try code(Column("x", [true, false, true])) == nil)
    #expect(try code(Column("x", [0, -1, 2])) == "negative-value")
    #expect(try code(Column("x", [0, nil, 2])) == "missing-values")
    #expect(try code(Column("x", ["a", "b", "c"])) == "not-numeric")
    #expect(try code(Column("x", [0, .infinity, 2])) == "not-finite")
    for smoothing in [0, -1, .nan, .infinity] {
      #expect(try code(Column("x", [1, 2, 3]), smoothing: smoothing) == "invalid-hyperparameter")
    }
    let model = try MultinomialNaiveBayes().fit(
      Table([Column("x", [1, 2]), Column("y", ["p", "q"])]),
      target: "y"
    )
    #expect(try thrownCode { _ = try model.featureLogarithms(in: "z") } == "unknown-class")
  }
}

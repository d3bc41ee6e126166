// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletNumerics
import MartletTables
import MartletText
import Synchronization
import Testing

/// What every classifier must do, whatever its method.
@Suite("Every classifier")
struct EstimatorChecks {
  static let classifiers: [any Classifier] = [
    LogisticRegression(),
    LogisticRegression(penalty: .l2(10)),
    MultinomialNaiveBayes(),
    DecisionTreeClassifier(maximumDepth: 4),
    DecisionTreeClassifier(minimumLeaf: 3, criterion: .entropy),
    Standardize() + LogisticRegression(),
    Impute(.mean) + Standardize() + OneHot() + LogisticRegression(),
    Impute() + DecisionTreeClassifier(maximumDepth: 3),
    Impute() + OneHot(infrequent: .fewerThan(2)) + HashEncoding() + CalendarFeatures()
      + TermHashes() + LogisticRegression(),
    TargetEncoding() + FrequencyEncoding() + OrdinalEncoding() + TermCounts() + TFIDF()
      + DecisionTreeClassifier(maximumDepth: 2),
  ]

  /// These, and a classifier behind each step that cleans, scales, makes or selects columns.
  static let every = classifiers + cleaned

  private static let cleaned: [any Classifier] = [
    Rescale(.robust) + LogisticRegression(),
    Rescale() + DecisionTreeClassifier(maximumDepth: 2),
    NormalizeRows() + DecisionTreeClassifier(maximumDepth: 2),
    PowerTransform() + LogisticRegression(),
    QuantileTransform(.normal) + DecisionTreeClassifier(maximumDepth: 2),
    PolynomialFeatures() + SelectFeatures(keeping: .best(3)) + LogisticRegression(),
    Discretize(form: .codes) + DecisionTreeClassifier(maximumDepth: 2),
    Discretize(bins: 3) + OneHot() + LogisticRegression(),
    DropColumns() + DecisionTreeClassifier(maximumDepth: 2),
    MissingIndicator() + DecisionTreeClassifier(maximumDepth: 2),
    FillGaps() + DecisionTreeClassifier(maximumDepth: 2),
    Impute(indicators: true) + DecisionTreeClassifier(maximumDepth: 2),
    ImputeNeighbors() + DecisionTreeClassifier(maximumDepth: 2),
    ImputeIterative() + DecisionTreeClassifier(maximumDepth: 2),
    Outliers() + LogisticRegression(),
    SelectByVariance() + DecisionTreeClassifier(maximumDepth: 2),
    SelectFeatures(keeping: .best(2)) + DecisionTreeClassifier(maximumDepth: 2),
    SelectFeatures(.mutualInformation, keeping: .best(3))
      + DecisionTreeClassifier(maximumDepth: 2),
  ]

  private func fit(
    _ classifier: any Classifier,
    _ table: Table,
    _ target: String
  ) throws -> any ClassifierModel {
    try classifier.fit(table, target: target) as any ClassifierModel
  }

  @Test("gives the same bits for the same rows", arguments: every)
  func repeats(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    let first = try fit(classifier, iris, "species")
    let second = try fit(classifier, iris, "species")
    #expect(try first.probabilities(iris) == second.probabilities(iris))
    #expect("\(first)" == "\(second)")
  }

  @Test("does not depend on the order of rows", arguments: every)
  func ignoresRowOrder(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    var generator = RandomGenerator(seed: 4)
    let shuffled = try iris.rows(generator.permutation(150))
    let first = try fit(classifier, iris, "species")
    let second = try fit(classifier, shuffled, "species")
    #expect(try first.predict(iris) == second.predict(iris))
  }

  @Test("finds its columns by name, in any order, and ignores others", arguments: every)
  func ignoresColumnOrder(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    let permuted = try iris.select(
      "species",
      "petal_width",
      "sepal_length",
      "petal_length",
      "sepal_width"
    )
    let first = try fit(classifier, iris, "species")
    let second = try fit(classifier, permuted, "species")
    #expect(try first.predict(iris) == second.predict(iris))
    #expect(try first.predict(iris) == first.predict(permuted))
    #expect(try first.predict(iris.dropping("species")) == first.predict(iris))
  }

  @Test("gives probabilities that sum to one, and predicts the largest", arguments: every)
  func givesProbabilities(classifier: any Classifier) throws {
    for (name, target) in [("iris", "species"), ("breast_cancer", "diagnosis")] {
      let table = try Fixture.table(name)
      let model = try fit(classifier, table, target)
      let probabilities = try model.probabilities(table)
      #expect(probabilities.columnNames == model.classes)
      let predicted = try model.predict(table).strings()
      for row in 0..<table.rowCount {
        let values = try model.classes.map { try probabilities[$0][row].double ?? .nan }
        #expect(abs(values.reduce(0, +) - 1) < 1e-12)
        let largest = try #require(values.max())
        #expect(predicted[row] == model.classes[try #require(values.firstIndex(of: largest))])
      }
    }
  }

  @Test("predicts one row as it predicts it in a table", arguments: every)
  func predictsOneRow(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    let model = try fit(classifier, iris, "species")
    let predicted = try model.predict(iris).strings()
    for row in [0, 70, 149] {
      let prediction = try model.predict(iris.row(row))
      #expect(prediction.label == predicted[row])
      let probabilities = try model.probabilities(iris.rows([row]))
      for name in model.classes {
        let value = try #require(try probabilities[name][0].double)
        #expect(abs((prediction.probabilities[name] ?? .nan) - value) < 1e-12)
      }
    }
  }

  @Test("leaves its inputs as they were", arguments: every)
  func keepsInputs(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    let model = try fit(classifier, iris, "species")
    _ = try model.predict(iris)
    #expect(try iris == Fixture.table("iris"))
  }

  @Test("takes a constant column, and one class that has a single row", arguments: every)
  func takesConstant(classifier: any Classifier) throws {
    let table = try Table([
      Column("x", [1.0, 2, 3, 9]), Column("c", [5, 5, 5, 5]), Column("y", ["a", "a", "a", "b"]),
    ])
    let model = try fit(classifier, table, "y")
    #expect(model.classes == ["a", "b"])
    #expect(try model.probabilities(table).missingCount == 0)
    #expect(try model.probabilities(table)["a"].doubles().allSatisfy { $0.isFinite })
  }

  @Test("predicts no rows as no rows", arguments: every)
  func predictsNoRows(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    let model = try fit(classifier, iris, "species")
    let none = try iris.head(0)
    #expect(try model.predict(none).count == 0)
    #expect(try model.probabilities(none).rowCount == 0)
    #expect(try thrownCode { _ = try model.evaluate(none) } == "empty-table")
  }

  @Test("refuses what nothing can be learned from", arguments: every)
  func refusesUseless(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    func code(_ table: Table, _ target: String = "species") throws -> String? {
      try thrownCode { _ = try fit(classifier, table, target) }
    }
    #expect(try code(iris.head(0)) == "empty-table")
    #expect(try code(iris.head(1)) == "one-class")
    #expect(try code(iris.head(50)) == "one-class")
    #expect(try code(iris.select("species")) == "no-features")
    #expect(try code(iris, "spezies") == "unknown-column")
    #expect(try code(iris, "sepal_length") == "continuous-target")
    let nan = try iris.adding(
      Column("sepal_length", [Double.nan] + [Double?](repeating: 1, count: 149))
    )
    #expect(try code(nan) == "not-finite")
    let hole = try iris.adding(Column("species", ["setosa", nil] + (2..<150).map { "s\($0 % 3)" }))
    #expect(try code(hole) == "missing-target")
    #expect(
      try thrownCode { _ = try fit(classifier, iris, "species").evaluate(hole) } == "missing-target"
    )
  }

  @Test("names a column or value that it needs and does not get", arguments: every)
  func namesMissingFeature(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    let model = try fit(classifier, iris, "species")
    let renamed = try iris.renaming("petal_width", to: "petal_widht")
    #expect {
      try model.predict(renamed)
    } throws: { error in
      guard let error = error as? LearningError else { return false }
      return error.code == "missing-feature" && error.message.contains("\"petal_width\"")
        && error.remedy?.contains("petal_widht") == true && error.culprit == "petal_widht"
    }
    let row: [String: Cell] = ["sepal_length": 5, "sepal_width": 3, "petal_length": 2]
    #expect {
      try model.predict(row)
    } throws: { error in
      (error as? LearningError)?.message.contains(
        "needs a value for \"petal_width\", which is not there."
      ) == true
    }
    let wrong = row.merging(["petal_width": "wide"]) { $1 }
    #expect(try thrownCode { _ = try model.predict(wrong) } == "wrong-feature-type")
  }

  @Test("shows itself and its model in text and in little HTML", arguments: every)
  func showsItself(classifier: any Classifier) throws {
    let model = try fit(classifier, Fixture.table("iris"), "species")
    for shown in [classifier.mediaBundle, model.mediaBundle] {
      let text = try #require(shown.representations["text/plain"])
      let html = try #require(shown.representations["text/html"])
      #expect(!text.isEmpty)
      #expect(html.hasPrefix("<details") && html.hasSuffix("</details>"))
      #expect(!html.contains("<script") && !html.contains("<style"))
      #expect(html.utf8.count <= 4096)
    }
    #expect(!classifier.description.isEmpty)
    #expect(try model.summary().rowCount > 0)
  }

  @Test("stops when it is interrupted", arguments: every)
  func stops(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    let execution = Execution()
    execution.interrupt()
    Execution.$current.withValue(execution) {
      #expect(throws: Interrupted()) { try fit(classifier, iris, "species") }
    }
  }

  @Test("gives no model when interrupted, or one that says so", arguments: every)
  func keepsOrThrows(classifier: any Classifier) throws {
    let iris = try Fixture.table("iris")
    let patient = Execution(interruptingAtLook: .max)
    _ = try Execution.$current.withValue(patient) { try fit(classifier, iris, "species") }
    for look in [1, 2, patient.lookCount / 2, patient.lookCount] {
      do {
        let model = try Execution.$current.withValue(Execution(interruptingAtLook: look)) {
          try fit(classifier, iris, "species")
        }
        // At the last look there may have been nothing left to do.
        #expect(model.interrupted && !model.converged || look == patient.lookCount)
        #expect(try model.evaluate(iris).rowCount == iris.rowCount)
      } catch is Interrupted {
        #expect(look <= patient.lookCount)
      }
    }
  }

  @Test("reports its progress", arguments: every)
  func reports(classifier: any Classifier) throws {
    let labels = Mutex<[String]>([])
    let execution = Execution { update in labels.withLock { $0.append(update.label) } }
    try Execution.$current.withValue(execution) {
      _ = try fit(classifier, Fixture.table("iris"), "species")
    }
    #expect(labels.withLock { !$0.isEmpty })
  }
}

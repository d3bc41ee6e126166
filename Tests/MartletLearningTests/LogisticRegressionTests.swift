// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletNumerics
import MartletTables
import MartletText
import Testing

@Suite("Logistic regression")
struct LogisticRegressionTests {
  private func standardized(_ name: String, target: String) throws -> Table {
    let table = try Fixture.table(name)
    return try Standardize().fit(table, target: target).transform(table)
  }

  /// The mean of −log p(y).
  private func logLoss(_ model: LogisticRegressionModel, _ table: Table) throws -> Double {
    let probabilities = try model.probabilities(table)
    let truth = try table[model.target].strings()
    var sum = 0.0
    for (row, name) in truth.enumerated() {
      let p = try probabilities[try #require(name)][row].double ?? .nan
      sum -= naturalLogarithm(p)
    }
    return sum / Double(truth.count)
  }

  private func norm(_ values: [Double]) -> Double {
    values.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  @Test("Interrupted at any moment, it throws or gives a model that is better the later it was")
  func keepsWhatItLearned() throws {
    let table = try standardized("iris", target: "species")
    let patient = Execution(interruptingAtLook: .max)
    let whole = try Execution.$current.withValue(patient) {
      try LogisticRegression().fit(table, target: "species")
    }
    #expect(whole.converged && !whole.interrupted)
    var losses: [Double] = []
    var withoutModel = 0
    for look in stride(from: 1, to: patient.lookCount, by: 7) {
      do {
        let model = try Execution.$current.withValue(Execution(interruptingAtLook: look)) {
          try LogisticRegression().fit(table, target: "species")
        }
        #expect(model.interrupted && !model.converged && model.iterations > 0)
        #expect("\(model)".contains("interrupted after \(model.iterations) step"))
        #expect(try model.probabilities(table).rowCount == table.rowCount)
        // Penalized as it was fitted.
        let squares = model.coefficients.values.reduce(0) { $0 + $1 * $1 }
        losses.append(model.loss + squares / 2 / Double(table.rowCount))
      } catch is Interrupted {
        #expect(losses.isEmpty)
        withoutModel += 1
      }
    }
    #expect(losses.count > 10 && withoutModel > 0)
    // The function may rise by its rounding error.
    for (earlier, later) in zip(losses, losses.dropFirst()) { #expect(later <= earlier + 1e-12) }
  }

  @Test("A fit looks whether to stop at least once for every 16,384 rows of every pass")
  func looksOften() throws {
    let rows = 100_000
    let table = try Table([
      Column("x", (0..<rows).map { Double($0 * 7919 % 1009) }),
      Column("y", (0..<rows).map { Double($0 * 104_729 % 997) }),
      Column("label", (0..<rows).map { ($0 * 31 % 17 < 8 ? "a" : "b") as String? }),
    ])
    let execution = Execution(interruptingAtLook: .max)
    let model = try Execution.$current.withValue(execution) {
      try LogisticRegression(maximumIterations: 1).fit(table, target: "label")
    }
    // Three passes for each feature to standardize it, and three over the rows for each of at least
    // two evaluations.
    #expect(execution.lookCount >= 7 * (2 * 3 + 2 * 3))
    let prediction = Execution(interruptingAtLook: .max)
    _ = try Execution.$current.withValue(prediction) { try model.evaluate(table) }
    #expect(prediction.lookCount >= 7 * 4)
    let growing = Execution(interruptingAtLook: .max)
    _ = try Execution.$current.withValue(growing) {
      try DecisionTreeClassifier(maximumDepth: 1).fit(table, target: "label")
    }
    #expect(growing.lookCount >= 7 * 2 + rows / 4096)
  }

  @Test("Two classes agree with the reference on breast cancer")
  func fitsBreastCancer() throws {
    let table = try standardized("breast_cancer", target: "diagnosis")
    let reference = try Fixture.reference("logreg-bc")
    let model = try LogisticRegression().fit(table, target: "diagnosis")
    #expect(model.converged)
    #expect(model.classes == ["benign", "malignant"])
    try reference.expect(model.coefficients.row(0), "coef")
    try reference.expect(model.intercepts, "intercept")
    try reference.expect([model.loss], "log_loss")
    try reference.expect([logLoss(model, table)], "log_loss")
    try reference.expect([model.evaluate(table).accuracy], "accuracy")
    let first = try model.probabilities(table.head(5))["malignant"].doubles()
    try reference.expect(first, "first5_proba")
  }

  @Test(
    "The strength of the penalty agrees with the reference",
    arguments: [("logreg-bc-C0.01", 100.0), ("logreg-bc-C100.0", 0.01)]
  )
  func followsPenalty(id: String, strength: Double) throws {
    let table = try standardized("breast_cancer", target: "diagnosis")
    let reference = try Fixture.reference(id)
    let model = try LogisticRegression(penalty: .l2(strength)).fit(table, target: "diagnosis")
    #expect(model.converged)
    let coefficients = try model.coefficients.row(0)
    try reference.expect([norm(coefficients)], "coef_norm")
    try reference.expect(Array(coefficients.prefix(3)), "coef_first3")
    try reference.expect(model.intercepts, "intercept")
    try reference.expect([model.loss], "log_loss")
    try reference.expect([model.evaluate(table).accuracy], "accuracy")
  }

  @Test("Test rows that the model has not seen are predicted as the reference predicts them")
  func predictsTestRows() throws {
    let (train, test) = try Fixture.table("breast_cancer").splitByFives()
    let reference = try Fixture.reference("logreg-bc-split")
    let model = try (Standardize() + LogisticRegression()).fit(train, target: "diagnosis")
    let report = try model.evaluate(test)
    let counts = report.confusionMatrix.counts
    try reference.expect(counts.flatMap { $0.map(Double.init) }, "confusion")
    let malignant = try report.score(of: "malignant")
    try reference.expect([report.accuracy], "accuracy")
    try reference.expect([malignant.precision], "precision")
    try reference.expect([malignant.recall], "recall")
    try reference.expect([malignant.f1], "f1")
  }

  @Test("Three classes agree with the reference on iris")
  func fitsIris() throws {
    let table = try standardized("iris", target: "species")
    let reference = try Fixture.reference("softmax-iris")
    let model = try LogisticRegression().fit(table, target: "species")
    #expect(model.converged)
    try reference.expect(model.coefficients.values, "coef")
    try reference.expect(model.intercepts, "intercept_centred")
    try reference.expect([model.loss], "log_loss")
    try reference.expect([model.evaluate(table).accuracy], "accuracy")
    let rows = try model.probabilities(table.rows([0, 70, 120]))
    let values = try (0..<3).flatMap { row in
      try model.classes.map { try rows[$0][row].double ?? .nan }
    }
    try reference.expect(values, "proba_rows_0_70_120")
  }

  // scikit-learn 1.9.1, LogisticRegression(C=1) on the raw columns, solved to a gradient below 1e-9;
  // the digits given are the ones known.
  @Test("Raw columns converge to the reference without any scaling")
  func fitsRawIris() throws {
    let model = try LogisticRegression().fit(Fixture.table("iris"), target: "species")
    #expect(model.converged)
    let expected = [-0.423513, 0.967351, -2.517154, -1.079335]
    for (value, number) in zip(try model.coefficients.row(0), expected) {
      #expect(abs(value - number) < 1e-5)
    }
    for (value, number) in zip(model.intercepts, [9.849590, 2.237199, -12.086789]) {
      #expect(abs(value - number) < 1e-4)
    }
    #expect(abs(model.loss - 0.119637) < 1e-6)
  }

  @Test(
    "Raw columns of any unit converge",
    arguments: [("iris", "species"), ("wine", "cultivar"), ("breast_cancer", "diagnosis")],
    [Penalty.l2(1), .l2(0.01)]
  )
  func convergesRaw(data: (name: String, target: String), penalty: Penalty) throws {
    let model = try LogisticRegression(penalty: penalty)
      .fit(Fixture.table(data.name), target: data.target)
    #expect(model.converged, "\(data.name), \(penalty): \(model.iterations) steps")
  }

  @Test(
    "Five folds give the reference's accuracies",
    arguments: [("iris", "species"), ("wine", "cultivar"), ("breast_cancer", "diagnosis")]
  )
  func crossValidates(name: String, target: String) throws {
    let table = try Fixture.table(name)
    let accuracies = try Fixture.folds(name).map { rows in
      let (train, test) = try table.split(testRows: rows)
      return try (Standardize() + LogisticRegression()).fit(train, target: target)
        .evaluate(test).accuracy
    }
    try Fixture.reference("logreg-cv-\(name)").expect(accuracies, "fold_accuracy")
  }

  @Test("Penguins prepared by a pipeline are told apart")
  func predictsPenguins() throws {
    let penguins = try Dataset.penguins().droppingMissing()
    let (train, test) = try penguins.split(test: 0.25, stratifiedBy: "species", seed: 7)
    let model = try (Standardize() + OneHot() + LogisticRegression()).fit(train, target: "species")
    #expect(try model.evaluate(test).accuracy >= 0.97)
  }

  @Test("The gradient is zero at the solution: probabilities average to the classes' shares")
  func balancesProbabilities() throws {
    // The derivative by the intercept of class k is Σ p_k − n_k.
    let table = try standardized("wine", target: "cultivar")
    let model = try LogisticRegression(penalty: .l2(0.5)).fit(table, target: "cultivar")
    for (name, count) in [("0", 59.0), ("1", 71), ("2", 48)] {
      // The tolerance of the fit is 1e-8 per row.
      #expect(abs(try model.probabilities(table)[name].sum() - count) < 178e-8)
    }
  }

  @Test("Other units of a feature scale its coefficient when nothing is penalized")
  func followsUnits() throws {
    // Overlapping classes, so that the best coefficients are finite.
    let x = [1.0, 2, 3, 4, 5, 6, 7, 8]
    let y = ["a", "a", "b", "a", "b", "a", "b", "b"]
    func coefficient(_ factor: Double, _ offset: Double) throws -> Double {
      let table = try Table([
        Column("x", x.map { $0 * factor + offset as Double? }),
        Column("y", y.map { $0 as String? }),
      ])
      let model = try LogisticRegression(penalty: .none, tolerance: 1e-11).fit(table, target: "y")
      #expect(model.converged)
      return try model.coefficients[row: 0, column: 0]
    }
    let own = try coefficient(1, 0)
    for (factor, offset) in [(1e6, 0.0), (1e-6, 0), (1, 1e6), (-1, 0)] {
      let other = try coefficient(factor, offset) * factor
      #expect(abs(other - own) < 1e-6 * abs(own), "factor \(factor), offset \(offset)")
    }
  }

  @Test("A constant column gets no weight and changes nothing")
  func ignoresConstant() throws {
    let iris = try Fixture.table("iris")
    let constant = try iris.adding(Column("constant", [Double?](repeating: 0.1, count: 150)))
    let model = try LogisticRegression().fit(constant, target: "species")
    #expect(try model.coefficients.column(4) == [0, 0, 0])
    let plain = try LogisticRegression().fit(iris, target: "species")
    #expect(abs(model.loss - plain.loss) < 1e-9)
  }

  @Test("Separable classes without a penalty end in a model that predicts them")
  func fitsSeparable() throws {
    let table = try Table([Column("x", [1, 2, 3, 4]), Column("y", ["a", "a", "b", "b"])])
    let model = try LogisticRegression(penalty: .none).fit(table, target: "y")
    #expect(try model.predict(table).strings() == ["a", "a", "b", "b"])
    #expect(model.coefficients.values.allSatisfy { $0.isFinite })
  }

  @Test("Too few steps are a field of the model and its card")
  func reportsNoConvergence() throws {
    let model = try LogisticRegression(maximumIterations: 2).fit(
      Fixture.table("wine"),
      target: "cultivar"
    )
    #expect(!model.converged)
    #expect(model.iterations == 2)
    #expect("\(model)".contains("no: 2 steps were not enough"))
  }

  @Test("The summary has a row for each feature and for the intercept")
  func summarizes() throws {
    let iris = try Fixture.table("iris")
    let three = try LogisticRegression().fit(iris, target: "species").summary()
    #expect(three.columnNames == ["feature", "setosa", "versicolor", "virginica"])
    #expect(three.rowCount == 5)
    let table = try Table([Column("x", [1, 2, 3, 4]), Column("y", [true, false, true, true])])
    let two = try LogisticRegression().fit(table, target: "y").summary()
    #expect(two.columnNames == ["feature", "coefficient", "odds_ratio"])
    #expect(try two["feature"].strings() == ["x", "(intercept)"])
  }

  @Test("Predictions have the type of the target")
  func predictsTargetType() throws {
    for target in [
      Column("y", [3, 3, 11, 11]), Column("y", [true, true, false, false]),
      Column("y", [2.0, 2, 1, 1]),
    ] {
      let table = try Table([Column("x", [1, 2, 3, 4]), target])
      let model = try LogisticRegression().fit(table, target: "y")
      #expect(try model.predict(table) == target)
    }
    let text = try Table([Column("x", [1, 2]), Column("y", ["b", "a"])])
    #expect(try LogisticRegression().fit(text, target: "y").predict(text).type == .category)
  }

  @Test("What it cannot take is an error that says what to do")
  func refuses() throws {
    let rows: [(Table, String)] = [
      (try Table([Column("x", ["a", "b"]), Column("y", ["p", "q"])]), "not-numeric"),
      (try Table([Column("x", [1, nil]), Column("y", ["p", "q"])]), "missing-values"),
      (try Table([Column("x", [1, .nan]), Column("y", ["p", "q"])]), "not-finite"),
      (try Table([Column("x", [1, 1e200]), Column("y", ["p", "q"])]), "not-finite"),
      (try Table([Column("x", [1, 2]), Column("y", ["p", nil])]), "missing-target"),
      (try Table([Column("x", [1, 2]), Column("y", [1.5, 2])]), "continuous-target"),
      (try Table([Column("x", [1, 2]), Column("y", ["p", "p"])]), "one-class"),
      (try Table([Column("y", ["p", "q"])]), "no-features"),
      (try Table([Column("x", [] as [Int?]), Column("y", [] as [String?])]), "empty-table"),
      (try Table([Column("x", [1, 2])]), "unknown-column"),
    ]
    for (table, code) in rows {
      #expect(try thrownCode { _ = try LogisticRegression().fit(table, target: "y") } == code)
    }
    let good = try Table([Column("x", [1, 2]), Column("y", ["p", "q"])])
    for bad in [
      LogisticRegression(penalty: .l2(-1)), LogisticRegression(penalty: .l2(.nan)),
      LogisticRegression(maximumIterations: 0), LogisticRegression(tolerance: 0),
    ] {
      #expect(
        try thrownCode { _ = try bad.fit(good, target: "y") } == "invalid-hyperparameter"
      )
    }
  }
}

/// The code of the error that is thrown, or `nil`.
func thrownCode(_ body: () throws -> Void) throws -> String? {
  do {
    try body()
    return nil
  } catch let error as any MartletError {
    return error.code
  }
}

/// The natural logarithm by its artanh series, independent of the C library.
func naturalLogarithm(_ x: Double) -> Double {
  guard x > 0 else { return -.infinity }
  let s = (x.significand - 1) / (x.significand + 1)
  var series = 0.0
  for k in stride(from: 41, through: 1, by: -2) { series = series * s * s + 1 / Double(k) }
  return Double(x.exponent) * 0.6931471805599453 + 2 * s * series
}

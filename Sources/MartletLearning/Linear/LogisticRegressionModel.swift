// SPDX-License-Identifier: Apache-2.0

public import MartletNumerics
public import MartletTables
public import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A fitted logistic regression.
public struct LogisticRegressionModel: ClassifierModel, Equatable {
  let schema: FeatureSchema
  let labels: ClassLabels
  /// The coefficients per unit of each feature.
  ///
  /// With two classes one row, for the second class; otherwise a row for each class. The columns are
  /// in the order of ``features``.
  public let coefficients: Matrix
  /// The intercepts: one for two classes, otherwise one for each class, which sum to 0.
  public let intercepts: [Double]
  /// Whether the tolerance was met before the last step.
  public let converged: Bool
  /// Whether the fit was interrupted: the coefficients are those that it had come to.
  public let interrupted: Bool
  /// How many steps were made.
  public let iterations: Int
  /// The mean of −log p(y) over the training rows, without the penalty.
  public let loss: Double
  let parameters: LogisticRegression

  /// The classes in their order.
  public var classes: [String] { labels.levels }
  /// The name of the column that is predicted.
  public var target: String { labels.target }
  /// The names of the columns that a row must have.
  public var features: [String] { schema.names }

  /// Returns the probability of every class for every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric` or
  ///   `notFinite`.
  public func probabilities(_ table: Table) throws -> Table {
    try probabilityTable(probabilityValues(table), classes: classes)
  }

  /// Returns the most probable class of every row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `missingValues`, `notNumeric` or
  ///   `notFinite`.
  public func predict(_ table: Table) throws -> Column {
    try labels.column(
      MartletLearning.labels(probabilityValues(table), classes: classes.count)
    )
  }

  /// Returns the most probable class of one row.
  ///
  /// - Throws: ``LearningError`` of kind `missingFeatures`, `wrongFeatureType`, `missingValues` or
  ///   `notFinite`.
  public func predict(_ row: [String: Cell]) throws -> Prediction {
    try Prediction(model: self, row: schema.table(row))
  }

  /// Returns how well the model predicts rows whose class is known.
  ///
  /// - Throws: ``LearningError`` of kind `missingTarget` or `emptyTable`, and what ``predict(_:)``
  ///   throws.
  public func evaluate(_ table: Table) throws -> ClassificationReport {
    try ClassificationReport(model: self, table: table)
  }

  /// The coefficients as a table: a row for each feature and one for the intercept.
  ///
  /// With two classes the column `coefficient` is the change of the second class's log odds per unit
  /// of the feature, and `odds_ratio` its exponential; otherwise there is a column for each class.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a class is called `feature`.
  public func summary() throws -> Table {
    let terms = Column("feature", (features + ["(intercept)"]).map { $0 as String? })
    func values(_ output: Int) throws -> [Double?] {
      try coefficients.row(output) + [intercepts[output]]
    }
    if coefficients.rows == 1 {
      let coefficients = try values(0)
      return try Table([
        terms, Column("coefficient", coefficients),
        Column("odds_ratio", coefficients.map { $0.map { exp($0) } }),
      ])
    }
    return try Table(
      [terms] + classes.indices.map { Column(classes[$0], try values($0)) }
    )
  }

  /// The probabilities row after row, as many as there are classes in each.
  private func probabilityValues(_ table: Table) throws -> [Double] {
    let rows = try numericMatrix(
      schema.select(table),
      columns: features,
      estimator: schema.model
    )
    let scores = try rows * coefficients.transposed
    let outputs = coefficients.rows
    var values = scores.values
    let execution = Execution.current
    try execution.everyBlock(of: values.indices) { block in
      for index in block { values[index] += intercepts[index % outputs] }
    }
    if outputs == 1 {
      return try execution.map(0..<2 * values.count) { place in
        // Each from its own side, so that the smaller one keeps its digits.
        let score = place % 2 == 0 ? -values[place / 2] : values[place / 2]
        let small = exp(-abs(score))
        return score >= 0 ? 1 / (1 + small) : small / (1 + small)
      }
    }
    try values.withUnsafeMutableBufferPointer { values in
      try execution.everyBlock(of: 0..<rows.rows, cost: outputs) { block in
        for row in block {
          softmaxKernel(
            UnsafeMutableBufferPointer(rebasing: values[row * outputs..<(row + 1) * outputs])
          )
        }
      }
    }
    return values
  }

  /// What was fitted, in a few lines.
  public var description: String { card.text }

  /// A card of the model.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension LogisticRegressionModel: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = fitNote(of: self)
    card.entries =
      [
        .init(name: "classes", value: shortList(classes)),
        .init(name: "features", value: shortList(features)),
        .init(name: "converged", value: convergence, isStrong: !converged),
        .init(name: "loss", value: significant(loss, digits: 4)),
      ] + card.entries
    return card
  }

  private var convergence: String {
    let steps = iterations == 1 ? "1 step" : "\(iterations) steps"
    if converged { return "yes, after \(steps)" }
    if interrupted { return "no: interrupted after \(steps)" }
    return "no: \(steps) were not enough. Raise maximumIterations, or the penalty."
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// How large coefficients are held back.
public enum Penalty: Sendable, Equatable {
  /// They are not.
  case none
  /// By half the sum of their squares times a factor λ of at least 0.
  case l2(Double)
}

/// Learns the probabilities of classes as a logistic function of numeric features.
///
/// With two classes, p(second | x) = 1 / (1 + exp(−(w·x + b))). With more, p(k | x) is proportional
/// to exp(w_k·x + b_k) (multinomial, or softmax, regression). The coefficients w and intercepts b
/// minimize
///
///     Σᵢ −log p(yᵢ | xᵢ) + λ/2 ‖w‖²
///
/// over the rows i; ‖w‖² sums over all coefficients of all classes, intercepts are not penalized. The
/// loss is a sum, not a mean: a λ chosen on 100 rows is ten times too weak on 1 000. λ treats all
/// coefficients alike, so it matters in which units the features are: put ``Standardize`` before.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `penalty` | `.l2(1)` | how large coefficients are held back | `.none`, `.l2(λ ≥ 0)` |
/// | `maximumIterations` | 5000 | the most steps | at least 1 |
/// | `tolerance` | 1e-8 | the gradient at which to stop | above 0 |
///
/// The minimization stops when no component of the gradient, per row and in standardized features,
/// is larger than `tolerance`, or after `maximumIterations`; ``LogisticRegressionModel/converged``
/// tells which. Interrupted after the first step, `fit` gives the model as trained so far, which
/// ``LogisticRegressionModel/interrupted`` says. Features may be in any unit: they are standardized inside, and the coefficients are
/// given for the features as they are. Without a penalty, classes that a plane separates have no
/// best coefficients: they grow until the tolerance is met.
///
/// scikit-learn calls this `LogisticRegression(C=1/λ)`.
///
/// - Note: Minimized by L-BFGS. Hastie, Tibshirani and Friedman, *The Elements of Statistical
///   Learning*, 2nd edition, Springer, 2009, section 4.4, [doi:10.1007/978-0-387-84858-7].
///
/// [doi:10.1007/978-0-387-84858-7]: https://doi.org/10.1007/978-0-387-84858-7
public struct LogisticRegression: Classifier, Equatable {
  /// How large coefficients are held back.
  public let penalty: Penalty
  /// The most steps of the minimization.
  public let maximumIterations: Int
  /// The size of the gradient at which the minimization stops.
  public let tolerance: Double

  /// Makes a logistic regression.
  ///
  /// - Parameters:
  ///   - penalty: How large coefficients are held back, `.l2(1)` by default.
  ///   - maximumIterations: The most steps of the minimization, at least 1; 5000 by default.
  ///   - tolerance: The size of the gradient per row at which it stops, above 0; 1e-8 by default.
  public init(penalty: Penalty = .l2(1), maximumIterations: Int = 5000, tolerance: Double = 1e-8) {
    self.penalty = penalty
    self.maximumIterations = maximumIterations
    self.tolerance = tolerance
  }

  /// Learns to predict one column from all others.
  ///
  /// A feature that is constant gets the coefficient 0. Among coefficients that are equally good, as
  /// the intercepts of several classes are when all grow by the same amount, those are given that
  /// sum to 0 over the classes.
  ///
  /// - Parameters:
  ///   - table: The training rows; every column but the target must be numbers or truth values
  ///     without missing values.
  ///   - target: The name of the column to predict.
  /// - Returns: The model; when interrupted, as trained so far.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `noFeatures`, `oneClass`, `missingTarget`,
  ///   `continuousTarget`, `missingValues`, `notNumeric`, `notFinite` or `invalidHyperparameter`;
  ///   ``TableError`` of kind `unknownColumn`; ``Interrupted`` before the first step is complete.
  /// - Complexity: O(*npk*) time for each step, with *n* rows, *p* features and *k* classes.
  public func fit(_ table: Table, target: String) throws -> LogisticRegressionModel {
    let strength = try validatedStrength()
    _ = try table[target]
    let name = "LogisticRegression"
    guard table.rowCount > 0 else { throw LearningError(.emptyTable(estimator: name)) }
    let (labels, codes) = try ClassLabels.read(table, target: target)
    let schema = try FeatureSchema(table, target: target, model: name)
    guard !schema.names.isEmpty else {
      throw LearningError(.noFeatures(estimator: name, target: target))
    }
    let features = try numericMatrix(table, columns: schema.names, estimator: name)
    let problem = try LogisticProblem(
      features: features,
      codes: codes,
      classCount: labels.levels.count,
      strength: strength
    )
    let solution = try problem.solve(maximumIterations: maximumIterations, tolerance: tolerance)
    return LogisticRegressionModel(
      schema: schema,
      labels: labels,
      coefficients: solution.coefficients,
      intercepts: solution.intercepts,
      converged: solution.converged,
      interrupted: solution.interrupted,
      iterations: solution.iterations,
      loss: solution.loss,
      parameters: self
    )
  }

  /// λ, when all hyperparameters are within their ranges.
  private func validatedStrength() throws -> Double {
    guard maximumIterations >= 1 else {
      throw LearningError(
        .invalidHyperparameter(
          name: "maximumIterations",
          value: "\(maximumIterations)",
          expected: "at least 1"
        )
      )
    }
    guard tolerance > 0, tolerance.isFinite else {
      throw LearningError(
        .invalidHyperparameter(name: "tolerance", value: "\(tolerance)", expected: "above 0")
      )
    }
    switch penalty {
    case .none: return 0
    case .l2(let strength):
      guard strength >= 0, strength.isFinite else {
        throw LearningError(
          .invalidHyperparameter(
            name: "penalty",
            value: ".l2(\(significant(strength, digits: 6)))",
            expected: "at least .l2(0)"
          )
        )
      }
      return strength
    }
  }

  /// The classifier as it is written in a program.
  public var description: String {
    var arguments: [String] = []
    if penalty != .l2(1) { arguments.append("penalty: \(penaltyText)") }
    if maximumIterations != 5000 { arguments.append("maximumIterations: \(maximumIterations)") }
    if tolerance != 1e-8 { arguments.append("tolerance: \(tolerance)") }
    return "LogisticRegression(\(arguments.joined(separator: ", ")))"
  }

  private var penaltyText: String {
    switch penalty {
    case .none: ".none"
    case .l2(let strength): ".l2(\(significant(strength, digits: 6)))"
    }
  }

  /// A card of the classifier.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension LogisticRegression: CardRepresentable {
  var card: Card {
    Card(
      title: "LogisticRegression",
      entries: [
        .init(name: "penalty", value: penaltyText, isStrong: penalty != .l2(1)),
        .init(
          name: "maximumIterations",
          value: "\(maximumIterations)",
          isStrong: maximumIterations != 5000
        ),
        .init(name: "tolerance", value: "\(tolerance)", isStrong: tolerance != 1e-8),
      ]
    )
  }
}

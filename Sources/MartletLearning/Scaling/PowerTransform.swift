// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// The family of functions of which one makes a column most like a normal distribution.
public enum PowerFamily: Sendable, Equatable {
  /// (x^λ − 1) / λ, or ln x for λ = 0; for values above 0.
  case boxCox
  /// The same of x + 1 for x ≥ 0, and −((1 − x)^(2 − λ) − 1) / (2 − λ), or −ln(1 − x) for λ = 2, for
  /// x < 0; for all numbers.
  case yeoJohnson
}

/// Raises every numeric column to the power that makes it most like a normal distribution.
///
/// λ maximizes the likelihood of the column's training rows under a normal distribution of the
/// transformed values y, −*n*/2 ln σ²(y) + Σ ln |dy/dx|, by Brent's method to about 10⁻⁸. It is sought
/// within ±100, and where the smallest and largest values keep seven digits. A constant column has
/// λ = 1.
///
/// Missing values stay missing and count for nothing. Columns become decimal; a column whose training
/// values are all missing stays as it is, as do the target and what is not numeric.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `family` | `.yeoJohnson` | the functions to choose from | `.boxCox`, `.yeoJohnson` |
/// | `standardizes` | `true` | whether the results get mean 0 and deviation 1 | |
/// | `columns` | `[]` | the columns to transform | numeric columns; none named: all of them |
///
/// scikit-learn calls this `PowerTransformer`.
///
/// - Note: Box and Cox, *An Analysis of Transformations*, JRSS B 26(2), 1964,
///   [doi:10.1111/j.2517-6161.1964.tb00553.x]; Yeo and Johnson, *A New Family of Power
///   Transformations to Improve Normality or Symmetry*, Biometrika 87(4), 2000,
///   [doi:10.1093/biomet/87.4.954].
///
/// [doi:10.1111/j.2517-6161.1964.tb00553.x]: https://doi.org/10.1111/j.2517-6161.1964.tb00553.x
/// [doi:10.1093/biomet/87.4.954]: https://doi.org/10.1093/biomet/87.4.954
public struct PowerTransform: Transformer, Equatable {
  /// The functions to choose from.
  public let family: PowerFamily
  /// Whether the results get mean 0 and standard deviation 1.
  public let standardizes: Bool
  /// The columns to transform; empty for all numeric ones.
  public let columns: [String]

  /// Makes a power transform.
  ///
  /// - Parameters:
  ///   - family: The functions to choose from, `.yeoJohnson` by default.
  ///   - standardizes: Whether the results get mean 0 and standard deviation 1, as ``Standardize``
  ///     has it. True by default.
  ///   - columns: The columns to transform; left out, all numeric ones but the target.
  public init(
    _ family: PowerFamily = .yeoJohnson,
    standardizes: Bool = true,
    columns: [String] = []
  ) {
    self.family = family
    self.standardizes = standardizes
    self.columns = columns
  }

  /// Learns the λ of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `notFinite` where a value is NaN, infinite or
  ///   beyond 1e150, or `outsideDomain` for `.boxCox` where a value is not above 0; ``TableError`` of
  ///   kind `unknownColumn`, or `wrongType` for a named column that is not numeric; ``Interrupted``.
  public func fit(_ table: Table, target: String?) throws -> FittedPowerTransform {
    let chosen = try chosenColumns(table, named: columns, target: target, step: "PowerTransform")
    let powers = try chosen.enumerated().compactMap {
      place,
      column -> FittedPowerTransform.Power? in
      Execution.current.report(
        ProgressUpdate(label: "PowerTransform", completed: place, total: chosen.count)
      )
      if family == .boxCox { try checkPositive(column) }
      let values = try presentFiniteValues(column)
      guard let first = values.first else { return nil }
      let isConstant = values.allSatisfy { $0 == first }
      let lambda = isConstant ? 1 : try PowerLikelihood(family, values).best()
      var power = FittedPowerTransform.Power(
        column: column.name,
        lambda: lambda,
        mean: 0,
        deviation: 1
      )
      if standardizes {
        let powered = try Execution.current.map(values.indices, cost: 20) {
          family.forward(values[$0], lambda)
        }
        let (mean, deviation) = try meanAndDeviation(powered)
        power.mean = mean
        power.deviation = deviation.isNormal ? deviation : 1
      }
      return power
    }
    return FittedPowerTransform(powers: powers, parameters: self)
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "PowerTransform",
      ".\(family)",
      standardizes ? nil : "standardizes: false",
      writtenColumns(columns)
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension PowerTransform: CardRepresentable {
  var card: Card {
    Card(
      title: "PowerTransform",
      entries: [
        .init(name: "family", value: ".\(family)", isStrong: family != .yeoJohnson),
        .init(name: "standardizes", value: "\(standardizes)", isStrong: !standardizes),
        .columns(columns),
      ]
    )
  }
}

/// Throws where a value is present and not above 0.
private func checkPositive(_ column: Column) throws {
  let values = try column.doubles()
  try Execution.current.everyBlock(of: values.indices) { block in
    for row in block where values[row] <= 0 && column.validity.isPresent(row) {
      throw LearningError(
        .outsideDomain(
          column: column.name,
          row: row,
          value: significant(values[row], digits: 6),
          expected: "values above 0",
          estimator: "PowerTransform(.boxCox)"
        )
      )
    }
  }
}

/// A power transform that knows its powers.
public struct FittedPowerTransform: FittedTransformer, Equatable {
  /// The power of a column, and what its results are standardized by.
  struct Power: Equatable {
    var column: String
    var lambda: Double
    var mean: Double
    var deviation: Double
  }

  // Invariant: every λ and mean is finite, every deviation positive and finite.
  let powers: [Power]
  let parameters: PowerTransform

  /// The λ of each column.
  public var lambdas: [String: Double] {
    Dictionary(powers.map { ($0.column, $0.lambda) }) { first, _ in first }
  }

  /// Returns the table with its columns transformed by the powers that were learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``LearningError`` of kind
  ///   `outsideDomain` for `.boxCox` where a value is not above 0; ``Interrupted``.
  public func transform(_ table: Table) throws -> Table {
    if parameters.family == .boxCox {
      for power in powers {
        try checkPositive(table.numbers(power.column, for: "PowerTransform"))
      }
    }
    let family = parameters.family
    return try mapColumns(powers, of: table, \.column, step: "PowerTransform") { power, value in
      (family.forward(value, power.lambda) - power.mean) / power.deviation
    }
  }

  /// Returns the table with its columns as they were before ``transform(_:)``, but for rounding.
  ///
  /// What no value is transformed to becomes NaN.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func inverseTransform(_ table: Table) throws -> Table {
    let family = parameters.family
    return try mapColumns(powers, of: table, \.column, step: "PowerTransform") { power, value in
      family.backward(value * power.deviation + power.mean, power.lambda)
    }
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedPowerTransform: CardRepresentable {
  var card: Card {
    parameters.card.fitted(
      powers.map { .init(name: $0.column, value: "λ \(significant($0.lambda, digits: 5))") }
    )
  }
}

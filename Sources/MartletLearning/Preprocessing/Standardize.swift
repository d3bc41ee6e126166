// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Gives every numeric column the mean 0 and the standard deviation 1.
///
/// A value x becomes (x − m) / s, with the mean m and the standard deviation s of the column's
/// training rows. s is the population's, √(Σ(x − m)² / n); a column that is constant in training has
/// s = 1, so it becomes 0 there. Missing values stay missing and count for neither.
///
/// Whole and decimal numbers are standardized; the target, text, categories, truth values and dates
/// stay as they are. A column whose training values are all missing stays as it is.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to standardize | numeric columns; none named: all of them |
///
/// scikit-learn calls this `StandardScaler`.
public struct Standardize: Transformer, Equatable {
  /// The columns to standardize; empty for all numeric ones.
  public let columns: [String]

  /// Makes a standardization.
  ///
  /// - Parameter columns: The columns to standardize; left out, all numeric ones but the target.
  public init(columns: [String] = []) { self.columns = columns }

  /// Learns mean and standard deviation of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, or `notFinite` where a value is NaN or
  ///   infinite; ``TableError`` of kind `unknownColumn`, or `wrongType` for a named column that is
  ///   not numeric.
  /// - Complexity: O(*np*).
  public func fit(_ table: Table, target: String?) throws -> FittedStandardize {
    guard table.rowCount > 0 else { throw LearningError(.emptyTable(estimator: "Standardize")) }
    if let target { _ = try table[target] }
    let chosen =
      columns.isEmpty
      ? table.columns.filter { $0.type.isNumeric && $0.name != target }
      : try columns.map { try table[$0] }
    let scales = try chosen.compactMap { column -> FittedStandardize.Scale? in
      try Execution.current.checkInterruption()
      let values = try presentFiniteValues(column)
      guard let first = values.first else { return nil }
      let isConstant = values.allSatisfy { $0 == first }
      let count = Double(values.count)
      let mean = isConstant ? first : compensatedSum(values) / count
      // The second sum takes out what rounding left of the mean's error.
      let squares = compensatedSum(values.map { ($0 - mean) * ($0 - mean) })
      let rest = compensatedSum(values.map { $0 - mean })
      let variance = (squares - rest * rest / count) / count
      let deviation = isConstant || !(variance > 0) ? 1 : variance.squareRoot()
      return FittedStandardize.Scale(column: column.name, mean: mean, deviation: deviation)
    }
    return FittedStandardize(scales: scales, parameters: self)
  }

  /// The step as it is written in a program.
  public var description: String {
    columns.isEmpty ? "Standardize()" : "Standardize(columns: \(columns))"
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension Standardize: CardRepresentable {
  var card: Card {
    let names = columns.isEmpty ? "all numeric" : shortList(columns)
    return Card(
      title: "Standardize",
      entries: [.init(name: "columns", value: names, isStrong: !columns.isEmpty)]
    )
  }
}

/// A standardization that knows its means and standard deviations.
public struct FittedStandardize: FittedTransformer, Equatable {
  /// What is subtracted from a column and what it is then divided by.
  struct Scale: Equatable {
    var column: String
    var mean: Double
    var deviation: Double
  }

  // Invariant: every deviation is positive and finite.
  let scales: [Scale]
  let parameters: Standardize

  /// The mean of each standardized column.
  public var means: [String: Double] {
    Dictionary(scales.map { ($0.column, $0.mean) }, uniquingKeysWith: { first, _ in first })
  }

  /// The standard deviation of each standardized column; 1 for a constant one.
  public var standardDeviations: [String: Double] {
    Dictionary(scales.map { ($0.column, $0.deviation) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the table with its columns standardized by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`.
  public func transform(_ table: Table) throws -> Table {
    try scales.reduce(table) { result, scale in
      let column = try table[scale.column]
      let raw = try column.doubles()
      let values = try Execution.current.map(raw.indices) {
        (raw[$0] - scale.mean) / scale.deviation
      }
      return try result.adding(
        Column(name: column.name, storage: .double(values), validity: column.validity)
      )
    }
  }

  /// Returns the table with its columns as they were before ``transform(_:)``, but for rounding.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func inverseTransform(_ table: Table) throws -> Table {
    try mapColumns(scales, of: table, \.column, step: "Standardize") { scale, value in
      value * scale.deviation + scale.mean
    }
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedStandardize: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(scales.count) \(scales.count == 1 ? "column" : "columns")"
    card.entries += scales.prefix(8).map {
      .init(
        name: $0.column,
        value: "mean \(significant($0.mean, digits: 5)), "
          + "standard deviation \(significant($0.deviation, digits: 5))"
      )
    }
    return card
  }
}

/// The largest size of a number that can be squared and summed without overflow.
let largestUsableSize = 1e150

/// The values that are present, all of them finite and of a size that can be squared.
func presentFiniteValues(_ column: Column) throws -> [Double] {
  let values = try column.doubles()
  var present: [Double] = []
  present.reserveCapacity(values.count)
  try Execution.current.everyBlock(of: values.indices) { block in
    for row in block where column.validity.isPresent(row) {
      guard abs(values[row]) <= largestUsableSize else {
        throw LearningError(
          .notFinite(column: column.name, row: row, value: significant(values[row], digits: 6))
        )
      }
      present.append(values[row])
    }
  }
  return present
}

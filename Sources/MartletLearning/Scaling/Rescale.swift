// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// By what a column's values are moved and divided.
public enum Rescaling: Sendable, Equatable {
  /// From 0, the smallest value, to 1, the largest one.
  case minMax
  /// The smallest value becomes `from`, the largest one `to`.
  case range(from: Double, to: Double)
  /// The median becomes 0, and the distance between the quartiles 1; outliers hardly matter.
  case robust
  /// The median becomes 0, and the distance between the quantiles at two shares 1.
  case quantiles(from: Double, to: Double)
  /// The value farthest from 0 becomes 1 or -1; 0 stays 0.
  case maximumAbsolute
}

/// Moves and stretches every numeric column to a common scale.
///
/// A value x becomes a + (b − a)(x − c) / s with the c and s that were learned: the minimum and the
/// range, the median and the distance between two quantiles (type 7), or 0 and the largest absolute
/// value. [a, b] is [0, 1] but under `.range`. Where s is 0, as in a constant column, it counts as 1.
///
/// Missing values stay missing and count for nothing; NaN and infinite values of new rows go through
/// the arithmetic. Columns become decimal; a column whose training values are all missing stays as it is,
/// as do the target and what is not numeric. New values may lie outside of the range of training.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `method` | `.minMax` | what is learned | see ``Rescaling``; `from` less than `to`, quantiles from 0 to 1 |
/// | `columns` | `[]` | the columns to rescale | numeric columns; none named: all of them |
///
/// scikit-learn calls these `MinMaxScaler`, `RobustScaler` and `MaxAbsScaler`; ``Standardize`` is its
/// `StandardScaler`.
public struct Rescale: Transformer, Equatable {
  /// What is learned.
  public let method: Rescaling
  /// The columns to rescale; empty for all numeric ones.
  public let columns: [String]

  /// Makes a rescaling.
  ///
  /// - Parameters:
  ///   - method: What is learned, `.minMax` by default.
  ///   - columns: The columns to rescale; left out, all numeric ones but the target.
  public init(_ method: Rescaling = .minMax, columns: [String] = []) {
    self.method = method
    self.columns = columns
  }

  /// Learns the scale of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, or `notFinite` where a
  ///   value is NaN, infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType`
  ///   for a named column that is not numeric.
  /// - Complexity: O(*np*).
  public func fit(_ table: Table, target: String?) throws -> FittedRescale {
    try checkMethod()
    let chosen = try chosenColumns(table, named: columns, target: target, step: "Rescale")
    let scales = try chosen.compactMap { column in
      try scale(column).map {
        // Not normal is as good as 0: what is divided by it would overflow.
        FittedRescale.Scale(column: column.name, center: $0, spread: $1.isNormal ? $1 : 1)
      }
    }
    return FittedRescale(scales: scales, parameters: self)
  }

  private func checkMethod() throws {
    switch method {
    case .minMax, .robust, .maximumAbsolute: return
    case .range(let lower, let upper):
      guard abs(lower) <= largestUsableSize, abs(upper) <= largestUsableSize, lower < upper else {
        throw LearningError(
          .invalidHyperparameter(
            name: "range",
            value: "from \(writtenNumber(lower)) to \(writtenNumber(upper))",
            expected: "two finite numbers, the first one smaller"
          )
        )
      }
    case .quantiles(let lower, let upper): try checkShares("quantiles", lower, upper)
    }
  }

  private func scale(_ column: Column) throws -> (center: Double, spread: Double)? {
    switch method {
    case .minMax, .range:
      let values = try presentFiniteValues(column)
      guard let least = values.min(), let largest = values.max() else { return nil }
      return (least, largest - least)
    case .maximumAbsolute:
      return try presentFiniteValues(column).map(abs).max().map { (0, $0) }
    case .robust: return try quantileScale(column, 0.25, 0.75)
    case .quantiles(let lower, let upper): return try quantileScale(column, lower, upper)
    }
  }

  private func quantileScale(
    _ column: Column,
    _ lower: Double,
    _ upper: Double
  ) throws -> (center: Double, spread: Double)? {
    let sorted = try sortedFiniteValues(column)
    guard !sorted.isEmpty else { return nil }
    return (
      sortedQuantile(sorted, 0.5), sortedQuantile(sorted, upper) - sortedQuantile(sorted, lower)
    )
  }

  /// What the values lie between, or 0 and 1 where that says nothing.
  var bounds: (lower: Double, width: Double) {
    if case .range(let lower, let upper) = method { return (lower, upper - lower) }
    return (0, 1)
  }

  /// The step as it is written in a program.
  public var description: String { written("Rescale", methodText, writtenColumns(columns)) }

  fileprivate var methodText: String {
    switch method {
    case .minMax: ".minMax"
    case .range(let lower, let upper):
      ".range(from: \(writtenNumber(lower)), to: \(writtenNumber(upper)))"
    case .robust: ".robust"
    case .quantiles(let lower, let upper):
      ".quantiles(from: \(writtenNumber(lower)), to: \(writtenNumber(upper)))"
    case .maximumAbsolute: ".maximumAbsolute"
    }
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension Rescale: CardRepresentable {
  var card: Card {
    Card(
      title: "Rescale",
      entries: [
        .init(name: "method", value: methodText, isStrong: method != .minMax), .columns(columns),
      ]
    )
  }
}

/// A rescaling that knows its scales.
public struct FittedRescale: FittedTransformer, Equatable {
  /// What is subtracted from a column and what it is then divided by.
  struct Scale: Equatable {
    var column: String
    var center: Double
    var spread: Double
  }

  // Invariant: every spread is positive and finite, every center finite.
  let scales: [Scale]
  let parameters: Rescale

  /// What is subtracted from each column: its minimum, its median or 0.
  public var centers: [String: Double] {
    Dictionary(scales.map { ($0.column, $0.center) }) { first, _ in first }
  }

  /// What each column is divided by: its range, the distance between two quantiles, or its largest
  /// absolute value; 1 where that is 0.
  public var spreads: [String: Double] {
    Dictionary(scales.map { ($0.column, $0.spread) }) { first, _ in first }
  }

  /// Returns the table with its columns rescaled by what was learned in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func transform(_ table: Table) throws -> Table {
    let (lower, width) = parameters.bounds
    return try mapColumns(scales, of: table, \.column, step: "Rescale") { scale, value in
      (value - scale.center) / scale.spread * width + lower
    }
  }

  /// Returns the table with its columns as they were before ``transform(_:)``, but for rounding.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func inverseTransform(_ table: Table) throws -> Table {
    let (lower, width) = parameters.bounds
    return try mapColumns(scales, of: table, \.column, step: "Rescale") { scale, value in
      (value - lower) / width * scale.spread + scale.center
    }
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedRescale: CardRepresentable {
  var card: Card {
    parameters.card.fitted(
      scales.map {
        .init(
          name: $0.column,
          value: "center \(significant($0.center, digits: 5)), "
            + "spread \(significant($0.spread, digits: 5))"
        )
      }
    )
  }
}

/// The table with a function of what was learned of it applied to each value of some columns, which
/// become decimal; missing values stay missing.
///
/// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``; what `body` throws.
func mapColumns<Learned>(
  _ learned: [Learned],
  of table: Table,
  _ name: (Learned) -> String,
  step: String,
  _ body: (Learned, Double) throws -> Double
) throws -> Table {
  table.replacing(
    try learned.map { item in
      let column = try table.numbers(name(item), for: step)
      let raw = try column.doubles()
      let isComplete = column.validity.isComplete
      let values = try Execution.current.map(raw.indices) { row in
        isComplete || column.validity.isPresent(row) ? try body(item, raw[row]) : .nan
      }
      return Column(name: column.name, storage: .double(values), validity: column.validity)
    }
  )
}

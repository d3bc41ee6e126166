// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// The distribution that a column's values get.
public enum QuantileShape: Sendable, Equatable {
  /// All shares from 0 to 1 alike.
  case uniform
  /// The normal distribution of mean 0 and standard deviation 1.
  case normal
}

/// Replaces every number by its share in the distribution of the training rows, or by the normal number of
/// that share.
///
/// The share p of a value is read off the line through the training column's quantiles (type 7) at evenly
/// spaced shares; of a value that takes up several of them it is their middle. What is less than the
/// smallest training value counts as that, and likewise above. Under `.normal`, p is held within 10⁻⁷ of
/// 0 and 1, which gives ±5.2. A constant column becomes 0.5, or 0. The result hardly depends on outliers,
/// and distances between values are lost.
///
/// Missing values stay missing and count for nothing; NaN stays NaN. Columns become decimal; a column whose
/// training values are all missing stays as it is, as do the target and what is not numeric.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `shape` | `.uniform` | the distribution that results | `.uniform`, `.normal` |
/// | `quantiles` | 1000 | how many quantiles are learned, at most one for each row | 2 to 100 000 |
/// | `columns` | `[]` | the columns to transform | numeric columns; none named: all of them |
///
/// scikit-learn calls this `QuantileTransformer`.
public struct QuantileTransform: Transformer, Equatable {
  /// The distribution that results.
  public let shape: QuantileShape
  /// How many quantiles are learned.
  public let quantiles: Int
  /// The columns to transform; empty for all numeric ones.
  public let columns: [String]

  /// Makes a quantile transform.
  ///
  /// - Parameters:
  ///   - shape: The distribution that results, `.uniform` by default.
  ///   - quantiles: How many quantiles are learned, 1000 by default, and at most one for each row.
  ///   - columns: The columns to transform; left out, all numeric ones but the target.
  public init(_ shape: QuantileShape = .uniform, quantiles: Int = 1000, columns: [String] = []) {
    self.shape = shape
    self.quantiles = quantiles
    self.columns = columns
  }

  /// Learns the quantiles of every numeric column.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, or `notFinite` where a
  ///   value is NaN, infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType`
  ///   for a named column that is not numeric; ``Interrupted``.
  /// - Complexity: O(*np*).
  public func fit(_ table: Table, target: String?) throws -> FittedQuantileTransform {
    try check("quantiles", quantiles, in: 2...100_000)
    let chosen = try chosenColumns(table, named: columns, target: target, step: "QuantileTransform")
    let curves = try chosen.compactMap { column -> FittedQuantileTransform.Curve? in
      let sorted = try sortedFiniteValues(column)
      guard !sorted.isEmpty else { return nil }
      let last = max(1, min(quantiles, sorted.count) - 1)
      var values = sortedQuantiles(sorted, (0...last).map { Double($0) / Double(last) })
      // Rounding must not turn them around.
      for place in values.indices.dropFirst() {
        values[place] = max(values[place], values[place - 1])
      }
      return FittedQuantileTransform.Curve(column: column.name, values: values)
    }
    return FittedQuantileTransform(curves: curves, parameters: self)
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "QuantileTransform",
      ".\(shape)",
      quantiles == 1000 ? nil : "quantiles: \(quantiles)",
      writtenColumns(columns)
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension QuantileTransform: CardRepresentable {
  var card: Card {
    Card(
      title: "QuantileTransform",
      entries: [
        .init(name: "shape", value: ".\(shape)", isStrong: shape != .uniform),
        .init(name: "quantiles", value: "\(quantiles)", isStrong: quantiles != 1000),
        .columns(columns),
      ]
    )
  }
}

/// A quantile transform that knows the quantiles of its columns.
public struct FittedQuantileTransform: FittedTransformer, Equatable {
  /// The quantiles of a column at evenly spaced shares from 0 to 1.
  struct Curve: Equatable {
    var column: String
    // Invariant: at least two, ascending, all finite.
    var values: [Double]
  }

  let curves: [Curve]
  let parameters: QuantileTransform

  /// The quantiles of each column at evenly spaced shares from 0 to 1.
  public var quantiles: [String: [Double]] {
    Dictionary(curves.map { ($0.column, $0.values) }) { first, _ in first }
  }

  /// Returns the table with each value replaced by its share, or by the normal number of that share.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func transform(_ table: Table) throws -> Table {
    let isNormal = parameters.shape == .normal
    return try mapColumns(curves, of: table, \.column, step: "QuantileTransform") { curve, value in
      let share = curve.share(of: value)
      guard isNormal, !share.isNaN else { return share }
      return try NormalDistribution().quantile(min(max(share, 1e-7), 1 - 1e-7))
    }
  }

  /// Returns the table with each share replaced by the value that has it, which lies within the range of
  /// the training rows.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `wrongType`; ``Interrupted``.
  public func inverseTransform(_ table: Table) throws -> Table {
    let isNormal = parameters.shape == .normal
    return try mapColumns(curves, of: table, \.column, step: "QuantileTransform") { curve, value in
      curve.value(ofShare: isNormal ? NormalDistribution().cdf(value) : value)
    }
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedQuantileTransform.Curve {
  /// The share of a value, from 0 to 1; NaN of NaN.
  func share(of value: Double) -> Double {
    let last = values.count - 1
    guard !value.isNaN else { return .nan }
    guard values[0] < values[last] else { return 0.5 }
    if value <= values[0] { return 0 }
    if value >= values[last] { return 1 }
    let above = firstPlace(in: values) { $0 > value }
    let first = firstPlace(in: values) { $0 >= value }
    if first < above { return Double(first + above - 1) / 2 / Double(last) }
    // Both neighbours exist, since the value lies between the ends.
    let (low, high) = (values[above - 1], values[above])
    return (Double(above - 1) + (value - low) / (high - low)) / Double(last)
  }

  /// The value that has a share, which is brought to 0 to 1; NaN of NaN.
  func value(ofShare share: Double) -> Double {
    guard !share.isNaN else { return .nan }
    let last = values.count - 1
    let place = min(max(share, 0), 1) * Double(last)
    let lower = min(Int(place), last - 1)
    return values[lower] + (place - Double(lower)) * (values[lower + 1] - values[lower])
  }
}

extension FittedQuantileTransform: CardRepresentable {
  var card: Card {
    parameters.card.fitted(
      curves.map {
        .init(
          name: $0.column,
          value: "\($0.values.count) quantiles, "
            + "\(significant($0.values[0], digits: 5)) to "
            + significant($0.values[$0.values.count - 1], digits: 5)
        )
      }
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// How much each neighbor counts.
public enum NeighborWeighting: Sendable, Equatable {
  /// All alike.
  case uniform
  /// By one over the distance; neighbors at distance 0, if any, alone.
  case distance
}

/// Fills the missing numbers of a row by the mean of the training rows that are most like it.
///
/// The distance of two rows is √(p / s · Σ (x − y)²) over the s of the p columns in which both have a
/// value. The neighbors are the nearest training rows that have the value, of equally near ones the first;
/// fewer where there are not as many. Where no training row shares a column with the row, the value is the
/// mean of the training column.
///
/// The distance mixes the units of the columns: put ``Standardize`` before it. The step keeps the training
/// rows. Its columns become decimal; the target and what is not numeric are neither filled nor looked at.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `neighbors` | 5 | how many rows a value comes from | 1 to 10 000 |
/// | `weighting` | `.uniform` | how much each counts | `.uniform`, `.distance` |
/// | `columns` | `[]` | the columns to fill and to compare | numeric columns; none named: all of them |
/// | `indicators` | `false` | whether columns `…_missing` say where values were missing | |
///
/// scikit-learn calls this `KNNImputer`.
///
/// - Note: Troyanskaya et al., *Missing Value Estimation Methods for DNA Microarrays*, Bioinformatics 17(6),
///   2001, [doi:10.1093/bioinformatics/17.6.520](https://doi.org/10.1093/bioinformatics/17.6.520).
public struct ImputeNeighbors: Transformer, Equatable {
  /// How many rows a value comes from.
  public let neighbors: Int
  /// How much each of them counts.
  public let weighting: NeighborWeighting
  /// The columns to fill and to compare; empty for all numeric ones.
  public let columns: [String]
  /// Whether columns say where values were missing.
  public let indicators: Bool

  /// Makes an imputation.
  ///
  /// - Parameters:
  ///   - neighbors: How many rows a value comes from, 5 by default.
  ///   - weighting: How much each of them counts, `.uniform` by default.
  ///   - columns: The columns to fill and to compare; left out, all numeric ones but the target.
  ///   - indicators: Whether a column `…_missing` of true and false is added for each column that misses
  ///     values in training. False by default.
  public init(
    neighbors: Int = 5,
    weighting: NeighborWeighting = .uniform,
    columns: [String] = [],
    indicators: Bool = false
  ) {
    self.neighbors = neighbors
    self.weighting = weighting
    self.columns = columns
    self.indicators = indicators
  }

  /// Keeps the training rows.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, `columnExists`, or
  ///   `notFinite` where a value is NaN, infinite or beyond 1e150; ``TableError`` of kind
  ///   `unknownColumn`, `wrongType` for a named column that is not numeric, or `noValues` for a column
  ///   that is missing throughout; ``MatrixError`` of kind `invalidSize` for more than 2²⁸ values.
  public func fit(_ table: Table, target: String?) throws -> FittedImputeNeighbors {
    try check("neighbors", neighbors, in: 1...10_000)
    let chosen = try chosenColumns(table, named: columns, target: target, step: "ImputeNeighbors")
    let means = try imputationMeans(chosen)
    return FittedImputeNeighbors(
      names: chosen.map(\.name),
      means: means,
      donors: try matrix(ofColumns: chosen.map { try $0.doubles() }, rowCount: table.rowCount),
      marked: try indicated(chosen, indicators, of: table, step: "ImputeNeighbors"),
      parameters: self
    )
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "ImputeNeighbors",
      neighbors == 5 ? nil : "neighbors: \(neighbors)",
      weighting == .uniform ? nil : "weighting: .\(weighting)",
      writtenColumns(columns),
      indicators ? "indicators: true" : nil
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension ImputeNeighbors: CardRepresentable {
  var card: Card {
    Card(
      title: "ImputeNeighbors",
      entries: [
        .init(name: "neighbors", value: "\(neighbors)", isStrong: neighbors != 5),
        .init(name: "weighting", value: ".\(weighting)", isStrong: weighting != .uniform),
        .columns(columns),
        .init(name: "indicators", value: "\(indicators)", isStrong: indicators),
      ]
    )
  }
}

/// The mean of each column, all of whose values are finite.
///
/// - Throws: ``TableError`` of kind `noValues` for a column that is missing throughout.
func imputationMeans(_ columns: [Column]) throws -> [Double] {
  try columns.map { column in
    let values = try presentFiniteValues(column)
    guard !values.isEmpty else {
      throw TableError(.noValues(column: column.name, operation: "to impute it", needed: 1))
    }
    return try meanAndDeviation(values).mean
  }
}

/// A matrix of rows × columns from columns of the same length, NaN where a value is missing.
///
/// - Throws: ``MatrixError`` of kind `invalidSize`; ``Interrupted``.
func matrix(ofColumns columns: [[Double]], rowCount: Int) throws -> Matrix {
  guard columns.count <= Matrix.maximumCount / max(1, rowCount) else {
    throw MatrixError(.invalidSize(rows: rowCount, columns: columns.count))
  }
  try Execution.current.require(bytes: rowCount * columns.count * 8)
  var values: [Double] = []
  values.reserveCapacity(rowCount * columns.count)
  try Execution.current.everyBlock(of: 0..<rowCount, cost: columns.count) { block in
    for row in block {
      for column in columns { values.append(column[row]) }
    }
  }
  return Matrix(rows: rowCount, columns: columns.count, storage: values)
}

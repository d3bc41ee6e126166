// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Drops the columns of numbers and truth values that hardly vary.
///
/// A column goes if the variance of its training rows, Σ(x − m)² / n over the values that are present, is at
/// most the threshold; by default that means constant columns, and those that are missing throughout.
/// Variances have the square of a column's unit, so that a threshold above 0 makes sense where the columns
/// have one unit. The target stays, as do text, categories and dates.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `threshold` | 0 | the largest variance that is dropped | at least 0 |
/// | `columns` | `[]` | the columns to look at | numbers and truth values; none named: all of them |
///
/// scikit-learn calls this `VarianceThreshold`.
public struct SelectByVariance: Transformer, Equatable {
  /// The largest variance that is dropped.
  public let threshold: Double
  /// The columns to look at; empty for all of numbers and truth values.
  public let columns: [String]

  /// Makes a selection.
  ///
  /// - Parameters:
  ///   - threshold: The largest variance that is dropped, 0 by default.
  ///   - columns: The columns to look at; left out, all of numbers and truth values but the target.
  public init(threshold: Double = 0, columns: [String] = []) {
    self.threshold = threshold
    self.columns = columns
  }

  /// Learns which columns vary.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`, `invalidHyperparameter`, or `notFinite` where a
  ///   value is NaN, infinite or beyond 1e150; ``TableError`` of kind `unknownColumn`, or `wrongType`
  ///   for a named column of something else; ``Interrupted``.
  public func fit(_ table: Table, target: String?) throws -> FittedSelectByVariance {
    guard threshold >= 0 else { throw invalid("threshold", threshold, "at least 0") }
    let chosen = try chosenColumns(
      table,
      named: columns,
      target: target,
      step: "SelectByVariance",
      expected: "numbers or truth values",
      suits: { $0.type.isNumeric || $0.type == .bool }
    )
    let variances = try chosen.map { column -> Double in
      let deviation = try meanAndDeviation(presentFiniteValues(column)).deviation
      return deviation * deviation
    }
    return FittedSelectByVariance(
      names: chosen.map(\.name),
      variances: variances,
      parameters: self
    )
  }

  /// The step as it is written in a program.
  public var description: String {
    written(
      "SelectByVariance",
      threshold == 0 ? nil : "threshold: \(writtenNumber(threshold))",
      writtenColumns(columns)
    )
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension SelectByVariance: CardRepresentable {
  var card: Card {
    Card(
      title: "SelectByVariance",
      entries: [
        .init(name: "threshold", value: writtenNumber(threshold), isStrong: threshold != 0),
        .columns(columns, all: "all numeric and true or false"),
      ]
    )
  }
}

/// A selection that knows the variances of its columns.
public struct FittedSelectByVariance: FittedTransformer, Equatable {
  let names: [String]
  // One for each name, at least 0.
  let variances: [Double]
  let parameters: SelectByVariance

  /// The columns that were looked at: a table with the columns `column`, `variance` and `kept`.
  public var scores: Table {
    Table(unchecked: [
      Column("column", names.map { $0 as String? }),
      Column("variance", variances.map { $0 as Double? }),
      Column("kept", variances.map { ($0 > parameters.threshold) as Bool? }),
    ])
  }

  /// The names of the columns that are dropped.
  public var dropped: [String] {
    zip(names, variances).filter { !($0.1 > parameters.threshold) }.map(\.0)
  }

  /// Returns the table without the columns that hardly varied in training.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` for a column that is kept.
  public func transform(_ table: Table) throws -> Table {
    let dropped = Set(dropped)
    for name in names where !dropped.contains(name) { _ = try table[name] }
    return Table(unchecked: table.columns.filter { !dropped.contains($0.name) })
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedSelectByVariance: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(names.count) \(names.count == 1 ? "column" : "columns")"
    card.entries.append(.init(name: "drops", value: shortList(dropped)))
    return card
  }
}

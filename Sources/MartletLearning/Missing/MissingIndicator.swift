// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletTables
public import MartletText

/// Adds a column of true and false for every column that misses values, before they are filled in.
///
/// The column `x` gets a column `x_missing` at the right of the table, true where `x` is missing. Left to
/// itself, the step takes the columns that miss a value in the training rows; a value that new rows miss
/// elsewhere is not marked. Put it before the imputation: `MissingIndicator() + Impute()`. The imputing
/// steps do the same by themselves with `indicators: true`.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `columns` | `[]` | the columns to look at | none named: all that miss values in training |
///
/// scikit-learn calls this `MissingIndicator`.
public struct MissingIndicator: Transformer, Equatable {
  /// The columns to look at; empty for all that miss values in training.
  public let columns: [String]

  /// Makes an indicator.
  ///
  /// - Parameter columns: The columns to look at; left out, all but the target that miss values in
  ///   training.
  public init(columns: [String] = []) { self.columns = columns }

  /// Learns which columns miss values.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable` or `columnExists`; ``TableError`` of kind
  ///   `unknownColumn`.
  public func fit(_ table: Table, target: String?) throws -> FittedMissingIndicator {
    let chosen = try chosenColumns(
      table,
      named: columns,
      target: target,
      step: "MissingIndicator",
      suits: { columns.isEmpty ? $0.missingCount > 0 : true }
    )
    let fitted = FittedMissingIndicator(names: chosen.map(\.name), parameters: self)
    try table.checkNew(indicatorNames(fitted.names), step: "MissingIndicator")
    return fitted
  }

  /// The step as it is written in a program.
  public var description: String { written("MissingIndicator", writtenColumns(columns)) }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension MissingIndicator: CardRepresentable {
  var card: Card {
    Card(title: "MissingIndicator", entries: [.columns(columns, all: "all with missing values")])
  }
}

/// An indicator that knows its columns.
public struct FittedMissingIndicator: FittedTransformer, Equatable {
  let names: [String]
  let parameters: MissingIndicator

  /// The columns that are looked at.
  public var columns: [String] { names }

  /// Returns the table with a column of true and false at the right for each column that is looked at.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`; ``LearningError`` of kind `columnExists`.
  public func transform(_ table: Table) throws -> Table {
    try table.appending(indicators(of: table, names), step: "MissingIndicator")
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedMissingIndicator: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted, \(names.count) \(names.count == 1 ? "column" : "columns")"
    card.entries.append(.init(name: "adds", value: shortList(indicatorNames(names))))
    return card
  }
}

/// The names of the columns that say where others are missing.
func indicatorNames(_ names: [String]) -> [String] { names.map { "\($0)_missing" } }

/// Columns that say where others are missing.
func indicators(of table: Table, _ names: [String]) throws -> [Column] {
  try zip(names, indicatorNames(names)).map { name, indicator in
    let validity = try table[name].validity
    let missing = try Execution.current.map(0..<table.rowCount) { validity.isMissing($0) }
    return Column(name: indicator, storage: .bool(missing))
  }
}

/// The columns to mark for an imputing step: those among its own that miss values in training.
///
/// - Throws: ``LearningError`` of kind `columnExists` where the table has such a column already.
func indicated(_ columns: [Column], _ isWanted: Bool, of table: Table, step: String) throws
  -> [String]
{
  guard isWanted else { return [] }
  let names = columns.filter { $0.missingCount > 0 }.map(\.name)
  try table.checkNew(indicatorNames(names), step: step)
  return names
}

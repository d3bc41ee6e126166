// SPDX-License-Identifier: Apache-2.0

public import MartletTables
public import MartletText

/// Drops the columns that miss too many values in the training rows.
///
/// New rows lose the same columns, whatever they miss themselves; one that they do not have is not asked
/// for. The target always stays. To drop rows, see ``Table/droppingRows(missing:columns:)``: a step
/// cannot, since every row wants a prediction.
///
/// | Name | Default | Meaning | Range |
/// |---|---|---|---|
/// | `missing` | `.moreThan(0.5)` | which columns go | see ``MissingRule`` |
/// | `columns` | `[]` | the columns to look at | none named: all of them |
public struct DropColumns: Transformer, Equatable {
  /// Which columns go.
  public let missing: MissingRule
  /// The columns to look at; empty for all.
  public let columns: [String]

  /// Makes a step that drops columns.
  ///
  /// - Parameters:
  ///   - missing: Which columns go, `.moreThan(0.5)` by default: those that miss more than half.
  ///   - columns: The columns to look at; left out, all but the target.
  public init(missing: MissingRule = .moreThan(0.5), columns: [String] = []) {
    self.missing = missing
    self.columns = columns
  }

  /// Learns which columns go.
  ///
  /// - Parameters:
  ///   - table: The training rows, at least one.
  ///   - target: A column to leave as it is, or `nil`.
  /// - Returns: The fitted step.
  /// - Throws: ``LearningError`` of kind `emptyTable`; ``TableError`` of kind `unknownColumn`, or
  ///   `invalidArgument` for a share outside of 0 to 1.
  public func fit(_ table: Table, target: String?) throws -> FittedDropColumns {
    let chosen = try chosenColumns(
      table,
      named: columns,
      target: target,
      step: "DropColumns",
      suits: { _ in true }
    )
    let dropped = try chosen.filter {
      try missing.applies(to: $0.missingCount, of: table.rowCount)
    }
    return FittedDropColumns(dropped: dropped.map(\.name), parameters: self)
  }

  /// The step as it is written in a program.
  public var description: String {
    written("DropColumns", "missing: \(missing)", writtenColumns(columns))
  }

  /// A card of the step.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension DropColumns: CardRepresentable {
  var card: Card {
    Card(
      title: "DropColumns",
      entries: [
        .init(name: "missing", value: "\(missing)", isStrong: missing != .moreThan(0.5)),
        .columns(columns, all: "all"),
      ]
    )
  }
}

/// A step that knows which columns to drop.
public struct FittedDropColumns: FittedTransformer, Equatable {
  /// The names of the columns that are dropped.
  public let dropped: [String]
  let parameters: DropColumns

  /// Returns the table without the columns that are dropped.
  public func transform(_ table: Table) throws -> Table {
    try table.dropping(dropped.filter { table.hasColumn($0) })
  }

  /// The step as it is written in a program, with what it learned.
  public var description: String { card.text }

  /// A card of the step and what it learned.
  public var mediaBundle: MediaBundle { card.bundle }
}

extension FittedDropColumns: CardRepresentable {
  var card: Card {
    var card = parameters.card
    card.note = "fitted"
    card.entries.append(.init(name: "drops", value: shortList(dropped)))
    return card
  }
}

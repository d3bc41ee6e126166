// SPDX-License-Identifier: Apache-2.0

/// One row of a table, as a row-by-row filter sees it.
public struct Row: Sendable {
  // One reference, counted once for each row, for all that a table consists of.
  let source: RowSource
  /// The place of the row in its table, from 0.
  public let index: Int

  /// The value of a column in this row.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, with the name that comes nearest.
  public subscript(name: String) -> Cell {
    get throws { try source.table.cell(name, index) }
  }
}

/// The table of some rows.
final class RowSource: Sendable {
  let table: Table

  init(_ table: Table) { self.table = table }
}

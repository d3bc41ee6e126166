// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
package import MartletText

extension Table: Archivable {
  package static let archiveKind = "table"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("rowCount", rowCount)
    try writer.set("columns", values: columns)
  }

  package init(from reader: ArchiveReader) throws {
    let columns = try reader.items("columns", of: Column.self)
    self = try reader.checked { try Table(columns) }
    guard try reader.count("rowCount") == rowCount else {
      throw reader.damaged("the columns have \(rowCount) rows")
    }
  }
}

extension Table {
  /// Opens a table that `save` has written.
  ///
  /// What is opened is what was saved, bit for bit. Tables of other programs are read from CSV, with
  /// ``init(csv:separator:missing:)``.
  ///
  /// - Parameter path: The path of the file, absolute or from the current folder.
  /// - Returns: The table that was saved.
  /// - Throws: ``ArchiveError`` for a file that is none of ours, is damaged, holds something else or
  ///   was written by a later version; an error of code `unreadable-file` or `not-allowed`.
  public static func load(_ path: String) throws -> Table {
    try ArchiveKinds.tables.open(path, as: Table.self, expected: "a table")
  }
}

extension ArchiveKinds {
  /// What this module and those below can read from files.
  package static let tables =
    numerics
    + ArchiveKinds([
      Table.self, Column.self, Row.self, Cell.self, CalendarDate.self, DateTime.self,
      TimeSpan.self, Zone.self, ColumnType.self, ColumnExpression.self, ArchivedNode.self,
      Imputation.self,
    ])
}

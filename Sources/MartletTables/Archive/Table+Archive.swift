// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
package import MartletText

extension Table: Archivable {
  package static let archiveKind = "table"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("rowCount", rowCount)
    // Sources are written once for all columns that have them.
    let sources = sources
    try writer.set("columns", values: columns.map { $0.from(nil) })
    guard !sources.isEmpty else { return }
    try writer.set("sources", values: sources)
    let places = Dictionary(uniqueKeysWithValues: zip(sources, sources.indices))
    writer.set("columnSources", columns.map { $0.source.flatMap { places[$0] } ?? -1 })
  }

  package init(from reader: ArchiveReader) throws {
    var columns = try reader.items("columns", of: Column.self)
    if reader.has("sources") {
      let origins = try reader.items("sources", of: DataSource.self).map { DataOrigin($0) }
      let places = try reader.ints("columnSources")
      guard places.count == columns.count,
        places.allSatisfy({ $0 == -1 || origins.indices.contains($0) })
      else { throw reader.damaged("the sources do not fit the columns") }
      columns = zip(columns, places).map { $0.from($1 < 0 ? nil : origins[$1]) }
    }
    self = try reader.checked { try Table(columns) }
    guard try reader.count("rowCount") == rowCount else {
      throw reader.damaged("the columns have \(rowCount) rows")
    }
  }
}

extension DataSource: Archivable {
  package static let archiveKind = "data-source"

  package func archive(to writer: inout ArchiveWriter) throws {
    writer.set("name", name)
    if let byteCount { writer.set("byteCount", byteCount) }
    if let checksum { writer.set("checksum", checksum) }
    if let query { writer.set("query", query) }
    if let licence { writer.set("licence", licence) }
    if let citation { writer.set("citation", citation) }
    if let retrieved { writer.set("retrieved", retrieved.microseconds) }
    if isBuiltIn { writer.set("isBuiltIn", true) }
  }

  package init(from reader: ArchiveReader) throws {
    func text(_ key: String) throws -> String? { reader.has(key) ? try reader.string(key) : nil }
    let retrieved = reader.has("retrieved") ? try reader.int("retrieved") : nil
    guard retrieved.map({ DateTime.allMicroseconds.contains($0) }) ?? true else {
      throw reader.damaged("a source was retrieved at no time")
    }
    self.init(
      name: try reader.string("name"),
      byteCount: reader.has("byteCount") ? try reader.count("byteCount") : nil,
      checksum: try text("checksum"),
      query: try text("query"),
      licence: try text("licence"),
      citation: try text("citation"),
      retrieved: retrieved.map { DateTime(microseconds: $0, zone: .utc) },
      isBuiltIn: reader.has("isBuiltIn") ? try reader.bool("isBuiltIn") : false
    )
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
      TimeSpan.self, Zone.self, ColumnType.self, DataSource.self, ColumnExpression.self,
      ArchivedNode.self, Imputation.self, MissingRule.self,
    ])
}

// SPDX-License-Identifier: Apache-2.0

/// What happens to columns that not all tables have when tables are put one below the other.
public enum ColumnMatching: Sendable, Equatable, CaseIterable {
  /// It is an error; the order of the columns does not matter.
  case same
  /// They are kept, and missing where a table has none.
  case union
  /// They are left out.
  case shared
}

extension Table {
  /// Tables one below the other, column by column of the same name.
  ///
  /// Columns of different types become one that takes both: whole and decimal numbers make decimal
  /// ones, categories and texts make texts, days and moments make moments. Categories get a dictionary
  /// of all levels.
  ///
  /// - Parameters:
  ///   - tables: The tables, in the order of the result.
  ///   - columns: What happens to columns that not all of them have; by default an error.
  /// - Returns: A table of all rows.
  /// - Throws: ``TableError`` of kind `unknownColumn` for a column that a table lacks, or `wrongType`
  ///   for types that do not fit together.
  public static func stacked(_ tables: [Table], columns: ColumnMatching = .same) throws -> Table {
    guard let first = tables.first else { return Table(unchecked: []) }
    var names = first.columnNames
    switch columns {
    case .same:
      for table in tables {
        for name in names { _ = try table[name] }
        for name in table.columnNames { _ = try first[name] }
      }
    case .union:
      var seen = Set(names)
      for name in tables.flatMap(\.columnNames) where seen.insert(name).inserted {
        names.append(name)
      }
    case .shared: names = names.filter { name in tables.allSatisfy { $0.hasColumn(name) } }
    }
    let joined = try names.map { name in
      try joinedColumn(name, tables.map { (column: $0.column(named: name), count: $0.rowCount) })
    }
    return Table(unchecked: joined, rowCount: tables.reduce(0) { $0 + $1.rowCount })
  }

  private static func joinedColumn(_ name: String, _ parts: [(column: Column?, count: Int)]) throws
    -> Column
  {
    var type: ColumnType?
    for part in parts {
      guard let column = part.column else { continue }
      guard let common = Column.commonType(type, column.type) else {
        throw TableError(
          .wrongType(
            column: name,
            type: column.type,
            operation: "stacking",
            expected: "\((type ?? column.type).noun), as the tables before"
          )
        )
      }
      type = common
    }
    let found = type ?? .double
    return try Column.joined(
      parts.map { part in
        try part.column?.converted(to: found)
          ?? Column(name: name, missing: part.count, type: found)
      }
    )
  }

  /// The rows of this table, then those of another, which must have the same columns.
  ///
  /// - Throws: ``TableError`` as ``stacked(_:columns:)``.
  public func appending(_ other: Table) throws -> Table { try Table.stacked([self, other]) }

  /// The columns of this table and, to the right, those of another with as many rows.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - suffix: What names that both tables have get in the other one; by default that is an error.
  /// - Returns: A table of all the columns.
  /// - Throws: ``TableError`` of kind `lengthMismatch` or `duplicateColumn`.
  public func beside(_ other: Table, suffix: String = "") throws -> Table {
    try Table(
      columns + other.columns.map { hasColumn($0.name) ? $0.renamed($0.name + suffix) : $0 }
    )
  }
}

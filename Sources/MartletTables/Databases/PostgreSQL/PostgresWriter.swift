// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Writes a table into a database, in one transaction.
struct PostgresWriter {
  let connection: PostgresConnection
  let table: Table
  /// The name, with the schema and a point in front where it is in another one.
  let name: String

  func write(_ mode: WritingMode) throws {
    // Whatever is thrown ends the connection, and with it the transaction.
    try connection.run("begin")
    let isThere = try isThere()
    switch mode {
    case .create where isThere: throw DatabaseError(.tableExists(name: name))
    case .append where isThere: try checkColumns()
    case .replace where isThere:
      try connection.run("drop table \(quotedPath(name))")
      try create()
    default: try create()
    }
    let names = table.columns.map { quotedName($0.name) }.joined(separator: ", ")
    try connection.copy("copy \(quotedPath(name)) (\(names)) from stdin") { send in
      let execution = Execution.current
      var bytes: [UInt8] = []
      try execution.everyBlock(of: 0..<table.rowCount, cost: 2 * table.columnCount) { rows in
        execution.report(
          ProgressUpdate(label: "PostgreSQL", completed: rows.lowerBound, total: table.rowCount)
        )
        bytes.removeAll(keepingCapacity: true)
        for row in rows {
          try appendCopyRow(table, row, to: &bytes)
          if bytes.count > 1 << 20 {
            try send(bytes)
            bytes.removeAll(keepingCapacity: true)
          }
        }
        if !bytes.isEmpty { try send(bytes) }
      }
    }
    try connection.run("commit")
  }

  private func isThere() throws -> Bool {
    var found = false
    try connection.run("select to_regclass($1) is not null", [.string(quotedPath(name))]) {
      found = connection.library.value($0, $1, 0)?.pointee == CChar(UInt8(ascii: "t"))
    }
    return found
  }

  private func checkColumns() throws {
    var present: [String] = []
    try connection.run(
      "select attname from pg_attribute where attrelid = to_regclass($1) and attnum > 0 "
        + "and not attisdropped order by attnum",
      [.string(quotedPath(name))]
    ) { result, row in
      present.append(connection.library.value(result, row, 0).map { String(cString: $0) } ?? "")
    }
    for column in table.columns where !present.contains(column.name) {
      throw TableError(.unknownColumn(name: column.name, available: present))
    }
  }

  private func create() throws {
    let columns = table.columns.map { "\(quotedName($0.name)) \($0.postgresType)" }
    try connection.run("create table \(quotedPath(name)) (\(columns.joined(separator: ", ")))")
  }
}

/// A name as part of a statement; up to the first point it is that of a schema.
func quotedPath(_ name: String) -> String {
  name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    .map { quotedName(String($0)) }.joined(separator: ".")
}

extension Column {
  /// How the column is declared in PostgreSQL.
  fileprivate var postgresType: String {
    switch type {
    case .double: "double precision"
    case .float: "real"
    case .int: "bigint"
    case .bool: "boolean"
    case .string, .category: "text"
    case .date: "date"
    case .dateTime: "timestamp with time zone"
    case .duration: "interval"
    }
  }
}

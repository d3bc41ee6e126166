// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Writes a table into a database, in one transaction.
struct SQLiteWriter {
  let connection: SQLiteConnection
  let table: Table
  let name: String

  func write(_ mode: WritingMode) throws {
    try connection.transaction("begin immediate") {
      switch (try kind(), mode) {
      case (nil, _): try create()
      case ("table"?, .append): try checkColumns()
      case ("table"?, .replace):
        try connection.run("drop table \(quotedName(name))")
        try create()
      case ("view"?, .append), ("view"?, .replace):
        throw DatabaseError(
          .failed(
            database: connection.path,
            reason: "\"\(name)\" is a view, not a table",
            remedy: "Write under another name."
          )
        )
      default: throw DatabaseError(.tableExists(name: name))
      }
      try insert()
    }
  }

  /// `table` or `view` if there is one of the name, whatever the case of its letters.
  private func kind() throws -> String? {
    var kind: String?
    try connection.run(
      "select type from sqlite_master where name = ? collate nocase and type in ('table', 'view')",
      [.string(name)]
    ) { kind = String(decoding: $0.text(0), as: UTF8.self) }
    return kind
  }

  private func create() throws {
    let columns = table.columns.map { "\(quotedName($0.name)) \($0.sqliteType)" }
    try connection.run("create table \(quotedName(name)) (\(columns.joined(separator: ", ")))")
  }

  private func checkColumns() throws {
    var present: [String] = []
    try connection.run("select name from pragma_table_info(?)", [.string(name)]) {
      present.append(String(decoding: $0.text(0), as: UTF8.self))
    }
    let known = Set(present.map { $0.lowercased() })
    for column in table.columns where !known.contains(column.name.lowercased()) {
      throw TableError(.unknownColumn(name: column.name, available: present))
    }
  }

  private func insert() throws {
    let columns = table.columns
    let names = columns.map { quotedName($0.name) }.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try connection.ownStatement(
      "insert into \(quotedName(name)) (\(names)) values (\(marks))"
    )
    let execution = Execution.current
    try execution.everyBlock(of: 0..<table.rowCount, cost: 4 * columns.count) { rows in
      execution.report(
        ProgressUpdate(label: "SQLite", completed: rows.lowerBound, total: table.rowCount)
      )
      for row in rows {
        for (place, column) in columns.enumerated() { try bind(statement, place, column, row) }
        _ = try statement.step()
        statement.reset()
      }
    }
  }

  private func bind(_ statement: SQLiteStatement, _ place: Int, _ column: Column, _ row: Int) throws
  {
    guard column.validity.isPresent(row) else {
      try statement.bindMissing(place)
      return
    }
    switch column.storage {
    case .double(let values): try bind(statement, place, column, row, values[row])
    case .float(let values): try bind(statement, place, column, row, Double(values[row]))
    case .int(let values): try statement.bind(place, values[row])
    case .bool(let values): try statement.bind(place, values[row] ? 1 : 0)
    case .string(let texts): try texts.withReader { try statement.bind(place, $0.bytes(row)) }
    case .category(let codes, let levels): try statement.bind(place, levels[Int(codes[row])])
    case .date(let values): try statement.bind(place, values[row].description)
    case .dateTime(let values, _):
      try statement.bind(place, sqliteText(ofMoment: values[row]))
    case .duration(let values): try statement.bind(place, values[row])
    }
  }

  private func bind(
    _ statement: SQLiteStatement,
    _ place: Int,
    _ column: Column,
    _ row: Int,
    _ value: Double
  ) throws {
    guard !value.isNaN else {
      throw DatabaseError(
        .unwritableValue(
          column: column.name,
          row: row,
          value: "NaN",
          reason: "which SQLite does not have: it would come back as missing",
          remedy: "Make such values missing before, or drop their rows."
        )
      )
    }
    try statement.bind(place, value)
  }
}

extension Column {
  /// How the column is declared in SQLite, so that it is read back as it is.
  fileprivate var sqliteType: String {
    switch storage {
    case .double: "REAL"
    case .float: "FLOAT32"
    case .int: "INTEGER"
    case .bool: "BOOLEAN"
    case .string, .category: "TEXT"
    case .date: "DATE"
    case .dateTime(_, let zone): zone == .utc ? "TIMESTAMP" : quotedName("TIMESTAMP \(zone.name)")
    case .duration: "DURATION_MICROSECONDS"
    }
  }
}

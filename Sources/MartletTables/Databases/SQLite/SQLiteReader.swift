// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Makes tables of what a statement gives.
struct SQLiteReader {
  let connection: SQLiteConnection
  let statement: SQLiteStatement
  let source: DataSource

  init(_ path: String, _ text: String, _ values: [Cell]) throws {
    connection = try SQLiteConnection(path, isWriting: false)
    statement = try connection.prepare(text)
    source = DataSource(database: path, statement: text)
    guard statement.columnCount > 0 else {
      throw DatabaseError(
        .refusedStatement(
          action: "gives no rows",
          remedy: "Use `execute` for statements that change something."
        )
      )
    }
    try statement.bind(values)
    var seen: Set<String> = []
    for name in statement.columnNames {
      try Table.checkName(name)
      guard seen.insert(name).inserted else { throw TableError(.duplicateColumn(name: name)) }
    }
  }

  private func columns(settled: [ColumnType?]? = nil) -> [SQLiteColumn] {
    statement.columnNames.enumerated().map { place, name in
      SQLiteColumn(
        name: name,
        declared: statement.declaredType(place),
        settled: settled?[place]
      )
    }
  }

  /// Takes rows until there are none or enough; how many there were.
  private func take(_ columns: inout [SQLiteColumn], from start: Int, most: Int, keeps: Bool)
    throws -> Int
  {
    let execution = Execution.current
    let block = max(1, Execution.blockLength / max(1, columns.count))
    var row = 0
    while row < most, try statement.step() {
      if row % block == 0 {
        try execution.checkInterruption()
        execution.report(ProgressUpdate(label: "SQLite", completed: start + row, detail: "rows"))
        if keeps { try execution.require(bytes: 8 << 20) }
      }
      guard start + row < Int(Int32.max) else {
        throw TableError(.tooLarge(operation: "The query", rows: start + row + 1))
      }
      for place in columns.indices {
        try columns[place].take(statement, place, row: start + row, keeps: keeps)
      }
      row += 1
    }
    return row
  }

  /// All rows.
  func table() throws -> Table {
    try connection.transaction("begin") {
      var columns = columns()
      _ = try take(&columns, from: 0, most: .max, keeps: true)
      if columns.contains(where: \.isMixed) {
        // Numbers before the first text were taken for such.
        let types = columns.map(\.type)
        statement.reset()
        columns = self.columns(settled: types)
        _ = try take(&columns, from: 0, most: .max, keeps: true)
      }
      return try Table(columns.map { try $0.column() }).from(source)
    }
  }

  /// Gives parts of so many rows to `body`; the rows are gone over once before, for the types.
  func forEachChunk(rows: Int, _ body: (Table) throws -> Void) throws {
    try connection.transaction("begin") {
      var looked = columns()
      _ = try take(&looked, from: 0, most: .max, keeps: false)
      let types = looked.map(\.type)
      statement.reset()
      var start = 0
      while true {
        var columns = columns(settled: types)
        let count = try take(&columns, from: start, most: rows, keeps: true)
        if count > 0 { try body(try Table(columns.map { try $0.column() }).from(source)) }
        if count < rows { return }
        start += count
      }
    }
  }
}

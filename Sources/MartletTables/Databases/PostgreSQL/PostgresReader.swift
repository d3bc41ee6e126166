// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Makes tables of what a statement gives, row by row as the server sends them.
struct PostgresReader {
  let address: PostgresAddress
  let statement: String
  let values: [Cell]

  /// All rows.
  func table() throws -> Table {
    var whole = Table(unchecked: [])
    try forEach(rows: .max) { whole = $0 }
    return whole
  }

  /// Gives parts of so many rows to `body`.
  func forEachChunk(rows: Int, _ body: (Table) throws -> Void) throws {
    try forEach(rows: rows) { if $0.rowCount > 0 { try body($0) } }
  }

  /// Gives parts of so many rows to `body`, the last one maybe without any.
  private func forEach(rows: Int, _ body: (Table) throws -> Void) throws {
    let connection = try PostgresConnection(address, isWriting: false)
    let library = connection.library
    let execution = Execution.current
    let source = DataSource(database: address.shown, statement: statement)
    var columns: [PostgresColumn] = []
    var isDescribed = false
    var (row, kept, block) = (0, 0, 1)
    func part() throws -> Table { try Table(columns.map(\.column)).from(source) }
    try connection.run(statement, values) { result, place in
      if row % block == 0 {
        try execution.checkInterruption()
        execution.report(ProgressUpdate(label: "PostgreSQL", completed: row, detail: "rows"))
        try execution.require(bytes: 8 << 20)
      }
      guard kept < Int(Int32.max) else {
        throw TableError(.tooLarge(operation: "The query", rows: kept + 1))
      }
      for index in columns.indices {
        let field = Int32(truncatingIfNeeded: index)
        let isMissing = library.isNull(result, place, field) == 1
        let start = UnsafeRawPointer(library.value(result, place, field))
        let text = UnsafeBufferPointer(
          start: start?.assumingMemoryBound(to: UInt8.self),
          count: start == nil ? 0 : Int(library.length(result, place, field))
        )
        try columns[index].take(isMissing ? nil : text, row: row)
      }
      row += 1
      kept += 1
      if kept == rows {
        try body(try part())
        for index in columns.indices { columns[index].empty() }
        kept = 0
      }
    } describe: { result in
      isDescribed = true
      columns = try Self.columns(of: result, library)
      block = max(1, Execution.blockLength / max(1, columns.count) / 4)
    }
    guard isDescribed else {
      throw DatabaseError(
        .refusedStatement(
          action: "gives no rows",
          remedy: "Use `execute` for statements that change something."
        )
      )
    }
    try body(try part())
  }

  /// The columns that a result has.
  private static func columns(
    of result: OpaquePointer,
    _ library: PostgresLibrary
  ) throws -> [PostgresColumn] {
    var seen: Set<String> = []
    return try (0..<library.fieldCount(result)).map { place in
      let name = library.fieldName(result, place).map { String(cString: $0) } ?? ""
      try Table.checkName(name)
      guard seen.insert(name).inserted else { throw TableError(.duplicateColumn(name: name)) }
      return PostgresColumn(
        name: name,
        oid: library.fieldType(result, place),
        modifier: library.fieldModifier(result, place)
      )
    }
  }
}

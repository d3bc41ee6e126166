// SPDX-License-Identifier: Apache-2.0

import CSQLite

/// A connection to a SQLite file; to be used by one thread at a time.
final class Database {
  /// What SQLite says went wrong.
  struct Failure: Error, Equatable {
    var code: Int32
    var message: String

    /// Whether the file is no database, or a damaged one.
    var isDamage: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }
    /// Whether the file may not grow any more.
    var isFull: Bool { code == SQLITE_FULL }
  }

  /// A value that goes in or comes out.
  enum Value: Equatable {
    case null
    case int(Int)
    case text(String)

    var intValue: Int? { if case .int(let value) = self { value } else { nil } }
    var textValue: String? { if case .text(let value) = self { value } else { nil } }
  }

  private let handle: OpaquePointer

  /// Opens a file, which is made if it is not there.
  ///
  /// `patience` is how long a lock of another process is waited for, in milliseconds.
  init(path: String, patience: Int32) throws(Failure) {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let status = sqlite3_open_v2(path, &handle, flags, nil)
    guard status == SQLITE_OK, let handle else {
      let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
      sqlite3_close(handle)
      throw Failure(code: status & 0xFF, message: message)
    }
    self.handle = handle
    sqlite3_busy_timeout(handle, patience)
  }

  deinit {
    sqlite3_close(handle)
  }

  /// Runs one statement; `row` gets each row of its result until it returns `false`.
  func run(
    _ statement: String,
    _ values: [Value] = [],
    row: ([Value]) -> Bool = { _ in true }
  ) throws(Failure) {
    var prepared: OpaquePointer?
    try check(sqlite3_prepare_v2(handle, statement, -1, &prepared, nil))
    defer { sqlite3_finalize(prepared) }
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .null: try check(sqlite3_bind_null(prepared, place))
      case .int(let number): try check(sqlite3_bind_int64(prepared, place, Int64(number)))
      case .text(let text):
        // SQLITE_TRANSIENT, which Swift cannot see: the library makes its own copy.
        let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let count = Int32(clamping: text.utf8.count)
        try check(sqlite3_bind_text(prepared, place, text, count, copies))
      }
    }
    while true {
      let status = sqlite3_step(prepared)
      if status == SQLITE_DONE { return }
      guard status == SQLITE_ROW else { throw failure(status) }
      let columns = (0..<sqlite3_column_count(prepared)).map { value(of: prepared, $0) }
      if !row(columns) { return }
    }
  }

  /// The rows of a statement's result.
  func rows(_ statement: String, _ values: [Value] = []) throws(Failure) -> [[Value]] {
    var rows: [[Value]] = []
    try run(statement, values) { row in
      rows.append(row)
      return true
    }
    return rows
  }

  /// Does all of `body` or nothing.
  func transaction(_ body: () throws(Failure) -> Void) throws(Failure) {
    try run("BEGIN IMMEDIATE")
    do throws(Failure) {
      try body()
      try run("COMMIT")
    } catch {
      try? run("ROLLBACK")
      throw error
    }
  }

  /// The number of the row that was added last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  private func value(of prepared: OpaquePointer?, _ column: Int32) -> Value {
    switch sqlite3_column_type(prepared, column) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .int(Int(sqlite3_column_int64(prepared, column)))
    default:
      guard let bytes = sqlite3_column_text(prepared, column) else { return .null }
      let count = Int(sqlite3_column_bytes(prepared, column))
      let text = UnsafeRawBufferPointer(start: bytes, count: count)
      return .text(String(decoding: text, as: UTF8.self))
    }
  }

  private func check(_ status: Int32) throws(Failure) {
    guard status == SQLITE_OK else { throw failure(status) }
  }

  private func failure(_ status: Int32) -> Failure {
    Failure(code: status & 0xFF, message: String(cString: sqlite3_errmsg(handle)))
  }
}

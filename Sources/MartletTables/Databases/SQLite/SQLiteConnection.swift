// SPDX-License-Identifier: Apache-2.0

import CSQLite
import MartletNumerics
import MartletText

/// A connection to the file of a database, for the time of one operation and for one thread.
final class SQLiteConnection {
  /// The path as the program has it.
  let path: String
  private let file: DatabaseFile
  private let handle: OpaquePointer
  private let keeper: SQLiteGuard

  /// Opens a file that ``Permissions`` allow to be read or written.
  init(_ path: String, isWriting: Bool) throws {
    self.path = path
    do {
      file = try Files.database(path, isWriting: isWriting)
    } catch let error as FileError where !isWriting {
      throw TableError(
        .unreadableFile(path: error.path, reason: error.reasonText, nearest: error.nearest)
      )
    }
    guard SQLiteFileSystem.isRegistered else {
      throw DatabaseError(.failed(database: path, reason: "SQLite does not start", remedy: nil))
    }
    let options = try isWriting ? "" : Self.readingOptions(file)
    let address = "file://" + file.location.utf8.map(Self.escaped).joined() + options
    var handle: OpaquePointer?
    let flags =
      (isWriting ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY)
      | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
    let status = sqlite3_open_v2(address, &handle, flags, SQLiteFileSystem.name)
    guard status == SQLITE_OK, let handle else {
      let reason = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "there is no memory"
      sqlite3_close(handle)
      throw DatabaseError(.failed(database: path, reason: reason, remedy: nil))
    }
    self.handle = handle
    keeper = SQLiteGuard(isWriting: isWriting)
    configure(isWriting)
    keeper.attach(to: handle)
    // Sorting in memory, which is watched, and not in files; no mapping of a file that others may
    // shorten; damaged pages are told.
    for setting in ["temp_store = memory", "mmap_size = 0", "cell_size_check = on"] {
      try run("pragma \(setting)")
    }
  }

  deinit { sqlite3_close_v2(handle) }

  private func configure(_ isWriting: Bool) {
    for (option, value) in [
      (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
      (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0), (SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0),
      // A name that is not there in double quotes is an error and not a text.
      (SQLITE_DBCONFIG_DQS_DML, 0),
    ] {
      _ = martlet_sqlite3_configure(handle, Int32(option), Int32(value))
    }
    for (limit, value) in [
      (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_LENGTH, Int32(Self.longestValue)),
      (SQLITE_LIMIT_SQL_LENGTH, 1_000_000), (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
      (SQLITE_LIMIT_TRIGGER_DEPTH, 20), (SQLITE_LIMIT_EXPR_DEPTH, 500),
      (SQLITE_LIMIT_VDBE_OP, 1_000_000), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ] {
      sqlite3_limit(handle, limit, value)
    }
    sqlite3_extended_result_codes(handle, 0)
  }

  /// A value may have so many bytes: a function that makes a longer one cannot be stopped meanwhile.
  static let longestValue = 32 << 20

  /// How a file is opened beside which nothing may be written.
  ///
  /// Readers of a file in the mode "write-ahead log" share a file of memory, which the first one makes.
  private static func readingOptions(_ file: DatabaseFile) throws -> String {
    guard !file.mayBeWritten else { return "" }
    let head = file.head(20)
    guard head.count == 20, head[18] == 2, file.size(ending: "-shm") == nil else {
      return "?readonly_shm=1"
    }
    guard file.size(ending: "-wal") ?? 0 == 0 else {
      throw DatabaseError(
        .failed(
          database: file.path,
          reason:
            "its latest changes are in \"\(file.path)-wal\", and to bring them in files have to "
            + "be written",
          remedy: "Allow its folder to be written."
        )
      )
    }
    // Nobody is using it and all is in it.
    return "?immutable=1"
  }

  private static func escaped(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      String(UnicodeScalar(byte))
    case _ where "/._-".utf8.contains(byte): String(UnicodeScalar(byte))
    default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }

  // MARK: Statements

  /// Prepares a statement of the program's user.
  func prepare(_ text: String) throws -> SQLiteStatement {
    guard !text.utf8.contains(0) else {
      let place = text.utf8.prefix { $0 != 0 }.count
      throw DatabaseError(
        .wrongStatement(reason: "it has the character 0", statement: text, place: place)
      )
    }
    keeper.isTrusted = false
    return try prepared(text)
  }

  /// Runs a statement of the library's own, and gives each row of its result to `body`.
  func run(
    _ text: String,
    _ values: [Cell] = [],
    _ body: (SQLiteStatement) throws -> Void = { _ in }
  )
    throws
  {
    keeper.isTrusted = true
    defer { keeper.isTrusted = false }
    let statement = try prepared(text)
    try statement.bind(values)
    while try statement.step() { try body(statement) }
  }

  /// Prepares a statement of the library's own.
  func ownStatement(_ text: String) throws -> SQLiteStatement {
    keeper.isTrusted = true
    defer { keeper.isTrusted = false }
    return try prepared(text)
  }

  /// Does all of `body` or nothing.
  func transaction<Result>(_ begin: String, _ body: () throws -> Result) throws -> Result {
    try run(begin)
    do {
      let result = try body()
      try run("commit")
      return result
    } catch {
      keeper.isUnstoppable = true
      // SQLite has undone it already where it had to.
      try? run("rollback")
      keeper.isUnstoppable = false
      throw error
    }
  }

  /// The names of the tables and views, sorted by their bytes.
  func tableNames() throws -> [String] {
    var names: [String] = []
    try run(
      "select name from sqlite_master where type in ('table', 'view') and name not like 'sqlite\\_%' "
        + "escape '\\' order by name"
    ) { names.append(String(decoding: $0.text(0), as: UTF8.self)) }
    return names
  }

  /// How many rows this connection has changed.
  var changeCount: Int { Int(sqlite3_total_changes(handle)) }

  private func prepared(_ text: String) throws -> SQLiteStatement {
    var text = text
    return try text.withUTF8 { bytes in
      var (statement, place): (OpaquePointer?, Int) = (nil, 0)
      while place < bytes.count {
        keeper.begin()
        var (next, tail): (OpaquePointer?, UnsafePointer<CChar>?) = (nil, nil)
        let start = UnsafeRawPointer(bytes.baseAddress.map { $0 + place })
        guard let start = start?.assumingMemoryBound(to: CChar.self) else { break }
        let rest = Int32(clamping: bytes.count - place)
        let status = sqlite3_prepare_v2(handle, start, rest, &next, &tail)
        guard status == SQLITE_OK, next == nil || statement == nil else {
          sqlite3_finalize(next)
          sqlite3_finalize(statement)
          if statement == nil {
            throw failure(status, statement: String(decoding: bytes, as: UTF8.self), from: place)
          }
          throw DatabaseError(
            .wrongStatement(
              reason: "there is a second statement",
              statement: String(decoding: bytes, as: UTF8.self),
              place: place + bytes[place...].prefix { $0 <= 32 }.count
            )
          )
        }
        if let next { statement = next }
        place += tail.map { $0 - start } ?? bytes.count
      }
      guard let statement else {
        throw DatabaseError(
          .wrongStatement(reason: "it is empty", statement: "", place: nil)
        )
      }
      return SQLiteStatement(self, statement, text: String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Notes that a statement starts from its beginning.
  func begin() { keeper.begin() }

  // MARK: Errors

  /// What a status means, as an error.
  func failure(_ status: Int32, statement: String, from place: Int? = nil) -> any Error {
    if let stop = keeper.stop { return stop }
    if let refused = keeper.refused {
      return DatabaseError(.refusedStatement(action: refused.action, remedy: refused.remedy))
    }
    let reason = String(cString: sqlite3_errmsg(handle))
    func failed(_ reason: String, _ remedy: String? = nil) -> DatabaseError {
      DatabaseError(.failed(database: path, reason: reason, remedy: remedy))
    }
    switch status & 0xFF {
    case SQLITE_INTERRUPT: return Interrupted()
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT:
      return DataFileError(format: "SQLite", file: path, problem: reason)
    case SQLITE_BUSY, SQLITE_LOCKED:
      return failed(
        "another program, or a loop over its rows, keeps it locked",
        "End what uses it, then run the cell again."
      )
    case SQLITE_READONLY where !keeper.isWriting && !keeper.isTrusted:
      return DatabaseError(
        .refusedStatement(
          action: "changes the database",
          remedy: "Use `execute` for statements that change something."
        )
      )
    case SQLITE_READONLY, SQLITE_CANTOPEN:
      return failed(reason, "See whether its folder, too, may be written: journals lie there.")
    case SQLITE_TOOBIG:
      return failed(
        "a value has more than \(Self.longestValue >> 20) MB, or the statement is too long"
      )
    case SQLITE_ERROR:
      let absent = "no such table: "
      if place != nil, !keeper.isTrusted, reason.hasPrefix(absent), let names = try? tableNames() {
        return DatabaseError(
          .unknownTable(name: String(reason.dropFirst(absent.count)), available: names)
        )
      }
      let offset = Int(martlet_sqlite3_error_offset(handle))
      if let place, !keeper.isTrusted {
        return DatabaseError(
          .wrongStatement(
            reason: reason,
            statement: statement,
            place: offset >= 0 ? place + offset : nil
          )
        )
      }
      return failed(reason)
    default: return failed(reason)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import CSQLite
import MartletNumerics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What SQLite asks while it works: whether it may do something, go on, or wait for a lock.
///
/// One for each connection, used by the thread that uses the connection.
final class SQLiteGuard {
  private let execution = Execution.current
  let isWriting: Bool
  /// Whether statements are the library's own, which may begin and end transactions.
  var isTrusted = true
  /// Whether the work goes on whatever happens, as when a transaction is undone.
  var isUnstoppable = false
  /// What the statement that was refused wanted to do.
  private(set) var refused: (action: String, remedy: String)?
  /// Why the work was stopped.
  private(set) var stop: (any Error)?
  private var looks = 0
  private var waits = 0

  /// How many steps of SQLite's machine lie between two looks; they take well below a millisecond.
  static let stepsBetweenLooks: Int32 = 2_000
  /// How long another program's lock is waited for: so many times 10 ms.
  private static let mostWaits = 500

  init(isWriting: Bool) { self.isWriting = isWriting }

  /// Forgets what stopped the statement before.
  func begin() { (refused, stop, waits) = (nil, nil, 0) }

  /// Has SQLite ask this object about everything that `database` does.
  func attach(to database: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_set_authorizer(
      database,
      { context, action, first, second, _, _ in
        guard let context else { return SQLITE_DENY }
        let own = Unmanaged<SQLiteGuard>.fromOpaque(context).takeUnretainedValue()
        return own.allows(
          action,
          first.map { String(cString: $0) },
          second.map { String(cString: $0) }
        )
          ? SQLITE_OK : SQLITE_DENY
      },
      context
    )
    sqlite3_progress_handler(
      database,
      Self.stepsBetweenLooks,
      { context in
        guard let context else { return 1 }
        return Unmanaged<SQLiteGuard>.fromOpaque(context).takeUnretainedValue().goesOn() ? 0 : 1
      },
      context
    )
    sqlite3_busy_handler(
      database,
      { context, _ in
        guard let context else { return 0 }
        return Unmanaged<SQLiteGuard>.fromOpaque(context).takeUnretainedValue().waitsOn() ? 1 : 0
      },
      context
    )
  }

  // MARK: Going on

  private func goesOn() -> Bool {
    if isUnstoppable { return true }
    looks += 1
    do {
      try execution.checkInterruption()
      // Sorting, `distinct` and recursion keep rows in memory, without an end if they have none.
      if looks % 256 == 0 { try execution.require(bytes: 32 << 20) }
      return true
    } catch {
      stop = error
      return false
    }
  }

  private func waitsOn() -> Bool {
    waits += 1
    guard waits <= Self.mostWaits, goesOn() else { return false }
    usleep(10_000)
    return true
  }

  // MARK: What a statement may do

  /// Settings that tell of the schema and change nothing.
  private static let harmlessPragmas: Set = [
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo",
    "foreign_key_list", "collation_list", "function_list", "compile_options", "user_version",
    "application_id", "encoding", "page_count", "page_size", "freelist_count", "schema_version",
    "journal_mode", "foreign_key_check", "integrity_check", "quick_check",
  ]
  /// Of those, the ones that take an argument which does not set anything.
  private static let pragmasWithSubject: Set = [
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo",
    "foreign_key_list", "foreign_key_check", "integrity_check", "quick_check",
  ]
  private static let forbiddenFunctions: Set = [
    "load_extension", "fts3_tokenizer", "readfile", "writefile", "edit", "lsdir", "fsdir",
  ]
  private static let changes: Set = [
    SQLITE_CREATE_INDEX, SQLITE_CREATE_TABLE, SQLITE_CREATE_TRIGGER, SQLITE_CREATE_VIEW,
    SQLITE_DELETE, SQLITE_DROP_INDEX, SQLITE_DROP_TABLE, SQLITE_DROP_TRIGGER, SQLITE_DROP_VIEW,
    SQLITE_INSERT, SQLITE_UPDATE, SQLITE_ALTER_TABLE, SQLITE_REINDEX, SQLITE_ANALYZE,
  ]

  private func allows(_ action: Int32, _ first: String?, _ second: String?) -> Bool {
    let outside = "One connection reaches one database file."
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return true
    case SQLITE_FUNCTION:
      guard Self.forbiddenFunctions.contains((second ?? "").lowercased()) else { return true }
      refuse("calls \(second ?? "")", outside)
    case SQLITE_PRAGMA:
      let name = (first ?? "").lowercased()
      if isTrusted { return true }
      if Self.harmlessPragmas.contains(name),
        second == nil || Self.pragmasWithSubject.contains(name)
      {
        return true
      }
      refuse("uses the setting \(first ?? "")", "Only settings that tell of tables can be read.")
    case SQLITE_TRANSACTION, SQLITE_SAVEPOINT:
      if isTrusted { return true }
      refuse("begins or ends a transaction", "Each operation is a transaction of its own.")
    case SQLITE_ATTACH, SQLITE_DETACH: refuse("attaches or writes another file", outside)
    // Functions that give tables declare their columns so; whoever really changes the schema is refused
    // by the file, which is open for reading.
    case SQLITE_CREATE_TABLE where !isWriting: return true
    case SQLITE_INSERT where !isWriting && first == "sqlite_master",
      SQLITE_UPDATE where !isWriting && first == "sqlite_master":
      return true
    case let change where Self.changes.contains(change):
      if isWriting { return true }
      refuse("changes the database", "Use `execute` for statements that change something.")
    case SQLITE_CREATE_TEMP_TABLE, SQLITE_CREATE_TEMP_VIEW, SQLITE_CREATE_TEMP_INDEX,
      SQLITE_CREATE_TEMP_TRIGGER, SQLITE_DROP_TEMP_TABLE, SQLITE_DROP_TEMP_VIEW,
      SQLITE_DROP_TEMP_INDEX, SQLITE_DROP_TEMP_TRIGGER:
      refuse(
        "makes something temporary",
        "It would be gone after the statement: write `with … as (…) select …`."
      )
    default: refuse("does what a notebook needs no database for", outside)
    }
    return false
  }

  private func refuse(_ action: String, _ remedy: String) {
    if refused == nil { refused = (action, remedy) }
  }
}

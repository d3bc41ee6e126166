// SPDX-License-Identifier: Apache-2.0

package import Logging

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A history that lasts, in a SQLite file that several kernels may share.
///
/// Entries are written by a thread of its own, some at a time, so that no execution waits for a disk;
/// who asks gets what was written and what is about to be. The file is bounded: the oldest entries
/// go. A damaged file is put aside and a fresh one begun, and where no file can be had at all the
/// history lasts as long as the process; either is warned of and keeps nobody from working.
///
/// `@unchecked Sendable`: `database` is used only inside `access`, under its lock.
package final class SQLiteHistory: HistoryStore, @unchecked Sendable {
  /// How much is remembered.
  package struct Bounds: Sendable {
    /// Entries in the file.
    package var entries = 100_000
    /// Bytes of the file.
    package var file = 64 << 20
    /// Bytes of one input; a longer one is not remembered.
    package var input = 1 << 20
    /// Bytes of one result; of a longer one only the start is remembered.
    package var output = 16 << 10

    /// The default bounds.
    package init() {}
  }

  private static let version = 1
  private static let pageSize = 4096

  private struct Pending: Sendable {
    var entries: [HistoryEntry] = []
    var hasThread = false
    var isClosed = false
  }

  private let path: String
  private let bounds: Bounds
  private let logger: Logger
  private let pending = Monitor(Pending())
  private let lock = Monitor(())
  private var database: Database?
  /// What is used when there is no file.
  private var memory: InMemoryHistory?

  /// Takes the path of the file, which is opened with the first use.
  package init(path: String, logger: Logger, bounds: Bounds = Bounds()) {
    self.path = path
    self.logger = logger
    self.bounds = bounds
  }

  // MARK: Writing

  package func prepare() {
    flush()
  }

  package func beginSession() -> Int {
    access { database throws(Database.Failure) in
      try database.run("INSERT INTO sessions (start) VALUES (?)", [.text(Timestamp.now.text)])
      return database.lastRow
    } inMemory: {
      $0.beginSession()
    }
  }

  package func append(_ entry: HistoryEntry) {
    guard entry.input.utf8.count <= bounds.input else { return }
    var entry = entry
    if let output = entry.output, output.utf8.count > bounds.output {
      entry.output = String(output.unicodeScalars.prefix(bounds.output / 4)) + "…"
    }
    let mustStart = pending.update { pending in
      pending.entries.append(entry)
      defer { pending.hasThread = true }
      return !pending.hasThread
    }
    guard mustStart else { return }
    do {
      try KernelThread(name: "history") { [self] in
        while pending.wait({ $0.isClosed ? false : ($0.entries.isEmpty ? nil : true) }) == true {
          flush()
        }
      }.detach()
    } catch {
      // Then they are written when somebody asks, and at the end.
    }
  }

  package func close() {
    flush()
    pending.update { $0.isClosed = true }
    lock.update { _ in database = nil }
  }

  /// Writes what waits.
  private func flush() {
    access { _ in
    } inMemory: { _ in
    }
  }

  private func write(_ entries: [HistoryEntry], to database: Database) throws(Database.Failure) {
    try database.transaction { () throws(Database.Failure) in
      for entry in entries {
        try database.run(
          "INSERT INTO entries (session, line, input, output) VALUES (?, ?, ?, ?)",
          [
            .int(entry.session), .int(entry.line), .text(entry.input),
            entry.output.map { .text($0) } ?? .null,
          ]
        )
      }
    }
  }

  // MARK: Reading

  package func tail(_ count: Int) -> [HistoryEntry] {
    access { database throws(Database.Failure) in
      try entries(
        database,
        "SELECT session, line, input, output FROM entries ORDER BY id DESC LIMIT ?",
        [.int(max(0, count))]
      ).reversed()
    } inMemory: {
      $0.tail(count)
    }
  }

  package func range(session: Int, start: Int, stop: Int?) -> [HistoryEntry] {
    access { database throws(Database.Failure) in
      try entries(
        database,
        "SELECT session, line, input, output FROM entries"
          + " WHERE session = ? AND line >= ? AND line < ? ORDER BY id",
        [.int(session), .int(start), .int(stop ?? .max)]
      )
    } inMemory: {
      $0.range(session: session, start: start, stop: stop)
    }
  }

  package func search(_ pattern: String, count: Int?, unique: Bool) -> [HistoryEntry] {
    // Not SQLite's own GLOB, whose time is not bounded by the product of the two lengths.
    let glob = Glob(pattern)
    let limit = max(0, count ?? .max)
    return access { database throws(Database.Failure) in
      var found: [HistoryEntry] = []
      var seen: Set<String> = []
      guard limit > 0 else { return [] }
      try database.run("SELECT session, line, input, output FROM entries ORDER BY id DESC") { row in
        let entry = Self.entry(row)
        if glob.matches(entry.input), !unique || seen.insert(entry.input).inserted {
          found.append(entry)
        }
        return found.count < limit
      }
      return found.reversed()
    } inMemory: {
      $0.search(pattern, count: count, unique: unique)
    }
  }

  private func entries(
    _ database: Database,
    _ statement: String,
    _ values: [Database.Value]
  ) throws(Database.Failure) -> [HistoryEntry] {
    try database.rows(statement, values).map(Self.entry)
  }

  private static func entry(_ row: [Database.Value]) -> HistoryEntry {
    HistoryEntry(
      session: row[0].intValue ?? 0,
      line: row[1].intValue ?? 0,
      input: row[2].textValue ?? "",
      output: row[3].textValue
    )
  }

  // MARK: The file

  /// Does something with the file, opened and up to date, or with the memory that stands in for it.
  private func access<Result>(
    _ body: (Database) throws(Database.Failure) -> Result,
    inMemory: (InMemoryHistory) -> Result
  ) -> Result {
    lock.update { _ in
      let waiting = pending.update { pending in
        defer { pending.entries = [] }
        return pending.entries
      }
      // A damaged file is replaced once: then the second attempt is on a fresh one.
      for attempt in 1...2 where memory == nil {
        do throws(Database.Failure) {
          let database = try opened()
          if !waiting.isEmpty { try writeInBounds(waiting, to: database) }
          return try body(database)
        } catch {
          giveUp(error, isFinal: attempt == 2)
        }
      }
      let memory = memory ?? InMemoryHistory()
      self.memory = memory
      for entry in waiting { memory.append(entry) }
      return inMemory(memory)
    }
  }

  private func writeInBounds(
    _ entries: [HistoryEntry],
    to database: Database
  ) throws(Database.Failure) {
    do throws(Database.Failure) {
      try write(entries, to: database)
    } catch {
      guard error.isFull else { throw error }
      try forget(share: 4, of: database)
      try write(entries, to: database)
    }
  }

  /// Removes the oldest quarter, say, of the entries.
  private func forget(share: Int, of database: Database) throws(Database.Failure) {
    try database.run(
      "DELETE FROM entries WHERE id <= (SELECT min(id) + (max(id) - min(id)) / ? FROM entries)",
      [.int(share)]
    )
    try database.run("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  private func opened() throws(Database.Failure) -> Database {
    if let database { return database }
    makeFile()
    let database = try Database(path: path, patience: 2000)
    let found = try database.rows("PRAGMA user_version").first?.first?.intValue ?? 0
    guard found <= Self.version else {
      throw Database.Failure(code: 1, message: "it was written by a newer version")
    }
    // Several kernels can then read while one writes; what a power cut takes is the last entries.
    try database.run("PRAGMA journal_mode = WAL")
    try database.run("PRAGMA synchronous = NORMAL")
    // In KB; the default of 2 MB is more than all else that a waiting kernel holds for its history.
    try database.run("PRAGMA cache_size = -256")
    try database.run("PRAGMA trusted_schema = OFF")
    try database.run("PRAGMA max_page_count = \(bounds.file / Self.pageSize)")
    if found < Self.version {
      try database.transaction { () throws(Database.Failure) in
        try database.run(
          "CREATE TABLE IF NOT EXISTS sessions"
            + " (session INTEGER PRIMARY KEY AUTOINCREMENT, start TEXT NOT NULL)"
        )
        try database.run(
          "CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, session INTEGER NOT NULL,"
            + " line INTEGER NOT NULL, input TEXT NOT NULL, output TEXT)"
        )
        try database.run("CREATE INDEX IF NOT EXISTS places ON entries (session, line)")
        try database.run("PRAGMA user_version = \(Self.version)")
      }
    }
    try database.run(
      "DELETE FROM entries WHERE id <= (SELECT max(id) FROM entries) - ?",
      [.int(bounds.entries)]
    )
    self.database = database
    return database
  }

  /// Makes the file and the folders above it, for this user alone.
  private func makeFile() {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += (folder.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      mkdir(folder, 0o700)
    }
    let file = openFile(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    if file >= 0 { closeFile(file) }
  }

  /// What follows when the file cannot be used.
  private func giveUp(_ failure: Database.Failure, isFinal: Bool) {
    database = nil
    guard failure.isDamage, !isFinal else {
      memory = InMemoryHistory()
      logger.warning(
        "The history file \(path) cannot be used (\(failure.message)): this session is not kept."
      )
      return
    }
    let aside = path + ".damaged"
    rename(path, aside)
    for ending in ["-wal", "-shm"] { unlink(path + ending) }
    logger.warning(
      "The history file \(path) was damaged. It is \(aside) now, and a new one begins."
    )
  }
}

// Inside the class `open` and `close` would be its own.
private func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
private func closeFile(_ file: Int32) { close(file) }

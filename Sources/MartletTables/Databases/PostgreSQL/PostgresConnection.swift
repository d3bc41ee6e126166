// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A connection to a server, for the time of one operation and for one thread.
///
/// All waiting is done here, a hundredth of a second at a time, so that an interruption is seen.
final class PostgresConnection {
  let address: PostgresAddress
  let library: PostgresLibrary
  private let handle: OpaquePointer
  private let execution = Execution.current

  /// How long a server may take to answer the first time, in milliseconds.
  private static let patience = 20_000
  /// How long is waited between two looks whether to stop, in milliseconds.
  private static let pause: Int32 = 10

  /// Connects to a server that ``Permissions`` allow to be used.
  init(_ address: PostgresAddress, isWriting: Bool) throws {
    self.address = address
    try Permissions.check(
      Need(host: address.judgedHost, port: address.port, address: address.shown)
    )
    library = try PostgresLibrary.shared()
    handle = try PostgresStart.connection(library, address, execution)
    // From here on the connection ends itself.
    _ = library.setNoticeProcessor(handle, { _, _ in }, nil)
    try finishConnecting()
    _ = library.setNonBlocking(handle, 1)
    let settings = [
      "datestyle": "ISO", "intervalstyle": "iso_8601", "timezone": "UTC", "extra_float_digits": "1",
      "default_transaction_read_only": isWriting ? "off" : "on",
    ]
    let calls = settings.sorted { $0.key < $1.key }.map {
      "set_config('\($0.key)', '\($0.value)', false)"
    }
    try run("select \(calls.joined(separator: ", "))")
  }

  deinit { library.finish(handle) }

  private func finishConnecting() throws {
    var next = PostgresCode.pollWriting
    var left = Self.patience
    while true {
      guard library.status(handle) != PostgresCode.connectionBad else { throw unreachable() }
      switch next {
      case PostgresCode.pollOK: return
      case PostgresCode.pollFailed: throw unreachable()
      default:
        while try !isReady(next == PostgresCode.pollReading ? POLLIN : POLLOUT) {
          left -= Int(Self.pause)
          guard left > 0 else {
            throw DatabaseError(
              .unreachable(
                database: address.shown,
                reason: "it does not answer within \(Self.patience / 1_000) seconds",
                remedy: nil
              )
            )
          }
        }
      }
      next = library.connectPoll(handle)
    }
  }

  /// Waits a moment for the socket; whether it is ready.
  private func isReady(_ events: Int32) throws -> Bool {
    try execution.checkInterruption()
    var wanted = pollfd(fd: library.socket(handle), events: Int16(events), revents: 0)
    guard wanted.fd >= 0 else { throw unreachable() }
    return poll(&wanted, 1, Self.pause) != 0
  }

  private func unreachable() -> DatabaseError {
    let reason = plain(library.errorMessage(handle).map { String(cString: $0) } ?? "")
    return DatabaseError(
      .unreachable(
        database: address.shown,
        reason: reason.isEmpty ? "it does not answer" : reason,
        remedy: "See whether the server runs and the address is right."
      )
    )
  }

  // MARK: Statements

  /// Sends a statement with the values of its placeholders.
  func send(_ statement: String, _ values: [Cell]) throws {
    guard !statement.utf8.contains(0) else {
      let place = statement.utf8.prefix { $0 != 0 }.count
      throw DatabaseError(
        .wrongStatement(reason: "it has the character 0", statement: statement, place: place)
      )
    }
    guard values.count <= 65_535 else {
      throw DatabaseError(
        .wrongValueCount(given: values.count, expected: 65_535, placeholder: "placeholder")
      )
    }
    let parameters = try values.enumerated().map { try PostgresParameter($1, number: $0 + 1) }
    let types = parameters.map(\.type)
    let texts = parameters.map { $0.text.map { $0.withCString { strdup($0) } } ?? nil }
    defer { for text in texts { free(text) } }
    let sent = texts.map { UnsafePointer($0) }.withUnsafeBufferPointer { texts in
      library.sendQuery(
        handle,
        statement,
        Int32(values.count),
        types,
        texts.baseAddress,
        nil,
        nil,
        0
      )
    }
    guard sent == 1 else { throw broken() }
    _ = library.setSingleRowMode(handle)
    try flush()
  }

  private func flush() throws {
    while true {
      switch library.flush(handle) {
      case 0: return
      case 1:
        _ = try isReady(POLLIN | POLLOUT)
        guard library.consumeInput(handle) == 1 else { throw broken() }
      default: throw broken()
      }
    }
  }

  /// The next part of the answer, `nil` at its end; to be cleared by whoever gets it.
  func nextResult() throws -> OpaquePointer? {
    while library.isBusy(handle) == 1 {
      do {
        guard try isReady(POLLIN) else { continue }
      } catch {
        cancel()
        throw error
      }
      guard library.consumeInput(handle) == 1 else { throw broken() }
    }
    return library.getResult(handle)
  }

  /// Runs a statement and gives each row to `body`, as the result and the number of the row in it;
  /// the first result goes to `describe` before.
  ///
  /// - Returns: How many rows the statement has changed.
  @discardableResult
  func run(
    _ statement: String,
    _ values: [Cell] = [],
    _ body: (OpaquePointer, Int32) throws -> Void = { _, _ in },
    describe: (OpaquePointer) throws -> Void = { _ in }
  ) throws -> Int {
    try send(statement, values)
    var changed = 0
    var isDescribed = false
    var problem: (any Error)?
    while let result = try nextResult() {
      defer { library.clear(result) }
      if problem != nil { continue }
      let status = library.resultStatus(result)
      switch status {
      case PostgresCode.singleTuple, PostgresCode.tuplesOK:
        do {
          if !isDescribed { try describe(result) }
          isDescribed = true
          for row in 0..<library.rowCount(result) { try body(result, row) }
          if status == PostgresCode.tuplesOK { changed = changedRows(result) }
        } catch {
          // What is left of the answer is of no use, nor is the connection.
          cancel()
          throw error
        }
      case PostgresCode.commandOK:
        changed = changedRows(result)
      case PostgresCode.emptyQuery:
        problem = DatabaseError(
          .wrongStatement(reason: "it is empty", statement: statement, place: nil)
        )
      case PostgresCode.copyIn, PostgresCode.copyOut, PostgresCode.copyBoth:
        cancel()
        throw DatabaseError(
          .refusedStatement(
            action: "copies between the server and the program",
            remedy: "Use `query` to read and `write` to write."
          )
        )
      default: problem = failure(result, statement)
      }
    }
    if let problem { throw try known(problem) }
    return changed
  }

  private func changedRows(_ result: OpaquePointer) -> Int {
    let command = library.commandStatus(result).map { String(cString: $0) } ?? ""
    // Of these the number is that of the rows that came.
    guard !command.hasPrefix("SELECT"), !command.hasPrefix("FETCH") else { return 0 }
    return library.changedRows(result).flatMap { Int(String(cString: $0)) } ?? 0
  }

  // MARK: Copying to the server

  /// Sends rows to a `copy … from stdin` that `statement` begins.
  func copy(_ statement: String, _ rows: (_ send: ([UInt8]) throws -> Void) throws -> Void) throws {
    try send(statement, [])
    guard let first = try nextResult() else { throw broken() }
    let status = library.resultStatus(first)
    let problem = status == PostgresCode.copyIn ? nil : failure(first, statement)
    library.clear(first)
    if let problem { throw problem }
    try rows { bytes in
      while true {
        let status = bytes.withUnsafeBytes { buffer in
          library.putCopyData(
            handle,
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
            Int32(clamping: buffer.count)
          )
        }
        if status == 1 { break }
        guard status == 0 else { throw broken() }
        _ = try isReady(POLLOUT)
      }
      try flush()
    }
    while library.putCopyEnd(handle, nil) == 0 { _ = try isReady(POLLOUT) }
    try flush()
    var failed: (any Error)?
    while let result = try nextResult() {
      if library.resultStatus(result) != PostgresCode.commandOK, failed == nil {
        failed = failure(result, statement)
      }
      library.clear(result)
    }
    if let failed { throw failed }
  }

  // MARK: Stopping

  /// Asks the server to stop, without waiting for it to say so.
  private func cancel() {
    guard let request = library.getCancel(handle) else { return }
    let library = library
    // The pointer is given to that thread alone.
    nonisolated(unsafe) let handed = request
    startThread {
      var reason = [CChar](repeating: 0, count: 256)
      _ = library.cancel(handed, &reason, Int32(reason.count))
      library.freeCancel(handed)
    }
  }

  // MARK: Errors

  private func broken() -> DatabaseError {
    let reason = plain(library.errorMessage(handle).map { String(cString: $0) } ?? "")
    return DatabaseError(
      .failed(
        database: address.shown,
        reason: reason.isEmpty ? "the connection broke off" : reason,
        remedy: nil
      )
    )
  }

  /// The names of a table that is not there are looked up, to say which there are.
  private func known(_ problem: any Error) throws -> any Error {
    guard let error = problem as? DatabaseError, case .unknownTable(let name, _) = error.kind else {
      return problem
    }
    return DatabaseError(.unknownTable(name: name, available: (try? tableNames()) ?? []))
  }

  /// The tables and views outside of the server's own schemas.
  func tableNames() throws -> [String] {
    var names: [String] = []
    try run(
      """
      select case when pg_table_is_visible(c.oid) then c.relname else n.nspname || '.' || c.relname end
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname !~ '^pg_'
        and n.nspname <> 'information_schema'
      """
    ) { result, row in
      names.append(library.value(result, row, 0).map { String(cString: $0) } ?? "")
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What the server says went wrong.
  private func failure(_ result: OpaquePointer, _ statement: String) -> DatabaseError {
    func field(_ code: Int32) -> String? {
      library.resultErrorField(result, code).map { String(cString: $0) }
    }
    let state = field(PostgresCode.state) ?? ""
    let parts = [field(PostgresCode.primary), field(PostgresCode.detail)].compactMap { $0 }
    let reason = plain(parts.joined(separator: ": "))
    let place = field(PostgresCode.position).flatMap { Int($0) }.flatMap { position -> Int? in
      // Counted in characters of Unicode, from 1.
      let before = statement.unicodeScalars.prefix(max(0, position - 1))
      return before.reduce(0) { $0 + UTF8.width($1) }
    }
    if state == "42P01", let name = StatementPlace(statement, place)?.marked {
      return DatabaseError(
        .unknownTable(name: name.replacing("\"", with: ""), available: [])
      )
    }
    if state == "42P07" {
      let name = reason.split(separator: "\"", omittingEmptySubsequences: false)
      return DatabaseError(.tableExists(name: name.count > 2 ? String(name[1]) : ""))
    }
    if state == "25006" {
      return DatabaseError(
        .refusedStatement(
          action: "changes the database",
          remedy: "Use `execute` for statements that change something."
        )
      )
    }
    if state == "08P01", let counts = Self.counts(reason) {
      return DatabaseError(
        .wrongValueCount(
          given: counts.given,
          expected: counts.expected,
          placeholder: "`$1`, `$2`, …"
        )
      )
    }
    let isAboutText = state.hasPrefix("42") && state != "42501"
    if isAboutText || place != nil {
      return DatabaseError(.wrongStatement(reason: reason, statement: statement, place: place))
    }
    let context = field(PostgresCode.context).map { " (\(shortened(plain($0), to: 200)))" } ?? ""
    return DatabaseError(
      .failed(
        database: address.shown,
        reason: (reason.isEmpty ? "the server gives no reason" : reason) + context,
        remedy: field(PostgresCode.hint).map { plain($0) + "." }
      )
    )
  }

  /// The numbers in `bind message supplies 1 parameters, but prepared statement "" requires 2`.
  private static func counts(_ text: String) -> (given: Int, expected: Int)? {
    let numbers = text.split(separator: " ").compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }
}

/// A text of the server on one line, without the stop at its end.
private func plain(_ text: String) -> String {
  var line = text.split { $0.isWhitespace }.joined(separator: " ")
  while line.last == "." { line.removeLast() }
  return line
}

// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// What went wrong between a program and a database.
public struct DatabaseError: MartletError, Equatable {
  /// The kinds of mistake, each with the values involved.
  public enum Kind: Sendable, Equatable {
    /// A statement that the database does not understand, and where, in bytes of its UTF-8, if the
    /// database says so.
    case wrongStatement(reason: String, statement: String, place: Int?)
    /// More or fewer values than the statement has placeholders.
    case wrongValueCount(given: Int, expected: Int, placeholder: String)
    /// A statement that does what is not allowed here.
    case refusedStatement(action: String, remedy: String)
    /// The database understood, but could not do it.
    case failed(database: String, reason: String, remedy: String?)
    /// A server that could not be reached, or did not let the program in.
    case unreachable(database: String, reason: String, remedy: String?)
    /// An address that is none.
    case wrongAddress(address: String, reason: String)
    /// A library that is not installed.
    case missingLibrary(name: String, package: String)
    /// A table that the database does not have.
    case unknownTable(name: String, available: [String])
    /// A table that is there already.
    case tableExists(name: String)
    /// A value that no column of a table can hold.
    case unreadableValue(column: String, row: Int, value: String, remedy: String)
    /// A value that the database cannot hold.
    case unwritableValue(column: String, row: Int, value: String, reason: String, remedy: String)
  }

  /// Which mistake it was.
  public let kind: Kind

  init(_ kind: Kind) { self.kind = kind }
}

extension DatabaseError {
  /// The stable name of the kind, such as `unknown-table`.
  public var code: String {
    switch kind {
    case .wrongStatement: "wrong-statement"
    case .wrongValueCount: "wrong-value-count"
    case .refusedStatement: "refused-statement"
    case .failed: "database-failure"
    case .unreachable: "unreachable-database"
    case .wrongAddress: "wrong-address"
    case .missingLibrary: "missing-library"
    case .unknownTable: "unknown-table"
    case .tableExists: "table-exists"
    case .unreadableValue: "unreadable-value"
    case .unwritableValue: "unwritable-value"
    }
  }

  /// What was wrong, with the actual and the expected value.
  public var message: String {
    switch kind {
    case .wrongStatement(let reason, let statement, let place):
      StatementPlace(statement, place).map { place in
        "The statement is wrong in line \(place.line), column \(place.column), at "
          + "`\(shortened(place.marked, to: 40))`: \(reason)."
      } ?? "The statement is wrong: \(reason)."
    case .wrongValueCount(let given, let expected, _):
      "The statement has \(counted(expected, "placeholder")), but \(counted(given, "value")) "
        + "\(given == 1 ? "is" : "are") given."
    case .refusedStatement(let action, _): "The statement \(action), which is not allowed here."
    case .failed(let database, let reason, _): "\"\(database)\": \(reason)."
    case .unreachable(let database, let reason, _): "Cannot use \"\(database)\": \(reason)."
    case .wrongAddress(let address, let reason): "\"\(address)\" is no address: \(reason)."
    case .missingLibrary(let name, _): "\(name) is not installed on this computer."
    case .unknownTable(let name, let available):
      available.isEmpty
        ? "No table \"\(name)\": the database has no tables."
        : "No table \"\(name)\" in the database (\(listed(available)))."
    case .tableExists(let name): "The database has a table \"\(name)\" already."
    case .unreadableValue(let column, let row, let value, _):
      "Column \"\(column)\" of the result has \(value) in row \(row), which no column can hold."
    case .unwritableValue(let column, let row, let value, let reason, _):
      (row >= 0 ? "Row \(row) of column \"\(column)\" is \(value)" : "\(column) is \(value)")
        + ", \(reason)."
    }
  }

  /// What to do.
  public var remedy: String? {
    switch kind {
    case .wrongStatement(_, let statement, let place):
      (StatementPlace(statement, place)?.marked.hasPrefix("\"") ?? false)
        ? "Names stand in double quotes, texts in single ones." : nil
    case .wrongValueCount(_, _, let placeholder): "Give one value for each \(placeholder)."
    case .refusedStatement(_, let remedy): remedy
    case .failed(_, _, let remedy), .unreachable(_, _, let remedy): remedy
    case .wrongAddress: "Write it as in \"postgresql://name@host:5432/database\"."
    case .missingLibrary(_, let package):
      "Have somebody run `apt-get install \(package)`, or what installs it on this system."
    case .unknownTable(let name, let available):
      nearestName(to: name, among: available).map { "Did you mean \"\($0)\"?" }
    case .tableExists: "Write with `mode: .append` or `mode: .replace`, or under another name."
    case .unreadableValue(_, _, _, let remedy), .unwritableValue(_, _, _, _, let remedy): remedy
    }
  }

  /// The name or text in the user's program that is to blame.
  public var culprit: String? {
    switch kind {
    case .wrongStatement(_, let statement, let place): StatementPlace(statement, place)?.marked
    case .failed(let database, _, _), .unreachable(let database, _, _): database
    case .wrongAddress(let address, _): address
    case .unknownTable(let name, _), .tableExists(let name): name
    case .unreadableValue(let column, _, _, _), .unwritableValue(let column, _, _, _, _): column
    case .wrongValueCount, .refusedStatement, .missingLibrary: nil
    }
  }
}

/// A place in a statement: its line and column, counted from 1, and the word that stands there.
struct StatementPlace {
  let line: Int
  let column: Int
  let marked: String

  /// Finds a place that is given in bytes; `nil` if there is none, or nothing stands there.
  init?(_ statement: String, _ place: Int?) {
    let bytes = Array(statement.utf8)
    guard let place, place >= 0, place < bytes.count else { return nil }
    let before = String(decoding: bytes[..<place], as: UTF8.self)
    line = before.utf8.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    column = (before.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0) + 1
    let rest = String(decoding: bytes[place...], as: UTF8.self)
    guard let first = rest.first else { return nil }
    if first == "\"" || first == "'" {
      marked = String(rest.prefix(1) + rest.dropFirst().prefix { $0 != first } + "\(first)")
    } else if first.isLetter || first.isNumber || first == "_" {
      marked = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." })
    } else {
      marked = String(first)
    }
  }
}

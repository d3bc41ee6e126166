// SPDX-License-Identifier: Apache-2.0

import CSQLite
import MartletText

/// A prepared statement: values go in, rows come out.
final class SQLiteStatement {
  private let connection: SQLiteConnection
  private let handle: OpaquePointer
  private let text: String

  init(_ connection: SQLiteConnection, _ handle: OpaquePointer, text: String) {
    self.connection = connection
    self.handle = handle
    self.text = text
  }

  deinit { sqlite3_finalize(handle) }

  // MARK: Values that go in

  /// The number of placeholders.
  var placeholderCount: Int { Int(sqlite3_bind_parameter_count(handle)) }

  /// Gives the placeholders their values.
  func bind(_ values: [Cell]) throws {
    guard values.count == placeholderCount else {
      throw DatabaseError(
        .wrongValueCount(given: values.count, expected: placeholderCount, placeholder: "`?`")
      )
    }
    for (place, value) in values.enumerated() {
      switch value {
      case .missing: try bindMissing(place)
      case .double(let value):
        guard !value.isNaN else {
          throw DatabaseError(
            .unwritableValue(
              column: "Value \(place + 1)",
              row: -1,
              value: "NaN",
              reason: "which SQLite does not have",
              remedy: "Give `nil` for a missing value."
            )
          )
        }
        try bind(place, value)
      case .int(let value): try bind(place, value)
      case .string(let value): try bind(place, value)
      case .bool(let value): try bind(place, value ? 1 : 0)
      case .date(let value): try bind(place, value.description)
      case .dateTime(let value): try bind(place, sqliteText(ofMoment: value.microseconds))
      case .duration(let value): try bind(place, value.microseconds)
      }
    }
  }

  func bindMissing(_ place: Int) throws { try check(sqlite3_bind_null(handle, Int32(place + 1))) }

  func bind(_ place: Int, _ value: Int) throws {
    try check(sqlite3_bind_int64(handle, Int32(place + 1), Int64(value)))
  }

  func bind(_ place: Int, _ value: Double) throws {
    try check(sqlite3_bind_double(handle, Int32(place + 1), value))
  }

  func bind(_ place: Int, _ value: String) throws {
    var value = value
    try value.withUTF8 { try bind(place, $0) }
  }

  func bind(_ place: Int, _ value: UnsafeBufferPointer<UInt8>) throws {
    // SQLITE_TRANSIENT, which Swift cannot see: the library makes its own copy.
    let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    // The empty text has no address, which would stand for a missing value.
    let status = withUnsafeBytes(of: UInt8(0)) { nothing in
      let start = UnsafeRawPointer(value.baseAddress) ?? nothing.baseAddress
      return sqlite3_bind_text64(
        handle,
        Int32(place + 1),
        start?.assumingMemoryBound(to: CChar.self),
        UInt64(value.count),
        copies,
        UInt8(SQLITE_UTF8)
      )
    }
    try check(status)
  }

  private func check(_ status: Int32) throws {
    guard status == SQLITE_OK else { throw connection.failure(status, statement: text) }
  }

  // MARK: Rows that come out

  /// Goes to the next row; whether there is one.
  func step() throws -> Bool {
    let status = sqlite3_step(handle)
    switch status {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw connection.failure(status, statement: text)
    }
  }

  /// Goes back to before the first row; the placeholders keep their values.
  func reset() {
    sqlite3_reset(handle)
    connection.begin()
  }

  /// The number of columns; 0 for statements that give no rows.
  var columnCount: Int { Int(sqlite3_column_count(handle)) }

  /// The names of the columns.
  var columnNames: [String] {
    (0..<columnCount).map { place in
      sqlite3_column_name(handle, Int32(place)).map { String(cString: $0) } ?? ""
    }
  }

  /// The type that a column was declared with, `nil` for what is computed.
  func declaredType(_ place: Int) -> String? {
    sqlite3_column_decltype(handle, Int32(place)).map { String(cString: $0) }
  }

  /// What a column holds in this row.
  enum Kind { case missing, int, double, text, bytes }

  func kind(_ place: Int) -> Kind {
    switch sqlite3_column_type(handle, Int32(place)) {
    case SQLITE_INTEGER: .int
    case SQLITE_FLOAT: .double
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .bytes
    default: .missing
    }
  }

  func int(_ place: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(place))) }

  func double(_ place: Int) -> Double { sqlite3_column_double(handle, Int32(place)) }

  /// The UTF-8 of a text, valid until the next step.
  func text(_ place: Int) -> UnsafeBufferPointer<UInt8> {
    let start = sqlite3_column_text(handle, Int32(place))
    let count = Int(sqlite3_column_bytes(handle, Int32(place)))
    return UnsafeBufferPointer(start: start, count: start == nil ? 0 : max(0, count))
  }
}

/// A moment as SQLite's own functions write it, in UTC, such as `2026-11-22 08:30:00`.
///
/// A fraction of a second stands behind it where there is one. Texts of this form are in the order of the moments.
func sqliteText(ofMoment microseconds: Int) -> String {
  let day = DateTime.day(microseconds)
  let time = DateTime.timeOfDay(microseconds)
  let seconds = time / 1_000_000
  return "\(CalendarDate(dayNumber: day)) \(padded(seconds / 3_600, 2)):"
    + "\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))\(fractionText(time % 1_000_000))"
}

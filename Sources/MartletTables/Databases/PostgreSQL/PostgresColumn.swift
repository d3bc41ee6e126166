// SPDX-License-Identifier: Apache-2.0

/// The values of one column of a result, whose type the server says.
struct PostgresColumn {
  let name: String
  private let oid: UInt32
  private let type: ColumnType
  // Of these the one that fits the type is used; moments and spans are whole numbers.
  private var bools: [Bool] = []
  private var ints: [Int] = []
  private var doubles: [Double] = []
  private var floats: [Float] = []
  private var dates: [CalendarDate] = []
  private var texts = TextBuffer()
  private var missing: [UInt8] = []

  /// - Parameters:
  ///   - name: The name.
  ///   - oid: The number of the type.
  ///   - modifier: What the type was declared with, such as digits; -1 if nothing.
  init(name: String, oid: UInt32, modifier: Int32) {
    self.name = name
    self.oid = oid
    type =
      switch oid {
      case PostgresType.bool: .bool
      case PostgresType.int2, PostgresType.int4, PostgresType.int8, PostgresType.objectNumber: .int
      case PostgresType.float: .float
      case PostgresType.double: .double
      case PostgresType.numeric: Self.isWhole(modifier) ? .int : .double
      case PostgresType.date: .date
      case PostgresType.moment, PostgresType.zonedMoment: .dateTime
      case PostgresType.interval, PostgresType.time: .duration
      default: .string
      }
  }

  /// Whether numbers of up to 18 digits, none of them behind the point.
  private static func isWhole(_ modifier: Int32) -> Bool {
    guard modifier >= 4 else { return false }
    // Digits in the upper half; of the lower one 11 bits are those behind the point.
    let declared = modifier - 4
    return declared & 0x7FF == 0 && (1...18).contains(declared >> 16 & 0xFFFF)
  }

  /// The column of what was taken so far.
  var column: Column {
    let storage: ColumnStorage =
      switch type {
      case .bool: .bool(bools)
      case .int: .int(ints)
      case .double: .double(doubles)
      case .float: .float(floats)
      case .date: .date(dates)
      case .dateTime: .dateTime(microseconds: ints, zone: .utc)
      case .duration: .duration(microseconds: ints)
      case .string, .category: .string(texts)
      }
    return Column(name: name, storage: storage, validity: Validity(missingBytes: missing))
  }

  /// Forgets what was taken.
  mutating func empty() {
    bools = []
    ints = []
    doubles = []
    floats = []
    dates = []
    texts = TextBuffer()
    missing = []
  }

  /// Adds the value of a row, `nil` for a missing one.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>?, row: Int) throws {
    missing.append(text == nil ? 1 : 0)
    switch type {
    case .bool: bools.append(text.map { $0.first == UInt8(ascii: "t") } ?? false)
    case .int: ints.append(try text.map { try checked(Self.int($0), $0, row) } ?? 0)
    case .double: doubles.append(try text.map { try checked(Self.double($0), $0, row) } ?? .nan)
    case .float: floats.append(try text.map { try checked(Self.float($0), $0, row) } ?? .nan)
    case .date:
      dates.append(try text.map { try checked(CalendarDate(ascii: $0), $0, row) } ?? .filler)
    case .dateTime:
      ints.append(try text.map { try checked(TimeText(ascii: $0)?.moment(in: .utc), $0, row) } ?? 0)
    case .duration: ints.append(try text.map { try checked(span($0), $0, row) } ?? 0)
    case .string, .category:
      guard let text else {
        texts.appendEmpty()
        return
      }
      if oid == PostgresType.bytes { throw unreadable("bytes (bytea)", row, "encode(…, 'hex')") }
      guard String(validating: text, as: UTF8.self) != nil else {
        throw unreadable("a text that is not UTF-8", row, "convert_to(…, 'UTF8')")
      }
      texts.append(text)
    }
  }

  private func span(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    oid == PostgresType.time ? TimeSpan(ascii: text)?.microseconds : postgresSpan(text)
  }

  private static func int(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    Int(String(decoding: text, as: UTF8.self))
  }

  private static func double(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    Double(String(decoding: text, as: UTF8.self))
  }

  private static func float(_ text: UnsafeBufferPointer<UInt8>) -> Float? {
    Float(String(decoding: text, as: UTF8.self))
  }

  private func checked<Value>(
    _ value: Value?,
    _ text: UnsafeBufferPointer<UInt8>,
    _ row: Int
  ) throws -> Value {
    if let value { return value }
    let shown = shortened(String(decoding: text, as: UTF8.self), to: 40)
    throw unreadable("\"\(shown)\"", row, "\(quotedName(name))::text")
  }

  private func unreadable(_ value: String, _ row: Int, _ instead: String) -> DatabaseError {
    DatabaseError(
      .unreadableValue(
        column: name,
        row: row,
        value: value,
        remedy: "Ask for `\(instead)`, or leave it out."
      )
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The value of a placeholder as the server is sent it.
struct PostgresParameter {
  /// The number of its type; 0 where the server is to find it out.
  let type: UInt32
  /// Its text, `nil` for a missing value.
  let text: String?

  init(_ value: Cell, number: Int) throws {
    switch value {
    case .missing: (type, text) = (0, nil)
    case .double(let value): (type, text) = (PostgresType.double, postgresText(value))
    case .int(let value): (type, text) = (PostgresType.int8, String(value))
    case .bool(let value): (type, text) = (PostgresType.bool, value ? "t" : "f")
    case .date(let value): (type, text) = (PostgresType.date, value.description)
    case .dateTime(let value):
      (type, text) = (PostgresType.zonedMoment, sqliteText(ofMoment: value.microseconds) + "+00")
    case .duration(let value):
      (type, text) = (PostgresType.interval, postgresText(span: value.microseconds))
    case .string(let value):
      guard !value.utf8.contains(0) else {
        throw DatabaseError(
          .unwritableValue(
            column: "Value \(number)",
            row: -1,
            value: "a text with the character 0",
            reason: "which PostgreSQL does not have",
            remedy: "Take the character out."
          )
        )
      }
      // Without a type, so that it can stand for a number of another kind, an enumeration, JSON, …
      (type, text) = (0, value)
    }
  }
}

/// Numbers of types, from the server's `pg_type.dat`, which never change.
enum PostgresType {
  static let bool: UInt32 = 16
  static let bytes: UInt32 = 17
  static let int8: UInt32 = 20
  static let int2: UInt32 = 21
  static let int4: UInt32 = 23
  static let objectNumber: UInt32 = 26
  static let float: UInt32 = 700
  static let double: UInt32 = 701
  static let date: UInt32 = 1082
  static let time: UInt32 = 1083
  static let moment: UInt32 = 1114
  static let zonedMoment: UInt32 = 1184
  static let interval: UInt32 = 1186
  static let numeric: UInt32 = 1700
}

func postgresText(_ value: Double) -> String {
  if value.isNaN { return "NaN" }
  return value.isInfinite ? (value < 0 ? "-Infinity" : "Infinity") : "\(value)"
}

/// A length of time: days of 24 hours and the rest, `-3 days -04:05:06.5`.
///
/// The server keeps days apart from hours and has room for 2³¹ of either.
func postgresText(span microseconds: Int) -> String {
  let sign = microseconds < 0 ? "-" : ""
  let (days, rest) = microseconds.magnitude.quotientAndRemainder(dividingBy: 86_400_000_000)
  let seconds = Int(rest / 1_000_000)
  let clock =
    "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    + fractionText(Int(rest % 1_000_000))
  return "\(sign)\(days) days \(sign)\(clock)"
}

/// Reads a length of time in the form of ISO 8601 that the server writes: `P1DT-2H3M4.5S`.
///
/// - Returns: Microseconds, a day being 24 hours; `nil` if the text has years or months, whose length is
///   not fixed, or is too long.
func postgresSpan(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
  var place = 0
  func take(_ character: Unicode.Scalar) -> Bool {
    guard place < text.count, text[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }
  guard take("P") else { return nil }
  var total = 0
  var isTime = false
  while place < text.count {
    if take("T") {
      isTime = true
      continue
    }
    let isNegative = take("-")
    var (whole, fraction, digits) = (0, 0, 0)
    while place < text.count, text[place] &- 48 < 10 {
      let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
      guard !overflow, product <= Int.max - 9 else { return nil }
      whole = product + Int(text[place] - 48)
      place += 1
      digits += 1
    }
    var unitDigits = 100_000
    if take(".") {
      while place < text.count, text[place] &- 48 < 10 {
        fraction += Int(text[place] - 48) * unitDigits
        unitDigits /= 10
        place += 1
      }
    }
    guard digits > 0, place < text.count else { return nil }
    let unit: Int
    switch (text[place], isTime) {
    case (UInt8(ascii: "D"), false): unit = 86_400_000_000
    case (UInt8(ascii: "W"), false): unit = 604_800_000_000
    case (UInt8(ascii: "H"), true): unit = 3_600_000_000
    case (UInt8(ascii: "M"), true): unit = 60_000_000
    case (UInt8(ascii: "S"), true): unit = 1_000_000
    // No years and no months, whatever they are.
    case (_, false) where whole == 0: unit = 0
    default: return nil
    }
    place += 1
    // Downwards, since the least number has no positive counterpart.
    let (part, overflow) = (-whole).multipliedReportingOverflow(by: unit)
    let (exact, excess) = part.subtractingReportingOverflow(unit == 1_000_000 ? fraction : 0)
    guard !overflow, !excess, isNegative || exact > .min else { return nil }
    let (sum, spilled) = total.addingReportingOverflow(isNegative ? exact : -exact)
    guard !spilled else { return nil }
    total = sum
  }
  return total
}

/// One row of `copy … from stdin` in its text format.
///
/// - Note: PostgreSQL's documentation, *COPY*, "Text Format".
func appendCopyRow(_ table: Table, _ row: Int, to bytes: inout [UInt8]) throws {
  for (place, column) in table.columns.enumerated() {
    if place > 0 { bytes.append(UInt8(ascii: "\t")) }
    guard column.validity.isPresent(row) else {
      bytes.append(contentsOf: "\\N".utf8)
      continue
    }
    switch column.storage {
    case .double(let values): bytes.append(contentsOf: postgresText(values[row]).utf8)
    case .float(let values):
      let value = values[row]
      bytes.append(contentsOf: (value.isFinite ? "\(value)" : postgresText(Double(value))).utf8)
    case .int(let values): bytes.append(contentsOf: String(values[row]).utf8)
    case .bool(let values): bytes.append(UInt8(ascii: values[row] ? "t" : "f"))
    case .string(let texts): try texts.withReader { try append($0.bytes(row), column, row, &bytes) }
    case .category(let codes, let levels):
      var level = levels[Int(codes[row])]
      try level.withUTF8 { try append($0, column, row, &bytes) }
    case .date(let values): bytes.append(contentsOf: values[row].description.utf8)
    case .dateTime(let values, _):
      bytes.append(contentsOf: (sqliteText(ofMoment: values[row]) + "+00").utf8)
    case .duration(let values): bytes.append(contentsOf: postgresText(span: values[row]).utf8)
    }
  }
  bytes.append(UInt8(ascii: "\n"))
}

private func append(
  _ text: UnsafeBufferPointer<UInt8>,
  _ column: Column,
  _ row: Int,
  _ bytes: inout [UInt8]
) throws {
  for byte in text {
    switch byte {
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
    case 0:
      throw DatabaseError(
        .unwritableValue(
          column: column.name,
          row: row,
          value: "a text with the character 0",
          reason: "which PostgreSQL does not have",
          remedy: "Take the character out."
        )
      )
    default: bytes.append(byte)
    }
  }
}

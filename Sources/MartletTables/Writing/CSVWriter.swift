// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

/// Writes a table as CSV.
struct CSVWriter: Sendable {
  let table: Table
  let separator: UInt8
  let missing: [UInt8]

  /// How many rows a part has: enough to be worth a thread, few enough to be stopped.
  private static let partRows = 8_192

  init(_ table: Table, separator: String, missing: String) throws {
    let code = separator.utf8.first ?? 0
    guard separator.utf8.count == 1, code < 0x80, code > 0, code != UInt8(ascii: "\""),
      code != CSVMarks.lineFeed, code != CSVMarks.carriageReturn
    else {
      throw TableError(
        .invalidArgument(
          name: "separator",
          value: "\"\(separator)\"",
          expected: "one ASCII character such as \",\", \";\" or \"\\t\""
        )
      )
    }
    self.table = table
    self.separator = code
    self.missing = Array(missing.utf8)
  }

  /// The text: a line of names, and a line for each row.
  func bytes() throws -> [UInt8] {
    var text: [UInt8] = []
    for (place, column) in table.columns.enumerated() {
      if place > 0 { text.append(separator) }
      var name = column.name
      name.withUTF8 { field($0, &text) }
    }
    text.append(CSVMarks.lineFeed)
    let parts = try Parallel.map(table.rowCount, size: Self.partRows) { rows, _ in
      var part: [UInt8] = []
      part.reserveCapacity(rows.count * table.columnCount * 8)
      for row in rows { try line(row, &part) }
      return part
    }
    text.reserveCapacity(parts.reduce(text.count) { $0 + $1.count })
    for part in parts { text.append(contentsOf: part) }
    return text
  }

  private func line(_ row: Int, _ text: inout [UInt8]) throws {
    for (place, column) in table.columns.enumerated() {
      if place > 0 { text.append(separator) }
      guard column.validity.isPresent(row) else {
        text.append(contentsOf: missing)
        continue
      }
      let start = text.count
      switch column.storage {
      case .int(let values): append(values[row], to: &text)
      case .double(let values): number("\(values[row])", &text)
      case .float(let values): number("\(values[row])", &text)
      case .string(let texts):
        texts.withReader { field($0.bytes(row), &text) }
      default:
        var value = column.storage.cell(row).description
        value.withUTF8 { field($0, &text) }
      }
      // In quotes, too, it would be read as missing.
      if !missing.isEmpty, text[start...].filter({ $0 != 0x22 }).elementsEqual(missing) {
        throw TableError(
          .invalidArgument(
            name: "missing",
            value: "\"\(String(decoding: missing, as: UTF8.self))\"",
            expected: "what no value is, but row \(row) of column \"\(column.name)\" is it"
          )
        )
      }
    }
    text.append(CSVMarks.lineFeed)
  }

  private func number(_ number: String, _ text: inout [UInt8]) {
    var number = number
    number.withUTF8 { field($0, &text) }
  }

  /// A field, in quotes where it would be taken for something else without them.
  private func field(_ bytes: UnsafeBufferPointer<UInt8>, _ text: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    // The empty text is not a missing value.
    var needsQuotes = bytes.isEmpty
    for byte in bytes where !needsQuotes {
      needsQuotes =
        byte == separator || byte == quote || byte == CSVMarks.lineFeed
        || byte == CSVMarks.carriageReturn
    }
    if let first = bytes.first, let last = bytes.last {
      // Spaces at the ends get lost in programs that trim; a mark of byte order at the very start.
      if first == 0x20 || last == 0x20 || first == 0xEF { needsQuotes = true }
    }
    guard needsQuotes else {
      text.append(contentsOf: bytes)
      return
    }
    text.append(quote)
    for byte in bytes {
      if byte == quote { text.append(quote) }
      text.append(byte)
    }
    text.append(quote)
  }

  private func append(_ value: Int, to text: inout [UInt8]) {
    var magnitude = value.magnitude
    if value < 0 { text.append(UInt8(ascii: "-")) }
    let start = text.count
    repeat {
      text.append(48 + UInt8(truncatingIfNeeded: magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    text[start...].reverse()
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Where a field of a CSV text is: between its quotes, if it has any.
struct CSVField {
  var start: Int
  var end: Int
  var isQuoted: Bool
  /// Whether it has doubled quotes, which stand for single ones.
  var hasDoubledQuotes: Bool
}

/// Turns the bytes of a CSV text into a table.
///
/// One pass finds the fields, row after row; then each column in turn finds its type from all of
/// its fields and reads them into its buffer. Lines are only counted when an error needs them.
struct CSVReader {
  private let bytes: [UInt8]
  private let file: String?
  private let separator: UInt8
  private let missing: [[UInt8]]

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Prepares to read.
  ///
  /// - Throws: ``TableError`` of kind `invalidArgument` if the separator is not one ASCII character
  ///   other than a quote, a letter, a digit or a line break.
  init(bytes: [UInt8], file: String?, separator: String, missing: [String]) throws {
    let code = separator.utf8.first ?? 0
    let isAllowed =
      separator.utf8.count == 1 && code < 0x80 && code != Self.quote && code != Self.lineFeed
      && code != Self.carriageReturn && code != 0
    guard isAllowed else {
      throw TableError(
        .invalidArgument(
          name: "separator",
          value: "\"\(separator)\"",
          expected: "one ASCII character such as \",\", \";\" or \"\\t\""
        )
      )
    }
    self.bytes = bytes
    self.file = file
    self.separator = code
    self.missing = missing.map { Array($0.utf8) }
  }

  /// Reads the table.
  func table() throws -> Table {
    try bytes.withUnsafeBufferPointer { buffer in
      if let offset = firstInvalidUTF8(buffer) {
        let looksLikeUTF16 =
          buffer.count >= 2 && (buffer[0] ^ buffer[1]) == 0x01 && buffer[0] >= 0xFE
        throw error(.invalidUTF8(line: line(at: offset), looksLikeUTF16: looksLikeUTF16))
      }
      let (fields, names) = try fields(buffer)
      let rowCount = fields.count / max(names.count, 1)
      let columns = try names.enumerated().map { place, name in
        try Execution.current.checkInterruption()
        return CSVColumn(
          buffer: buffer,
          fields: fields,
          first: place,
          stride: names.count,
          count: rowCount,
          missing: missing
        ).column(named: name)
      }
      return try Table(columns)
    }
  }

  // MARK: Fields

  /// Finds the names of the columns and, row after row, the fields below them.
  private func fields(_ buffer: UnsafeBufferPointer<UInt8>) throws -> ([CSVField], [String]) {
    var position = buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // Empty lines before the names do no harm.
    while position < buffer.count, isLineEnd(buffer[position]) { position += 1 }
    guard position < buffer.count else { throw error(.empty) }

    var fields: [CSVField] = []
    var names: [String] = []
    var rowStart = 0
    var rowNumber = 0
    while position < buffer.count {
      let start = position
      rowNumber += 1
      if rowNumber % 4096 == 0 { try Execution.current.checkInterruption() }
      try scanRow(buffer, &position, &fields, names)
      if names.isEmpty {
        names = try checkedNames(fields.map { text($0, in: buffer) }, at: start)
        fields = []
      } else {
        let found = fields.count - rowStart
        if found == 1, names.count > 1, isBlank(fields[rowStart]) {
          fields.removeLast()
        } else if found != names.count {
          throw error(
            .raggedRow(
              line: line(at: start),
              found: found,
              expected: names.count,
              column: found < names.count ? names[found] : nil
            )
          )
        }
      }
      rowStart = fields.count
    }
    return (fields, names)
  }

  private func isBlank(_ field: CSVField) -> Bool { field.start == field.end && !field.isQuoted }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// Appends the fields of the row at `position` and moves behind the end of its last line.
  private func scanRow(
    _ buffer: UnsafeBufferPointer<UInt8>,
    _ position: inout Int,
    _ fields: inout [CSVField],
    _ names: [String]
  ) throws {
    let firstField = fields.count
    while true {
      var field = CSVField(start: position, end: position, isQuoted: false, hasDoubledQuotes: false)
      if position < buffer.count, buffer[position] == Self.quote {
        try scanQuoted(buffer, &position, &field, place: fields.count - firstField, names)
      } else {
        while position < buffer.count, buffer[position] != separator, !isLineEnd(buffer[position]) {
          position += 1
        }
        field.end = position
      }
      fields.append(field)
      guard position < buffer.count else { return }
      let byte = buffer[position]
      position += 1
      if byte == separator { continue }
      if byte == Self.carriageReturn, position < buffer.count, buffer[position] == Self.lineFeed {
        position += 1
      }
      return
    }
  }

  private func scanQuoted(
    _ buffer: UnsafeBufferPointer<UInt8>,
    _ position: inout Int,
    _ field: inout CSVField,
    place: Int,
    _ names: [String]
  ) throws {
    let column = place < names.count ? names[place] : "\(place + 1)"
    let opening = position
    position += 1
    field.start = position
    field.isQuoted = true
    while position < buffer.count {
      guard buffer[position] == Self.quote else {
        position += 1
        continue
      }
      if position + 1 < buffer.count, buffer[position + 1] == Self.quote {
        field.hasDoubledQuotes = true
        position += 2
        continue
      }
      field.end = position
      position += 1
      guard position == buffer.count || buffer[position] == separator || isLineEnd(buffer[position])
      else { throw error(.textAfterQuote(line: line(at: position), column: column)) }
      return
    }
    throw error(.unterminatedQuote(line: line(at: opening), column: column))
  }

  private func checkedNames(_ names: [String], at offset: Int) throws -> [String] {
    var places: [String: Int] = [:]
    for (place, name) in names.enumerated() {
      guard !name.isEmpty else {
        throw error(.emptyName(line: line(at: offset), column: place + 1))
      }
      if let first = places.updateValue(place + 1, forKey: name) {
        throw error(
          .duplicateName(line: line(at: offset), name: name, first: first, second: place + 1)
        )
      }
    }
    return names
  }

  /// The text of a column's name; spaces around it count only inside quotes.
  private func text(_ field: CSVField, in buffer: UnsafeBufferPointer<UInt8>) -> String {
    var field = field
    if !field.isQuoted { field = field.trimmed(buffer) }
    return field.text(buffer)
  }

  // MARK: Errors

  private func error(_ problem: TableError.CSVProblem) -> TableError {
    TableError(.malformedCSV(file: file, problem: problem))
  }

  /// The number of the line, from 1, in which a byte stands.
  private func line(at offset: Int) -> Int {
    var line = 1
    for index in 0..<min(offset, bytes.count) {
      let byte = bytes[index]
      let isPair =
        byte == Self.carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == Self.lineFeed
      if isLineEnd(byte), !isPair { line += 1 }
    }
    return line
  }
}

extension CSVField {
  /// The field without spaces and tabs around it.
  func trimmed(_ buffer: UnsafeBufferPointer<UInt8>) -> CSVField {
    var field = self
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    while field.start < field.end, isSpace(buffer[field.start]) { field.start += 1 }
    while field.end > field.start, isSpace(buffer[field.end - 1]) { field.end -= 1 }
    return field
  }

  /// The bytes between the quotes, doubled ones still doubled.
  func bytes(_ buffer: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[start..<end])
  }

  /// The text of the field.
  func text(_ buffer: UnsafeBufferPointer<UInt8>) -> String {
    let raw = bytes(buffer)
    guard hasDoubledQuotes else { return String(decoding: raw, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      single.append(raw[index])
      // Inside the field every quote is the first of two.
      index += raw[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: single, as: UTF8.self)
  }
}

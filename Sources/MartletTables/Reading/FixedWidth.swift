// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Turns a text whose columns stand at fixed places into CSV.
enum FixedWidth {
  /// Each line as a CSV record in quotes, so that the rules for fields are the same.
  static func csv(_ bytes: [UInt8], widths: [Int]) throws -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var csv: [UInt8] = []
    csv.reserveCapacity(bytes.count + bytes.count / 4)
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while place < bytes.count {
      line += 1
      if line % 4096 == 0 { try Execution.current.checkInterruption() }
      let end = bytes[place...].firstIndex(of: CSVMarks.lineFeed) ?? bytes.count
      let text =
        bytes[place..<end].last == CSVMarks.carriageReturn
        ? bytes[place..<end - 1] : bytes[place..<end]
      place = end + 1
      guard !text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
      var start = text.startIndex
      for (index, width) in widths.enumerated() {
        var stop = start
        // Widths count characters: bytes that continue one are not counted.
        for _ in 0..<width where stop < text.endIndex {
          stop += 1
          while stop < text.endIndex, text[stop] & 0xC0 == 0x80 { stop += 1 }
        }
        let field = text[start..<stop].drop { $0 == 0x20 }
        let trimmed = field[..<(field.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? field.startIndex)]
        if index > 0 { csv.append(UInt8(ascii: ",")) }
        if trimmed.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0D }) {
          csv.append(quote)
          for byte in trimmed {
            if byte == quote { csv.append(quote) }
            csv.append(byte)
          }
          csv.append(quote)
        } else {
          csv.append(contentsOf: trimmed)
        }
        start = stop
      }
      csv.append(CSVMarks.lineFeed)
    }
    return csv
  }
}

extension Table {
  /// Reads a table from a file whose columns stand at fixed places.
  ///
  /// Spaces around the fields do not count, and an empty field is missing. Types follow from all the
  /// fields, as in CSV.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - widths: How many characters each column takes.
  ///   - names: The names of the columns; left out, they are in the first line.
  ///   - missing: The spellings of a missing value; by default only the empty field.
  /// - Throws: ``TableError`` of kind `unreadableFile`, `malformedCSV` with the line, or
  ///   `invalidArgument`.
  public init(
    fixedWidth path: String,
    widths: [Int],
    names: [String] = [],
    missing: [String] = [""]
  ) throws {
    guard !widths.isEmpty, widths.allSatisfy({ $0 > 0 && $0 < 1 << 20 }) else {
      throw TableError(
        .invalidArgument(
          name: "widths",
          value: "[\(listed(widths.map { String($0) }))]",
          expected: "how many characters each column takes, 1 or more"
        )
      )
    }
    let bytes = try DataFile.contents(path)
    let csv = try FixedWidth.csv(bytes, widths: widths)
    let format = CSVFormat(
      separator: ",",
      missing: missing,
      hasHeader: names.isEmpty,
      names: names
    )
    self = try CSVReader(source: .memory(csv), file: path, format: format).table()
      .from(DataSource(path, bytes))
  }
}

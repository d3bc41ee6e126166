// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Turns a table of HTML into a table.
struct HTMLTable {
  private let element: WebElement
  /// Which table of its page it is, where that is known.
  private let place: Int?
  private let grid: HTMLGrid

  init(_ element: WebElement, place: Int? = nil) throws {
    guard element.name == "table", element.tree.nodes[element.number].kind == .element else {
      throw WebError(.notATable(element: element.name))
    }
    self.element = element
    self.place = place
    grid = try HTMLGrid(element.tree, table: element.number)
  }

  /// The texts of all cells; a cell that spans several places is read once.
  func texts() throws -> [[String]] {
    var known: [Int: String] = [-1: ""]
    var bytes = 0
    return try grid.rows.map { row in
      try Execution.current.checkInterruption()
      let texts = row.map { cell in
        if let text = known[cell] { return text }
        let text = element.tree.text(cell)
        known[cell] = text
        return text
      }
      bytes += texts.reduce(0) { $0 + $1.utf8.count + 16 }
      try Execution.current.require(bytes: bytes)
      return texts
    }
  }

  private static let mostColumns = 10_000

  func table(
    headerRows: Int? = nil,
    includesFooter: Bool = false,
    format: CSVFormat = CSVFormat(thousands: ",")
  ) throws -> Table {
    if let headerRows, headerRows < 0 {
      throw TableError(
        .invalidArgument(name: "headerRows", value: "\(headerRows)", expected: "0 or more")
      )
    }
    var texts = try texts()
    if !includesFooter { texts.removeLast(grid.footCount) }
    let count = min(headerRows ?? grid.headerCount(element.tree), texts.count)
    guard grid.width > 0 else { return try Table([]) }
    guard grid.width <= Self.mostColumns else {
      throw WebError(.malformedTable("it has \(grouped(grid.width)) columns"))
    }
    let names = format.names.isEmpty ? names(texts[..<count].map(\.self)) : format.names
    var csv: [UInt8] = []
    // A record of names, so that they are checked as those of files are.
    append(names, to: &csv)
    for row in texts[count...] {
      try Execution.current.checkInterruption()
      append(row.map(Self.withPlainMinus), to: &csv)
    }
    var format = format
    (format.separator, format.quote, format.comment) = ("\u{1F}", "\"", nil)
    (format.encoding, format.hasHeader, format.names, format.skippedLines) = (.utf8, true, [], 0)
    let table = try CSVReader(source: .memory(csv), file: nil, format: format).table()
    return element.source.map { table.from($0.asking(about)) } ?? table
  }

  /// What distinguishes the table from others of its page.
  private var about: String {
    "table \(place.map { "\($0)" } ?? WebPage.label(element.tree, element.number))"
  }

  /// The names of the columns, of the texts above each of them.
  private func names(_ rows: [[String]]) -> [String] {
    var seen: Set<String> = []
    var numbers: [String: Int] = [:]
    return (0..<grid.width).map { column in
      var parts: [String] = []
      for row in rows where !row[column].isEmpty && row[column] != parts.last {
        parts.append(row[column])
      }
      let text = parts.isEmpty ? "column\(column + 1)" : parts.joined(separator: " ")
      var name = text
      while !seen.insert(name).inserted {
        numbers[text, default: 1] += 1
        name = "\(text)_\(numbers[text, default: 1])"
      }
      return name
    }
  }

  /// The text with a hyphen in place of the minus sign that well-set numbers have.
  private static func withPlainMinus(_ text: String) -> String {
    guard text.unicodeScalars.first == "\u{2212}",
      let next = text.unicodeScalars.dropFirst().first, ("0"..."9").contains(next) || next == "."
    else { return text }
    return "-" + text.unicodeScalars.dropFirst().reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private func append(_ fields: [String], to csv: inout [UInt8]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { csv.append(0x1F) }
      if field.utf8.contains(where: { $0 == 0x22 || $0 == 0x1F || $0 == 0x0A || $0 == 0x0D }) {
        csv.append(0x22)
        for byte in field.utf8 {
          if byte == 0x22 { csv.append(0x22) }
          csv.append(byte)
        }
        csv.append(0x22)
      } else {
        csv.append(contentsOf: field.utf8)
      }
    }
    csv.append(0x0A)
  }
}

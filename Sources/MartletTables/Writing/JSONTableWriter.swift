// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletText

/// How a table is laid out as JSON.
public enum JSONLayout: Sendable, Equatable {
  /// An array of records, one in each line.
  case records
  /// An object of columns.
  case columns
}

/// Writes a table as JSON.
///
/// Numbers that JSON has no form for are the texts `NaN`, `Infinity` and `-Infinity`, which are read
/// back as numbers. Days and moments are texts in ISO 8601.
struct JSONTableWriter: Sendable {
  let table: Table

  private static let partRows = 4_096

  /// A record in each line.
  func lines() throws -> [UInt8] { try records(first: "", between: "\n", last: "\n") }

  func document(_ layout: JSONLayout) throws -> [UInt8] {
    if layout == .records { return try records(first: "[\n", between: ",\n", last: "\n]\n") }
    let columns = try Parallel.map(table.columnCount, size: 1) { _, place in
      let column = table.columns[place]
      var text = Array(JSONValue.string(column.name).compactText.utf8) + Array(":[".utf8)
      for row in 0..<column.count {
        if row % 65_536 == 0 { try Execution.current.checkInterruption() }
        if row > 0 { text.append(UInt8(ascii: ",")) }
        text.append(contentsOf: value(column, row).utf8)
      }
      text.append(UInt8(ascii: "]"))
      return text
    }
    return Array("{\n".utf8) + Array(columns.joined(separator: Array(",\n".utf8)))
      + Array("\n}\n".utf8)
  }

  private func records(first: String, between: String, last: String) throws -> [UInt8] {
    let names = table.columnNames.map { JSONValue.string($0).compactText + ":" }
    let parts = try Parallel.map(table.rowCount, size: Self.partRows) { rows, _ in
      var part: [UInt8] = []
      for row in rows {
        if row > 0 { part.append(contentsOf: between.utf8) }
        part.append(UInt8(ascii: "{"))
        for (place, column) in table.columns.enumerated() {
          if place > 0 { part.append(UInt8(ascii: ",")) }
          part.append(contentsOf: names[place].utf8)
          part.append(contentsOf: value(column, row).utf8)
        }
        part.append(UInt8(ascii: "}"))
      }
      return part
    }
    guard table.rowCount > 0 else { return first.isEmpty ? [] : Array("[]\n".utf8) }
    return Array(first.utf8) + parts.joined() + Array(last.utf8)
  }

  private func value(_ column: Column, _ row: Int) -> String {
    guard column.validity.isPresent(row) else { return "null" }
    switch column.storage {
    case .int(let values): return String(values[row])
    case .double(let values): return Self.number(values[row], "\(values[row])")
    case .float(let values): return Self.number(Double(values[row]), "\(values[row])")
    case .bool(let values): return values[row] ? "true" : "false"
    default: return JSONValue.string(column.storage.cell(row).description).compactText
    }
  }

  private static func number(_ value: Double, _ text: String) -> String {
    if value.isFinite { return text }
    return value.isNaN ? "\"NaN\"" : value < 0 ? "\"-Infinity\"" : "\"Infinity\""
  }
}

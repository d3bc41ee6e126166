// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Writes a table as an array of NumPy: one of two dimensions if all columns are of one type of numbers,
/// else one of records.
struct NumPyWriter {
  let table: Table

  func bytes() throws -> [UInt8] {
    let kinds = try table.columns.map { try kind($0) }
    let isMatrix =
      Set(kinds).count == 1 && !["U", "M", "m"].contains(String(kinds[0].dropFirst().prefix(1)))
    let descr =
      isMatrix
      ? "'\(kinds[0])'"
      : "["
        + zip(table.columnNames, kinds).map { "('\(Self.escaped($0))', '\($1)')" }.joined(
          separator: ", "
        ) + "]"
    let shape = isMatrix ? "(\(table.rowCount), \(table.columnCount))" : "(\(table.rowCount),)"
    var header = "{'descr': \(descr), 'fortran_order': False, 'shape': \(shape), }"
    // The values begin at a multiple of 64.
    let isLong = header.utf8.count > 65_000
    let start = isLong ? 12 : 10
    let padding = 64 - (start + header.utf8.count + 1) % 64
    header += String(repeating: " ", count: padding) + "\n"
    let length = header.utf8.count
    var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8)
    // Version 3 has names in UTF-8.
    bytes += isLong || !header.utf8.allSatisfy { $0 < 0x80 } ? [3, 0] : [1, 0]
    for byte in 0..<(bytes[6] == 3 ? 4 : 2) {
      bytes.append(UInt8(truncatingIfNeeded: length >> (8 * byte)))
    }
    bytes += Array(header.utf8)
    for row in 0..<table.rowCount {
      if row % 4096 == 0 { try Execution.current.checkInterruption() }
      for (column, kind) in zip(table.columns, kinds) { append(column, row, kind, &bytes) }
    }
    return bytes
  }

  private static func escaped(_ name: String) -> String {
    // The reader of headers knows no escapes; neither quotes nor backslashes can be in names.
    String(name.map { $0 == "'" || $0 == "\\" || $0.isNewline ? "_" : $0 })
  }

  private func kind(_ column: Column) throws -> String {
    let isTime = column.type == .dateTime || column.type == .duration || column.type == .date
    guard column.validity.isComplete || column.type.isDecimal || isTime else {
      throw TableError(
        .wrongType(
          column: column.name,
          type: column.type,
          operation: "an array of NumPy",
          expected: "values that are all there, or decimal numbers"
        )
      )
    }
    switch column.storage {
    case .double: return "<f8"
    case .float: return "<f4"
    case .int: return "<i8"
    case .bool: return "|b1"
    case .date: return "<M8[D]"
    case .dateTime: return "<M8[us]"
    case .duration: return "<m8[us]"
    case .string, .category:
      let longest = (0..<column.count).reduce(1) {
        max($0, column.text($1)?.unicodeScalars.count ?? 0)
      }
      try Execution.current.require(bytes: longest * 4 * column.count)
      return "<U\(longest)"
    }
  }

  private func append(_ column: Column, _ row: Int, _ kind: String, _ bytes: inout [UInt8]) {
    func word(_ value: UInt64, _ size: Int = 8) {
      for byte in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * byte))) }
    }
    let isMissing = column.validity.isMissing(row)
    func time(_ value: Int) { word(UInt64(bitPattern: Int64(isMissing ? .min : value))) }
    switch column.storage {
    case .double(let values): word(values[row].bitPattern)
    case .float(let values): word(UInt64(values[row].bitPattern), 4)
    case .int(let values): word(UInt64(bitPattern: Int64(values[row])))
    case .bool(let values): bytes.append(values[row] ? 1 : 0)
    case .date(let values): time(values[row].dayNumber)
    case .dateTime(let values, _), .duration(let values): time(values[row])
    case .string, .category:
      let width = Int(kind.dropFirst(2)) ?? 1
      var left = width
      for scalar in (column.text(row) ?? "").unicodeScalars {
        word(UInt64(scalar.value), 4)
        left -= 1
      }
      for _ in 0..<left { word(0, 4) }
    }
  }
}

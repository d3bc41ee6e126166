// SPDX-License-Identifier: Apache-2.0

/// The fields of one column of a CSV text, on their way to a typed buffer.
struct CSVColumn {
  let buffer: UnsafeBufferPointer<UInt8>
  let fields: [CSVField]
  /// The first field of the column, and how far it is from row to row.
  let first: Int
  let stride: Int
  let count: Int
  let missing: [[UInt8]]

  /// The column with the type that all of its fields allow.
  func column(named name: String) -> Column {
    let type = inferredType()
    let validity = Validity(count: count) { isMissing($0, asText: type == .string) }
    func read<Value>(_ filler: Value, _ value: (CSVField) -> Value?) -> [Value] {
      (0..<count).map { row in
        validity.isMissing(row) ? filler : value(field(row)) ?? filler
      }
    }
    func trimmed(_ field: CSVField) -> UnsafeBufferPointer<UInt8> {
      field.trimmed(buffer).bytes(buffer)
    }
    let storage: ColumnStorage =
      switch type {
      case .bool: .bool(read(false) { Scan.bool(trimmed($0)) })
      case .int: .int(read(0) { Scan.int(trimmed($0)) })
      case .double: .double(read(.nan) { Scan.double(trimmed($0)) })
      case .date:
        .date(read(CalendarDate(dayNumber: 0)) { CalendarDate(ascii: trimmed($0)) })
      case .string, .category, .float, .dateTime, .duration: .string(texts(validity))
      }
    return Column(name: name, storage: storage, validity: validity)
  }

  private func texts(_ validity: Validity) -> TextBuffer {
    var texts = TextBuffer()
    texts.reserve(rows: count)
    for row in 0..<count {
      let field = field(row)
      if validity.isMissing(row) {
        texts.appendEmpty()
      } else if field.hasDoubledQuotes {
        texts.append(field.text(buffer))
      } else {
        texts.append(field.bytes(buffer))
      }
    }
    return texts
  }

  private func field(_ row: Int) -> CSVField { fields[first + row * stride] }

  private func isMissing(_ row: Int, asText: Bool) -> Bool {
    let field = field(row)
    if asText, field.isQuoted, field.start == field.end { return false }
    let bytes = field.bytes(buffer)
    return missing.contains { $0.count == bytes.count && bytes.elementsEqual($0) }
  }

  /// The narrowest type that every field has.
  ///
  /// A whole number that does not fit into 64 bits is one only in the company of decimal numbers.
  private func inferredType() -> ColumnType {
    var (bool, int, double, date) = (true, true, true, true)
    var hasLargeInt = false
    var hasFraction = false
    var isEmpty = true
    for row in 0..<count where !isMissing(row, asText: false) {
      isEmpty = false
      let bytes = field(row).trimmed(buffer).bytes(buffer)
      if bool { bool = Scan.bool(bytes) != nil }
      if date { date = CalendarDate(ascii: bytes) != nil }
      if double {
        switch Scan.shape(bytes) {
        case .whole:
          if Scan.int(bytes) == nil {
            int = false
            hasLargeInt = true
          }
        case .fraction:
          int = false
          hasFraction = true
        case .none:
          int = false
          double = false
        }
      }
      if !bool, !date, !double { return .string }
    }
    if isEmpty { return .string }
    if bool { return .bool }
    if int, double { return .int }
    if double, hasFraction || !hasLargeInt { return .double }
    return date ? .date : .string
  }
}

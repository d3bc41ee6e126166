// SPDX-License-Identifier: Apache-2.0

/// The values of a column: one contiguous buffer, shared until somebody changes a copy.
///
/// Where a value is missing, the buffer holds a filler: NaN, 0, the empty text, code -1, false or
/// 1970-01-01. So the numbers of a `.double` buffer can be used as they are, with NaN for missing.
package enum ColumnStorage: Sendable {
  case double([Double])
  case float([Float])
  case int([Int])
  case bool([Bool])
  case string(TextBuffer)
  /// `codes[row]` is the index in `levels`, or -1 where the value is missing.
  case category(codes: [Int32], levels: CategoryLevels)
  case date([CalendarDate])
  /// Microseconds since 1970 began in UTC, and the zone that tells them.
  case dateTime(microseconds: [Int], zone: Zone)
  /// Microseconds.
  case duration(microseconds: [Int])

  /// The number of rows.
  package var count: Int {
    switch self {
    case .double(let values): values.count
    case .float(let values): values.count
    case .int(let values): values.count
    case .bool(let values): values.count
    case .string(let values): values.count
    case .category(let codes, _): codes.count
    case .date(let values): values.count
    case .dateTime(let values, _): values.count
    case .duration(let values): values.count
    }
  }

  /// The type of column that has such a storage.
  package var type: ColumnType {
    switch self {
    case .double: .double
    case .float: .float
    case .int: .int
    case .bool: .bool
    case .string: .string
    case .category: .category
    case .date: .date
    case .dateTime: .dateTime
    case .duration: .duration
    }
  }

  /// The value of a row that is not missing.
  ///
  /// The row must be within `0..<count`.
  package func cell(_ row: Int) -> Cell {
    switch self {
    case .double(let values): .double(values[row])
    case .float(let values): .double(Double(values[row]))
    case .int(let values): .int(values[row])
    case .bool(let values): .bool(values[row])
    case .string(let values): .string(values[row])
    case .category(let codes, let levels): .string(levels[Int(codes[row])])
    case .date(let values): .date(values[row])
    case .dateTime(let values, let zone):
      .dateTime(DateTime(microseconds: values[row], zone: zone))
    case .duration(let values): .duration(TimeSpan(microseconds: values[row]))
    }
  }
}

/// The dictionary of a column of categories: every level once, in the order in which they are shown.
package struct CategoryLevels: Sendable, Equatable {
  /// The levels.
  package let names: [String]
  /// Whether the order says which level is less than another, as in `small`, `medium`, `large`.
  package let isOrdered: Bool

  /// Makes a dictionary of levels that differ.
  package init(_ names: [String], isOrdered: Bool = false) {
    self.names = names
    self.isOrdered = isOrdered
  }

  /// The level of a code.
  package subscript(code: Int) -> String { names[code] }

  /// The number of levels.
  package var count: Int { names.count }

  /// The code of a level, or `nil`.
  package func code(of name: String) -> Int? { names.firstIndex(of: name) }

  /// For each level its code.
  package var codes: [String: Int32] {
    Dictionary(
      zip(names, names.indices.map { Int32(truncatingIfNeeded: $0) }),
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension ColumnStorage {
  /// The values of the given rows, in their order; the filler for a negative row.
  ///
  /// Every other row must be within `0..<count`.
  package func gathered<Index: BinaryInteger & Sendable>(_ rows: [Index]) -> ColumnStorage {
    switch self {
    case .double(let values): .double(gatheredValues(values, rows, filler: .nan))
    case .float(let values): .float(gatheredValues(values, rows, filler: .nan))
    case .int(let values): .int(gatheredValues(values, rows, filler: 0))
    case .bool(let values): .bool(gatheredValues(values, rows, filler: false))
    case .string(let values): .string(values.gathered(rows))
    case .category(let codes, let levels):
      .category(codes: gatheredValues(codes, rows, filler: -1), levels: levels)
    case .date(let values): .date(gatheredValues(values, rows, filler: .filler))
    case .dateTime(let values, let zone):
      .dateTime(microseconds: gatheredValues(values, rows, filler: 0), zone: zone)
    case .duration(let values): .duration(microseconds: gatheredValues(values, rows, filler: 0))
    }
  }

  /// The values of a range of rows.
  package func slice(_ range: Range<Int>) -> ColumnStorage {
    switch self {
    case .double(let values): .double(Array(values[range]))
    case .float(let values): .float(Array(values[range]))
    case .int(let values): .int(Array(values[range]))
    case .bool(let values): .bool(Array(values[range]))
    case .string(let values): .string(values.slice(range))
    case .category(let codes, let levels): .category(codes: Array(codes[range]), levels: levels)
    case .date(let values): .date(Array(values[range]))
    case .dateTime(let values, let zone):
      .dateTime(microseconds: Array(values[range]), zone: zone)
    case .duration(let values): .duration(microseconds: Array(values[range]))
    }
  }

  /// The same values, with the filler where a row is missing.
  package func filled(where validity: Validity) -> ColumnStorage {
    guard !validity.isComplete else { return self }
    func fill<Value>(_ values: [Value], _ filler: Value) -> [Value] {
      var values = values
      values.withUnsafeMutableBufferPointer { buffer in
        validity.forEachMissing { buffer[$0] = filler }
      }
      return values
    }
    switch self {
    case .double(let values): return .double(fill(values, .nan))
    case .float(let values): return .float(fill(values, .nan))
    case .int(let values): return .int(fill(values, 0))
    case .bool(let values): return .bool(fill(values, false))
    case .string(let values): return .string(values.filled(where: validity))
    case .category(let codes, let levels): return .category(codes: fill(codes, -1), levels: levels)
    case .date(let values): return .date(fill(values, .filler))
    case .dateTime(let values, let zone):
      return .dateTime(microseconds: fill(values, 0), zone: zone)
    case .duration(let values): return .duration(microseconds: fill(values, 0))
    }
  }
}

extension CalendarDate {
  /// What a column of dates holds where one is missing.
  package static let filler = CalendarDate(dayNumber: 0)
}

extension Column {
  /// Makes a column with the same value in every row; a missing one makes decimal numbers.
  package init(name: String, repeating cell: Cell, count: Int) {
    func all<Value>(_ value: Value) -> [Value] { [Value](repeating: value, count: count) }
    let storage: ColumnStorage =
      switch cell {
      case .missing: .double(all(.nan))
      case .double(let value): .double(all(value))
      case .int(let value): .int(all(value))
      case .string(let value): .string(TextBuffer(repeating: value, count: count))
      case .bool(let value): .bool(all(value))
      case .date(let value): .date(all(value))
      case .dateTime(let value): .dateTime(microseconds: all(value.microseconds), zone: value.zone)
      case .duration(let value): .duration(microseconds: all(value.microseconds))
      }
    let validity = cell.isMissing ? Validity(allMissing: count) : Validity(allPresent: count)
    self.init(name: name, storage: storage, validity: validity)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The values of a column: one contiguous buffer, shared until somebody changes a copy.
///
/// Where a value is missing, the buffer holds a filler: NaN, 0, the empty text, code -1, false or
/// 1970-01-01. So the numbers of a `.double` buffer can be used as they are, with NaN for missing.
package enum ColumnStorage: Sendable {
  case double([Double])
  case int([Int])
  case string([String])
  /// `codes[row]` is the index in `levels`, or -1 where the value is missing.
  case category(codes: [Int], levels: [String])
  case bool([Bool])
  case date([CalendarDate])

  /// The number of rows.
  package var count: Int {
    switch self {
    case .double(let values): values.count
    case .int(let values): values.count
    case .string(let values): values.count
    case .category(let codes, _): codes.count
    case .bool(let values): values.count
    case .date(let values): values.count
    }
  }

  /// The type of column that has such a storage.
  package var type: ColumnType {
    switch self {
    case .double: .double
    case .int: .int
    case .string: .string
    case .category: .category
    case .bool: .bool
    case .date: .date
    }
  }

  /// The values of the given rows, in their order.
  ///
  /// Every row must be within `0..<count`.
  package func gathered(_ rows: [Int]) -> ColumnStorage {
    switch self {
    case .double(let values): .double(rows.map { values[$0] })
    case .int(let values): .int(rows.map { values[$0] })
    case .string(let values): .string(rows.map { values[$0] })
    case .category(let codes, let levels):
      .category(codes: rows.map { codes[$0] }, levels: levels)
    case .bool(let values): .bool(rows.map { values[$0] })
    case .date(let values): .date(rows.map { values[$0] })
    }
  }

  /// The value of a row that is not missing.
  ///
  /// The row must be within `0..<count`.
  package func cell(_ row: Int) -> Cell {
    switch self {
    case .double(let values): .double(values[row])
    case .int(let values): .int(values[row])
    case .string(let values): .string(values[row])
    case .category(let codes, let levels): .string(levels[codes[row]])
    case .bool(let values): .bool(values[row])
    case .date(let values): .date(values[row])
    }
  }
}

extension ColumnStorage {
  /// The same values, with the filler where a row is missing.
  package func filled(where validity: Validity) -> ColumnStorage {
    guard !validity.isComplete else { return self }
    func fill<Value>(_ values: [Value], _ filler: Value) -> [Value] {
      var values = values
      for row in values.indices where validity.isMissing(row) { values[row] = filler }
      return values
    }
    switch self {
    case .double(let values): return .double(fill(values, .nan))
    case .int(let values): return .int(fill(values, 0))
    case .string(let values): return .string(fill(values, ""))
    case .category(let codes, let levels): return .category(codes: fill(codes, -1), levels: levels)
    case .bool(let values): return .bool(fill(values, false))
    case .date(let values): return .date(fill(values, CalendarDate(dayNumber: 0)))
    }
  }
}

extension Column {
  /// Makes a column with the same value in every row; a missing one makes decimal numbers.
  package init(name: String, repeating cell: Cell, count: Int) {
    let storage: ColumnStorage =
      switch cell {
      case .missing: .double([Double](repeating: .nan, count: count))
      case .double(let value): .double([Double](repeating: value, count: count))
      case .int(let value): .int([Int](repeating: value, count: count))
      case .string(let value): .string([String](repeating: value, count: count))
      case .bool(let value): .bool([Bool](repeating: value, count: count))
      case .date(let value): .date([CalendarDate](repeating: value, count: count))
      }
    let validity =
      cell.isMissing ? Validity(count: count) { _ in true } : Validity(allPresent: count)
    self.init(name: name, storage: storage, validity: validity)
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Column {
  /// Makes a column of a type in which every value is missing.
  package init(name: String, missing count: Int, type: ColumnType) {
    let storage: ColumnStorage =
      switch type {
      case .double: .double([Double](repeating: .nan, count: count))
      case .float: .float([Float](repeating: .nan, count: count))
      case .int: .int([Int](repeating: 0, count: count))
      case .bool: .bool([Bool](repeating: false, count: count))
      case .string: .string(TextBuffer(repeating: "", count: count))
      case .category:
        .category(codes: [Int32](repeating: -1, count: count), levels: CategoryLevels([]))
      case .date: .date([CalendarDate](repeating: .filler, count: count))
      case .dateTime: .dateTime(microseconds: [Int](repeating: 0, count: count), zone: .utc)
      case .duration: .duration(microseconds: [Int](repeating: 0, count: count))
      }
    self.init(name: name, storage: storage, validity: Validity(allMissing: count))
  }

  /// Makes a column of cells; its type is one that takes them all.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if there is none.
  package init(name: String, cells: [Cell], type: ColumnType? = nil) throws {
    var found = type
    for cell in cells {
      guard let next = cell.type else { continue }
      guard let common = Column.commonType(found, next) else {
        throw TableError(
          .wrongType(
            column: name,
            type: found ?? next,
            operation: "the value \(shortened(cell.literal, to: 40))",
            expected: "a column of \(next.noun)"
          )
        )
      }
      found = common
    }
    func values<Value>(_ filler: Value, _ value: (Cell) -> Value?) -> [Value] {
      cells.map { value($0) ?? filler }
    }
    let storage: ColumnStorage =
      switch found ?? .double {
      case .double: .double(values(.nan, \.double))
      case .float: .float(values(.nan) { $0.double.map { Float($0) } })
      case .int: .int(values(0, \.int))
      case .bool: .bool(values(false, \.bool))
      case .string, .category: .string(TextBuffer(cells.lazy.map { $0.string ?? "" }))
      case .date: .date(values(.filler, \.date))
      case .dateTime:
        .dateTime(
          microseconds: values(0) { $0.dateTime?.microseconds },
          zone: cells.lazy.compactMap(\.dateTime).first?.zone ?? .utc
        )
      case .duration: .duration(microseconds: values(0) { $0.duration?.microseconds })
      }
    let validity = Validity(count: cells.count) { cells[$0].isMissing }
    let column = Column(name: name, storage: storage, validity: validity)
    self = found == .category ? try column.converted(to: .category) : column
  }

  /// The type that takes the values of two, the narrowest there is; `nil` if there is none.
  ///
  /// A type that is not known takes any other. Whole and decimal numbers make decimal ones, categories
  /// and texts make texts, days and moments make moments.
  package static func commonType(_ one: ColumnType?, _ other: ColumnType?) -> ColumnType? {
    guard let one, let other else { return one ?? other ?? .double }
    if one == other { return one }
    if one.isNumeric, other.isNumeric { return .double }
    if one.isText, other.isText { return .string }
    let both = [one, other]
    if both.contains(.date), both.contains(.dateTime) { return .dateTime }
    return nil
  }

  /// Columns of the same type one below the other, under the name of the first.
  ///
  /// Categories get a dictionary of all levels, those of the first column first; it is ordered only if
  /// all columns have the same one.
  ///
  /// - Throws: `Interrupted`.
  package static func joined(_ columns: [Column]) throws -> Column {
    guard let first = columns.first else { return Column(name: "", storage: .double([])) }
    guard columns.count > 1 else { return first }
    var validity = Validity(allPresent: 0)
    for column in columns { validity.append(column.validity) }
    func all<Value: Sendable>(_ values: (ColumnStorage) -> [Value]?) throws -> [Value] {
      try concatenated(columns.map { values($0.storage) ?? [] })
    }
    let storage: ColumnStorage
    switch first.storage {
    case .double: storage = .double(try all { if case .double(let v) = $0 { v } else { nil } })
    case .float: storage = .float(try all { if case .float(let v) = $0 { v } else { nil } })
    case .int: storage = .int(try all { if case .int(let v) = $0 { v } else { nil } })
    case .bool: storage = .bool(try all { if case .bool(let v) = $0 { v } else { nil } })
    case .date: storage = .date(try all { if case .date(let v) = $0 { v } else { nil } })
    case .dateTime(_, let zone):
      storage = .dateTime(
        microseconds: try all { if case .dateTime(let v, _) = $0 { v } else { nil } },
        zone: zone
      )
    case .duration:
      storage = .duration(
        microseconds: try all { if case .duration(let v) = $0 { v } else { nil } }
      )
    case .string:
      storage = .string(
        TextBuffer(
          joining: columns.map { if case .string(let v) = $0.storage { v } else { TextBuffer() } }
        )
      )
    case .category:
      let parts = columns.map { column -> (codes: [Int32], levels: CategoryLevels) in
        if case .category(let codes, let levels) = column.storage { return (codes, levels) }
        return ([], CategoryLevels([]))
      }
      let levels = CategoryLevels.union(parts.map(\.levels))
      let places = levels.codes
      storage = .category(
        codes: try concatenated(
          parts.map { part in
            if part.levels == levels { return part.codes }
            let map = part.levels.names.map { places[$0] ?? -1 }
            return part.codes.map { $0 < 0 ? -1 : map[Int($0)] }
          }
        ),
        levels: levels
      )
    }
    return Column(name: first.name, storage: storage, validity: validity)
      .from(DataOrigin.joined(columns.map(\.origin)))
  }
}

extension CategoryLevels {
  /// All levels of several dictionaries, each once, in the order in which they come.
  package static func union(_ dictionaries: [CategoryLevels]) -> CategoryLevels {
    guard let first = dictionaries.first else { return CategoryLevels([]) }
    let used = dictionaries.filter { $0.count > 0 }
    if used.allSatisfy({ $0 == used.first }) { return used.first ?? first }
    var seen: Set<String> = []
    return CategoryLevels(used.flatMap(\.names).filter { seen.insert($0).inserted })
  }
}

/// The values of several arrays, one after the other; trivial ones, as they are copied as bytes.
private func concatenated<Value: Sendable>(_ parts: [[Value]]) throws -> [Value] {
  let count = parts.reduce(0) { $0 + $1.count }
  var starts: [Int] = []
  starts.reserveCapacity(parts.count)
  var start = 0
  for part in parts {
    starts.append(start)
    start += part.count
  }
  return try [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
    if let base = buffer.baseAddress {
      let out = Shared(base)
      let starts = starts
      // Every part is copied to a place of its own.
      try Parallel.forEach(parts.count, size: max(1, parts.count / 8)) { range, _ in
        for part in range {
          parts[part].withUnsafeBufferPointer { values in
            guard let source = values.baseAddress else { return }
            (out.value + starts[part]).initialize(from: source, count: values.count)
          }
        }
      }
    }
    initialized = count
  }
}

extension Cell {
  /// The type of a column that holds such values; `nil` for a missing one.
  package var type: ColumnType? {
    switch self {
    case .missing: nil
    case .double: .double
    case .int: .int
    case .string: .string
    case .bool: .bool
    case .date: .date
    case .dateTime: .dateTime
    case .duration: .duration
    }
  }
}

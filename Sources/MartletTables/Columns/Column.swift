// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// A named column of a table: values of one type, any of which may be missing.
///
/// A column is a value: nothing changes it, and copies share their memory.
public struct Column: Sendable, CustomStringConvertible {
  /// The name.
  public let name: String
  // Invariant: both have the same count, and the storage holds its filler where a row is missing.
  /// The values, in one contiguous buffer.
  package let storage: ColumnStorage
  /// Which rows are missing.
  package let validity: Validity
  /// Where the values came from, if they were read.
  package var origin: DataOrigin?

  /// Makes a column from parts that fit.
  package init(name: String, storage: ColumnStorage, validity: Validity) {
    assert(storage.count == validity.count, "\(storage.count) values, \(validity.count) bits")
    self.name = name
    self.storage = storage
    self.validity = validity
  }

  /// Makes a column from parts in which every value is present.
  package init(name: String, storage: ColumnStorage) {
    self.init(name: name, storage: storage, validity: Validity(allPresent: storage.count))
  }

  /// Makes a column of decimal numbers, `nil` for a missing one.
  public init(_ name: String, _ values: [Double?]) {
    self.init(
      name: name,
      storage: .double(values.map { $0 ?? .nan }),
      validity: Self.validity(values)
    )
  }

  /// Makes a column of decimal numbers of 32 bits, `nil` for a missing one.
  public init(_ name: String, floats: [Float?]) {
    self.init(
      name: name,
      storage: .float(floats.map { $0 ?? .nan }),
      validity: Self.validity(floats)
    )
  }

  /// Makes a column of whole numbers, `nil` for a missing one.
  public init(_ name: String, _ values: [Int?]) {
    self.init(name: name, storage: .int(values.map { $0 ?? 0 }), validity: Self.validity(values))
  }

  /// Makes a column of texts, `nil` for a missing one.
  public init(_ name: String, _ values: [String?]) {
    self.init(
      name: name,
      storage: .string(TextBuffer(values.lazy.map { $0 ?? "" })),
      validity: Self.validity(values)
    )
  }

  /// Makes a column of truth values, `nil` for a missing one.
  public init(_ name: String, _ values: [Bool?]) {
    self.init(
      name: name,
      storage: .bool(values.map { $0 ?? false }),
      validity: Self.validity(values)
    )
  }

  /// Makes a column of dates, `nil` for a missing one.
  public init(_ name: String, _ values: [CalendarDate?]) {
    self.init(
      name: name,
      storage: .date(values.map { $0 ?? CalendarDate(dayNumber: 0) }),
      validity: Self.validity(values)
    )
  }

  /// Makes a column of moments, `nil` for a missing one.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - values: The moments.
  ///   - zone: The zone in which they are told; by default that of the first one, or UTC.
  public init(_ name: String, _ values: [DateTime?], zone: Zone? = nil) {
    self.init(
      name: name,
      storage: .dateTime(
        microseconds: values.map { $0?.microseconds ?? 0 },
        zone: zone ?? values.lazy.compactMap { $0 }.first?.zone ?? .utc
      ),
      validity: Self.validity(values)
    )
  }

  /// Makes a column of lengths of time, `nil` for a missing one.
  public init(_ name: String, _ values: [TimeSpan?]) {
    self.init(
      name: name,
      storage: .duration(microseconds: values.map { $0?.microseconds ?? 0 }),
      validity: Self.validity(values)
    )
  }

  /// Makes a column of categories, `nil` for a missing one.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - categories: The category of each row.
  ///   - levels: Every category there is, in the order in which tables and charts show them. Left
  ///     out, they are the ones that occur, sorted.
  ///   - ordered: Whether an earlier level is less than a later one, so that `<` compares levels by
  ///     their order and not as text. False by default.
  /// - Throws: ``TableError`` of kind `invalidArgument` if a category is not among the levels or a
  ///   level is given twice.
  public init(_ name: String, categories: [String?], levels: [String] = [], ordered: Bool = false)
    throws
  {
    // By their bytes, as everywhere texts are sorted.
    let levels =
      levels.isEmpty
      ? Set(categories.compactMap { $0 }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      : levels
    var codes: [String: Int32] = [:]
    for (code, level) in zip(Int32(0)..., levels) {
      guard codes.updateValue(code, forKey: level) == nil else {
        throw TableError(
          .invalidArgument(
            name: "levels",
            value: "\"\(level)\" twice",
            expected: "each level once"
          )
        )
      }
    }
    let coded = try categories.map { category -> Int32 in
      guard let category else { return -1 }
      guard let code = codes[category] else {
        throw TableError(
          .invalidArgument(
            name: "categories",
            value: "\"\(category)\"",
            expected: "one of the levels (\(listed(levels)))"
          )
        )
      }
      return code
    }
    self.init(
      name: name,
      storage: .category(
        codes: coded,
        levels: CategoryLevels(levels, isOrdered: ordered)
      ),
      validity: Self.validity(categories)
    )
  }

  private static func validity<Value>(_ values: [Value?]) -> Validity {
    Validity(count: values.count) { values[$0] == nil }
  }

  /// What kind of values the column holds.
  public var type: ColumnType { storage.type }

  /// The number of rows, missing ones included.
  public var count: Int { validity.count }

  /// The number of rows without a value.
  public var missingCount: Int { validity.missingCount }

  /// The value of a row, counted from 0.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange` if there is no such row.
  public subscript(row: Int) -> Cell {
    get throws {
      guard row >= 0, row < count else {
        throw TableError(.rowOutOfRange(row: row, count: count))
      }
      return cell(row)
    }
  }

  /// The value of a row that exists.
  package func cell(_ row: Int) -> Cell {
    validity.isMissing(row) ? .missing : storage.cell(row)
  }

  /// The column under another name.
  public func renamed(_ name: String) -> Column {
    Column(name: name, storage: storage, validity: validity).from(origin)
  }

  /// The column's rows at the given places, each within `0..<count`; missing for a negative place.
  package func gathered<Index: BinaryInteger & Sendable>(_ rows: [Index]) -> Column {
    Column(name: name, storage: storage.gathered(rows), validity: validity.gathered(rows))
      .from(origin)
  }

  /// The column's rows of a range within `0..<count`.
  package func slice(_ range: Range<Int>) -> Column {
    if range == 0..<count { return self }
    return Column(name: name, storage: storage.slice(range), validity: validity.slice(range))
      .from(origin)
  }

  /// The column as a table of one column, in plain text.
  public var description: String { Table(unchecked: [self]).description }
}

extension Column: MediaRepresentable {
  /// The column as a table of one column.
  public var mediaBundle: MediaBundle { Table(unchecked: [self]).mediaBundle }
}

extension Column: Equatable {
  /// Whether two columns have the same name, type and values.
  ///
  /// Missing equals missing and NaN equals NaN, since the question is whether they hold the same.
  public static func == (left: Column, right: Column) -> Bool {
    guard left.name == right.name, left.validity == right.validity else { return false }
    switch (left.storage, right.storage) {
    case (.double(let left), .double(let right)):
      return left.elementsEqual(right) { $0 == $1 || ($0.isNaN && $1.isNaN) }
    case (.float(let left), .float(let right)):
      return left.elementsEqual(right) { $0 == $1 || ($0.isNaN && $1.isNaN) }
    case (.int(let left), .int(let right)): return left == right
    case (.string(let left), .string(let right)): return left == right
    case (.category(let left, let leftLevels), .category(let right, let rightLevels)):
      return leftLevels == rightLevels && left == right
    case (.bool(let left), .bool(let right)): return left == right
    case (.date(let left), .date(let right)): return left == right
    case (.dateTime(let left, let leftZone), .dateTime(let right, let rightZone)):
      return left == right && leftZone == rightZone
    case (.duration(let left), .duration(let right)): return left == right
    default: return false
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Column {
  /// The column with its values converted to another type.
  ///
  /// - Throws: ``TableError`` of kind `notConvertible`, with the first row whose value has no
  ///   counterpart.
  package func converted(to type: ColumnType) throws -> Column {
    if type == self.type { return self }
    switch type {
    case .double: return try with(.nan, type) { $0.asDouble }.map(ColumnStorage.double, self)
    case .float:
      return try with(.nan, type) { $0.asDouble.map { Float($0) } }.map(ColumnStorage.float, self)
    case .int: return try with(0, type) { $0.asInt }.map(ColumnStorage.int, self)
    case .bool: return try with(false, type) { $0.asBool }.map(ColumnStorage.bool, self)
    case .date:
      return try with(.filler, type) { $0.asDate }.map(ColumnStorage.date, self)
    case .dateTime:
      return try with(0, type) { $0.asMoment }
        .map({ .dateTime(microseconds: $0, zone: .utc) }, self)
    case .duration:
      return try with(0, type) { $0.asSpan }.map({ .duration(microseconds: $0) }, self)
    case .string:
      return Column(name: name, storage: .string(textBuffer()), validity: validity).from(origin)
    case .category:
      let storage = ColumnStorage.category(
        codes: levelCodes.map { Int32(truncatingIfNeeded: $0) },
        levels: CategoryLevels(levels)
      )
      return Column(name: name, storage: storage, validity: validity).from(origin)
    }
  }

  /// The values as texts, the empty one where a value is missing.
  package func textBuffer() -> TextBuffer {
    switch storage {
    case .string(let texts): return texts
    case .category(let codes, let levels):
      // Each level once, then by code; the empty text stands at the end, for what is missing.
      let dictionary = TextBuffer(levels.names + [""])
      let empty = Int32(truncatingIfNeeded: levels.count)
      return dictionary.gathered(codes.map { $0 < 0 ? empty : $0 })
    case .float(let values):
      return TextBuffer(
        values.indices.lazy.map { validity.isMissing($0) ? "" : floatText(values[$0]) }
      )
    default:
      return TextBuffer(
        (0..<count).lazy.map { validity.isMissing($0) ? "" : storage.cell($0).description }
      )
    }
  }

  /// Converts every present value; the filler stands for the missing ones.
  private func with<Value>(
    _ filler: Value,
    _ type: ColumnType,
    _ convert: (Cell) -> Value?
  ) throws -> Converted<Value> {
    Converted(
      values: try (0..<count).map { row in
        if validity.isMissing(row) { return filler }
        let cell = storage.cell(row)
        guard let value = convert(cell) else {
          throw TableError(
            .notConvertible(
              column: name,
              row: row,
              value: shortened(cell.literal, to: 40),
              type: type
            )
          )
        }
        return value
      }
    )
  }
}

private struct Converted<Value> {
  let values: [Value]

  func map(_ storage: ([Value]) -> ColumnStorage, _ column: Column) -> Column {
    Column(name: column.name, storage: storage(values), validity: column.validity)
      .from(column.origin)
  }
}

extension Cell {
  fileprivate var asDouble: Double? {
    switch self {
    case .double(let value): value
    case .int(let value): Double(value)
    case .bool(let value): value ? 1 : 0
    case .string(let text): scanned(text, Scan.double)
    case .date, .dateTime, .duration, .missing: nil
    }
  }

  fileprivate var asInt: Int? {
    switch self {
    case .double(let value): Int(exactly: value)
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    case .string(let text): scanned(text, Scan.int)
    case .date, .dateTime, .duration, .missing: nil
    }
  }

  fileprivate var asBool: Bool? {
    switch self {
    case .double, .int: double == 0 ? false : double == 1 ? true : nil
    case .bool(let value): value
    case .string(let text): scanned(text, Scan.bool)
    case .date, .dateTime, .duration, .missing: nil
    }
  }

  fileprivate var asDate: CalendarDate? {
    switch self {
    case .date(let value): value
    case .dateTime(let value): value.date
    case .string(let text): scanned(text) { CalendarDate(ascii: $0) }
    default: nil
    }
  }

  /// Microseconds since 1970 in UTC; a day begins at midnight.
  fileprivate var asMoment: Int? {
    switch self {
    case .date(let value): value.dayNumber * 86_400_000_000
    case .dateTime(let value): value.microseconds
    case .string(let text): scanned(text) { TimeText(ascii: $0)?.moment(in: .utc) }
    default: nil
    }
  }

  fileprivate var asSpan: Int? {
    switch self {
    case .duration(let value): value.microseconds
    case .string(let text): scanned(text) { TimeSpan(ascii: $0)?.microseconds }
    default: nil
    }
  }

  /// Reads a text as a CSV field would be read, without the spaces around it.
  private func scanned<Value>(
    _ text: String,
    _ read: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    var text = text
    return text.withUTF8 { read(Scan.trimmed($0)) }
  }
}

extension Table {
  /// The table with the values of one column converted to another type.
  ///
  /// Texts are read as in a CSV file. Numbers become whole numbers or truth values only if nothing
  /// is lost: 3.0 becomes 3, but 3.5 is an error, and only 0 and 1 become false and true. True and
  /// false become 1 and 0. Everything can become text or categories; the categories are sorted.
  /// What is missing stays missing.
  ///
  /// - Parameters:
  ///   - column: The name of the column.
  ///   - type: The new type of its values.
  /// - Returns: A table of all the columns, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `notConvertible`, with the first row whose
  ///   value has no counterpart.
  public func converting(_ column: String, to type: ColumnType) throws -> Table {
    let position = try position(of: column)
    var converted = columns
    converted[position] = try converted[position].converted(to: type)
    return Table(unchecked: converted)
  }
}

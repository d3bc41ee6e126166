// SPDX-License-Identifier: Apache-2.0

extension Column {
  /// The values as decimal numbers, with NaN where a value is missing.
  ///
  /// Whole numbers are converted, and true and false become 1 and 0. A decimal column gives its
  /// own buffer without copying.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column holds text, categories or dates.
  public func doubles() throws -> [Double] {
    switch storage {
    case .double(let values): return values
    case .float(let values): return values.map(Double.init)
    case .int(let values):
      if validity.isComplete { return values.map(Double.init) }
      return values.indices.map { validity.isMissing($0) ? .nan : Double(values[$0]) }
    case .bool(let values):
      return values.indices.map { validity.isMissing($0) ? .nan : values[$0] ? 1 : 0 }
    case .string, .category, .date, .dateTime, .duration:
      throw TableError(
        .wrongType(
          column: name,
          type: type,
          operation: "its values as numbers",
          expected: "numbers"
        )
      )
    }
  }

  /// Calls `body` with the values as decimal numbers, NaN where one is missing.
  ///
  /// A decimal column is not copied.
  package func withDoubles<Result>(
    _ body: (UnsafeBufferPointer<Double>) throws -> Result
  ) throws -> Result {
    try doubles().withUnsafeBufferPointer(body)
  }

  /// The numbers that are present, in the order of the rows.
  func presentDoubles(for operation: String) throws -> [Double] {
    guard type.isNumeric || type == .bool else {
      throw TableError(
        .wrongType(column: name, type: type, operation: operation, expected: "numbers")
      )
    }
    let values = try doubles()
    if validity.isComplete { return values }
    return values.indices.lazy.filter { validity.isPresent($0) }.map { values[$0] }
  }

  /// The values as text, `nil` where a value is missing.
  public func strings() -> [String?] {
    (0..<count).map { text($0) }
  }

  /// The value of an existing row as text, `nil` where it is missing.
  package func text(_ row: Int) -> String? {
    if validity.isMissing(row) { return nil }
    if case .float(let values) = storage { return floatText(values[row]) }
    return storage.cell(row).description
  }

  /// The different values that occur, as sorted text; the whole dictionary of a category column.
  ///
  /// Numbers are sorted as numbers, dates as dates. Categories keep the order of their dictionary,
  /// in which there may be some that no row has.
  public var levels: [String] {
    if case .category(_, let levels) = storage { return levels.names }
    let groups = wholeGrouping()
    return groups.sortedGroups.map { storage.cell(groups.firstRows[$0]).description }
  }

  /// For each row the index of its value in ``levels``, -1 where it is missing.
  package var levelCodes: [Int] {
    if case .category(let codes, _) = storage { return codes.map(Int.init) }
    let groups = wholeGrouping()
    var position = [Int](repeating: 0, count: groups.firstRows.count)
    for (place, group) in groups.sortedGroups.enumerated() { position[group] = place }
    return groups.codes.map { $0 < 0 ? -1 : position[$0] }
  }

  /// The different values that occur, in order of first appearance, without the missing one.
  ///
  /// - Throws: `Interrupted`.
  public func unique() throws -> Column {
    gathered(try grouping().firstRows)
  }

  /// How often each value occurs: a table of the values, their count and their share of all rows.
  ///
  /// The most frequent value comes first, equally frequent ones in their order; the missing values,
  /// if any, are the last row. The columns are named after this column, `count` and `share`; a
  /// column that is itself called `count` or `share` is named `value` there.
  ///
  /// - Throws: `Interrupted`.
  public func valueCounts() throws -> Table {
    let groups = try grouping()
    let counts = groups.counts
    let order = groups.sortedGroups.enumerated().sorted {
      (-counts[$0.element], $0.offset) < (-counts[$1.element], $1.offset)
    }.map(\.element)
    let firstMissing = (0..<count).first { validity.isMissing($0) }
    let rows = order.map { groups.firstRows[$0] } + (firstMissing.map { [$0] } ?? [])
    let tally = order.map { counts[$0] } + (firstMissing == nil ? [] : [missingCount])
    let title = name == "count" || name == "share" ? "value" : name
    return Table(unchecked: [
      gathered(rows).renamed(title),
      Column(name: "count", storage: .int(tally)),
      Column(name: "share", storage: .double(tally.map { Double($0) / Double(count) })),
    ])
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// A wide table of a long one: a row for each combination of keys, a column for each value of a
  /// column.
  ///
  /// `sales.pivoted(rows: ["shop"], columns: "month", values: "amount", .sum)`. The new columns come in
  /// the order of the values, a missing one last and named `NA`.
  ///
  /// - Parameters:
  ///   - rows: The columns whose combinations make the rows, in order of first appearance.
  ///   - columns: The column whose values name the new columns.
  ///   - values: The column to fill them with.
  ///   - summary: What to make of several values for one place; left out, that is an error.
  /// - Returns: A table of the keys and the new columns; a place that no row stands for is missing.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `repeatedKey` for several values in one place
  ///   without a summary; `duplicateColumn`; `wrongOperand` for a summary that does not fit.
  public func pivoted(
    rows: [String],
    columns: String,
    values: String,
    _ summary: PivotSummary = .single
  ) throws -> Table {
    let names = try self[columns]
    let keys = try rowGroups(by: rows)
    let headers = try names.rowGroups()
    let places = try keys.joined(headers)
    if summary == .single, places.count < rowCount {
      let counts = places.counts()
      let repeated = counts.firstIndex { $0 > 1 } ?? 0
      let row = Int(places.firstRows[repeated])
      let cells = try (rows + [columns]).map { try self[$0].cell(row).literal }
      throw TableError(
        .repeatedKey(
          columns: rows + [columns],
          key: shortened(cells.joined(separator: ", ")),
          count: counts[repeated],
          expected: "one; give a summary such as .mean"
        )
      )
    }
    let results = try summary.function.applied(to: self[values], places, "$0[\"\(values)\"]")
    let order = names.gathered(headers.firstRows)
    let sorted = try Table(unchecked: [order.renamed("name")]).sortedRows(by: [SortKey("name")])
    // For each header the place of each row in the results.
    var cells = [[Int32]](
      repeating: [Int32](repeating: -1, count: keys.count),
      count: headers.count
    )
    for (place, row) in places.firstRows.enumerated() {
      let (header, key) = (headers.codes[Int(row)], keys.codes[Int(row)])
      cells[Int(header)][Int(key)] = Int32(truncatingIfNeeded: place)
    }
    let keyColumns = try rows.map { try self[$0].taking(keys.firstRows) }
    let wide = try sorted.map { header -> Column in
      let name = names.text(Int(headers.firstRows[Int(header)])) ?? "NA"
      return try results.taking(cells[Int(header)]).renamed(name.isEmpty ? "\"\"" : name)
    }
    return try Table(keyColumns + wide)
  }

  /// A long table of a wide one: a row for each value of several columns, with the column's name.
  ///
  /// - Parameters:
  ///   - columns: The columns to put one below the other; left out, all that are not kept.
  ///   - keeping: The columns that stay, their values repeated.
  ///   - names: What the column of the names is called; `variable` by default.
  ///   - values: What the column of the values is called; `value` by default.
  /// - Returns: A table of the kept columns, the names as categories, and the values.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `duplicateColumn`, or `wrongType` for columns
  ///   whose types do not fit together.
  public func melted(
    columns: [String] = [],
    keeping: [String] = [],
    names: String = "variable",
    values: String = "value"
  ) throws -> Table {
    for name in keeping { _ = try self[name] }
    let melted = columns.isEmpty ? columnNames.filter { !keeping.contains($0) } : columns
    let parts = try melted.map { try Table(unchecked: [self[$0].renamed(values)]) }
    let total = rowCount * melted.count
    try Execution.current.require(bytes: 8 * total)
    let stacked = try Table.stacked(parts)
    let width = max(1, rowCount)
    let rows = (0..<total).map { Int32(truncatingIfNeeded: $0 % width) }
    let codes = (0..<total).map { Int32(truncatingIfNeeded: $0 / width) }
    let kept = try keeping.map { try self[$0].taking(rows) }
    let variable = Column(
      name: names,
      storage: .category(codes: codes, levels: CategoryLevels(melted))
    )
    let value = stacked.columns.first ?? Column(name: values, missing: 0, type: .double)
    return try Table(kept + [variable, value])
  }

  /// How often the values of one column occur with those of another: a row for each value of the
  /// first, a column for each of the second.
  ///
  /// - Parameters:
  ///   - rows: The column whose values make the rows.
  ///   - columns: The column whose values make the columns.
  ///   - normalized: Which sums are 1; none by default, so that the numbers are counts.
  /// - Returns: A table in the order of the values; missing ones are left out.
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func crossTable(
    rows: String,
    columns: String,
    normalized: CrossNormalization = .none
  ) throws -> Table {
    let (one, other) = (try self[rows], try self[columns])
    let (levels, otherLevels) = (one.levels, other.levels)
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: levels.count),
      count: otherLevels.count
    )
    for (row, column) in zip(one.levelCodes, other.levelCodes) where row >= 0 && column >= 0 {
      counts[column][row] += 1
    }
    let total = counts.joined().reduce(0, +)
    let rowSums = levels.indices.map { row in counts.reduce(0) { $0 + $1[row] } }
    let result = zip(otherLevels, counts).map { name, counts -> Column in
      let name = name == rows ? name + "_value" : name.isEmpty ? "\"\"" : name
      let sum = counts.reduce(0, +)
      func shares(_ whole: (Int) -> Int) -> Column {
        Column(
          name: name,
          storage: .double(counts.indices.map { Double(counts[$0]) / Double(whole($0)) })
        )
      }
      switch normalized {
      case .none: return Column(name: name, storage: .int(counts))
      case .rows: return shares { rowSums[$0] }
      case .columns: return shares { _ in sum }
      case .all: return shares { _ in total }
      }
    }
    let header = try Column(rows, categories: levels, levels: levels)
    return try Table([header] + result)
  }
}

/// What ``Table/pivoted(rows:columns:values:_:)`` makes of several values for one place.
public enum PivotSummary: Sendable, Equatable, CaseIterable {
  /// There must be one at most.
  case single
  /// The first one.
  case first
  /// Their sum.
  case sum
  /// Their mean.
  case mean
  /// Their median.
  case median
  /// The smallest.
  case minimum
  /// The largest.
  case maximum
  /// How many there are that are not missing.
  case count

  var function: AggregateFunction {
    switch self {
    case .single, .first: .first
    case .sum: .sum
    case .mean: .mean
    case .median: .median
    case .minimum: .minimum
    case .maximum: .maximum
    case .count: .count
    }
  }
}

/// Which sums of a cross table are 1.
public enum CrossNormalization: Sendable, Equatable, CaseIterable {
  /// None: the numbers are counts.
  case none
  /// Those of each row.
  case rows
  /// Those of each column.
  case columns
  /// That of the whole table.
  case all
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
public import MartletText

/// A table whose rows are in groups of equal keys: the result of ``Table/grouped(by:)``.
///
/// Groups come in the order in which they first appear; what is missing is a key like any other.
public struct GroupedTable: Sendable, CustomStringConvertible {
  /// The table.
  public let table: Table
  /// The names of the columns that are equal inside of a group.
  public let keys: [String]
  let groups: RowGroups

  /// The number of groups.
  public var count: Int { groups.count }

  /// One row for each group: its keys, and what is computed of its rows.
  ///
  /// `table.grouped(by: "species").summarized(["mean": .mean("mass"), "n": .count])`.
  ///
  /// - Parameter aggregates: What to compute, by the names of the new columns.
  /// - Returns: A table of the keys and the new columns, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `duplicateColumn`; `wrongOperand` for a column
  ///   whose type does not fit; `overflow` for a sum of whole numbers; what a closure throws.
  public func summarized(_ aggregates: Aggregates) throws -> Table {
    for (name, _) in aggregates.named { try Table.checkName(name) }
    let fixed = try Parallel.map(aggregates.named.count, size: 1) { range, _ in
      try column(aggregates.named[range.lowerBound].aggregate)
    }
    // Closures belong to the caller's thread.
    let all = try zip(aggregates.named, fixed).map { entry, column in
      try (column ?? custom(entry.aggregate)).renamed(entry.name)
    }
    let keyColumns = try keys.map { try table[$0].taking(groups.firstRows) }
    return try Table(keyColumns + all)
  }

  /// How many rows each group has: a table of the keys and a column `count`.
  ///
  /// - Throws: ``TableError`` of kind `duplicateColumn` if a key is called `count`.
  public func counts() throws -> Table { try summarized(["count": .count]) }

  /// The rows of each group as a table of its own.
  public func tables() -> [Table] {
    let (order, starts) = groups.rowsByGroup()
    return (0..<groups.count).map { group in
      table.gathered(Array(order[starts[group]..<starts[group + 1]]))
    }
  }

  /// What a function makes of each group's rows, one below the other.
  ///
  /// - Parameter function: Takes the rows of a group, returns a table; all must have columns of the same
  ///   names and types.
  /// - Returns: One table of all the rows.
  /// - Throws: What the function throws; ``TableError`` as ``Table/stacked(_:columns:)``.
  public func mapped(_ function: (Table) throws -> Table) throws -> Table {
    try Table.stacked(
      tables().map { group in
        try Execution.current.checkInterruption()
        return try function(group)
      }
    )
  }

  /// What the groups are, in a line.
  public var description: String {
    "\(counted(table.rowCount, "row")) in \(counted(count, "group")) by \(listed(keys))"
  }

  /// The values of an aggregate; `nil` for a closure.
  private func column(_ aggregate: Aggregate) throws -> Column? {
    switch aggregate.content {
    case .rows: return Column(name: "", storage: .int(groups.counts()))
    case .function(let function, let expression):
      let values = try table.evaluate(expression)
      return try function.applied(to: values, groups, expression.description)
    case .custom: return nil
    }
  }

  private func custom(_ aggregate: Aggregate) throws -> Column {
    guard case .custom(let name, let function) = aggregate.content else {
      return Column(name: "", missing: groups.count, type: .double)
    }
    let column = try table[name]
    let (order, starts) = groups.rowsByGroup()
    let cells = try (0..<groups.count).map { group -> Cell in
      try Execution.current.checkInterruption()
      return try function(column.gathered(Array(order[starts[group]..<starts[group + 1]])))
    }
    return try Column(name: name, cells: cells)
  }
}

extension Table {
  /// The table with its rows put into groups of equal values in some columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func grouped(by columns: String...) throws -> GroupedTable { try grouped(by: columns) }

  /// The table with its rows put into groups of equal values in some columns; without any columns,
  /// into one group.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` if a name comes twice.
  public func grouped(by columns: [String]) throws -> GroupedTable {
    var seen: Set<String> = []
    for name in columns where !seen.insert(name).inserted {
      throw TableError(.duplicateColumn(name: name))
    }
    return GroupedTable(table: self, keys: columns, groups: try rowGroups(by: columns))
  }

  /// The first row of each combination of values in some columns; without names, in all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func distinct(by columns: String...) throws -> Table { try distinct(by: columns) }

  /// The first row of each combination of values in some columns; for an empty list, in all columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func distinct(by columns: [String]) throws -> Table {
    let groups = try rowGroups(by: columns.isEmpty ? columnNames : columns)
    return groups.count == rowCount ? self : try taking(groups.firstRows)
  }

  /// How often each combination of values occurs, the most frequent first; a table of the columns,
  /// their `count` and their `share` of all rows.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, or `duplicateColumn` for a column that is called
  ///   `count` or `share`.
  public func valueCounts(_ columns: String...) throws -> Table { try valueCounts(columns) }

  /// How often each combination of values occurs, the most frequent first.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn` or `duplicateColumn`.
  public func valueCounts(_ columns: [String]) throws -> Table {
    let counts = try grouped(by: columns).counts()
    let total = Double(max(1, rowCount))
    return try counts.adding("share") { $0["count"] / total }.sorted(by: .descending("count"))
  }
}

extension GroupedTable: MediaRepresentable {
  /// The table of the groups' keys and counts.
  public var mediaBundle: MediaBundle {
    let summary = try? counts()
    return summary?.mediaBundle ?? MediaBundle(text: description)
  }
}

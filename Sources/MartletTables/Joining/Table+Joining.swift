// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// The rows of this table put together with those of another that have the same keys.
  ///
  /// A missing key has no partner. The rows come in the order of this table, and where one has several
  /// partners, in the order of the other; those of the other table without a partner, which `.right`
  /// and `.full` keep, come last.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - keys: The columns that must be equal.
  ///   - kind: Which rows to keep; `.inner` by default.
  ///   - otherKeys: What these columns are called in the other table, if it calls them otherwise. They
  ///     are left out of the result.
  ///   - suffix: What the names of the other table's columns get if this table has columns of these
  ///     names, too; `_right` by default.
  ///   - expecting: How often keys may occur; any number by default.
  /// - Returns: A table of the columns of this table and, but for `.semi` and `.anti`, the others of the
  ///   other table.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `wrongOperands` for keys whose types cannot be
  ///   equal; `repeatedKey` where a key occurs more often than expected; `duplicateColumn` if there
  ///   would be two columns of a name in spite of the suffix.
  public func joined(
    with other: Table,
    by keys: String...,
    kind: JoinKind = .inner,
    otherKeys: [String] = [],
    suffix: String = "_right",
    expecting: JoinCardinality = .any
  ) throws -> Table {
    try joined(
      with: other,
      by: keys,
      kind: kind,
      otherKeys: otherKeys,
      suffix: suffix,
      expecting: expecting
    )
  }

  /// The rows of this table put together with those of another that have the same keys.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - keys: The columns that must be equal, at least one.
  ///   - kind: Which rows to keep; `.inner` by default.
  ///   - otherKeys: What these columns are called in the other table, if it calls them otherwise.
  ///   - suffix: What names that both tables have get in the other one; `_right` by default.
  ///   - expecting: How often keys may occur; any number by default.
  /// - Returns: A table of the columns of both.
  /// - Throws: ``TableError`` of kind `unknownColumn`, `wrongOperands`, `repeatedKey`,
  ///   `duplicateColumn`.
  public func joined(
    with other: Table,
    by keys: [String],
    kind: JoinKind = .inner,
    otherKeys: [String] = [],
    suffix: String = "_right",
    expecting: JoinCardinality = .any
  ) throws -> Table {
    let otherKeys = otherKeys.isEmpty ? keys : otherKeys
    guard !keys.isEmpty, keys.count == otherKeys.count else {
      throw TableError(
        .invalidArgument(
          name: keys.isEmpty ? "by" : "otherKeys",
          value: keys.isEmpty ? "empty" : counted(otherKeys.count, "name"),
          expected: keys.isEmpty ? "at least one column" : "as many names as keys, \(keys.count)"
        )
      )
    }
    let pairs = try zip(keys, otherKeys).map { (try self[$0], try other[$1]) }
    var codes = try JoinCodes(pairs[0].0, pairs[0].1)
    for (left, right) in pairs.dropFirst() { codes = try codes.joined(JoinCodes(left, right)) }
    if expecting.isRightUnique { try other.checkUnique(otherKeys, expecting) }
    if expecting.isLeftUnique { try checkUnique(keys, expecting) }

    let index = JoinIndex(codes.right, count: codes.count)
    switch kind {
    case .semi, .anti: return try taking(index.rows(codes.left, havePartners: kind == .semi))
    case .inner, .left:
      let rows = try index.pairs(codes.left, keepsAll: kind == .left)
      return try combined(other, rows, keys, otherKeys, suffix)
    case .right, .full:
      var rows = try index.pairs(codes.left, keepsAll: kind == .full)
      var hasPartner = [Bool](repeating: false, count: other.rowCount)
      for row in rows.right where row >= 0 { hasPartner[Int(row)] = true }
      let alone = hasPartner.indices.filter { !hasPartner[$0] }.map {
        Int32(truncatingIfNeeded: $0)
      }
      rows.left.append(contentsOf: repeatElement(-1, count: alone.count))
      rows.right.append(contentsOf: alone)
      return try combined(other, rows, keys, otherKeys, suffix)
    }
  }

  /// Every row of this table put together with every row of another.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - suffix: What names that both tables have get in the other one; `_right` by default.
  /// - Returns: A table of the columns of both.
  /// - Throws: ``TableError`` of kind `duplicateColumn`, or `tooLarge` for more than two billion rows.
  public func crossed(with other: Table, suffix: String = "_right") throws -> Table {
    let (total, overflow) = rowCount.multipliedReportingOverflow(by: other.rowCount)
    guard !overflow, total < Int(Int32.max) else {
      throw TableError(.tooLarge(operation: "This join", rows: overflow ? .max : total))
    }
    try Execution.current.require(bytes: 8 * total)
    let width = max(1, other.rowCount)
    let rows = JoinRows(
      left: try filledArray(total) { out, rows in
        for row in rows { out[row] = Int32(truncatingIfNeeded: row / width) }
      },
      right: try filledArray(total) { out, rows in
        for row in rows { out[row] = Int32(truncatingIfNeeded: row % width) }
      }
    )
    return try combined(other, rows, [], [], suffix)
  }

  /// The columns of both tables for pairs of rows; keys of rows that only the other table has are its.
  private func combined(
    _ other: Table,
    _ rows: JoinRows,
    _ keys: [String],
    _ otherKeys: [String],
    _ suffix: String
  ) throws -> Table {
    let isWhole = rows.isWhole && rows.left.count == rowCount
    let hasGaps = !isWhole && rows.left.contains { $0 < 0 }
    var result = try columns.map { column -> Column in
      let taken = isWhole ? column : try column.taking(rows.left)
      guard hasGaps, let place = keys.firstIndex(of: column.name) else { return taken }
      let partner = try other[otherKeys[place]].taking(rows.right).renamed("partner")
      let both = Table(unchecked: [taken.renamed("key"), partner])
      return try Evaluation(table: both)
        .column(.fallback(.column("key"), .column("partner"))).renamed(column.name)
    }
    for column in other.columns where !otherKeys.contains(column.name) {
      let name = hasColumn(column.name) ? column.name + suffix : column.name
      result.append(try column.taking(rows.right).renamed(name))
    }
    var seen: Set<String> = []
    for column in result where !seen.insert(column.name).inserted {
      throw TableError(.duplicateColumn(name: column.name))
    }
    return Table(unchecked: result, rowCount: rows.left.count)
  }

  /// Makes sure that no key occurs twice.
  private func checkUnique(_ keys: [String], _ expected: JoinCardinality) throws {
    let groups = try rowGroups(by: keys)
    guard groups.count < rowCount else { return }
    let columns = try keys.map { try self[$0] }
    let counts = groups.counts()
    // Keys that are missing have no partners, however many there are.
    let found = counts.indices.first { group in
      counts[group] > 1
        && columns.allSatisfy { $0.validity.isPresent(Int(groups.firstRows[group])) }
    }
    guard let found else { return }
    let values = columns.map { $0.cell(Int(groups.firstRows[found])).literal }
    throw TableError(
      .repeatedKey(
        columns: keys,
        key: shortened(values.joined(separator: ", ")),
        count: counts[found],
        expected: ".\(expected)"
      )
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

extension Table {
  /// The rows for which a condition is true.
  ///
  /// In `table.filter { $0["mass"] > 3000 && $0["sex"].isPresent }`, `$0` stands for the columns.
  /// A row in which the condition is missing, since a value it needs is, is left out.
  ///
  /// - Parameter condition: An expression that is true or false; see ``ColumnExpression``.
  /// - Returns: A table of the rows that are kept, in their order.
  /// - Throws: ``TableError`` of kind `unknownColumn`; `wrongOperands` or `wrongOperand` where
  ///   types do not fit; `overflow` where a whole number becomes too large.
  public func filter(_ condition: (Columns) throws -> ColumnExpression) throws -> Table {
    try taking(rows(where: condition(Columns())))
  }

  /// The rows for which a function says true, asked row by row.
  ///
  /// This is for what an expression cannot say; it is slower than ``filter(_:)``.
  ///
  /// - Parameter isIncluded: Takes a ``Row`` and returns whether to keep it.
  /// - Returns: A table of the rows that are kept, in their order.
  /// - Throws: What the function throws.
  public func filterRows(_ isIncluded: (Row) throws -> Bool) throws -> Table {
    let source = RowSource(self)
    var kept: [Int32] = []
    for row in 0..<rowCount {
      if row % 256 == 0 { try Execution.current.checkInterruption() }
      if try isIncluded(Row(source: source, index: row)) {
        kept.append(Int32(truncatingIfNeeded: row))
      }
    }
    return try taking(kept)
  }

  /// The first rows.
  ///
  /// - Parameter count: How many, all if there are fewer; 5 by default.
  /// - Returns: A table of these rows.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  public func head(_ count: Int = 5) throws -> Table {
    try checkCount(count)
    return sliced(0..<min(count, rowCount))
  }

  /// The last rows.
  ///
  /// - Parameter count: How many, all if there are fewer; 5 by default.
  /// - Returns: A table of these rows.
  /// - Throws: ``TableError`` of kind `invalidArgument` if the count is negative.
  public func tail(_ count: Int = 5) throws -> Table {
    try checkCount(count)
    return sliced(rowCount - min(count, rowCount)..<rowCount)
  }

  private func checkCount(_ count: Int) throws {
    guard count >= 0 else {
      throw TableError(
        .invalidArgument(name: "count", value: "\(count)", expected: "a number of rows, 0 or more")
      )
    }
  }

  /// The rows at the given places, in the order given; a place may come more than once.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange`.
  public func rows(_ indices: [Int]) throws -> Table {
    for row in indices where row < 0 || row >= rowCount {
      throw TableError(.rowOutOfRange(row: row, count: rowCount))
    }
    return gathered(indices)
  }

  /// The rows of a range, counted from 0: `table.slice(10..<20)`.
  ///
  /// - Throws: ``TableError`` of kind `rangeOutOfBounds`.
  public func slice(_ range: Range<Int>) throws -> Table {
    guard range.lowerBound >= 0, range.upperBound <= rowCount else {
      throw TableError(
        .rangeOutOfBounds(lower: range.lowerBound, upper: range.upperBound, count: rowCount)
      )
    }
    return sliced(range)
  }

  /// The values of one row by column.
  ///
  /// - Throws: ``TableError`` of kind `rowOutOfRange`.
  public func row(_ index: Int) throws -> [String: Cell] {
    guard index >= 0, index < rowCount else {
      throw TableError(.rowOutOfRange(row: index, count: rowCount))
    }
    return Dictionary(
      columns.map { ($0.name, $0.cell(index)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The table with its rows in the order of one or more columns.
  ///
  /// Rows that are equal in the first column are ordered by the second, and so on; rows that are
  /// equal in all of them keep their order. Missing values come last in either direction, NaN
  /// before them. Categories follow the order of their dictionary, and false comes before true.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns to sort by.
  ///   - descending: Whether large values come first, in all the columns. False by default.
  /// - Returns: A table of the same rows in that order.
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func sorted(by columns: String..., descending: Bool = false) throws -> Table {
    try sorted(by: columns, descending: descending)
  }

  /// The table with its rows in the order of one or more columns.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns to sort by, the most important first.
  ///   - descending: Whether large values come first, in all the columns. False by default.
  /// - Returns: A table of the same rows in that order.
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func sorted(by columns: [String], descending: Bool = false) throws -> Table {
    try sorted(by: columns.map { SortKey($0, descending: descending) })
  }

  /// The rows at places that exist.
  package func gathered<Index: BinaryInteger & Sendable>(_ rows: [Index]) -> Table {
    Table(unchecked: columns.map { $0.gathered(rows) }, rowCount: rows.count)
  }

  /// The rows of a range within the table.
  package func sliced(_ range: Range<Int>) -> Table {
    Table(unchecked: columns.map { $0.slice(range) }, rowCount: range.count)
  }
}

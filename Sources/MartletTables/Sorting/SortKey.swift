// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// A column to sort by, and in which direction.
public struct SortKey: Sendable, Equatable {
  /// The name of the column.
  public let column: String
  /// Whether large values come first.
  public let descending: Bool

  /// Makes a key.
  public init(_ column: String, descending: Bool = false) {
    self.column = column
    self.descending = descending
  }

  /// Small values first.
  public static func ascending(_ column: String) -> SortKey { SortKey(column) }

  /// Large values first.
  public static func descending(_ column: String) -> SortKey { SortKey(column, descending: true) }
}

extension Table {
  /// The table with its rows in the order of columns, each in a direction of its own.
  ///
  /// `table.sorted(by: .ascending("species"), .descending("mass"))`. Rows that are equal in all of them
  /// keep their order; NaN comes after the numbers, and what is missing last, in either direction.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func sorted(by keys: SortKey...) throws -> Table { try sorted(by: keys) }

  /// The table with its rows in the order of columns, each in a direction of its own.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`.
  public func sorted(by keys: [SortKey]) throws -> Table { try taking(sortedRows(by: keys)) }

  /// The rows in the order of several columns, the most important first.
  func sortedRows(by keys: [SortKey]) throws -> [Int32] {
    let words = try SortWords(
      keys.flatMap { try self[$0.column].sortCodes(descending: $0.descending) },
      count: rowCount
    ).words
    return try sortedPlaces(words, count: rowCount)
  }

  /// The rows at places that exist, missing ones for negative places, several columns' at once.
  ///
  /// - Throws: `Interrupted`.
  func taking(_ rows: [Int32]) throws -> Table {
    try Execution.current.require(bytes: rows.count * columnCount * 8)
    return Table(unchecked: try columns.map { try $0.taking(rows) }, rowCount: rows.count)
  }
}

// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// Named columns of equal length.
///
/// A table is a value: every operation gives another table and leaves this one as it is. Columns
/// that an operation does not touch are shared, not copied. Rows count from 0.
public struct Table: Sendable, CustomStringConvertible, Savable {
  // Invariant: all columns have `rowCount` rows and different names that are not empty, and
  // `positions` maps each name to its place.
  /// The columns, from left to right.
  public let columns: [Column]
  /// The number of rows.
  public let rowCount: Int
  private let positions: [String: Int]
  // The names once more, side by side: of few, comparing finds one sooner than hashing does.
  private let names: [String]

  /// Makes a table from columns.
  ///
  /// - Parameter columns: Columns of the same length with different names. No columns at all make
  ///   a table without rows.
  /// - Throws: ``TableError`` of kind `lengthMismatch`, `duplicateColumn` or, where a name is
  ///   empty, `invalidArgument`.
  public init(_ columns: [Column]) throws {
    let rowCount = columns.first?.count ?? 0
    var names: Set<String> = []
    for column in columns {
      guard column.count == rowCount else {
        throw TableError(
          .lengthMismatch(column: column.name, count: column.count, expected: rowCount)
        )
      }
      try Self.checkName(column.name)
      guard names.insert(column.name).inserted else {
        throw TableError(.duplicateColumn(name: column.name))
      }
    }
    self.init(unchecked: columns)
  }

  /// Makes a table from columns that are known to fit together.
  package init(unchecked columns: [Column]) {
    self.init(unchecked: columns, rowCount: columns.first?.count ?? 0)
  }

  /// Makes a table from columns that are known to have so many rows.
  init(unchecked columns: [Column], rowCount: Int) {
    self.columns = columns
    self.rowCount = columns.isEmpty ? 0 : rowCount
    names = columns.map(\.name)
    positions = Dictionary(
      columns.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  static func checkName(_ name: String) throws {
    guard !name.isEmpty else {
      throw TableError(.invalidArgument(name: "name", value: "empty", expected: "a column's name"))
    }
  }

  /// The number of columns.
  public var columnCount: Int { columns.count }

  /// The names of the columns, from left to right.
  public var columnNames: [String] { columns.map(\.name) }

  /// The number of cells without a value.
  public var missingCount: Int { columns.reduce(0) { $0 + $1.missingCount } }

  /// The column of a name.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`, with the name that comes nearest.
  public subscript(name: String) -> Column {
    get throws { columns[try position(of: name)] }
  }

  /// The value of a column in a row that exists.
  func cell(_ name: String, _ row: Int) throws -> Cell {
    if names.count <= 24, let position = names.firstIndex(of: name) {
      return columns[position].cell(row)
    }
    return try self[name].cell(row)
  }

  /// Whether there is a column of a name.
  public func hasColumn(_ name: String) -> Bool { positions[name] != nil }

  /// The place of a column.
  package func position(of name: String) throws -> Int {
    guard let position = positions[name] else {
      throw TableError(.unknownColumn(name: name, available: columnNames))
    }
    return position
  }

  /// The column of a name, or `nil`.
  package func column(named name: String) -> Column? {
    positions[name].map { columns[$0] }
  }
}

extension Table: Equatable {
  /// Whether two tables have equal columns in the same order.
  public static func == (left: Table, right: Table) -> Bool {
    left.rowCount == right.rowCount && left.columns == right.columns
  }
}

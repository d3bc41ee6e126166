// SPDX-License-Identifier: Apache-2.0

/// What kind of values a column holds.
public enum ColumnType: Sendable, Equatable, CustomStringConvertible {
  /// Decimal numbers of 64 bits; shown as `f64`.
  case double
  /// Whole numbers of 64 bits; shown as `i64`.
  case int
  /// Text; shown as `str`.
  case string
  /// Text with few different values, each kept once; shown as `cat`.
  case category
  /// True or false; shown as `bool`.
  case bool
  /// Days of the calendar; shown as `date`.
  case date

  /// The short name that stands under a column's name in a table.
  public var description: String {
    switch self {
    case .double: "f64"
    case .int: "i64"
    case .string: "str"
    case .category: "cat"
    case .bool: "bool"
    case .date: "date"
    }
  }

  /// What an error message calls the values of such a column.
  package var noun: String {
    switch self {
    case .double: "decimal numbers"
    case .int: "whole numbers"
    case .string: "text"
    case .category: "categories"
    case .bool: "true or false"
    case .date: "dates"
    }
  }

  /// Whether the values are numbers.
  package var isNumeric: Bool { self == .double || self == .int }

  /// Whether the values are text, kept once or not.
  package var isText: Bool { self == .string || self == .category }
}

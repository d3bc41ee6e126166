// SPDX-License-Identifier: Apache-2.0

/// What kind of values a column holds.
public enum ColumnType: Sendable, Equatable, CaseIterable, CustomStringConvertible {
  /// Decimal numbers of 64 bits; shown as `f64`.
  case double
  /// Decimal numbers of 32 bits, which take half the memory and have 7 digits; shown as `f32`.
  case float
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
  /// Moments to the microsecond, told by the clocks of one time zone; shown as `time`.
  case dateTime
  /// Lengths of time to the microsecond; shown as `span`.
  case duration

  /// The short name that stands under a column's name in a table.
  public var description: String {
    switch self {
    case .double: "f64"
    case .float: "f32"
    case .int: "i64"
    case .string: "str"
    case .category: "cat"
    case .bool: "bool"
    case .date: "date"
    case .dateTime: "time"
    case .duration: "span"
    }
  }

  /// What an error message calls the values of such a column.
  package var noun: String {
    switch self {
    case .double, .float: "decimal numbers"
    case .int: "whole numbers"
    case .string: "text"
    case .category: "categories"
    case .bool: "true or false"
    case .date: "dates"
    case .dateTime: "moments"
    case .duration: "spans of time"
    }
  }

  /// Whether the values are numbers.
  package var isNumeric: Bool { self == .double || self == .int || self == .float }

  /// Whether the values are text, kept once or not.
  package var isText: Bool { self == .string || self == .category }

  /// Whether the values are decimal numbers.
  package var isDecimal: Bool { self == .double || self == .float }

  /// Whether the values are days, moments or spans.
  package var isTime: Bool { self == .date || self == .dateTime || self == .duration }
}

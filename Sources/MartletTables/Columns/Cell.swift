// SPDX-License-Identifier: Apache-2.0

/// One value of a table.
///
/// Literals stand for cells wherever a cell is expected: `3`, `3.5`, `"Dream"`, `true`, `nil`.
/// A missing value and the number NaN are different things: missing means that nothing was
/// recorded, NaN that a computation had no result.
public enum Cell: Sendable, CustomStringConvertible {
  /// No value was recorded.
  case missing
  /// A decimal number, which may be NaN or infinite.
  case double(Double)
  /// A whole number.
  case int(Int)
  /// A text, or the name of a category.
  case string(String)
  /// True or false.
  case bool(Bool)
  /// A day.
  case date(CalendarDate)
  /// A moment.
  case dateTime(DateTime)
  /// A length of time.
  case duration(TimeSpan)

  /// Whether no value was recorded.
  public var isMissing: Bool {
    if case .missing = self { true } else { false }
  }

  /// The value as a decimal number, `nil` unless it is a number.
  public var double: Double? {
    switch self {
    case .double(let value): value
    case .int(let value): Double(value)
    default: nil
    }
  }

  /// The value as a whole number, `nil` unless it is one.
  public var int: Int? {
    switch self {
    case .int(let value): value
    case .double(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The value if it is text, else `nil`.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The value if it is true or false, else `nil`.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The value if it is a day, else `nil`.
  public var date: CalendarDate? {
    if case .date(let value) = self { value } else { nil }
  }

  /// The value if it is a moment, else `nil`.
  public var dateTime: DateTime? {
    if case .dateTime(let value) = self { value } else { nil }
  }

  /// The value if it is a length of time, else `nil`.
  public var duration: TimeSpan? {
    if case .duration(let value) = self { value } else { nil }
  }

  /// The value as text; `NA` if it is missing.
  public var description: String {
    switch self {
    case .missing: "NA"
    case .double(let value): doubleText(value)
    case .int(let value): String(value)
    case .string(let value): value
    case .bool(let value): value ? "true" : "false"
    case .date(let value): value.description
    case .dateTime(let value): value.description
    case .duration(let value): value.description
    }
  }

  /// What an error message calls a value of this kind.
  package var noun: String {
    switch self {
    case .missing: "a missing value"
    case .double: "a decimal number"
    case .int: "a whole number"
    case .string: "text"
    case .bool: "true or false"
    case .date: "a date"
    case .dateTime: "a moment"
    case .duration: "a span of time"
    }
  }

  /// The value as it would be written in a program.
  package var literal: String {
    switch self {
    case .string(let value): "\"\(value)\""
    case .missing: "nil"
    case .date, .dateTime, .duration: "\"\(self)\""
    default: description
    }
  }
}

/// The shortest text that reads back as the same number, without the `.0` of a whole number.
func doubleText(_ value: Double) -> String {
  if let whole = Int(exactly: value), whole.magnitude < 1_000_000_000_000_000 {
    return String(whole)
  }
  if value.isInfinite { return value < 0 ? "-∞" : "∞" }
  if value.isNaN { return "NaN" }
  return "\(value)"
}

/// The shortest text that reads back as the same number of 32 bits.
package func floatText(_ value: Float) -> String {
  if let whole = Int(exactly: value), whole.magnitude < 10_000_000 { return String(whole) }
  if value.isInfinite { return value < 0 ? "-∞" : "∞" }
  return value.isNaN ? "NaN" : "\(value)"
}

extension Cell: Equatable {
  /// Whether two cells hold the same value.
  ///
  /// Numbers are compared by value whatever their type, exactly: `3` equals `3.0`. Missing equals
  /// missing and NaN equals NaN, since the question is whether two cells hold the same.
  public static func == (left: Cell, right: Cell) -> Bool {
    switch (left, right) {
    case (.missing, .missing): true
    case (.double(let left), .double(let right)): left == right || (left.isNaN && right.isNaN)
    case (.int(let left), .int(let right)): left == right
    case (.int(let int), .double(let double)), (.double(let double), .int(let int)):
      Int(exactly: double) == int
    case (.string(let left), .string(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.date(let left), .date(let right)): left == right
    case (.dateTime(let left), .dateTime(let right)): left == right
    case (.duration(let left), .duration(let right)): left == right
    default: false
    }
  }
}

extension Cell: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  /// Makes a cell that holds a whole number.
  public init(integerLiteral value: Int) { self = .int(value) }

  /// Makes a cell that holds a decimal number.
  public init(floatLiteral value: Double) { self = .double(value) }

  /// Makes a cell that holds a text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// Makes a cell that holds true or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// Makes a cell without a value.
  public init(nilLiteral: ()) { self = .missing }
}

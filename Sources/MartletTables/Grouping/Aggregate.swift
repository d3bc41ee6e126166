// SPDX-License-Identifier: Apache-2.0

/// What to compute of each group of rows: `.mean("mass")`, `.count`, `.sum { $0["price"] * $0["n"] }`.
///
/// Statistics leave out what is missing. One that a group has too few values for is missing there.
public struct Aggregate: @unchecked Sendable {
  // A closure is called by `summarized` alone, on the thread of its caller.
  enum Content {
    case rows
    case function(AggregateFunction, ColumnExpression)
    case custom(String, (Column) throws -> Cell)
  }

  let content: Content

  private init(_ content: Content) { self.content = content }

  private init(_ function: AggregateFunction, _ column: String) {
    content = .function(function, ColumnExpression(.column(column)))
  }

  /// The number of rows.
  public static var count: Aggregate { Aggregate(.rows) }

  /// The number of rows in which a column has a value.
  public static func count(_ column: String) -> Aggregate { Aggregate(.count, column) }

  /// The number of different values, not counting the missing one.
  public static func distinctCount(_ column: String) -> Aggregate {
    Aggregate(.distinctCount, column)
  }

  /// The sum; 0 for a group without values.
  public static func sum(_ column: String) -> Aggregate { Aggregate(.sum, column) }

  /// The arithmetic mean.
  public static func mean(_ column: String) -> Aggregate { Aggregate(.mean, column) }

  /// The middle of the sorted values, or the mean of the two in the middle.
  public static func median(_ column: String) -> Aggregate { Aggregate(.median, column) }

  /// The value below which a given share of the values lies, from 0 to 1; see ``Column/quantile(_:)``.
  public static func quantile(_ column: String, _ share: Double) -> Aggregate {
    Aggregate(.quantile(share), column)
  }

  /// The smallest value.
  public static func minimum(_ column: String) -> Aggregate { Aggregate(.minimum, column) }

  /// The largest value.
  public static func maximum(_ column: String) -> Aggregate { Aggregate(.maximum, column) }

  /// The standard deviation of the sample, with *n* − 1 in the denominator.
  public static func standardDeviation(_ column: String) -> Aggregate {
    Aggregate(.standardDeviation, column)
  }

  /// The variance of the sample, with *n* − 1 in the denominator.
  public static func variance(_ column: String) -> Aggregate { Aggregate(.variance, column) }

  /// The value of the first row, which may be missing.
  public static func first(_ column: String) -> Aggregate { Aggregate(.first, column) }

  /// The value of the last row, which may be missing.
  public static func last(_ column: String) -> Aggregate { Aggregate(.last, column) }

  /// The sum of an expression: `.sum { $0["price"] * $0["amount"] }`.
  ///
  /// - Throws: What the closure throws.
  public static func sum(_ expression: (Columns) throws -> ColumnExpression) throws -> Aggregate {
    Aggregate(.function(.sum, try expression(Columns())))
  }

  /// The arithmetic mean of an expression; of a condition, the share of rows in which it is true.
  ///
  /// - Throws: What the closure throws.
  public static func mean(_ expression: (Columns) throws -> ColumnExpression) throws -> Aggregate {
    Aggregate(.function(.mean, try expression(Columns())))
  }

  /// What a function makes of the group's rows of a column.
  ///
  /// `.custom("mass") { .double(try $0.maximum() - $0.minimum()) }`. The function is called for one
  /// group after the other.
  public static func custom(
    _ column: String,
    _ function: @escaping (Column) throws -> Cell
  ) -> Aggregate {
    Aggregate(.custom(column, function))
  }
}

/// Aggregates with the names of their columns, as a literal: `["mean": .mean("mass"), "n": .count]`.
public struct Aggregates: Sendable, ExpressibleByDictionaryLiteral {
  let named: [(name: String, aggregate: Aggregate)]

  /// Makes a list from names and aggregates, in their order.
  public init(dictionaryLiteral elements: (String, Aggregate)...) {
    self.init(dictionaryLiteral: elements)
  }

  /// Makes a list from an array of names and aggregates.
  package init(dictionaryLiteral elements: [(String, Aggregate)]) {
    named = elements.map { (name: $0.0, aggregate: $0.1) }
  }
}

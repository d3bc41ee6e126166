// SPDX-License-Identifier: Apache-2.0

/// The columns of a table, as `$0` in `filter` and `adding`.
public struct Columns: Sendable {
  package init() {}

  /// The column of a name, as the start of an expression.
  ///
  /// Whether the table has such a column is checked when the expression is evaluated.
  public subscript(name: String) -> ColumnExpression { ColumnExpression(.column(name)) }
}

/// A computation on whole columns, such as `$0["age"] > 30 && $0["sex"] == "female"`.
///
/// An expression is a tree that is put together first and evaluated afterwards, for all rows at
/// once. Columns, numbers, texts and truth values can be joined by these operators:
///
/// | operators | operands | result |
/// |---|---|---|
/// | `+` `-` `*` | whole numbers | a whole number; beyond 64 bits is an error |
/// | `+` `-` `*` | numbers, at least one of them decimal | a decimal number |
/// | `/` | numbers | a decimal number: `7 / 2` is 3.5 |
/// | `%` | numbers | the rest of a division, with the sign of the dividend |
/// | `+` `-` | days, moments and spans of time | a span or a moment |
/// | `*` `/` | a span and a number | a span |
/// | `+` | texts | both texts, one after the other |
/// | `==` `!=` `<` `<=` `>` `>=` | two numbers, texts, days, moments or spans | true or false |
/// | `==` `!=` `&&` `\|\|` `!` | truth values | true or false |
///
/// Division never fails: as IEEE 754 has it, `1 / 0` is infinite and `0 / 0` is NaN. A date can be
/// compared with a text such as `"2026-11-22"`. Categories are compared as text, ordered ones by their
/// order.
///
/// What is computed from a missing value is missing, comparisons too; only `false && missing` is
/// false and `true || missing` is true (Kleene's three-valued logic). ``isMissing`` and
/// ``isPresent`` tell whether a value is missing. NaN is a value and not missing.
public struct ColumnExpression: Sendable, CustomStringConvertible {
  /// The tree.
  package let node: ExpressionNode
  // Evaluation is recursive, and a part that occurs twice is evaluated twice; a tree beyond these
  // limits is refused when it is evaluated, so that no stack overflows and nothing takes for ever.
  private let depth: Int
  private let size: Int
  private static let maximumDepth = 1_000
  private static let maximumSize = 10_000

  package init(_ node: ExpressionNode) {
    self.init(node, depth: 1, size: 1)
  }

  private init(_ node: ExpressionNode, depth: Int, size: Int) {
    let fits = depth <= Self.maximumDepth && size <= Self.maximumSize
    self.node = fits ? node : .tooLarge
    self.depth = min(depth, Self.maximumDepth + 1)
    self.size = min(size, Self.maximumSize + 1)
  }

  /// Makes an expression of a tree that was put together from others.
  init(_ node: ExpressionNode, of parts: [ColumnExpression]) {
    self.init(
      node,
      depth: (parts.map(\.depth).max() ?? 0) + 1,
      size: parts.reduce(1) { $0 + $1.size }
    )
  }

  /// Makes an expression that is the same value in every row.
  public init(_ value: Cell) { self.init(.literal(value)) }

  init(_ operation: UnaryOperation, _ operand: ColumnExpression) {
    self.init(
      .unary(operation, operand.node),
      depth: operand.depth + 1,
      size: operand.size + 1
    )
  }

  init(_ operation: BinaryOperation, _ left: ColumnExpression, _ right: ColumnExpression) {
    self.init(
      .binary(operation, left.node, right.node),
      depth: max(left.depth, right.depth) + 1,
      size: left.size + right.size + 1
    )
  }

  /// The expression as it would be written in a program.
  public var description: String { node.description }

  // MARK: Functions

  /// Whether a value is there.
  public var isPresent: ColumnExpression { ColumnExpression(.isPresent, self) }
  /// Whether the value is missing.
  public var isMissing: ColumnExpression { ColumnExpression(.isMissing, self) }
  /// Whether a number is NaN, the result of a computation that has none.
  public var isNaN: ColumnExpression { ColumnExpression(.isNaN, self) }
  /// The number without its sign.
  public var abs: ColumnExpression { ColumnExpression(.abs, self) }
  /// The natural logarithm; NaN for numbers below 0 and −∞ for 0.
  public var log: ColumnExpression { ColumnExpression(.log, self) }
  /// The logarithm to base 10; NaN for numbers below 0 and −∞ for 0.
  public var log10: ColumnExpression { ColumnExpression(.log10, self) }
  /// The number *e* to the power of the value.
  public var exp: ColumnExpression { ColumnExpression(.exp, self) }
  /// The square root; NaN for numbers below 0.
  public var sqrt: ColumnExpression { ColumnExpression(.sqrt, self) }
  /// The nearest whole number, halves away from zero; the type of the column stays.
  public var rounded: ColumnExpression { ColumnExpression(.rounded, self) }
  /// The largest whole number that is not above the value; the type of the column stays.
  public var roundedDown: ColumnExpression { ColumnExpression(.roundedDown, self) }
  /// The smallest whole number that is not below the value; the type of the column stays.
  public var roundedUp: ColumnExpression { ColumnExpression(.roundedUp, self) }
}

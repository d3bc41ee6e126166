// SPDX-License-Identifier: Apache-2.0

// An operand that is not an expression has overloads of its own, for literals and variables alike.
// Expressions deliberately cannot be literals: with these overloads that made swiftc take twice as
// long over arithmetic on numbers in any file that imports this module, and give up on some of it.
extension ColumnExpression {
  /// The sum.
  public static func + (left: Self, right: Self) -> Self { Self(.add, left, right) }

  /// The sum, with a decimal number at the right.
  public static func + (left: Self, right: Double) -> Self {
    Self(.add, left, Self(.literal(.double(right))))
  }

  /// The sum, with a decimal number at the left.
  public static func + (left: Double, right: Self) -> Self {
    Self(.add, Self(.literal(.double(left))), right)
  }

  /// The sum, with a whole number at the right.
  public static func + (left: Self, right: Int) -> Self {
    Self(.add, left, Self(.literal(.int(right))))
  }

  /// The sum, with a whole number at the left.
  public static func + (left: Int, right: Self) -> Self {
    Self(.add, Self(.literal(.int(left))), right)
  }

  /// The sum, with a text at the right.
  public static func + (left: Self, right: String) -> Self {
    Self(.add, left, Self(.literal(.string(right))))
  }

  /// The sum, with a text at the left.
  public static func + (left: String, right: Self) -> Self {
    Self(.add, Self(.literal(.string(left))), right)
  }

  /// The difference.
  public static func - (left: Self, right: Self) -> Self { Self(.subtract, left, right) }

  /// The difference, with a decimal number at the right.
  public static func - (left: Self, right: Double) -> Self {
    Self(.subtract, left, Self(.literal(.double(right))))
  }

  /// The difference, with a decimal number at the left.
  public static func - (left: Double, right: Self) -> Self {
    Self(.subtract, Self(.literal(.double(left))), right)
  }

  /// The difference, with a whole number at the right.
  public static func - (left: Self, right: Int) -> Self {
    Self(.subtract, left, Self(.literal(.int(right))))
  }

  /// The difference, with a whole number at the left.
  public static func - (left: Int, right: Self) -> Self {
    Self(.subtract, Self(.literal(.int(left))), right)
  }

  /// The product.
  public static func * (left: Self, right: Self) -> Self { Self(.multiply, left, right) }

  /// The product, with a decimal number at the right.
  public static func * (left: Self, right: Double) -> Self {
    Self(.multiply, left, Self(.literal(.double(right))))
  }

  /// The product, with a decimal number at the left.
  public static func * (left: Double, right: Self) -> Self {
    Self(.multiply, Self(.literal(.double(left))), right)
  }

  /// The product, with a whole number at the right.
  public static func * (left: Self, right: Int) -> Self {
    Self(.multiply, left, Self(.literal(.int(right))))
  }

  /// The product, with a whole number at the left.
  public static func * (left: Int, right: Self) -> Self {
    Self(.multiply, Self(.literal(.int(left))), right)
  }

  /// The quotient, always a decimal number.
  public static func / (left: Self, right: Self) -> Self { Self(.divide, left, right) }

  /// The quotient, always a decimal number, with a decimal number at the right.
  public static func / (left: Self, right: Double) -> Self {
    Self(.divide, left, Self(.literal(.double(right))))
  }

  /// The quotient, always a decimal number, with a decimal number at the left.
  public static func / (left: Double, right: Self) -> Self {
    Self(.divide, Self(.literal(.double(left))), right)
  }

  /// The quotient, always a decimal number, with a whole number at the right.
  public static func / (left: Self, right: Int) -> Self {
    Self(.divide, left, Self(.literal(.int(right))))
  }

  /// The quotient, always a decimal number, with a whole number at the left.
  public static func / (left: Int, right: Self) -> Self {
    Self(.divide, Self(.literal(.int(left))), right)
  }

  /// The number with its sign changed.
  public static prefix func - (operand: Self) -> Self { Self(.negate, operand) }
}

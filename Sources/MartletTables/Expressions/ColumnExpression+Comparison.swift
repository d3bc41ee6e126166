// SPDX-License-Identifier: Apache-2.0

// An operand that is not an expression has overloads of its own, for literals and variables alike.
// Expressions deliberately cannot be literals: with these overloads that made swiftc take twice as
// long over arithmetic on numbers in any file that imports this module, and give up on some of it.
extension ColumnExpression {
  /// Whether two values are equal.
  public static func == (left: Self, right: Self) -> Self { Self(.equal, left, right) }

  /// Whether two values are equal, with a decimal number at the right.
  public static func == (left: Self, right: Double) -> Self {
    Self(.equal, left, Self(.literal(.double(right))))
  }

  /// Whether two values are equal, with a decimal number at the left.
  public static func == (left: Double, right: Self) -> Self {
    Self(.equal, Self(.literal(.double(left))), right)
  }

  /// Whether two values are equal, with a whole number at the right.
  public static func == (left: Self, right: Int) -> Self {
    Self(.equal, left, Self(.literal(.int(right))))
  }

  /// Whether two values are equal, with a whole number at the left.
  public static func == (left: Int, right: Self) -> Self {
    Self(.equal, Self(.literal(.int(left))), right)
  }

  /// Whether two values are equal, with a text at the right.
  public static func == (left: Self, right: String) -> Self {
    Self(.equal, left, Self(.literal(.string(right))))
  }

  /// Whether two values are equal, with a text at the left.
  public static func == (left: String, right: Self) -> Self {
    Self(.equal, Self(.literal(.string(left))), right)
  }

  /// Whether two values are equal, with a truth value at the right.
  public static func == (left: Self, right: Bool) -> Self {
    Self(.equal, left, Self(.literal(.bool(right))))
  }

  /// Whether two values are equal, with a truth value at the left.
  public static func == (left: Bool, right: Self) -> Self {
    Self(.equal, Self(.literal(.bool(left))), right)
  }

  /// Whether two values differ.
  public static func != (left: Self, right: Self) -> Self { Self(.notEqual, left, right) }

  /// Whether two values differ, with a decimal number at the right.
  public static func != (left: Self, right: Double) -> Self {
    Self(.notEqual, left, Self(.literal(.double(right))))
  }

  /// Whether two values differ, with a decimal number at the left.
  public static func != (left: Double, right: Self) -> Self {
    Self(.notEqual, Self(.literal(.double(left))), right)
  }

  /// Whether two values differ, with a whole number at the right.
  public static func != (left: Self, right: Int) -> Self {
    Self(.notEqual, left, Self(.literal(.int(right))))
  }

  /// Whether two values differ, with a whole number at the left.
  public static func != (left: Int, right: Self) -> Self {
    Self(.notEqual, Self(.literal(.int(left))), right)
  }

  /// Whether two values differ, with a text at the right.
  public static func != (left: Self, right: String) -> Self {
    Self(.notEqual, left, Self(.literal(.string(right))))
  }

  /// Whether two values differ, with a text at the left.
  public static func != (left: String, right: Self) -> Self {
    Self(.notEqual, Self(.literal(.string(left))), right)
  }

  /// Whether two values differ, with a truth value at the right.
  public static func != (left: Self, right: Bool) -> Self {
    Self(.notEqual, left, Self(.literal(.bool(right))))
  }

  /// Whether two values differ, with a truth value at the left.
  public static func != (left: Bool, right: Self) -> Self {
    Self(.notEqual, Self(.literal(.bool(left))), right)
  }

  /// Whether the left value is smaller, earlier or first in the alphabet.
  public static func < (left: Self, right: Self) -> Self { Self(.less, left, right) }

  /// Whether the left value is smaller, earlier or first in the alphabet, with a decimal number at the right.
  public static func < (left: Self, right: Double) -> Self {
    Self(.less, left, Self(.literal(.double(right))))
  }

  /// Whether the left value is smaller, earlier or first in the alphabet, with a decimal number at the left.
  public static func < (left: Double, right: Self) -> Self {
    Self(.less, Self(.literal(.double(left))), right)
  }

  /// Whether the left value is smaller, earlier or first in the alphabet, with a whole number at the right.
  public static func < (left: Self, right: Int) -> Self {
    Self(.less, left, Self(.literal(.int(right))))
  }

  /// Whether the left value is smaller, earlier or first in the alphabet, with a whole number at the left.
  public static func < (left: Int, right: Self) -> Self {
    Self(.less, Self(.literal(.int(left))), right)
  }

  /// Whether the left value is smaller, earlier or first in the alphabet, with a text at the right.
  public static func < (left: Self, right: String) -> Self {
    Self(.less, left, Self(.literal(.string(right))))
  }

  /// Whether the left value is smaller, earlier or first in the alphabet, with a text at the left.
  public static func < (left: String, right: Self) -> Self {
    Self(.less, Self(.literal(.string(left))), right)
  }

  /// Whether the left value is not greater, later or further on in the alphabet.
  public static func <= (left: Self, right: Self) -> Self { Self(.lessOrEqual, left, right) }

  /// Whether the left value is not greater, later or further on in the alphabet, with a decimal number at the right.
  public static func <= (left: Self, right: Double) -> Self {
    Self(.lessOrEqual, left, Self(.literal(.double(right))))
  }

  /// Whether the left value is not greater, later or further on in the alphabet, with a decimal number at the left.
  public static func <= (left: Double, right: Self) -> Self {
    Self(.lessOrEqual, Self(.literal(.double(left))), right)
  }

  /// Whether the left value is not greater, later or further on in the alphabet, with a whole number at the right.
  public static func <= (left: Self, right: Int) -> Self {
    Self(.lessOrEqual, left, Self(.literal(.int(right))))
  }

  /// Whether the left value is not greater, later or further on in the alphabet, with a whole number at the left.
  public static func <= (left: Int, right: Self) -> Self {
    Self(.lessOrEqual, Self(.literal(.int(left))), right)
  }

  /// Whether the left value is not greater, later or further on in the alphabet, with a text at the right.
  public static func <= (left: Self, right: String) -> Self {
    Self(.lessOrEqual, left, Self(.literal(.string(right))))
  }

  /// Whether the left value is not greater, later or further on in the alphabet, with a text at the left.
  public static func <= (left: String, right: Self) -> Self {
    Self(.lessOrEqual, Self(.literal(.string(left))), right)
  }

  /// Whether the left value is greater, later or further on in the alphabet.
  public static func > (left: Self, right: Self) -> Self { Self(.greater, left, right) }

  /// Whether the left value is greater, later or further on in the alphabet, with a decimal number at the right.
  public static func > (left: Self, right: Double) -> Self {
    Self(.greater, left, Self(.literal(.double(right))))
  }

  /// Whether the left value is greater, later or further on in the alphabet, with a decimal number at the left.
  public static func > (left: Double, right: Self) -> Self {
    Self(.greater, Self(.literal(.double(left))), right)
  }

  /// Whether the left value is greater, later or further on in the alphabet, with a whole number at the right.
  public static func > (left: Self, right: Int) -> Self {
    Self(.greater, left, Self(.literal(.int(right))))
  }

  /// Whether the left value is greater, later or further on in the alphabet, with a whole number at the left.
  public static func > (left: Int, right: Self) -> Self {
    Self(.greater, Self(.literal(.int(left))), right)
  }

  /// Whether the left value is greater, later or further on in the alphabet, with a text at the right.
  public static func > (left: Self, right: String) -> Self {
    Self(.greater, left, Self(.literal(.string(right))))
  }

  /// Whether the left value is greater, later or further on in the alphabet, with a text at the left.
  public static func > (left: String, right: Self) -> Self {
    Self(.greater, Self(.literal(.string(left))), right)
  }

  /// Whether the left value is not smaller, earlier or before in the alphabet.
  public static func >= (left: Self, right: Self) -> Self { Self(.greaterOrEqual, left, right) }

  /// Whether the left value is not smaller, earlier or before in the alphabet, with a decimal number at the right.
  public static func >= (left: Self, right: Double) -> Self {
    Self(.greaterOrEqual, left, Self(.literal(.double(right))))
  }

  /// Whether the left value is not smaller, earlier or before in the alphabet, with a decimal number at the left.
  public static func >= (left: Double, right: Self) -> Self {
    Self(.greaterOrEqual, Self(.literal(.double(left))), right)
  }

  /// Whether the left value is not smaller, earlier or before in the alphabet, with a whole number at the right.
  public static func >= (left: Self, right: Int) -> Self {
    Self(.greaterOrEqual, left, Self(.literal(.int(right))))
  }

  /// Whether the left value is not smaller, earlier or before in the alphabet, with a whole number at the left.
  public static func >= (left: Int, right: Self) -> Self {
    Self(.greaterOrEqual, Self(.literal(.int(left))), right)
  }

  /// Whether the left value is not smaller, earlier or before in the alphabet, with a text at the right.
  public static func >= (left: Self, right: String) -> Self {
    Self(.greaterOrEqual, left, Self(.literal(.string(right))))
  }

  /// Whether the left value is not smaller, earlier or before in the alphabet, with a text at the left.
  public static func >= (left: String, right: Self) -> Self {
    Self(.greaterOrEqual, Self(.literal(.string(left))), right)
  }
}

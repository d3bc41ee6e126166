// SPDX-License-Identifier: Apache-2.0

extension ColumnExpression {
  /// Whether both conditions are true.
  public static func && (left: Self, right: Self) -> Self { Self(.and, left, right) }

  /// Whether both conditions are true, with the same truth value in every row at the right.
  public static func && (left: Self, right: Bool) -> Self {
    Self(.and, left, Self(.literal(.bool(right))))
  }

  /// Whether both conditions are true, with the same truth value in every row at the left.
  public static func && (left: Bool, right: Self) -> Self {
    Self(.and, Self(.literal(.bool(left))), right)
  }

  /// Whether at least one condition is true.
  public static func || (left: Self, right: Self) -> Self { Self(.or, left, right) }

  /// Whether at least one condition is true, with the same truth value in every row at the right.
  public static func || (left: Self, right: Bool) -> Self {
    Self(.or, left, Self(.literal(.bool(right))))
  }

  /// Whether at least one condition is true, with the same truth value in every row at the left.
  public static func || (left: Bool, right: Self) -> Self {
    Self(.or, Self(.literal(.bool(left))), right)
  }

  /// Whether the condition is false.
  public static prefix func ! (operand: Self) -> Self { Self(.not, operand) }
}

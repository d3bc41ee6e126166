// SPDX-License-Identifier: Apache-2.0

extension ColumnExpression {
  // MARK: Choices

  /// One value where this condition is true, another where it is false; missing where it is missing.
  ///
  /// `($0["age"] >= 18).then("adult", otherwise: "child")`. For more than two, put one choice into
  /// another.
  public func then(_ value: ColumnExpression, otherwise other: ColumnExpression) -> ColumnExpression
  {
    ColumnExpression(.choice(node, value.node, other.node), of: [self, value, other])
  }

  /// One value where this condition is true, a fixed one where it is false.
  public func then(_ value: ColumnExpression, otherwise other: Cell) -> ColumnExpression {
    then(value, otherwise: ColumnExpression(other))
  }

  /// A fixed value where this condition is true, another one where it is false.
  public func then(_ value: Cell, otherwise other: ColumnExpression) -> ColumnExpression {
    then(ColumnExpression(value), otherwise: other)
  }

  /// One fixed value where this condition is true, another one where it is false.
  public func then(_ value: Cell, otherwise other: Cell) -> ColumnExpression {
    then(ColumnExpression(value), otherwise: ColumnExpression(other))
  }

  // MARK: What is missing

  /// The value, or that of another expression where it is missing.
  public func filled(with other: ColumnExpression) -> ColumnExpression {
    ColumnExpression(.fallback(node, other.node), of: [self, other])
  }

  /// The value, or a fixed one where it is missing.
  public func filled(with value: Cell) -> ColumnExpression { filled(with: ColumnExpression(value)) }

  /// The value, or the last one before it that is not missing.
  public var filledForward: ColumnExpression { window(.filledForward) }

  /// The value, or the next one after it that is not missing.
  public var filledBackward: ColumnExpression { window(.filledBackward) }

  // MARK: Sets and types

  /// Whether the value is one of several; a missing one only if `nil` is among them.
  public func isIn(_ values: [Cell]) -> ColumnExpression { function(.isIn(values)) }

  /// Whether the value is at least one bound and at most the other.
  public func isBetween(_ low: Cell, _ high: Cell) -> ColumnExpression {
    ColumnExpression(.greaterOrEqual, self, ColumnExpression(low))
      && ColumnExpression(.lessOrEqual, self, ColumnExpression(high))
  }

  /// The value as one of another type, by the rules of ``Table/converting(_:to:)``.
  public func converted(to type: ColumnType) -> ColumnExpression { function(.converted(type)) }

  // MARK: Numbers

  /// -1, 0 or 1 as the number is below, at or above 0; the type of the column stays.
  public var sign: ColumnExpression { ColumnExpression(.sign, self) }
  /// The logarithm to base 2; NaN for numbers below 0 and −∞ for 0.
  public var log2: ColumnExpression { ColumnExpression(.log2, self) }
  /// The sine of an angle in radians.
  public var sin: ColumnExpression { ColumnExpression(.sin, self) }
  /// The cosine of an angle in radians.
  public var cos: ColumnExpression { ColumnExpression(.cos, self) }
  /// The tangent of an angle in radians.
  public var tan: ColumnExpression { ColumnExpression(.tan, self) }
  /// The hyperbolic tangent.
  public var tanh: ColumnExpression { ColumnExpression(.tanh, self) }
  /// Whether a number is neither infinite nor NaN.
  public var isFinite: ColumnExpression { function(.isFinite) }

  /// The number rounded to so many decimals, halves away from zero; negative ones round to tens,
  /// hundreds and so on.
  public func rounded(decimals: Int) -> ColumnExpression {
    function(.roundedTo(decimals: decimals))
  }

  /// The number, or the nearer bound of a range that it is not in.
  public func clipped(to range: ClosedRange<Double>) -> ColumnExpression {
    function(.clipped(range.lowerBound, range.upperBound))
  }

  /// The number to a power, always a decimal number.
  public func power(_ exponent: Double) -> ColumnExpression {
    power(ColumnExpression(.double(exponent)))
  }

  /// The number to the power of another, always a decimal number.
  public func power(_ exponent: ColumnExpression) -> ColumnExpression {
    ColumnExpression(.power, self, exponent)
  }

  /// The rest of a division, with the sign of the dividend; missing for whole numbers divided by 0.
  public static func % (left: Self, right: Self) -> Self { Self(.remainder, left, right) }

  /// The rest of a division by a whole number.
  public static func % (left: Self, right: Int) -> Self {
    Self(.remainder, left, Self(.literal(.int(right))))
  }

  func function(_ function: RowFunction) -> ColumnExpression {
    ColumnExpression(.function(function, node), of: [self])
  }

  func window(_ function: WindowFunction) -> ColumnExpression {
    ColumnExpression(.window(function, node), of: [self])
  }

  func aggregate(_ function: AggregateFunction) -> ColumnExpression {
    ColumnExpression(.aggregate(function, node), of: [self])
  }
}

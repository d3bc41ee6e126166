// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// A distribution of one number on a continuous scale.
///
/// Both tails are computed for themselves: where ``cdf(_:)`` rounds to 1, ``survival(_:)`` still has all
/// its digits. NaN gives NaN.
public protocol ContinuousDistribution: Sendable {
  /// The density at `x`.
  func pdf(_ x: Double) -> Double
  /// The probability of a number of at most `x`, the lower tail.
  func cdf(_ x: Double) -> Double
  /// The probability of a number above `x`, the upper tail.
  func survival(_ x: Double) -> Double
  /// The number whose lower tail is `p`, the inverse of ``cdf(_:)``.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  func quantile(_ p: Double) throws -> Double
  /// The number whose upper tail is `p`, the inverse of ``survival(_:)``: the critical value.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  func upperQuantile(_ p: Double) throws -> Double
}

/// A parameter that a distribution cannot have, or a share that is none.
public struct DistributionError: MartletError, Equatable {
  /// The name of the parameter.
  public let name: String
  /// The value that it was given.
  public let value: Double
  /// What it must be.
  public let expected: String

  init(_ name: String, _ value: Double, _ expected: String) {
    (self.name, self.value, self.expected) = (name, value, expected)
  }

  /// `invalid-argument`.
  public var code: String { "invalid-argument" }
  /// What was wrong.
  public var message: String {
    let text = Int(exactly: value).map { "\($0)" } ?? (value.isNaN ? "NaN" : "\(value)")
    return "`\(name)` is \(text), but it must be \(expected)."
  }
  /// The name of the parameter.
  public var culprit: String? { name }

  /// Two errors are equal when they say the same.
  public static func == (left: DistributionError, right: DistributionError) -> Bool {
    left.message == right.message
  }
}

/// The largest parameter, for which the fractions behind the tails still end soon.
private let largestParameter = 1e10

/// Checks a parameter such as degrees of freedom.
func checkParameter(_ name: String, _ value: Double) throws {
  guard value > 0, value <= largestParameter else {
    throw DistributionError(name, value, "above 0 and at most 10¹⁰")
  }
}

func checkFinite(_ name: String, _ value: Double) throws {
  guard value.isFinite else { throw DistributionError(name, value, "a finite number") }
}

func checkShare(_ value: Double) throws {
  guard value >= 0, value <= 1 else { throw DistributionError("p", value, "from 0 to 1") }
}

/// The place within 0 to `largest` at which a tail reaches `p`.
///
/// Bisection of the bits of the numbers: neither the shape of the distribution nor the size of its
/// numbers matters, and 63 steps end at two neighbours. The smaller of the two tails is compared,
/// since only that one has all its digits.
func bisectedQuantile(
  _ p: Double,
  isUpper: Bool,
  largest: Double,
  _ tails: (Double) -> (lower: Double, upper: Double)
) throws -> Double {
  try checkShare(p)
  if p == 0 { return isUpper ? largest : 0 }
  if p == 1 { return isUpper ? 0 : largest }
  let comparesUpper = isUpper == (p <= 0.5)
  let share = p <= 0.5 ? p : 1 - p
  var low: UInt64 = 0
  var high = largest.bitPattern
  while high - low > 1 {
    let middle = low + (high - low) / 2
    let (lower, upper) = tails(Double(bitPattern: middle))
    let isBelow = comparesUpper ? upper > share : lower < share
    if isBelow { low = middle } else { high = middle }
  }
  return Double(bitPattern: high)
}

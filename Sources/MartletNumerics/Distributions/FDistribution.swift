// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Fisher's *F* distribution: of the ratio of two variances.
public struct FDistribution: ContinuousDistribution, Equatable {
  /// The degrees of freedom of the numerator.
  public let numerator: Double
  /// The degrees of freedom of the denominator.
  public let denominator: Double

  /// Makes the distribution of two numbers of degrees of freedom.
  ///
  /// - Throws: ``DistributionError`` if one of them is not above 0 and at most 10¹⁰.
  public init(numerator: Double, denominator: Double) throws {
    try checkParameter("numerator", numerator)
    try checkParameter("denominator", denominator)
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// The density at `x`; 0 below 0.
  public func pdf(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    let (a, b) = (0.5 * numerator, 0.5 * denominator)
    if x <= 0 { return x < 0 || a > 1 ? 0 : a < 1 ? .infinity : 1 }
    let r = numerator / denominator * x
    if r.isInfinite { return 0 }
    return exp(
      a * log(r) - (a + b) * log1p(r) - log(x) - SpecialFunctions.logBeta(a, b)
    )
  }

  /// The probability of a number of at most `x`.
  public func cdf(_ x: Double) -> Double { tails(x).lower }

  /// The probability of a number above `x`: the *p* value of an *F* statistic.
  public func survival(_ x: Double) -> Double { tails(x).upper }

  /// The number whose lower tail is `p`; infinite for 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  public func quantile(_ p: Double) throws -> Double {
    try bisectedQuantile(p, isUpper: false, largest: .infinity, tails)
  }

  /// The number whose upper tail is `p`; infinite for 0.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  public func upperQuantile(_ p: Double) throws -> Double {
    try bisectedQuantile(p, isUpper: true, largest: .infinity, tails)
  }

  private func tails(_ f: Double) -> (lower: Double, upper: Double) {
    if f.isNaN { return (.nan, .nan) }
    if f <= 0 { return (0, 1) }
    let r = numerator / denominator * f
    // The complement of each share is computed for itself, so that neither loses digits.
    return betaTails(1 / (1 + 1 / r), 1 / (1 + r), 0.5 * numerator, 0.5 * denominator)
  }
}

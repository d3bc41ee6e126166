// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The chi-square distribution: of a sum of squares of standard normal numbers.
public struct ChiSquareDistribution: ContinuousDistribution, Equatable {
  /// The degrees of freedom, above 0.
  public let degreesOfFreedom: Double

  /// Makes the distribution of so many degrees of freedom.
  ///
  /// - Throws: ``DistributionError`` if they are not above 0 and at most 10¹⁰.
  public init(degreesOfFreedom: Double) throws {
    try checkParameter("degreesOfFreedom", degreesOfFreedom)
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The density at `x`; 0 below 0.
  public func pdf(_ x: Double) -> Double {
    0.5 * gammaDensity(0.5 * degreesOfFreedom, 0.5 * x)
  }

  /// The probability of a number of at most `x`.
  public func cdf(_ x: Double) -> Double { tails(x).lower }

  /// The probability of a number above `x`: the *p* value of a χ² statistic.
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

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    gammaTails(0.5 * degreesOfFreedom, x < 0 ? 0 : 0.5 * x)
  }
}

/// The gamma distribution.
public struct GammaDistribution: ContinuousDistribution, Equatable {
  /// The shape, above 0; the mean is shape × scale.
  public let shape: Double
  /// The scale, above 0, in the unit of the numbers.
  public let scale: Double

  /// Makes the distribution of a shape and a scale.
  ///
  /// - Throws: ``DistributionError`` if the shape is not above 0 and at most 10¹⁰, or the scale is not
  ///   finite and above 0.
  public init(shape: Double, scale: Double = 1) throws {
    try checkParameter("shape", shape)
    guard scale > 0, scale.isFinite else {
      throw DistributionError("scale", scale, "finite and above 0")
    }
    (self.shape, self.scale) = (shape, scale)
  }

  /// The density at `x`; 0 below 0.
  public func pdf(_ x: Double) -> Double { gammaDensity(shape, x / scale) / scale }

  /// The probability of a number of at most `x`.
  public func cdf(_ x: Double) -> Double { tails(x).lower }

  /// The probability of a number above `x`.
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

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    gammaTails(shape, x < 0 ? 0 : x / scale)
  }
}

/// The beta distribution, of shares from 0 to 1.
public struct BetaDistribution: ContinuousDistribution, Equatable {
  /// The first shape, above 0; the mean is alpha / (alpha + beta).
  public let alpha: Double
  /// The second shape, above 0.
  public let beta: Double

  /// Makes the distribution of two shapes.
  ///
  /// - Throws: ``DistributionError`` if one of them is not above 0 and at most 10¹⁰.
  public init(alpha: Double, beta: Double) throws {
    try checkParameter("alpha", alpha)
    try checkParameter("beta", beta)
    (self.alpha, self.beta) = (alpha, beta)
  }

  /// The density at `x`; 0 outside of 0 to 1.
  public func pdf(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    if x < 0 || x > 1 { return 0 }
    if x == 0 || x == 1 {
      let (shape, other) = x == 0 ? (alpha, beta) : (beta, alpha)
      return shape < 1 ? .infinity : shape > 1 ? 0 : other
    }
    return exp(
      (alpha - 1) * log(x) + (beta - 1) * log1p(-x) - SpecialFunctions.logBeta(alpha, beta)
    )
  }

  /// The probability of a number of at most `x`.
  public func cdf(_ x: Double) -> Double { tails(x).lower }

  /// The probability of a number above `x`.
  public func survival(_ x: Double) -> Double { tails(x).upper }

  /// The number whose lower tail is `p`.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  public func quantile(_ p: Double) throws -> Double {
    try bisectedQuantile(p, isUpper: false, largest: 1, tails)
  }

  /// The number whose upper tail is `p`.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  public func upperQuantile(_ p: Double) throws -> Double {
    try bisectedQuantile(p, isUpper: true, largest: 1, tails)
  }

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    betaTails(x, 1 - x, alpha, beta)
  }
}

/// The density of the gamma distribution of scale 1.
private func gammaDensity(_ shape: Double, _ x: Double) -> Double {
  if x.isNaN { return .nan }
  if x <= 0 { return x < 0 || shape > 1 ? 0 : shape < 1 ? .infinity : 1 }
  if x.isInfinite { return 0 }
  return poissonTerm(shape, x) * shape / x
}

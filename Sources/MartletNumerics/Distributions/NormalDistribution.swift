// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The normal distribution.
///
/// ```swift
/// NormalDistribution().quantile(0.975)      // 1.96, half the width of a 95 % interval
/// NormalDistribution(mean: 100, standardDeviation: 15).survival(130)
/// ```
public struct NormalDistribution: ContinuousDistribution, Equatable {
  /// The mean.
  public let mean: Double
  /// The standard deviation, above 0.
  public let standardDeviation: Double

  /// Makes the standard normal distribution, of mean 0 and standard deviation 1.
  public init() { (mean, standardDeviation) = (0, 1) }

  /// Makes the distribution of a mean and a standard deviation.
  ///
  /// - Throws: ``DistributionError`` if the mean is not finite, or the standard deviation not finite and
  ///   above 0.
  public init(mean: Double, standardDeviation: Double) throws {
    try checkFinite("mean", mean)
    guard standardDeviation > 0, standardDeviation.isFinite else {
      throw DistributionError("standardDeviation", standardDeviation, "finite and above 0")
    }
    (self.mean, self.standardDeviation) = (mean, standardDeviation)
  }

  /// The density at `x`.
  public func pdf(_ x: Double) -> Double {
    let z = (x - mean) / standardDeviation
    return exp(-0.5 * z * z - 0.5 * logTwoPi) / standardDeviation
  }

  /// The probability of a number of at most `x`.
  public func cdf(_ x: Double) -> Double {
    Self.upperTail(-(x - mean) / standardDeviation)
  }

  /// The probability of a number above `x`.
  public func survival(_ x: Double) -> Double {
    Self.upperTail((x - mean) / standardDeviation)
  }

  /// The number whose lower tail is `p`; infinite for 0 and 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  public func quantile(_ p: Double) throws -> Double {
    try checkShare(p)
    let z = p <= 0.5 ? -Self.upperPlace(p) : Self.upperPlace(1 - p)
    return mean + standardDeviation * z
  }

  /// The number whose upper tail is `p`; infinite for 0 and 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  public func upperQuantile(_ p: Double) throws -> Double {
    try checkShare(p)
    let z = p <= 0.5 ? Self.upperPlace(p) : -Self.upperPlace(1 - p)
    return mean + standardDeviation * z
  }

  /// The upper tail of the standard normal distribution.
  static func upperTail(_ z: Double) -> Double { 0.5 * erfc(z * 0.7071067811865476) }

  /// Where the upper tail of the standard normal distribution is `p`, at most ½.
  ///
  /// The rational approximation 26.2.23 of Abramowitz and Stegun is off by at most 4.5e-4; each step of
  /// Halley's method on the tail triples the number of digits.
  static func upperPlace(_ p: Double) -> Double {
    if p == 0 { return .infinity }
    if p == 0.5 { return 0 }
    let t = (-2 * log(p)).squareRoot()
    var z =
      t - (2.515517 + t * (0.802853 + t * 0.010328))
      / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
    for _ in 0..<3 {
      let density = exp(-0.5 * z * z - 0.5 * logTwoPi)
      guard density > 0 else { break }
      let step = (upperTail(z) - p) / density
      z += step / (1 - 0.5 * z * step)
    }
    return z
  }
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Student's *t* distribution: of a mean divided by its estimated standard error.
public struct StudentTDistribution: ContinuousDistribution, Equatable {
  /// The degrees of freedom ν, above 0; whole or not, or infinite for the normal distribution.
  public let degreesOfFreedom: Double

  /// Makes the distribution of so many degrees of freedom.
  ///
  /// - Throws: ``DistributionError`` if they are not above 0.
  public init(degreesOfFreedom: Double) throws {
    guard degreesOfFreedom > 0 else {
      throw DistributionError("degreesOfFreedom", degreesOfFreedom, "above 0")
    }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The density at `x`.
  public func pdf(_ x: Double) -> Double {
    let n = degreesOfFreedom
    guard n <= Self.largestExact else { return NormalDistribution().pdf(x) }
    let r = abs(x) / n.squareRoot()
    // ln(1 + r²) without the square of a number that has none.
    let logarithm = r < 1e100 ? log1p(r * r) : 2 * log(r)
    return exp(-0.5 * (n + 1) * logarithm - SpecialFunctions.logBeta(0.5 * n, 0.5))
      / n.squareRoot()
  }

  /// The probability of a number of at most `x`.
  public func cdf(_ x: Double) -> Double { x > 0 ? 1 - upperTail(x) : upperTail(-x) }

  /// The probability of a number above `x`.
  public func survival(_ x: Double) -> Double { x < 0 ? 1 - upperTail(-x) : upperTail(x) }

  /// The probability of a number at least as far from 0 as `x`: the two-sided *p* value.
  public func twoSided(_ x: Double) -> Double { 2 * upperTail(abs(x)) }

  /// The number whose lower tail is `p`; infinite for 0 and 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  public func quantile(_ p: Double) throws -> Double {
    try checkShare(p)
    return p <= 0.5 ? try -upperPlace(p) : try upperPlace(1 - p)
  }

  /// The number whose upper tail is `p`; infinite for 0 and 1.
  ///
  /// - Throws: ``DistributionError`` if `p` is not from 0 to 1.
  public func upperQuantile(_ p: Double) throws -> Double {
    try checkShare(p)
    return p <= 0.5 ? try upperPlace(p) : try -upperPlace(1 - p)
  }

  /// Beyond, a transform to the normal distribution is exact to the last digits.
  private static let largestExact = 1e9

  private func upperPlace(_ p: Double) throws -> Double {
    if p == 0.5 { return 0 }
    if degreesOfFreedom.isInfinite { return NormalDistribution.upperPlace(p) }
    return try bisectedQuantile(p, isUpper: true, largest: .infinity) {
      (1 - upperTail($0), upperTail($0))
    }
  }

  /// The upper tail at a place that is not negative.
  private func upperTail(_ t: Double) -> Double {
    let n = degreesOfFreedom
    if t.isNaN { return .nan }
    if t == .infinity { return 0 }
    if n.isInfinite { return NormalDistribution.upperTail(t) }
    if n > Self.largestExact {
      // Wallace 1959, doi:10.1214/aoms/1177706196: off by a multiple of 1/ν².
      let z = (n * log1p(t / n * t)).squareRoot() * ((8 * n + 1) / (8 * n + 3))
      return NormalDistribution.upperTail(z.isNaN ? t : z)
    }
    let r = t / n.squareRoot()
    if r > 1e10 {
      // The first term of the series; the second is smaller by r². r² itself may have no number.
      return exp(-n * log(r) - SpecialFunctions.logBeta(0.5 * n, 0.5)) / n
    }
    let x = 1 / (1 + r * r)
    let y = r < 1 ? r * r * x : 1 / (1 + 1 / (r * r))
    return 0.5 * betaTails(x, y, 0.5 * n, 0.5).lower
  }
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The functions that distributions are made of.
///
/// All of them take any number: where a function does not exist, the result is NaN, and NaN gives
/// NaN. Tails are computed as such and not as 1 minus the rest, so that they keep their digits.
public enum SpecialFunctions {
  /// The error function, 2/√π times the integral of exp(−t²) from 0 to `x`.
  public static func erf(_ x: Double) -> Double { errorFunction(x) }

  /// The complementary error function 1 − erf(`x`), with all its digits where it is small.
  public static func erfc(_ x: Double) -> Double { complementaryErrorFunction(x) }

  /// The gamma function Γ(`x`), the factorial of `x` − 1; infinite beyond 171.6.
  ///
  /// NaN for 0, −1, −2 and so on.
  public static func gamma(_ x: Double) -> Double {
    x <= 0 && x == x.rounded() ? .nan : trueGamma(x)
  }

  /// The natural logarithm of |Γ(`x`)|; infinite for 0, −1, −2 and so on.
  ///
  /// The error is about 10⁻¹⁵ of the larger of 1 and the result.
  ///
  /// - Note: Stirling's series, NIST Digital Library of Mathematical Functions, §5.11,
  ///   https://dlmf.nist.gov/5.11; smaller arguments are moved up by the recurrence.
  public static func logGamma(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    if x.isInfinite { return .infinity }
    if x <= 0 {
      if x == x.rounded() { return .infinity }
      // Γ(x)Γ(1 − x) = π / sin πx; the sine is taken of the fraction, which is exact.
      let fraction = x - x.rounded(.down)
      return log(.pi / sin(.pi * fraction)) - logGamma(1 - x)
    }
    if x < 15 {
      var product = 1.0
      var shifted = x
      while shifted < 15 {
        product *= shifted
        shifted += 1
      }
      return stirling(shifted) - log(product)
    }
    return stirling(x)
  }

  /// ln Γ for at least 15, where eight terms of the series leave less than 10⁻¹⁶.
  private static func stirling(_ x: Double) -> Double {
    (x - 0.5) * log(x) - x + 0.5 * logTwoPi + stirlingSeries(x)
  }

  /// The logarithm of the beta function B(`a`, `b`) = Γ(`a`)Γ(`b`)/Γ(`a` + `b`), both above 0.
  public static func logBeta(_ a: Double, _ b: Double) -> Double {
    guard a > 0, b > 0 else { return .nan }
    guard a.isFinite, b.isFinite else { return -.infinity }
    let (small, large) = (min(a, b), max(a, b))
    let sum = small + large
    let ratio = large / small
    let ratioLogarithm = ratio.isFinite ? log1p(ratio) : log(large) - log(small)
    // With Γ(z) = √(2π/z) (z/e)ᶻ exp δ(z) the large parts cancel on paper and not in the computer.
    return 0.5 * (logTwoPi - log(small) + log1p(small / large))
      + stirlingError(small) + stirlingError(large) - stirlingError(sum)
      - small * ratioLogarithm - large * log1p(small / large)
  }

  /// The logarithmic derivative of the gamma function, ψ(`x`) = Γ′(`x`)/Γ(`x`).
  ///
  /// NaN for 0, −1, −2 and so on.
  ///
  /// - Note: The asymptotic series of NIST DLMF §5.11(i), after the recurrence has moved up to 10.
  public static func digamma(_ x: Double) -> Double {
    if x.isNaN || x == -.infinity { return .nan }
    if x == .infinity { return .infinity }
    if x <= 0 {
      if x == x.rounded() { return .nan }
      let fraction = x - x.rounded(.down)
      return digamma(1 - x) - .pi / tan(.pi * fraction)
    }
    var shifted = x
    var sum = 0.0
    while shifted < 10 {
      sum -= 1 / shifted
      shifted += 1
    }
    let inverse = 1 / (shifted * shifted)
    // 2k / B₂ₖ
    let divisors: [Double] = [12, -120, 252, -240, 132, -32760.0 / 691, 12]
    var series = 0.0
    for divisor in divisors.reversed() { series = (series + 1 / divisor) * inverse }
    return sum + log(shifted) - 0.5 / shifted - series
  }

  /// The regularized incomplete beta function I of `x` with parameters `a` and `b`.
  ///
  /// The integral of *t*ᵃ⁻¹(1 − *t*)ᵇ⁻¹ from 0 to *x*, divided by that from 0 to 1: the probability that
  /// a beta-distributed number is at most *x*.
  ///
  /// - Parameters:
  ///   - x: From 0 to 1.
  ///   - a: Above 0.
  ///   - b: Above 0.
  /// - Returns: A share from 0 to 1. Its complement is `incompleteBeta(1 - x, b, a)`.
  /// - Note: The continued fraction of NIST DLMF §8.17.22, by Lentz's method.
  public static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x >= 0, x <= 1 else { return .nan }
    return betaTails(x, 1 - x, a, b).lower
  }

  /// The lower regularized incomplete gamma function P(`a`, `x`).
  ///
  /// The integral of *t*ᵃ⁻¹exp(−*t*) from 0 to *x*, divided by Γ(*a*).
  ///
  /// - Parameters:
  ///   - a: Above 0.
  ///   - x: At least 0.
  /// - Returns: A share from 0 to 1.
  public static func incompleteGamma(_ a: Double, _ x: Double) -> Double {
    gammaTails(a, x).lower
  }

  /// The upper regularized incomplete gamma function Q(`a`, `x`) = 1 − P(`a`, `x`).
  ///
  /// - Parameters:
  ///   - a: Above 0.
  ///   - x: At least 0.
  /// - Returns: A share from 0 to 1.
  public static func complementaryIncompleteGamma(_ a: Double, _ x: Double) -> Double {
    gammaTails(a, x).upper
  }
}

// The C functions, which the names above would hide.
private func errorFunction(_ x: Double) -> Double { erf(x) }
private func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }
private func trueGamma(_ x: Double) -> Double { tgamma(x) }

/// ln 2π.
let logTwoPi = 1.8378770664093453

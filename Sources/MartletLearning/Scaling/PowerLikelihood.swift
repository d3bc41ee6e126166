// SPDX-License-Identifier: Apache-2.0

import MartletNumerics
import MartletTables

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension PowerFamily {
  /// The transformed value.
  func forward(_ value: Double, _ lambda: Double) -> Double {
    switch self {
    case .boxCox: power(ofLogarithm: log(value), lambda)
    case .yeoJohnson:
      value >= 0
        ? power(ofLogarithm: log1p(value), lambda) : -power(ofLogarithm: log1p(-value), 2 - lambda)
    }
  }

  /// The value that was transformed.
  func backward(_ value: Double, _ lambda: Double) -> Double {
    switch self {
    case .boxCox: exp(logarithm(ofPower: value, lambda))
    case .yeoJohnson:
      value >= 0
        ? expm1(logarithm(ofPower: value, lambda)) : -expm1(logarithm(ofPower: -value, 2 - lambda))
    }
  }
}

/// (e^(λt) − 1) / λ, which is t for λ = 0 and has all its digits near there.
private func power(ofLogarithm logarithm: Double, _ lambda: Double) -> Double {
  lambda == 0 ? logarithm : expm1(lambda * logarithm) / lambda
}

/// The t of which ``power(ofLogarithm:_:)`` makes a value; NaN if there is none.
private func logarithm(ofPower value: Double, _ lambda: Double) -> Double {
  lambda == 0 ? value : log1p(lambda * value) / lambda
}

/// How likely the values of a column are, as a function of λ.
struct PowerLikelihood {
  /// ln x for Box and Cox, ln(1 + |x|) for Yeo and Johnson.
  private let logarithms: [Double]
  private let isNegative: [Bool]
  /// The sum of ln |dy/dx| is (λ − 1) times this.
  private let slopes: Double
  /// Where λ is sought.
  private let range: (lower: Double, upper: Double)

  /// Looks at the values of a column, all of them finite, and above 0 for Box and Cox.
  init(_ family: PowerFamily, _ values: [Double]) throws {
    let execution = Execution.current
    let isNegative = family == .yeoJohnson ? values.map { $0 < 0 } : []
    let logarithms = try execution.map(values.indices, cost: 10) {
      family == .boxCox ? log(values[$0]) : log1p(abs(values[$0]))
    }
    self.isNegative = isNegative.contains(true) ? isNegative : []
    self.logarithms = logarithms
    slopes = compensatedSum(
      self.isNegative.isEmpty
        ? logarithms : logarithms.indices.map { isNegative[$0] ? -logarithms[$0] : logarithms[$0] }
    )
    // Above, what e^(λt) makes of the values can still be squared and summed. Below, it is so small that
    // no more than seven digits are left of it beside the 1 that is subtracted.
    var (lower, upper) = (-100.0, 100.0)
    func bound(_ logarithm: Double, mirrored: Bool) {
      guard logarithm != 0 else { return }
      let (largest, least) = (300 / abs(logarithm), -20 / abs(logarithm))
      var (from, to) = logarithm > 0 ? (least, largest) : (-largest, -least)
      if mirrored { (from, to) = (2 - to, 2 - from) }
      lower = max(lower, from)
      upper = min(upper, to)
    }
    try execution.everyBlock(of: logarithms.indices) { block in
      for place in block {
        bound(logarithms[place], mirrored: !isNegative.isEmpty && isNegative[place])
      }
    }
    range = (lower, upper)
  }

  /// The logarithm of the likelihood, less what does not depend on λ.
  func value(_ lambda: Double) throws -> Double {
    let powered = try Execution.current.map(logarithms.indices, cost: 10) { place in
      isNegative.isEmpty || !isNegative[place]
        ? power(ofLogarithm: logarithms[place], lambda)
        : -power(ofLogarithm: logarithms[place], 2 - lambda)
    }
    let deviation = try meanAndDeviation(powered).deviation
    guard deviation > 0, deviation.isFinite else { return -.infinity }
    return (lambda - 1) * slopes - Double(powered.count) * log(deviation)
  }

  /// The most likely λ.
  ///
  /// It is 1, which changes nothing, where the values are too large to be raised to any power.
  func best() throws -> Double {
    guard range.lower < range.upper else { return 1 }
    return try maximum(from: range.lower, to: range.upper) { try value($0) }
  }
}

/// The place of the maximum of a function that has one within a range, to about 10⁻⁸ of its size.
///
/// - Note: Brent, *Algorithms for Minimization Without Derivatives*, 1973, chapter 5: steps to the top of
///   the parabola through the three best points, or of the golden section where that leads nowhere.
func maximum(
  from start: Double,
  to end: Double,
  _ function: (Double) throws -> Double
) throws -> Double {
  let golden = (3 - 5.0.squareRoot()) / 2
  var (low, high) = (start, end)
  // The best point, the second best and the second best before.
  var best = low + golden * (high - low)
  var second = best
  var third = best
  var bestValue = -(try function(best))
  var (secondValue, thirdValue) = (bestValue, bestValue)
  var (step, stepBefore) = (0.0, 0.0)
  for _ in 0..<200 {
    let middle = (low + high) / 2
    let tolerance = 1e-8 * abs(best) + 1e-10
    if abs(best - middle) <= 2 * tolerance - (high - low) / 2 { break }
    var isParabola = false
    if abs(stepBefore) > tolerance {
      let left = (best - second) * (bestValue - thirdValue)
      let right = (best - third) * (bestValue - secondValue)
      var numerator = (best - third) * right - (best - second) * left
      var denominator = 2 * (right - left)
      if denominator > 0 { numerator = -numerator }
      denominator = abs(denominator)
      // Comparisons with NaN, which infinite values make, are false.
      if abs(numerator) < abs(denominator * stepBefore / 2),
        numerator > denominator * (low - best), numerator < denominator * (high - best)
      {
        stepBefore = step
        step = numerator / denominator
        let next = best + step
        if next - low < 2 * tolerance || high - next < 2 * tolerance {
          step = best < middle ? tolerance : -tolerance
        }
        isParabola = true
      }
    }
    if !isParabola {
      stepBefore = best < middle ? high - best : low - best
      step = golden * stepBefore
    }
    let next = best + (abs(step) >= tolerance ? step : step > 0 ? tolerance : -tolerance)
    let value = -(try function(next))
    if value <= bestValue {
      if next < best { high = best } else { low = best }
      (third, thirdValue) = (second, secondValue)
      (second, secondValue) = (best, bestValue)
      (best, bestValue) = (next, value)
    } else {
      if next < best { low = next } else { high = next }
      if value <= secondValue || second == best {
        (third, thirdValue) = (second, secondValue)
        (second, secondValue) = (next, value)
      } else if value <= thirdValue || third == best || third == second {
        (third, thirdValue) = (next, value)
      }
    }
  }
  return best
}

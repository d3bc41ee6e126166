// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The most steps of a series or a continued fraction.
///
/// They need about √a of them, and parameters of distributions are at most 10¹⁰.
private let maximumSteps = 1_000_000

/// The series of Stirling's formula: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, for `x` of at least 15.
func stirlingSeries(_ x: Double) -> Double {
  // 2k (2k − 1) / B₂ₖ, NIST DLMF §5.11.1.
  let divisors: [Double] = [
    12, -360, 1260, -1680, 1188, -360_360.0 / 691, 156, -122_400.0 / 3617,
  ]
  let inverse = 1 / (x * x)
  var series = 0.0
  for divisor in divisors.reversed() { series = series * inverse + 1 / divisor }
  return series / x
}

/// The error of Stirling's formula: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for `x` above 0.
func stirlingError(_ x: Double) -> Double {
  var shifted = x
  var sum = 0.0
  while shifted < 15 {
    // δ(x) − δ(x + 1) = (x + ½) ln((x + 1)/x) − 1.
    sum += (shifted + 0.5) * (log1p(shifted) - log(shifted)) - 1
    shifted += 1
  }
  return sum + stirlingSeries(shifted)
}

/// The deviance x ln(x/m) + m − x for both above 0, without the cancellation of its terms.
///
/// - Note: C. Loader, *Fast and Accurate Computation of Binomial Probabilities*, 2000: with
///   v = (x − m)/(x + m) it is (x − m)v + 2x Σ v²ᵏ⁺¹/(2k + 1) from k = 1 on.
func deviance(_ x: Double, _ m: Double) -> Double {
  let difference = x - m
  guard abs(difference) < 0.1 * (x + m) else { return x * log(x / m) - difference }
  let v = difference / (x + m)
  var sum = difference * v
  var power = 2 * x * v
  for k in 1..<1000 {
    power *= v * v
    let next = sum + power / Double(2 * k + 1)
    if next == sum { return sum }
    sum = next
  }
  return sum
}

/// Γ(n + 1)/(Γ(k + 1)Γ(n − k + 1)) pᵏqⁿ⁻ᵏ for real k and n − k above 0, with q = 1 − p given as well.
///
/// - Note: Loader's saddle-point form, as for ``deviance(_:_:)``.
func binomialTerm(_ k: Double, _ rest: Double, _ p: Double, _ q: Double) -> Double {
  let n = k + rest
  guard p > 0, q > 0 else { return 0 }
  let exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(rest)
    - deviance(k, n * p) - deviance(rest, n * q)
  return exp(exponent) * (n / (2 * .pi * k) / rest).squareRoot()
}

/// xᵃ exp(−x)/Γ(a + 1) for both above 0.
func poissonTerm(_ a: Double, _ x: Double) -> Double {
  exp(-stirlingError(a) - deviance(a, x)) / (2 * .pi * a).squareRoot()
}

/// The incomplete beta function of `x` and its complement, with `y` = 1 − `x` given as well.
func betaTails(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> (
  lower: Double, upper: Double
) {
  guard a > 0, b > 0, a.isFinite, b.isFinite, !x.isNaN, !y.isNaN else { return (.nan, .nan) }
  if x <= 0 { return (0, 1) }
  if y <= 0 { return (1, 0) }
  if x <= (a + 1) / (a + b + 2) {
    let lower = min(1, betaFraction(x, y, a, b))
    return (lower, 1 - lower)
  }
  let upper = min(1, betaFraction(y, x, b, a))
  return (1 - upper, upper)
}

/// The incomplete beta function by its continued fraction, for `x` at most about the mean.
private func betaFraction(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
  // xᵃyᵇ/(a B(a, b)) is b/(a + b) of a binomial term.
  let front = binomialTerm(a, b, x, y) * (b / (a + b))
  if front == 0 { return 0 }
  let tiny = 1e-300
  var c = 1.0
  var d = 1 - (a + b) * x / (a + 1)
  d = 1 / (abs(d) < tiny ? tiny : d)
  var fraction = d
  for step in 1...maximumSteps {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 + even * d
    d = 1 / (abs(d) < tiny ? tiny : d)
    c = 1 + even / c
    c = abs(c) < tiny ? tiny : c
    fraction *= c * d
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 + odd * d
    d = 1 / (abs(d) < tiny ? tiny : d)
    c = 1 + odd / c
    c = abs(c) < tiny ? tiny : c
    let change = c * d
    fraction *= change
    if abs(change - 1) < 1e-15 { break }
  }
  return front * fraction
}

/// The incomplete gamma functions P and Q of `a` and `x`.
func gammaTails(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
  guard a > 0, x >= 0, a.isFinite else { return (.nan, .nan) }
  if x == 0 { return (0, 1) }
  if x.isInfinite { return (1, 0) }
  let front = poissonTerm(a, x)
  if x < a + 1 {
    // P = xᵃ exp(−x)/Γ(a + 1) (1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …), NIST DLMF §8.7.
    var (term, sum) = (1.0, 1.0)
    for step in 1...maximumSteps {
      term *= x / (a + Double(step))
      sum += term
      if term < sum * 1e-17 { break }
    }
    let lower = min(1, front * sum)
    return (lower, 1 - lower)
  }
  // Q = xᵃ exp(−x)/Γ(a) / (x + 1 − a − 1(1 − a)/(x + 3 − a − …)), NIST DLMF §8.9.2.
  let tiny = 1e-300
  var b = x + 1 - a
  var c = 1 / tiny
  var d = 1 / (abs(b) < tiny ? tiny : b)
  var fraction = d
  for step in 1...maximumSteps {
    let i = Double(step)
    let factor = -i * (i - a)
    b += 2
    d = factor * d + b
    d = 1 / (abs(d) < tiny ? tiny : d)
    c = b + factor / c
    c = abs(c) < tiny ? tiny : c
    let change = c * d
    fraction *= change
    if abs(change - 1) < 1e-15 { break }
  }
  let upper = min(1, front * a * fraction)
  return (1 - upper, upper)
}

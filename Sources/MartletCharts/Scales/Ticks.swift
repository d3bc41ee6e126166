// SPDX-License-Identifier: Apache-2.0

/// A distance between ticks: 1, 2 or 5 times a power of ten.
struct TickStep: Sendable, Equatable {
  /// 1, 2 or 5.
  var mantissa: Int
  /// The power of ten that the mantissa is multiplied by.
  var exponent: Int

  /// The step as a number.
  var value: Double { TickStep.scaled(mantissa, exponent) }

  /// `integer` × 10^`exponent`, rounded once.
  ///
  /// A negative power divides by its reciprocal, a whole number: 3 × 10⁻¹ is 3 / 10, the number
  /// nearest to 0.3, where 3 × 0.1 would be 0.30000000000000004.
  static func scaled(_ integer: Int, _ exponent: Int) -> Double {
    // Up to 10²² powers of ten are exact, and one operation on exact numbers rounds once. Beyond,
    // reading the decimal does.
    if (-22..<0).contains(exponent) { return Double(integer) / Mathematics.powerOfTen(-exponent) }
    if (0...22).contains(exponent) { return Double(integer) * Mathematics.powerOfTen(exponent) }
    return Double("\(integer)e\(exponent)") ?? 0
  }

  /// The step of 1, 2 or 5 times a power of ten that divides a span into about `count` parts.
  ///
  /// The borders √50, √10 and √2 are the geometric means of neighbours among 1, 2, 5, 10: the
  /// step chosen is the nearest one on a logarithmic axis (the rule of d3-array's `ticks`; compare
  /// Heckbert, *Nice Numbers for Graph Labels*, Graphics Gems, 1990).
  init(span: Double, count: Int) {
    let raw = span / Double(max(1, count))
    let power = Mathematics.decimalExponent(of: raw)
    let ratio = raw / TickStep.scaled(1, power)
    if ratio >= 50.0.squareRoot() {
      (mantissa, exponent) = (1, power + 1)
    } else if ratio >= 10.0.squareRoot() {
      (mantissa, exponent) = (5, power)
    } else if ratio >= 2.0.squareRoot() {
      (mantissa, exponent) = (2, power)
    } else {
      (mantissa, exponent) = (1, power)
    }
  }

  init(mantissa: Int, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The next smaller step in the series … 1, 2, 5, 10 ….
  var smaller: TickStep {
    switch mantissa {
    case 5: TickStep(mantissa: 2, exponent: exponent)
    case 2: TickStep(mantissa: 1, exponent: exponent)
    default: TickStep(mantissa: 5, exponent: exponent - 1)
    }
  }

  /// The next larger step in the series … 1, 2, 5, 10 ….
  var larger: TickStep {
    switch mantissa {
    case 1: TickStep(mantissa: 2, exponent: exponent)
    case 2: TickStep(mantissa: 5, exponent: exponent)
    default: TickStep(mantissa: 1, exponent: exponent + 1)
    }
  }

  /// How many whole steps fit from 0 to `value`, rounded by `rule`; nil beyond exact integers.
  func multiples(in value: Double, rounded rule: FloatingPointRoundingRule) -> Int? {
    let units =
      exponent < 0
      ? value * Mathematics.powerOfTen(-exponent) : value / Mathematics.powerOfTen(exponent)
    var multiple = (units / Double(mantissa)).rounded(rule)
    guard multiple.isFinite, abs(multiple) < 9e14 else { return nil }
    // The quotient is rounded: a border that is itself a tick must not be lost or overshot.
    if rule == .up, TickStep.scaled(Int(multiple) * mantissa - mantissa, exponent) >= value {
      multiple -= 1
    } else if rule == .up, TickStep.scaled(Int(multiple) * mantissa, exponent) < value {
      multiple += 1
    } else if rule == .down, TickStep.scaled(Int(multiple) * mantissa, exponent) > value {
      multiple -= 1
    } else if rule == .down,
      TickStep.scaled(Int(multiple) * mantissa + mantissa, exponent) <= value
    {
      multiple += 1
    }
    return Int(multiple)
  }
}

/// Round values at equal distances inside a domain.
struct Ticks: Sendable, Equatable {
  /// The distance between neighbours.
  var step: TickStep
  /// The ticks as whole numbers: tick `i` is `integers[i]` × 10^`step.exponent`.
  var integers: [Int]

  /// The ticks as numbers, ascending.
  var values: [Double] { integers.map { TickStep.scaled($0, step.exponent) } }

  /// Ticks inside `domain`, about `count` of them and at least two where the domain allows it.
  ///
  /// With `integral`, the step is never smaller than 1, so that counts get no fractional ticks.
  init(in domain: Domain, count: Int, integral: Bool = false) {
    var step = TickStep(span: domain.span, count: max(2, count))
    if integral, step.exponent < 0 { step = TickStep(mantissa: 1, exponent: 0) }
    var integers = Ticks.integers(of: step, in: domain)
    // The nearest step can give up to 1.4 times as many as wanted, which is too dense.
    if integers.count > max(2, count) + 4 {
      step = step.larger
      integers = Ticks.integers(of: step, in: domain)
    }
    let unit = TickStep(mantissa: 1, exponent: 0)
    // Three steps down is a tenth of the step, which fits at least twice into any domain.
    for _ in 0..<3 where integers.count < 2 && !(integral && step == unit) {
      step = step.smaller
      integers = Ticks.integers(of: step, in: domain)
    }
    self.step = step
    self.integers = integers
  }

  private static func integers(of step: TickStep, in domain: Domain) -> [Int] {
    guard let first = step.multiples(in: domain.lower, rounded: .up),
      let last = step.multiples(in: domain.upper, rounded: .down),
      first <= last, last - first <= 1_000
    else { return [] }
    return (first...last).map { $0 * step.mantissa }
  }
}

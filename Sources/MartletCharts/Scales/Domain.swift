// SPDX-License-Identifier: Apache-2.0

/// The closed interval of values that an axis shows.
///
/// Invariant: both bounds are finite, `lower` < `upper`, and the span is wide enough that
/// ticks inside it are distinct numbers.
struct Domain: Sendable, Equatable {
  let lower: Double
  let upper: Double

  /// `upper` − `lower`, at most the greatest finite number.
  var span: Double { min(upper - lower, .greatestFiniteMagnitude) }

  /// The domain from one bound to another, widened where it is too narrow to be divided.
  init(_ first: Double, _ second: Double) {
    // Half the largest number, so that the span of any two bounds stays finite.
    let limit = Double.greatestFiniteMagnitude / 4
    let a = first.isFinite ? max(-limit, min(limit, first)) : 0
    let b = second.isFinite ? max(-limit, min(limit, second)) : 0
    let (low, high) = (min(a, b), max(a, b))
    let magnitude = max(abs(low), abs(high))
    if magnitude == 0 {
      (lower, upper) = (-1, 1)
    } else if low == high, magnitude >= 1e-280 {
      // One value: show it in the middle of a tenth of its size, or of 2 for small integers.
      let pad = low == low.rounded() && magnitude < 20 ? 1 : magnitude * 0.05
      (lower, upper) = (low - pad, high + pad)
    } else if high - low < max(magnitude * 1e-11, 1e-280) {
      let pad = max(magnitude * 1e-11, 1e-280)
      (lower, upper) = (low - pad, high + pad)
    } else {
      (lower, upper) = (low, high)
    }
  }

  /// The smallest domain that holds all finite values; nil when there are none.
  init?(covering values: [Double]) {
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    guard low <= high else { return nil }
    self.init(low, high)
  }

  /// The domain widened to hold `value`.
  func including(_ value: Double) -> Domain {
    Domain(min(lower, value), max(upper, value))
  }

  /// The domain that holds both.
  func union(_ other: Domain) -> Domain {
    Domain(min(lower, other.lower), max(upper, other.upper))
  }

  /// The domain with `share` of its span added on both sides.
  func padded(by share: Double) -> Domain {
    Domain(lower - span * share, upper + span * share)
  }

  /// The domain extended outward to whole steps of its ticks.
  ///
  /// A wider domain can call for a larger step, so this settles in at most three rounds.
  func nice(count: Int, integral: Bool = false) -> Domain {
    var domain = self
    for _ in 0..<3 {
      let step = Ticks(in: domain, count: count, integral: integral).step
      guard let first = step.multiples(in: lower, rounded: .down),
        let last = step.multiples(in: upper, rounded: .up)
      else { return domain }
      let next = Domain(
        TickStep.scaled(first * step.mantissa, step.exponent),
        TickStep.scaled(last * step.mantissa, step.exponent)
      )
      if next == domain { return domain }
      domain = next
    }
    return domain
  }

  /// Where `value` lies: 0 at the lower bound, 1 at the upper.
  func fraction(of value: Double) -> Double {
    (value / 2 - lower / 2) / (upper / 2 - lower / 2)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Where on the picture a value of an axis stands.
///
/// `start` is the place of the lowest value or first name, in pixels; on an upright axis it is
/// larger than `end`.
enum PositionScale: Sendable, Equatable {
  case linear(Domain, start: Double, end: Double)
  case log(Domain, start: Double, end: Double)
  case band(count: Int, start: Double, end: Double, inner: Double, outer: Double)

  /// The place of a value, or of the middle of the band with this index.
  func position(_ value: Double) -> Double {
    switch self {
    case .linear(let domain, let start, let end):
      return start + (end - start) * domain.fraction(of: value)
    case .log(let domain, let start, let end):
      let low = Mathematics.log10(domain.lower)
      let high = Mathematics.log10(domain.upper)
      guard value > 0, high > low else { return start }
      return start + (end - start) * (Mathematics.log10(value) - low) / (high - low)
    case .band(_, let start, let end, _, let outer):
      let sign: Double = end < start ? -1 : 1
      return start + sign * step * (value + 0.5 + outer)
    }
  }

  /// The distance from one band to the next; 0 on other axes.
  var step: Double {
    guard case .band(let count, let start, let end, _, let outer) = self, count > 0 else {
      return 0
    }
    return abs(end - start) / (Double(count) + 2 * outer)
  }

  /// How wide a band is; 0 on other axes.
  var bandWidth: Double { step * (1 - innerShare) }

  private var innerShare: Double {
    if case .band(_, _, _, let inner, _) = self { return inner }
    return 0
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Equal intervals with round borders that cover a set of numbers.
struct HistogramBins: Sendable, Equatable {
  /// The borders, ascending: one more than there are bins.
  ///
  /// The last bin includes its end.
  var borders: [Double]

  var count: Int { borders.count - 1 }

  /// The bins of `values`, which are finite and at least one.
  ///
  /// - Parameters:
  ///   - values: What is to be counted.
  ///   - integral: Whether the values are whole numbers by type: then each of up to 51 gets its
  ///     own bin, centred on it, and no bin is narrower than 1.
  ///   - wanted: About how many bins; nil chooses by Scott's rule, or by that of Freedman and
  ///     Diaconis where the skewness is beyond ±2, at most 80.
  /// - Throws: ``Interrupted``.
  init(_ values: [Double], integral: Bool, wanted: Int? = nil) throws {
    let sorted = try Execution.current.sorted(values, by: <)
    let low = sorted.first ?? 0
    let high = sorted.last ?? 0
    if integral, wanted == nil, high - low <= 50 {
      let bars = Int(high - low) + 1
      borders = (0...bars).map { low - 0.5 + Double($0) }
      return
    }
    let domain = Domain(low, high)
    let count = wanted ?? HistogramBins.suggestedCount(sorted, span: domain.span)
    var step = TickStep(span: domain.span, count: count)
    if integral, step.exponent < 0 { step = TickStep(mantissa: 1, exponent: 0) }
    guard let first = step.multiples(in: domain.lower, rounded: .down),
      var last = step.multiples(in: domain.upper, rounded: .up), last - first <= 1_000
    else {
      borders = [domain.lower, domain.upper]
      return
    }
    // A highest value on a border belongs to the bin that it starts, if values are whole.
    if integral, TickStep.scaled(last * step.mantissa, step.exponent) == high { last += 1 }
    if last == first { last += 1 }
    borders = (first...last).map { TickStep.scaled($0 * step.mantissa, step.exponent) }
  }

  /// The index of the bin that holds a value; nil outside.
  func index(of value: Double) -> Int? {
    guard let low = borders.first, let high = borders.last, value >= low, value <= high else {
      return nil
    }
    var (left, right) = (0, count)
    while right - left > 1 {
      let middle = (left + right) / 2
      if borders[middle] <= value { left = middle } else { right = middle }
    }
    return left
  }

  private static func suggestedCount(_ sorted: [Double], span: Double) -> Int {
    let n = Double(sorted.count)
    guard sorted.count > 1, span > 0 else { return 1 }
    // Scaled by the span, so that squares and cubes neither overflow nor vanish.
    let base = sorted[0]
    let scaled = sorted.map { ($0 / 2 - base / 2) / (span / 2) }
    let mean = scaled.reduce(0, +) / n
    let variance = scaled.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
    let deviation = variance.squareRoot()
    guard deviation > 0 else { return 1 }
    let third = scaled.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) } / n
    let skewness = third / (deviation * deviation * deviation)
    var width = 3.49 * deviation / Mathematics.power(n, 1.0 / 3)
    let spread = scaled[sorted.count * 3 / 4] - scaled[sorted.count / 4]
    if abs(skewness) > 2, spread > 0 { width = 2 * spread / Mathematics.power(n, 1.0 / 3) }
    return max(1, Int(min(80, (1 / width).rounded(.up))))
  }
}

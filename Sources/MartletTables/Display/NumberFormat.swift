// SPDX-License-Identifier: Apache-2.0

import MartletText

/// How the numbers of one column are written, so that they can be compared at a glance.
///
/// - Whole numbers have no decimals.
/// - Other numbers have one count of decimals for the whole column: at least three significant
///   digits at the median magnitude, at least one decimal, at most six, and no more than any of
///   them needs.
/// - A column is in scientific form if a number is 10⁷ or more, or not 0 but below 10⁻⁴; whole
///   numbers only from 10¹⁵ on, since their digits may identify something.
package struct NumberFormat: Sendable, Equatable {
  private let decimals: Int
  private let isScientific: Bool

  /// Finds the form that suits the given numbers; those that are not finite do not count.
  package init(_ values: [Double]) {
    let magnitudes = values.lazy.filter { $0.isFinite && $0 != 0 }.map { abs($0) }.sorted()
    guard let smallest = magnitudes.first, let largest = magnitudes.last else {
      (decimals, isScientific) = (0, false)
      return
    }
    if magnitudes.allSatisfy({ $0 == $0.rounded() }) {
      (decimals, isScientific) = largest < 1e15 ? (0, false) : (2, true)
      return
    }
    guard largest < 1e7, smallest >= 1e-4 else {
      (decimals, isScientific) = (2, true)
      return
    }
    let median = magnitudes[magnitudes.count / 2]
    let wanted = min(6, max(1, 2 - Int(decimalLogarithm(median).rounded(.down))))
    let needed = magnitudes.reduce(1) { max($0, Self.decimalsNeeded($1, atMost: wanted)) }
    (decimals, isScientific) = (needed, false)
  }

  /// Makes a form with a fixed count of decimals.
  package init(decimals: Int) {
    self.decimals = decimals
    isScientific = false
  }

  /// The number as text; `NaN`, `∞` and `-∞` for what is not finite.
  package func text(_ value: Double) -> String {
    guard isScientific, value.isFinite else { return fixed(value, decimals: decimals) }
    if value == 0 { return "0" }
    // Dividing in two steps keeps the power of ten within range for the smallest numbers.
    var exponent = Int(decimalLogarithm(abs(value)).rounded(.down))
    let first = exponent < -300 ? -300 : exponent
    var mantissa = value / powerOfTen(first) / powerOfTen(exponent - first)
    if abs(mantissa) < 1 {
      mantissa *= 10
      exponent -= 1
    }
    // What rounds up to ten moves to the next power.
    if abs(mantissa) >= 10 || fixed(abs(mantissa), decimals: decimals).hasPrefix("10") {
      mantissa /= 10
      exponent += 1
    }
    return "\(fixed(mantissa, decimals: decimals))e\(exponent)"
  }

  private static func decimalsNeeded(_ value: Double, atMost limit: Int) -> Int {
    var scale = 1.0
    for count in 0..<limit {
      if (value * scale).rounded() / scale == value { return count }
      scale *= 10
    }
    return limit
  }
}

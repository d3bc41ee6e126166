// SPDX-License-Identifier: Apache-2.0

/// The texts of an axis' ticks, all with the same number of decimals.
struct TickLabels: Sendable, Equatable {
  /// One text for each tick.
  var texts: [String]
  /// A power of ten that all labels are in units of, for the axis title ("×10⁻⁴"); nil for none.
  var factor: String?

  /// Labels of linear ticks, written from whole numbers so that no binary noise can show.
  ///
  /// One axis has one form: plain up to 9999, grouped ("12,000") once any tick needs it, with a
  /// common suffix (k is left out, M, G, T) from a million on, and with a power of ten in the
  /// title beyond 10¹⁵ or below 10⁻³.
  init(_ ticks: Ticks) {
    let largest = ticks.integers.map { abs($0) }.max() ?? 0
    let magnitude = TickStep.scaled(largest, ticks.step.exponent)
    let exponent = ticks.step.exponent
    var shift = 0
    var suffix = ""
    if magnitude >= 1e15 || (magnitude > 0 && magnitude < 1e-3) {
      shift = Mathematics.decimalExponent(of: magnitude)
      factor = "×10" + superscript(shift)
    } else if magnitude >= 1e6 {
      let (power, letter) = magnitude >= 1e12 ? (12, "T") : magnitude >= 1e9 ? (9, "G") : (6, "M")
      // "1.000001M" says less than "1,000,001".
      if power - exponent <= 3 {
        shift = power
        suffix = letter
      }
    }
    let grouped = suffix.isEmpty && shift == 0 && magnitude >= 1e4
    texts = ticks.integers.map { integer in
      integer == 0
        ? decimalText(0, exponent: suffix.isEmpty ? exponent - shift : 0, grouped: false)
        : decimalText(integer, exponent: exponent - shift, grouped: grouped) + suffix
    }
  }
}

/// `integer` × 10^`exponent` as an exact decimal, with U+2212 for minus.
func decimalText(_ integer: Int, exponent: Int, grouped: Bool) -> String {
  var digits = String(integer.magnitude)
  var fraction = ""
  if exponent >= 0 {
    if integer != 0 { digits += String(repeating: "0", count: min(exponent, 400)) }
  } else {
    let decimals = min(-exponent, 400)
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
    }
    fraction = "." + digits.suffix(decimals)
    digits = String(digits.dropLast(decimals))
  }
  if grouped { digits = groupedDigits(digits) }
  return (integer < 0 ? "−" : "") + digits + fraction
}

/// Digits with a comma before every third from the right.
func groupedDigits(_ digits: String) -> String {
  var result = ""
  for (offset, digit) in digits.enumerated() {
    if offset > 0, (digits.count - offset) % 3 == 0 { result += "," }
    result.append(digit)
  }
  return result
}

/// A whole number in superscript digits, which every renderer has, unlike `baseline-shift`.
func superscript(_ number: Int) -> String {
  let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
  let body = String(number.magnitude).compactMap(\.wholeNumberValue).map { digits[$0] }
  return (number < 0 ? "⁻" : "") + String(body)
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The few functions of the C library that charts need, so that one file imports it.
enum Mathematics {
  /// The base-10 logarithm.
  static func log10(_ value: Double) -> Double {
    #if canImport(Glibc)
    Glibc.log10(value)
    #elseif canImport(Musl)
    Musl.log10(value)
    #else
    Darwin.log10(value)
    #endif
  }

  /// `base` to the power `exponent`.
  static func power(_ base: Double, _ exponent: Double) -> Double {
    #if canImport(Glibc)
    pow(base, exponent)
    #elseif canImport(Musl)
    pow(base, exponent)
    #else
    pow(base, exponent)
    #endif
  }

  /// 10 to a whole power, by the decimal literal's own rounding, so that every platform agrees.
  ///
  /// Outside −307…308 the result is clamped to the nearest of these powers.
  static func powerOfTen(_ exponent: Int) -> Double {
    let clamped = max(-307, min(308, exponent))
    return Double("1e\(clamped)") ?? 1
  }

  /// The whole number `e` with 10ᵉ ≤ `value` < 10ᵉ⁺¹, for a positive finite `value`.
  ///
  /// The logarithm alone can be one off beside a power of ten; the comparisons put it right.
  static func decimalExponent(of value: Double) -> Int {
    guard value > 0, value.isFinite else { return 0 }
    var exponent = Int(log10(value).rounded(.down))
    if powerOfTen(exponent) > value { exponent -= 1 }
    if exponent < 308, powerOfTen(exponent + 1) <= value { exponent += 1 }
    return exponent
  }
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The C library's functions of one number, for the machine's `math` instruction.
enum MathFunctions {
  private static let all: [(String, @Sendable (Double) -> Double)] = [
    ("exp", { exp($0) }), ("exp2", { exp2($0) }), ("expm1", { expm1($0) }), ("log", { log($0) }),
    ("log2", { log2($0) }), ("log10", { log10($0) }), ("log1p", { log1p($0) }),
    ("sin", { sin($0) }), ("cos", { cos($0) }), ("tan", { tan($0) }), ("asin", { asin($0) }),
    ("acos", { acos($0) }), ("atan", { atan($0) }), ("sinh", { sinh($0) }), ("cosh", { cosh($0) }),
    ("tanh", { tanh($0) }), ("asinh", { asinh($0) }), ("acosh", { acosh($0) }),
    ("atanh", { atanh($0) }), ("floor", { floor($0) }), ("ceil", { ceil($0) }),
    ("round", { round($0) }), ("trunc", { trunc($0) }), ("cbrt", { cbrt($0) }),
    ("tgamma", { tgamma($0) }), ("lgamma", { lgamma($0) }), ("erf", { erf($0) }),
    ("erfc", { erfc($0) }), ("sqrt", { $0.squareRoot() }), ("fabs", { $0.magnitude }),
  ]
  static let table: [@Sendable (Double) -> Double] = all.map(\.1)
  static let indices: [String: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.0, $0) }
  )

  static let binary: [String: @Sendable (Double, Double) -> Double] = [
    "pow": { pow($0, $1) }, "atan2": { atan2($0, $1) }, "hypot": { hypot($0, $1) },
    "fmod": { fmod($0, $1) }, "fmin": { fmin($0, $1) }, "fmax": { fmax($0, $1) },
    "copysign": { copysign($0, $1) }, "remainder": { remainder($0, $1) },
  ]
}

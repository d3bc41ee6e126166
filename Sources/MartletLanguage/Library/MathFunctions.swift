// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The C library's functions of one number, for the machine's `math` instruction.
enum MathFunctions {
  typealias Unary = (
    name: String, double: @Sendable (Double) -> Double, float: @Sendable (Float) -> Float
  )

  static let unary: [Unary] = [
    ("exp", { exp($0) }, { exp($0) }),
    ("exp2", { exp2($0) }, { exp2($0) }),
    ("expm1", { expm1($0) }, { expm1($0) }),
    ("log", { log($0) }, { log($0) }),
    ("log2", { log2($0) }, { log2($0) }),
    ("log10", { log10($0) }, { log10($0) }),
    ("log1p", { log1p($0) }, { log1p($0) }),
    ("sin", { sin($0) }, { sin($0) }),
    ("cos", { cos($0) }, { cos($0) }),
    ("tan", { tan($0) }, { tan($0) }),
    ("asin", { asin($0) }, { asin($0) }),
    ("acos", { acos($0) }, { acos($0) }),
    ("atan", { atan($0) }, { atan($0) }),
    ("sinh", { sinh($0) }, { sinh($0) }),
    ("cosh", { cosh($0) }, { cosh($0) }),
    ("tanh", { tanh($0) }, { tanh($0) }),
    ("asinh", { asinh($0) }, { asinh($0) }),
    ("acosh", { acosh($0) }, { acosh($0) }),
    ("atanh", { atanh($0) }, { atanh($0) }),
    ("floor", { $0.rounded(.down) }, { $0.rounded(.down) }),
    ("ceil", { $0.rounded(.up) }, { $0.rounded(.up) }),
    ("round", { $0.rounded() }, { $0.rounded() }),
    ("trunc", { $0.rounded(.towardZero) }, { $0.rounded(.towardZero) }),
    ("cbrt", { cbrt($0) }, { cbrt($0) }),
    ("tgamma", { tgamma($0) }, { tgamma($0) }),
    ("lgamma", { lgamma($0) }, { lgammaf($0) }),
    ("erf", { erf($0) }, { erf($0) }),
    ("erfc", { erfc($0) }, { erfc($0) }),
    ("sqrt", { $0.squareRoot() }, { $0.squareRoot() }),
    ("fabs", { $0.magnitude }, { $0.magnitude }),
    ("rint", { rint($0) }, { rint($0) }),
    ("nearbyint", { nearbyint($0) }, { nearbyint($0) }),
    ("logb", { logb($0) }, { logb($0) }),
  ]
  static let table: [@Sendable (Double) -> Double] = unary.map(\.double)
  static let indices: [String: Int] = Dictionary(
    uniqueKeysWithValues: unary.enumerated().map { ($1.name, $0) }
  )

  typealias Binary = (
    double: @Sendable (Double, Double) -> Double, float: @Sendable (Float, Float) -> Float
  )

  static let binary: [String: Binary] = [
    "pow": ({ pow($0, $1) }, { pow($0, $1) }),
    "atan2": ({ atan2($0, $1) }, { atan2($0, $1) }),
    "hypot": ({ hypot($0, $1) }, { hypot($0, $1) }),
    "fmod": (
      { $0.truncatingRemainder(dividingBy: $1) }, { $0.truncatingRemainder(dividingBy: $1) }
    ),
    "fmin": ({ fmin($0, $1) }, { fmin($0, $1) }),
    "fmax": ({ fmax($0, $1) }, { fmax($0, $1) }),
    "copysign": ({ copysign($0, $1) }, { copysign($0, $1) }),
    "remainder": ({ $0.remainder(dividingBy: $1) }, { $0.remainder(dividingBy: $1) }),
    "fdim": ({ fdim($0, $1) }, { fdim($0, $1) }),
    "nextafter": ({ nextafter($0, $1) }, { nextafter($0, $1) }),
  ]

  /// The functions that are called like any other native code.
  static let natives: [String: NativeEntry] = {
    var all: [String: NativeEntry] = [:]
    for (index, function) in unary.enumerated() {
      all["math.\(function.name)"] = { _, a, _ in
        .double(table[index](try NativeLibrary.double(a[0])))
      }
      all["float.\(function.name)"] = { _, a, _ in
        .double(Double(function.float(Float(try NativeLibrary.double(a[0])))))
      }
    }
    for (name, function) in binary {
      all["math.\(name)"] = { _, a, _ in
        .double(function.double(try NativeLibrary.double(a[0]), try NativeLibrary.double(a[1])))
      }
      all["float.\(name)"] = { _, a, _ in
        let (x, y) = (try NativeLibrary.double(a[0]), try NativeLibrary.double(a[1]))
        return .double(Double(function.float(Float(x), Float(y))))
      }
    }
    func rounding(_ name: String, _ rule: FloatingPointRoundingRule) {
      all["Floating.\(name)"] = { _, a, _ in .double(try NativeLibrary.double(a[0]).rounded(rule)) }
    }
    rounding("floor", .down)
    rounding("ceil", .up)
    rounding("trunc", .towardZero)
    rounding("rounded", .toNearestOrAwayFromZero)
    func whole(_ name: String, _ rule: FloatingPointRoundingRule) {
      all["math.\(name)"] = { _, a, _ in
        let value = try NativeLibrary.double(a[0])
        guard let number = Int(exactly: value.rounded(rule)) else { throw Trap.toInt(value) }
        return .int(number)
      }
    }
    whole("lround", .toNearestOrAwayFromZero)
    whole("lrint", .toNearestOrEven)
    for (name, value) in [
      ("M_PI", Double.pi), ("M_E", exp(1.0)), ("M_SQRT2", (2.0).squareRoot()), ("M_LN2", log(2.0)),
      ("M_LN10", log(10.0)),
    ] {
      all["math.\(name)"] = { _, _, _ in .double(value) }
    }
    parts(&all)
    return all
  }()

  private static func parts(_ all: inout [String: NativeEntry]) {
    all["Floating.fma"] = { _, a, site in
      let (x, y) = (try NativeLibrary.double(a[0]), try NativeLibrary.double(a[1]))
      let z = try NativeLibrary.double(a[2])
      return NativeLibrary.isFloat(site)
        ? .double(Double(Float(z).addingProduct(Float(x), Float(y))))
        : .double(z.addingProduct(x, y))
    }
    all["Floating.ldexp"] = { _, a, site in
      let value = try NativeLibrary.double(a[0])
      let power = Int(max(-100_000, min(100_000, try NativeLibrary.int(a[1]))))
      return NativeLibrary.isFloat(site)
        ? .double(Double(scalbn(Float(value), power))) : .double(scalbn(value, power))
    }
    all["Floating.frexp"] = { _, a, _ in
      let (fraction, power) = frexp(try NativeLibrary.double(a[0]))
      return .object(TupleObject([.double(fraction), .int(power)]))
    }
    all["Floating.modf"] = { _, a, _ in
      let (whole, fraction) = modf(try NativeLibrary.double(a[0]))
      return .object(TupleObject([.double(whole), .double(fraction)]))
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// Members of `Float` and of floating-point numbers whose type is a generic parameter.
  ///
  /// A `Float` is kept as a `Double` of the same value; what depends on the width is done in the
  /// type that the call says.
  static let floatingPoint: [String: NativeEntry] = {
    var all: [String: NativeEntry] = [:]
    constants(&all)
    members(&all)
    conversions(&all)
    float(&all)
    return all
  }()

  static func isFloat(_ site: CallSite) -> Bool {
    if case .float = site.number { return true }
    return false
  }

  /// The number rounded to the width of the type that the call is for.
  static func fitted(_ value: Double, _ site: CallSite) -> Value {
    .double(isFloat(site) ? Double(Float(value)) : value)
  }

  private static func constants(_ all: inout [String: NativeEntry]) {
    let constants: [(String, Double, Float)] = [
      ("pi", .pi, .pi), ("infinity", .infinity, .infinity), ("nan", .nan, .nan),
      ("signalingNaN", .nan, .nan), ("zero", 0, 0),
      ("greatestFiniteMagnitude", .greatestFiniteMagnitude, .greatestFiniteMagnitude),
      ("leastNormalMagnitude", .leastNormalMagnitude, .leastNormalMagnitude),
      ("leastNonzeroMagnitude", .leastNonzeroMagnitude, .leastNonzeroMagnitude),
      ("ulpOfOne", .ulpOfOne, .ulpOfOne),
    ]
    for (name, double, float) in constants {
      all["Floating.\(name)"] = { _, _, site in .double(isFloat(site) ? Double(float) : double) }
    }
    let numbers: [(String, Int, Int)] = [
      ("radix", 2, 2), ("exponentBitCount", 11, 8), ("significandBitCount", 52, 23),
    ]
    for (name, double, float) in numbers {
      all["Floating.\(name)"] = { _, _, site in .int(isFloat(site) ? float : double) }
    }
  }

  private static func members(_ all: inout [String: NativeEntry]) {
    func test(
      _ name: String,
      _ double: @escaping @Sendable (Double) -> Bool,
      _ float: @escaping @Sendable (Float) -> Bool
    ) {
      all["Floating.\(name)"] = { _, a, site in
        let value = try NativeLibrary.double(a[0])
        return .bool(isFloat(site) ? float(Float(value)) : double(value))
      }
    }
    func unary(
      _ name: String,
      _ double: @escaping @Sendable (Double) -> Double,
      _ float: @escaping @Sendable (Float) -> Float
    ) {
      all["Floating.\(name)"] = { _, a, site in
        let value = try NativeLibrary.double(a[0])
        return .double(isFloat(site) ? Double(float(Float(value))) : double(value))
      }
    }
    func binary(
      _ name: String,
      _ double: @escaping @Sendable (Double, Double) -> Double,
      _ float: @escaping @Sendable (Float, Float) -> Float
    ) {
      all["Floating.\(name)"] = { _, a, site in
        let (x, y) = (try NativeLibrary.double(a[0]), try NativeLibrary.double(a[1]))
        return .double(isFloat(site) ? Double(float(Float(x), Float(y))) : double(x, y))
      }
    }
    func compare(_ name: String, _ compare: @escaping @Sendable (Double, Double) -> Bool) {
      all["Floating.\(name)"] = { _, a, _ in .bool(compare(try double(a[0]), try double(a[1]))) }
    }
    test("isNaN", { $0.isNaN }, { $0.isNaN })
    test("isSignalingNaN", { $0.isSignalingNaN }, { $0.isSignalingNaN })
    test("isInfinite", { $0.isInfinite }, { $0.isInfinite })
    test("isFinite", { $0.isFinite }, { $0.isFinite })
    test("isNormal", { $0.isNormal }, { $0.isNormal })
    test("isSubnormal", { $0.isSubnormal }, { $0.isSubnormal })
    test("isCanonical", { $0.isCanonical }, { $0.isCanonical })
    test("isZero", { $0.isZero }, { $0.isZero })
    unary("ulp", { $0.ulp }, { $0.ulp })
    unary("nextUp", { $0.nextUp }, { $0.nextUp })
    unary("nextDown", { $0.nextDown }, { $0.nextDown })
    unary("significand", { $0.significand }, { $0.significand })
    unary("binade", { $0.binade }, { $0.binade })
    unary("squareRoot", { $0.squareRoot() }, { $0.squareRoot() })
    binary("truncatingRemainder", { $0.truncatingRemainder(dividingBy: $1) }) {
      $0.truncatingRemainder(dividingBy: $1)
    }
    binary("remainder", { $0.remainder(dividingBy: $1) }) { $0.remainder(dividingBy: $1) }
    binary("minimum", { Double.minimum($0, $1) }) { Float.minimum($0, $1) }
    binary("maximum", { Double.maximum($0, $1) }) { Float.maximum($0, $1) }
    binary("minimumMagnitude", { Double.minimumMagnitude($0, $1) }) {
      Float.minimumMagnitude($0, $1)
    }
    binary("maximumMagnitude", { Double.maximumMagnitude($0, $1) }) {
      Float.maximumMagnitude($0, $1)
    }
    binary("advanced", { $0 + $1 }, { $0 + $1 })
    binary("distance", { $1 - $0 }, { $1 - $0 })
    binary("init(signOf)", { Double(signOf: $0, magnitudeOf: $1) }) {
      Float(signOf: $0, magnitudeOf: $1)
    }
    compare("isEqual") { $0 == $1 }
    compare("isLess") { $0 < $1 }
    compare("isLessOrEqual") { $0 <= $1 }
    compare("isTotallyOrdered") { $0.isTotallyOrdered(belowOrEqualTo: $1) }
    all["Floating.formSquareRoot"] = { _, a, site in
      a[0] = fitted(try double(a[0]).squareRoot(), site)
      return .void
    }
    @Sendable func product(_ a: Arguments, _ site: CallSite) throws -> Value {
      let (sum, x, y) = (try double(a[0]), try double(a[1]), try double(a[2]))
      guard isFloat(site) else { return .double(sum.addingProduct(x, y)) }
      return .double(Double(Float(sum).addingProduct(Float(x), Float(y))))
    }
    all["Floating.addingProduct"] = { _, a, site in try product(a, site) }
    all["Floating.addProduct"] = { _, a, site in
      a[0] = try product(a, site)
      return .void
    }
    all["Floating.exponent"] = { _, a, site in
      let value = try double(a[0])
      guard value.isFinite, value != 0 else {
        throw Trap(
          "not-an-integer",
          "the exponent of \(value) is no whole number that a program can use",
          "Test it with `isZero` and `isFinite` before."
        )
      }
      return .int(Int(value.exponent))
    }
    all["Floating.sign"] = { _, a, _ in .int(try double(a[0]).sign == .minus ? 1 : 0) }
    all["Floating.floatingPointClass"] = { _, a, site in
      let value = try double(a[0])
      return .int(
        classNumber(isFloat(site) ? Float(value).floatingPointClass : value.floatingPointClass)
      )
    }
    all["Floating.significandWidth"] = { _, a, site in
      let value = try double(a[0])
      return .int(isFloat(site) ? Float(value).significandWidth : value.significandWidth)
    }
    all["Floating.random"] = { machine, a, site in
      let range = try range(a[0])
      let (low, high) = (try double(range.lower), try double(range.upper))
      guard range.isClosed ? low <= high : low < high, (high - low).isFinite,
        !isFloat(site) || Float(high - low).isFinite
      else { throw emptyRange(range) }
      return try drawing(machine, a, site) { generator in
        guard isFloat(site) else {
          return .double(
            range.isClosed
              ? Double.random(in: low...high, using: &generator)
              : Double.random(in: low..<high, using: &generator)
          )
        }
        let (low, high) = (Float(low), Float(high))
        return .double(
          Double(
            range.isClosed
              ? Float.random(in: low...high, using: &generator)
              : Float.random(in: low..<high, using: &generator)
          )
        )
      }
    }
    for index in 0...9 { all["class.\(index)"] = { _, _, _ in .int(index) } }
    all["sign.plus"] = { _, _, _ in .int(0) }
    all["sign.minus"] = { _, _, _ in .int(1) }
  }

  private static func classNumber(_ found: FloatingPointClassification) -> Int {
    switch found {
    case .signalingNaN: 0
    case .quietNaN: 1
    case .negativeInfinity: 2
    case .negativeNormal: 3
    case .negativeSubnormal: 4
    case .negativeZero: 5
    case .positiveZero: 6
    case .positiveSubnormal: 7
    case .positiveNormal: 8
    case .positiveInfinity: 9
    @unknown default: 1
    }
  }

  private static func conversions(_ all: inout [String: NativeEntry]) {
    all["Floating.init(exactly)"] = { _, a, site in
      let number = try wide(a[0], site.argumentTypes[0])
      return isFloat(site)
        ? optional(Float(exactly: number).map { .double(Double($0)) })
        : optional(Double(exactly: number).map(Value.double))
    }
    all["Floating.init(exactlyFloating)"] = { _, a, site in
      let number = try double(a[0])
      // NaN is equal to nothing, so it is in no type exactly.
      guard !number.isNaN else { return .none }
      return isFloat(site)
        ? optional(Float(exactly: number).map { .double(Double($0)) }) : .double(number).wrapped
    }
    all["Floating.init(sign)"] = { _, a, site in
      let sign: FloatingPointSign = try int(a[0]) == 1 ? .minus : .plus
      let exponent = try int(a[1])
      let significand = try double(a[2])
      return .double(
        isFloat(site)
          ? Double(Float(sign: sign, exponent: exponent, significand: Float(significand)))
          : Double(sign: sign, exponent: exponent, significand: significand)
      )
    }
    all["Double.init(bitPattern)"] = { _, a, _ in
      .double(Double(bitPattern: try word(a[0], as: UInt64.self)))
    }
    all["Double.bitPattern"] = { _, a, _ in value(try double(a[0]).bitPattern) }
    all["Float.init(bitPattern)"] = { _, a, _ in
      .double(Double(Float(bitPattern: try word(a[0], as: UInt32.self))))
    }
    all["Float.bitPattern"] = { _, a, _ in value(Float(try double(a[0])).bitPattern) }
    all["Float.init(String)"] = { _, a, _ in
      optional(Float(try string(a[0])).map { .double(Double($0)) })
    }
  }

  private static func float(_ all: inout [String: NativeEntry]) {
    let operations: [String: @Sendable (Double, Double) -> Double] = [
      "+": { $0 + $1 }, "-": { $0 - $1 }, "*": { $0 * $1 }, "/": { $0 / $1 },
    ]
    for (name, operation) in operations {
      // The result of an operation in double precision, rounded to single precision, is that of
      // the operation in single precision: 53 ≥ 2 · 24 + 2 bits (Figueroa, 1995).
      all["Float.\(name)"] = { _, a, _ in
        .double(Double(Float(operation(try double(a[0]), try double(a[1])))))
      }
      all["Float.\(name)="] = { _, a, _ in
        a[0] = .double(Double(Float(operation(try double(a[0]), try double(a[1])))))
        return .void
      }
    }
    all["Float.prefix-"] = { _, a, _ in .double(-(try double(a[0]))) }
  }
}

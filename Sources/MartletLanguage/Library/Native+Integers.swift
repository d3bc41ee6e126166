// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// The integer type that a call is for.
  static func integerKind(_ site: CallSite) throws -> IntegerKind {
    guard case .integer(let kind) = site.number else { throw Trap.conflict }
    return kind
  }

  /// The word of an integer value.
  static func word<T: FixedWidthInteger>(_ value: Value, as type: T.Type) throws -> T {
    IntegerKind.value(try int(value), as: type)
  }

  static func value<T: FixedWidthInteger>(_ number: T) -> Value { .int(IntegerKind.word(number)) }

  private static func integer(
    _ body:
      @escaping @Sendable (any IntegerOperations.Type, Machine, Arguments, CallSite) throws
      -> Value
  ) -> NativeEntry {
    { machine, a, site in
      try body(try integerKind(site).operations, machine, a, site)
    }
  }

  /// Members of all integer types, for the type that the call says.
  static let integers: [String: NativeEntry] = {
    var all: [String: NativeEntry] = [
      "Integer.zero": integer { type, _, _, _ in type.constant(0) },
      "Integer.min": integer { type, _, _, _ in type.limits.min },
      "Integer.max": integer { type, _, _, _ in type.limits.max },
      "Integer.isSigned": integer { type, _, _, _ in .bool(type.hasSign) },
      "Integer.bitWidth": integer { type, _, _, _ in .int(type.bits) },
      "Integer.bitWidth.static": integer { type, _, _, _ in .int(type.bits) },
      "Integer.init(exactly)": convert { type, wide in type.exactly(wide).map(\.wrapped) ?? .none },
      "Integer.init(clamping)": convert { type, wide in type.clamping(wide) },
      "Integer.init(truncating)": { _, a, site in
        guard case .integer(let from) = NumberKind(site.argumentTypes[0]),
          case .integer(let to) = NumberKind(site.result)
        else { throw Trap.conflict }
        let code = SizedArithmetic.code(.truncate, to, from: from)
        return .int(try SizedArithmetic.run(code, try int(a[0]), 0))
      },
      "Integer.init(exactlyFloating)": integer { type, _, a, _ in
        type.exactly(try double(a[0])).map(\.wrapped) ?? .none
      },
      "Integer.init(radix)": integer { type, _, a, _ in
        let radix = isMissing(a[1]) ? 10 : try int(a[1])
        try checkRadix(radix)
        return type.parse(try string(a[0]), radix).map(\.wrapped) ?? .none
      },
      "Integer.random": integer { type, machine, a, site in
        let range = try range(a[0])
        let result = try drawing(machine, a, site) { try type.random(range, &$0) }
        guard let result else {
          throw emptyRange(range)
        }
        return result
      },
    ]
    for (name, operation) in [
      "quotientAndRemainder", "isMultiple", "signum", "magnitude", "nonzeroBitCount",
      "leadingZeroBitCount", "trailingZeroBitCount", "byteSwapped", "bigEndian", "littleEndian",
      "addingReportingOverflow", "subtractingReportingOverflow", "multipliedReportingOverflow",
      "dividedReportingOverflow", "remainderReportingOverflow", "advanced", "distance",
      "multipliedFullWidth",
    ].map({ ($0, $0) }) {
      all["Integer.\(name)"] = integer { type, _, a, site in
        try type.apply(operation, try int(a[0]), site.argumentCount > 1 ? try int(a[1]) : 0)
      }
    }
    for (name, operation) in Intrinsics.sized {
      all["Sized.\(name)"] = { _, a, site in
        let code = SizedArithmetic.code(operation, try integerKind(site))
        return .int(
          try SizedArithmetic.run(code, try int(a[0]), site.argumentCount > 1 ? int(a[1]) : 0)
        )
      }
      guard site2(name) else { continue }
      all["Sized.\(name)="] = { _, a, site in
        let code = SizedArithmetic.code(operation, try integerKind(site))
        a[0] = .int(try SizedArithmetic.run(code, try int(a[0]), try int(a[1])))
        return .void
      }
    }
    for key in ["convert.integer", "convert.floating", "convert.truncating"] {
      all[key] = { _, a, site in
        try converted(a[0], key, from: site.argumentTypes[0], to: site.result)
      }
    }
    for name in ["<<", ">>"] {
      let shift: @Sendable (Arguments, CallSite) throws -> Value = { a, site in
        let types = site.argumentTypes
        guard
          case .sized(let code)? = Intrinsics.number(
            "Integer.\(name)",
            types[0],
            types[0],
            count: 2,
            second: types[1]
          )
        else { throw Trap.conflict }
        return .int(try SizedArithmetic.run(code, try int(a[0]), try int(a[1])))
      }
      all["Integer.\(name)"] = { _, a, site in try shift(a, site) }
      all["Integer.\(name)="] = { _, a, site in
        a[0] = try shift(a, site)
        return .void
      }
    }
    let comparisons: [String: @Sendable (Int128, Int128) -> Bool] = [
      "==": { $0 == $1 }, "!=": { $0 != $1 }, "<": { $0 < $1 }, "<=": { $0 <= $1 },
      ">": { $0 > $1 }, ">=": { $0 >= $1 },
    ]
    for (name, compare) in comparisons {
      all["Integer.\(name)"] = { _, a, site in
        .bool(
          compare(
            try wide(a[0], site.argumentTypes[0]),
            try wide(a[1], site.argumentTypes[1])
          )
        )
      }
    }
    return all
  }()

  private static func site2(_ name: String) -> Bool {
    !["prefix-", "~", "abs"].contains(name)
  }

  /// Any integer, as one that every integer fits into.
  static func wide(_ value: Value, _ type: Type) throws -> Int128 {
    let word = try int(value)
    guard let kind = IntegerKind(type) else { throw Trap.conflict }
    return kind == .uint || kind == .uint64
      ? Int128(UInt(bitPattern: word ^ Int.min)) : Int128(word)
  }

  /// A conversion from any integer type to that of the call.
  private static func convert(
    _ body: @escaping @Sendable (any IntegerOperations.Type, Int128) throws -> Value
  ) -> NativeEntry {
    { _, a, site in
      try body(try integerKind(site).operations, try wide(a[0], site.argumentTypes[0]))
    }
  }

  /// A conversion between any two number types that is an instruction where the types are known.
  private static func converted(
    _ value: Value,
    _ key: String,
    from: Type,
    to: Type
  ) throws -> Value {
    let result = to.representation
    guard let operation = Intrinsics.number(key, from, to, count: 1), result.isWord else {
      throw Trap.conflict
    }
    let word = value.word(as: from.representation)
    switch operation {
    case .sized(let code):
      return Value(word: try SizedArithmetic.run(code, word, 0), as: result)
    case .roundToFloat: return .double(Double(Float(try double(value))))
    case .copy: return value
    case .float: throw Trap.conflict
    }
  }
}

/// What native code does with a number of one integer type, on words.
protocol IntegerOperations: FixedWidthInteger, SendableMetatype {}

extension Int: IntegerOperations {}
extension Int8: IntegerOperations {}
extension Int16: IntegerOperations {}
extension Int32: IntegerOperations {}
extension Int64: IntegerOperations {}
extension UInt: IntegerOperations {}
extension UInt8: IntegerOperations {}
extension UInt16: IntegerOperations {}
extension UInt32: IntegerOperations {}
extension UInt64: IntegerOperations {}

extension IntegerKind {
  var operations: any IntegerOperations.Type {
    switch self {
    case .int: Int.self
    case .int8: Int8.self
    case .int16: Int16.self
    case .int32: Int32.self
    case .int64: Int64.self
    case .uint: UInt.self
    case .uint8: UInt8.self
    case .uint16: UInt16.self
    case .uint32: UInt32.self
    case .uint64: UInt64.self
    }
  }
}

extension IntegerOperations {
  static func constant(_ value: Int8) -> Value { NativeLibrary.value(Self(value)) }
  static var limits: (min: Value, max: Value) {
    (NativeLibrary.value(Self.min), NativeLibrary.value(Self.max))
  }
  static var limitsText: String { "\(Self.min) to \(Self.max)" }

  static func word(literal magnitude: UInt64, isNegative: Bool) -> Int? {
    if !isNegative { return Self(exactly: magnitude).map { IntegerKind.word($0) } }
    guard magnitude <= UInt64(Int.max) + 1 else { return nil }
    return Self(exactly: Int(truncatingIfNeeded: 0 &- magnitude)).map { IntegerKind.word($0) }
  }

  static var hasSign: Bool { isSigned }
  static var bits: Int { bitWidth }

  static func exactly(_ value: Int128) -> Value? { Self(exactly: value).map(NativeLibrary.value) }
  static func exactly(_ value: Double) -> Value? { Self(exactly: value).map(NativeLibrary.value) }
  static func clamping(_ value: Int128) -> Value { NativeLibrary.value(Self(clamping: value)) }
  static func parse(_ text: String, _ radix: Int) -> Value? {
    Self(text, radix: radix).map(NativeLibrary.value)
  }

  /// A random number of a range; `nil` if the range is empty.
  static func random<G: RandomNumberGenerator>(
    _ range: RangeObject,
    _ generator: inout G
  ) throws -> Value? {
    let low = try NativeLibrary.word(range.lower, as: Self.self)
    let high = try NativeLibrary.word(range.upper, as: Self.self)
    if range.isClosed {
      return low <= high
        ? NativeLibrary.value(Self.random(in: low...high, using: &generator)) : nil
    }
    return low < high
      ? NativeLibrary.value(Self.random(in: low..<high, using: &generator)) : nil
  }

  /// A member that takes the number and perhaps another.
  static func apply(_ name: String, _ first: Int, _ second: Int) throws -> Value {
    let x = IntegerKind.value(first, as: Self.self)
    let y = IntegerKind.value(second, as: Self.self)
    func pair(_ result: (partialValue: Self, overflow: Bool)) -> Value {
      .object(
        TupleObject([NativeLibrary.value(result.partialValue), .bool(result.overflow)])
      )
    }
    switch name {
    case "quotientAndRemainder":
      let (quotient, overflow) = x.dividedReportingOverflow(by: y)
      if overflow {
        throw y == 0 ? Trap.division(0, "/", 0, showing: "\(x)") : Trap.overflow(x, "/", y)
      }
      return .object(
        TupleObject([NativeLibrary.value(quotient), NativeLibrary.value(x % y)])
      )
    case "isMultiple": return .bool(x.isMultiple(of: y))
    case "signum": return NativeLibrary.value(x.signum())
    case "magnitude":
      return Self.isSigned && bitWidth < 64
        ? .int(Swift.abs(first))
        : .int(IntegerKind.word(UInt(truncatingIfNeeded: x.magnitude)))
    case "nonzeroBitCount": return .int(x.nonzeroBitCount)
    case "leadingZeroBitCount": return .int(x.leadingZeroBitCount)
    case "trailingZeroBitCount": return .int(x.trailingZeroBitCount)
    case "byteSwapped": return NativeLibrary.value(x.byteSwapped)
    case "bigEndian": return NativeLibrary.value(x.bigEndian)
    case "littleEndian": return NativeLibrary.value(x.littleEndian)
    case "addingReportingOverflow": return pair(x.addingReportingOverflow(y))
    case "subtractingReportingOverflow": return pair(x.subtractingReportingOverflow(y))
    case "multipliedReportingOverflow": return pair(x.multipliedReportingOverflow(by: y))
    case "dividedReportingOverflow": return pair(x.dividedReportingOverflow(by: y))
    case "remainderReportingOverflow": return pair(x.remainderReportingOverflow(dividingBy: y))
    case "multipliedFullWidth":
      let (high, low) = x.multipliedFullWidth(by: y)
      return .object(
        TupleObject([
          NativeLibrary.value(high),
          bitWidth < 64
            ? .int(Int(truncatingIfNeeded: low))
            : .int(IntegerKind.word(UInt(truncatingIfNeeded: low))),
        ])
      )
    case "advanced":
      let sum = Int128(x) + Int128(second)
      guard let result = Self(exactly: sum) else {
        throw Trap.conversion("\(x) advanced by \(second)", to: Self.self)
      }
      return NativeLibrary.value(result)
    case "distance":
      let distance = Int128(y) - Int128(x)
      guard let result = Int(exactly: distance) else {
        throw Trap.conversion("the distance from \(x) to \(y)", to: Int.self)
      }
      return .int(result)
    default: throw Trap.conflict
    }
  }
}

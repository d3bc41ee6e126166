// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// Members of `Int`, `Double` and `Bool`.
  static let numbers: [String: NativeEntry] = [
    "Int.init": { _, _, _ in .int(0) },
    "Int.zero": { _, _, _ in .int(0) },
    "Int.min": { _, _, _ in .int(.min) },
    "Int.max": { _, _, _ in .int(.max) },
    "Int.bitWidth": { _, _, _ in .int(64) },
    "Int.init(Double)": { _, a, _ in
      let value = try double(a[0])
      guard let exact = Int(exactly: value.rounded(.towardZero)) else { throw Trap.toInt(value) }
      return .int(exact)
    },
    "Int.init(String)": { _, a, _ in optional(Int(try string(a[0])).map(Value.int)) },
    "Int.init(radix)": { _, a, _ in
      let radix = try int(a[1])
      try checkRadix(radix)
      return optional(Int(try string(a[0]), radix: radix).map(Value.int))
    },
    "Int.init(exactly)": { _, a, _ in optional(Int(exactly: try double(a[0])).map(Value.int)) },
    "Int.nonzeroBitCount": { _, a, _ in .int(try int(a[0]).nonzeroBitCount) },
    "Int.leadingZeroBitCount": { _, a, _ in .int(try int(a[0]).leadingZeroBitCount) },
    "Int.trailingZeroBitCount": { _, a, _ in .int(try int(a[0]).trailingZeroBitCount) },
    "Int.signum": { _, a, _ in .int(try int(a[0]).signum()) },
    "Int.isMultiple": { _, a, _ in .bool(try int(a[0]).isMultiple(of: try int(a[1]))) },
    "Int.quotientAndRemainder": { _, a, _ in
      let (x, y) = (try int(a[0]), try int(a[1]))
      if y == 0 || (x == .min && y == -1) { throw Trap.division(x, "/", y) }
      return .object(TupleObject([.int(x / y), .int(x % y)]))
    },
    "Int.negate": { _, a, _ in
      let value = try int(a[0])
      if value == .min { throw Trap.overflow(0, "-", value) }
      a[0] = .int(-value)
      return .void
    },
    "Int.random(Range)": { machine, a, _ in try randomInt(machine, a[0]) },
    "Int.random(ClosedRange)": { machine, a, _ in try randomInt(machine, a[0]) },

    "Double.init": { _, _, _ in .double(0) },
    "Double.zero": { _, _, _ in .double(0) },
    "Double.init(Int)": { _, a, _ in .double(Double(try int(a[0]))) },
    "Double.init(String)": { _, a, _ in optional(Double(try string(a[0])).map(Value.double)) },
    "Double.pi": { _, _, _ in .double(.pi) },
    "Double.infinity": { _, _, _ in .double(.infinity) },
    "Double.nan": { _, _, _ in .double(.nan) },
    "Double.greatestFiniteMagnitude": { _, _, _ in .double(.greatestFiniteMagnitude) },
    "Double.leastNormalMagnitude": { _, _, _ in .double(.leastNormalMagnitude) },
    "Double.leastNonzeroMagnitude": { _, _, _ in .double(.leastNonzeroMagnitude) },
    "Double.ulpOfOne": { _, _, _ in .double(.ulpOfOne) },
    "Double.isNaN": { _, a, _ in .bool(try double(a[0]).isNaN) },
    "Double.isInfinite": { _, a, _ in .bool(try double(a[0]).isInfinite) },
    "Double.isFinite": { _, a, _ in .bool(try double(a[0]).isFinite) },
    "Double.isZero": { _, a, _ in .bool(try double(a[0]).isZero) },
    "Double.magnitude": { _, a, _ in .double(try double(a[0]).magnitude) },
    "Double.ulp": { _, a, _ in .double(try double(a[0]).ulp) },
    "Double.nextUp": { _, a, _ in .double(try double(a[0]).nextUp) },
    "Double.nextDown": { _, a, _ in .double(try double(a[0]).nextDown) },
    "Double.rounded": { _, a, _ in
      .double(try double(a[0]).rounded(isMissing(a[1]) ? .toNearestOrAwayFromZero : rule(a[1])))
    },
    "Double.round": { _, a, _ in
      a[0] = .double(
        try double(a[0]).rounded(isMissing(a[1]) ? .toNearestOrAwayFromZero : rule(a[1]))
      )
      return .void
    },
    "Double.negate": { _, a, _ in
      a[0] = .double(-(try double(a[0])))
      return .void
    },
    "Double.addingProduct": { _, a, _ in
      .double(try double(a[0]).addingProduct(try double(a[1]), try double(a[2])))
    },
    "Double.random(Range)": { machine, a, _ in
      let range = try range(a[0])
      let (low, high) = (try double(range.lower), try double(range.upper))
      guard low < high, (high - low).isFinite else { throw emptyRange(range) }
      return .double(Double.random(in: low..<high, using: &machine.generator))
    },
    "Double.random(ClosedRange)": { machine, a, _ in
      let range = try range(a[0])
      let (low, high) = (try double(range.lower), try double(range.upper))
      guard low <= high, (high - low).isFinite else { throw emptyRange(range) }
      return .double(Double.random(in: low...high, using: &machine.generator))
    },
    "rule.0": { _, _, _ in .int(0) }, "rule.1": { _, _, _ in .int(1) },
    "rule.2": { _, _, _ in .int(2) }, "rule.3": { _, _, _ in .int(3) },
    "rule.4": { _, _, _ in .int(4) }, "rule.5": { _, _, _ in .int(5) },

    "Bool.init": { _, _, _ in .bool(false) },
    "Bool.init(String)": { _, a, _ in optional(Bool(try string(a[0])).map(Value.bool)) },
    "Bool.toggle": { _, a, _ in
      a[0] = .bool(!(try bool(a[0])))
      return .void
    },
    "Number.zero": { _, _, site in
      switch site.number {
      case .integer(let kind): kind.operations.constant(0)
      case .double, .float: .double(0)
      case .other: throw Trap.conflict
      }
    },
    "Number.init(exactly)": { _, a, site in
      let number = try wide(a[0], site.argumentTypes[0])
      switch site.number {
      case .integer(let kind): return optional(kind.operations.exactly(number))
      case .double: return optional(Double(exactly: number).map(Value.double))
      case .float: return optional(Float(exactly: number).map { .double(Double($0)) })
      case .other: throw Trap.conflict
      }
    },
    "Number.negate": { _, a, site in
      switch site.number {
      case .integer(let kind):
        let code = SizedArithmetic.code(.negate, kind)
        a[0] = .int(try SizedArithmetic.run(code, try int(a[0]), 0))
      case .double, .float: a[0] = .double(-(try double(a[0])))
      case .other: throw Trap.conflict
      }
      return .void
    },
    "Bool.==": { _, a, _ in .bool(try bool(a[0]) == bool(a[1])) },
    "Bool.!=": { _, a, _ in .bool(try bool(a[0]) != bool(a[1])) },
  ]

  static func checkRadix(_ radix: Int) throws {
    guard (2...36).contains(radix) else {
      throw Trap("invalid-argument", "the radix is \(radix); it must be 2 to 36")
    }
  }

  private static func rule(_ value: Value) -> FloatingPointRoundingRule {
    guard case .int(let number) = value else { return .toNearestOrAwayFromZero }
    switch number {
    case 1: return .toNearestOrEven
    case 2: return .up
    case 3: return .down
    case 4: return .towardZero
    case 5: return .awayFromZero
    default: return .toNearestOrAwayFromZero
    }
  }

  static func emptyRange(_ range: RangeObject) -> Trap {
    Trap(
      "empty-range",
      "there is no number to choose in \(Description.plain(.object(range)))",
      "Give a range that holds at least one finite number."
    )
  }

  private static func randomInt(_ machine: Machine, _ value: Value) throws -> Value {
    let range = try range(value)
    let (low, high) = (try int(range.lower), try int(range.upper))
    guard range.isClosed ? low <= high : low < high else { throw emptyRange(range) }
    return .int(
      range.isClosed
        ? Int.random(in: low...high, using: &machine.generator)
        : Int.random(in: low..<high, using: &machine.generator)
    )
  }

  /// The operators, for their use as functions and on values whose type is generic.
  static let arithmetic: [String: NativeEntry] = {
    var all: [String: NativeEntry] = [:]
    let integers: [String: @Sendable (Int, Int) throws -> Int] = [
      "+": { x, y in try checked(x.addingReportingOverflow(y), x, "+", y) },
      "-": { x, y in try checked(x.subtractingReportingOverflow(y), x, "-", y) },
      "*": { x, y in try checked(x.multipliedReportingOverflow(by: y), x, "*", y) },
      "/": { x, y in
        let (value, overflow) = x.dividedReportingOverflow(by: y)
        if overflow { throw Trap.division(x, "/", y) }
        return value
      },
      "%": { x, y in
        let (value, overflow) = x.remainderReportingOverflow(dividingBy: y)
        if overflow { throw Trap.division(x, "%", y) }
        return value
      },
      "&+": { $0 &+ $1 }, "&-": { $0 &- $1 }, "&*": { $0 &* $1 }, "&": { $0 & $1 },
      "|": { $0 | $1 }, "^": { $0 ^ $1 }, "<<": { $0 << $1 }, ">>": { $0 >> $1 },
      "&<<": { $0 &<< $1 }, "&>>": { $0 &>> $1 },
    ]
    for (name, operation) in integers {
      all["Int.\(name)"] = { _, a, _ in .int(try operation(try int(a[0]), try int(a[1]))) }
      all["Int.\(name)="] = { _, a, _ in
        a[0] = .int(try operation(try int(a[0]), try int(a[1])))
        return .void
      }
    }
    let doubles: [String: @Sendable (Double, Double) -> Double] = [
      "+": { $0 + $1 }, "-": { $0 - $1 }, "*": { $0 * $1 }, "/": { $0 / $1 },
    ]
    for (name, operation) in doubles {
      all["Double.\(name)"] = { _, a, _ in .double(operation(try double(a[0]), try double(a[1]))) }
      all["Double.\(name)="] = { _, a, _ in
        a[0] = .double(operation(try double(a[0]), try double(a[1])))
        return .void
      }
    }
    for (name, integer) in integers {
      // Lowering has put the operation on the type in the place of this one, where it is known.
      let floating = doubles[name]
      let operation: @Sendable (Value, Value) throws -> Value = { x, y in
        if case .double(let x) = x, case .double(let y) = y, let floating {
          return .double(floating(x, y))
        }
        return .int(try integer(try int(x), try int(y)))
      }
      all["Numeric.\(name)"] = { _, a, _ in try operation(a[0], a[1]) }
      all["Numeric.\(name)="] = { _, a, _ in
        a[0] = try operation(a[0], a[1])
        return .void
      }
    }
    for family in ["Int", "Double", "String", "Equatable"] {
      all["\(family).=="] = { _, a, _ in .bool(Comparing.equal(a[0], a[1])) }
      all["\(family).!="] = { _, a, _ in .bool(!Comparing.equal(a[0], a[1])) }
    }
    for family in ["Int", "Double", "String", "Comparable"] {
      all["\(family).<"] = { _, a, _ in .bool(Comparing.less(a[0], a[1])) }
      all["\(family).>"] = { _, a, _ in .bool(Comparing.less(a[1], a[0])) }
      all["\(family).<="] = { _, a, _ in .bool(lessOrEqual(a[0], a[1])) }
      all["\(family).>="] = { _, a, _ in .bool(lessOrEqual(a[1], a[0])) }
    }
    all["Int.prefix-"] = { _, a, _ in
      .int(try checked((0).subtractingReportingOverflow(try int(a[0])), 0, "-", try int(a[0])))
    }
    all["Numeric.prefix-"] = { _, a, _ in
      if case .double(let value) = a[0] { return .double(-value) }
      return .int(
        try checked((0).subtractingReportingOverflow(try int(a[0])), 0, "-", try int(a[0]))
      )
    }
    all["Numeric.~"] = { _, a, _ in .int(~(try int(a[0]))) }
    all["Int.~"] = { _, a, _ in .int(~(try int(a[0]))) }
    all["Double.prefix-"] = { _, a, _ in .double(-(try double(a[0]))) }
    return all
  }()

  static func lessOrEqual(_ left: Value, _ right: Value) -> Bool {
    if case .double(let left) = left, case .double(let right) = right { return left <= right }
    return !Comparing.less(right, left)
  }

  private static func checked(
    _ result: (partialValue: Int, overflow: Bool),
    _ left: Int,
    _ operation: String,
    _ right: Int
  ) throws -> Int {
    if result.overflow { throw Trap.overflow(left, operation, right) }
    return result.partialValue
  }
}

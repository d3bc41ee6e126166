// SPDX-License-Identifier: Apache-2.0

extension Intrinsics {
  /// Operations of the integer types beside `Int`, by what stands behind `Sized.`.
  static let sized: [String: SizedArithmetic.Operation] = [
    "+": .add, "-": .subtract, "*": .multiply, "/": .divide, "%": .remainder,
    "&+": .addWrapping, "&-": .subtractWrapping, "&*": .multiplyWrapping, "&": .and, "|": .or,
    "^": .xor, "&<<": .maskingShiftLeft,
    "&>>": .maskingShiftRight, "prefix-": .negate, "~": .not, "abs": .magnitude,
  ]

  private static let comparing: Set<Substring> = ["==", "!=", "<", "<=", ">", ">="]

  /// The same operation on the type that a generic one was called with.
  ///
  /// Words of all integers compare alike, and those of `Float` compare as `Double`.
  static func specialized(_ key: String, _ type: Type) -> String {
    guard let dot = key.firstIndex(of: ".") else { return key }
    switch key[..<dot] {
    case "Equatable", "Comparable", "Numeric":
      guard case .nominal(let nominal, _) = type, nominal.isNative else { return key }
      let name = key[key.index(after: dot)...]
      switch nominal.name {
      case "Int", "Double", "Bool": return "\(nominal.name).\(name)"
      case "Float": return comparing.contains(name) ? "Double.\(name)" : "Float.\(name)"
      default:
        guard IntegerKind(type) != nil else { return key }
        return comparing.contains(name) ? "Int.\(name)" : "Sized.\(name)"
      }
    default: return key
    }
  }

  /// The number operations that are single instructions, whatever they are called with.
  enum NumberOperation {
    case sized(Int)
    /// An instruction on floating-point words, whose result is rounded afterwards.
    case float(Opcode, Int)
    case roundToFloat
    case copy
  }

  /// How a number operation is carried out on operands of a type; `nil` if by a call.
  static func number(
    _ key: String,
    _ operand: Type,
    _ result: Type,
    count: Int,
    second: Type? = nil
  ) -> NumberOperation? {
    if key == "Integer.<<" || key == "Integer.>>", let kind = IntegerKind(operand),
      let other = IntegerKind(second)
    {
      let operation = key == "Integer.<<" ? SizedArithmetic.Operation.shiftLeft : .shiftRight
      return .sized(SizedArithmetic.code(operation, kind, from: other))
    }
    if key.hasPrefix("Sized."), let kind = IntegerKind(operand),
      let operation = sized[String(key.dropFirst(6))]
    {
      return .sized(SizedArithmetic.code(operation, kind))
    }
    if key.hasPrefix("Float.") {
      let name = String(key.dropFirst(6))
      if let opcode = binary["Double.\(name)"] ?? unary["Double.\(name)"] {
        return .float(opcode, 0)
      }
      return name == "squareRoot" ? .float(.squareRoot, 0) : nil
    }
    guard key.hasPrefix("convert."), count == 1 else { return nil }
    return conversion(key, operand, result)
  }

  private static func conversion(
    _ key: String,
    _ operand: Type,
    _ result: Type
  ) -> NumberOperation? {
    switch (NumberKind(operand), NumberKind(result), key) {
    case (.integer(let from), .integer(let to), "convert.truncating"):
      return .sized(SizedArithmetic.code(.truncate, to, from: from))
    case (.integer(let from), .integer(let to), _):
      return from == to ? .copy : .sized(SizedArithmetic.code(.convert, to, from: from))
    case (.integer(let from), .double, _): return .sized(SizedArithmetic.code(.toDouble, from))
    case (.integer(let from), .float, _): return .sized(SizedArithmetic.code(.toFloat, from))
    case (.double, .integer(let to), _), (.float, .integer(let to), _):
      return .sized(SizedArithmetic.code(.fromDouble, to))
    case (.double, .float, _): return .roundToFloat
    case (.float, .double, _), (.double, .double, _), (.float, .float, _): return .copy
    default: return nil
    }
  }
}

extension BodyLowering {
  /// Emits a number operation on registers.
  func emit(
    _ operation: Intrinsics.NumberOperation,
    _ result: Int,
    _ left: Int,
    _ right: Int
  ) {
    switch operation {
    case .sized(let code): builder.emit(.sizedInteger, result, left, right, code)
    case .float(let opcode, let immediate):
      builder.emit(opcode, result, left, right, immediate)
      builder.emit(.roundToFloat, result, result)
    case .roundToFloat: builder.emit(.roundToFloat, result, left)
    case .copy: builder.emit(.moveWord, result, left)
    }
  }

  /// The word of a literal whose type became known only now: that of a generic parameter.
  func literalWord(_ number: Int, _ type: Type) throws -> Int {
    switch NumberKind(type) {
    case .integer(let kind):
      guard let word = kind.word(literal: number.magnitude.asUInt64, isNegative: number < 0) else {
        throw Diagnostic(
          "literal-too-large",
          "\(number) does not fit into \(type.withArticle), whose values go from \(kind.limits)",
          at: builder.range,
          in: builder.code.source
        )
      }
      return word
    case .double: return Machine.word(Double(number))
    case .float: return Machine.word(Double(Float(number)))
    case .other: return number
    }
  }
}

extension UInt {
  fileprivate var asUInt64: UInt64 { UInt64(self) }
}

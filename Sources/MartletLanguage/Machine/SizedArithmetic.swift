// SPDX-License-Identifier: Apache-2.0

/// Arithmetic on integers of all types but `Int`, which has instructions of its own.
///
/// One instruction serves them all; its immediate says what to do, of which type, and from which
/// type a conversion goes.
enum SizedArithmetic {
  enum Operation: UInt8, Sendable {
    case add, subtract, multiply, divide, remainder
    case addWrapping, subtractWrapping, multiplyWrapping
    case and, or, xor, maskingShiftLeft, maskingShiftRight
    /// By a number of the other integer type.
    case shiftLeft, shiftRight
    case negate, not, magnitude
    /// From the other integer type; an error if the number does not fit.
    case convert
    /// From the other integer type; drops what does not fit.
    case truncate
    /// From a floating-point number; an error if its whole part does not fit.
    case fromDouble
    case toDouble, toFloat
  }

  /// The immediate of the instruction.
  static func code(
    _ operation: Operation,
    _ kind: IntegerKind,
    from other: IntegerKind = .int
  ) -> Int {
    Int(operation.rawValue) | Int(kind.rawValue) << 8 | Int(other.rawValue) << 16
  }

  /// Carries out an instruction.
  @inline(never) static func run(_ code: Int, _ x: Int, _ y: Int) throws -> Int {
    guard let operation = Operation(rawValue: UInt8(truncatingIfNeeded: code)),
      let kind = IntegerKind(rawValue: UInt8(truncatingIfNeeded: code >> 8))
    else { throw Trap.conflict }
    switch kind {
    case .int: return try run(operation, Int.self, code, x, y)
    case .int8: return try run(operation, Int8.self, code, x, y)
    case .int16: return try run(operation, Int16.self, code, x, y)
    case .int32: return try run(operation, Int32.self, code, x, y)
    case .int64: return try run(operation, Int64.self, code, x, y)
    case .uint: return try run(operation, UInt.self, code, x, y)
    case .uint8: return try run(operation, UInt8.self, code, x, y)
    case .uint16: return try run(operation, UInt16.self, code, x, y)
    case .uint32: return try run(operation, UInt32.self, code, x, y)
    case .uint64: return try run(operation, UInt64.self, code, x, y)
    }
  }

  private static func run<T: FixedWidthInteger>(
    _ operation: Operation,
    _ type: T.Type,
    _ code: Int,
    _ x: Int,
    _ y: Int
  ) throws -> Int {
    let left = IntegerKind.value(x, as: T.self)
    let right = IntegerKind.value(y, as: T.self)
    switch operation {
    case .add:
      let (result, overflow) = left.addingReportingOverflow(right)
      if overflow { throw Trap.overflow(left, "+", right) }
      return IntegerKind.word(result)
    case .subtract:
      let (result, overflow) = left.subtractingReportingOverflow(right)
      if overflow { throw Trap.overflow(left, "-", right) }
      return IntegerKind.word(result)
    case .multiply:
      let (result, overflow) = left.multipliedReportingOverflow(by: right)
      if overflow { throw Trap.overflow(left, "*", right) }
      return IntegerKind.word(result)
    case .divide:
      let (result, overflow) = left.dividedReportingOverflow(by: right)
      if overflow { throw division(left, "/", right) }
      return IntegerKind.word(result)
    case .remainder:
      let (result, overflow) = left.remainderReportingOverflow(dividingBy: right)
      if overflow { throw division(left, "%", right) }
      return IntegerKind.word(result)
    case .addWrapping: return IntegerKind.word(left &+ right)
    case .subtractWrapping: return IntegerKind.word(left &- right)
    case .multiplyWrapping: return IntegerKind.word(left &* right)
    case .and: return IntegerKind.word(left & right)
    case .or: return IntegerKind.word(left | right)
    case .xor: return IntegerKind.word(left ^ right)
    case .shiftLeft:
      return IntegerKind.word(isBiased(code) ? left << UInt(bitPattern: y ^ Int.min) : left << y)
    case .shiftRight:
      return IntegerKind.word(isBiased(code) ? left >> UInt(bitPattern: y ^ Int.min) : left >> y)
    case .maskingShiftLeft: return IntegerKind.word(left &<< right)
    case .maskingShiftRight: return IntegerKind.word(left &>> right)
    case .negate:
      let (result, overflow) = T.zero.subtractingReportingOverflow(left)
      if overflow { throw Trap.overflow(0, "-", left) }
      return IntegerKind.word(result)
    case .not: return IntegerKind.word(~left)
    case .magnitude:
      guard T.isSigned, left < 0 else { return x }
      let (result, overflow) = T.zero.subtractingReportingOverflow(left)
      if overflow { throw Trap.overflow(0, "-", left) }
      return IntegerKind.word(result)
    case .convert: return try convert(x, code, to: T.self)
    case .truncate:
      return isBiased(code)
        ? IntegerKind.word(T(truncatingIfNeeded: x ^ Int.min))
        : IntegerKind.word(T(truncatingIfNeeded: x))
    case .fromDouble:
      let value = Machine.double(x)
      guard let result = T(exactly: value.rounded(.towardZero)) else {
        throw Trap.notAnInteger(value, T.self)
      }
      return IntegerKind.word(result)
    case .toDouble: return Machine.word(Double(left))
    case .toFloat: return Machine.word(Double(Float(left)))
    }
  }

  private static func isBiased(_ code: Int) -> Bool {
    let other = UInt8(truncatingIfNeeded: code >> 16)
    return other == IntegerKind.uint.rawValue || other == IntegerKind.uint64.rawValue
  }

  private static func convert<T: FixedWidthInteger>(
    _ word: Int,
    _ code: Int,
    to type: T.Type
  ) throws -> Int {
    if isBiased(code) {
      let value = UInt(bitPattern: word ^ Int.min)
      guard let result = T(exactly: value) else { throw Trap.conversion("\(value)", to: T.self) }
      return IntegerKind.word(result)
    }
    guard let result = T(exactly: word) else { throw Trap.conversion("\(word)", to: T.self) }
    return IntegerKind.word(result)
  }

  private static func division<T: FixedWidthInteger>(_ left: T, _ name: String, _ right: T) -> Trap
  {
    if right != 0 { return Trap.overflow(left, name, right) }
    return Trap(
      "division-by-zero",
      "\(left) \(name) 0 has no value",
      "Test the divisor before, or divide as Double."
    )
  }
}

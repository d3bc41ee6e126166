// SPDX-License-Identifier: Apache-2.0

/// The integer types and how their values are kept: each in one word, as a `Value.int`.
///
/// Signed numbers and unsigned ones of up to 32 bits are their own word. `UInt` and `UInt64` are
/// kept with the highest bit flipped: then the order of words is the order of numbers, so that
/// comparing, sorting, hashing and counting through a range are the same code for all of them.
enum IntegerKind: UInt8, CaseIterable, Sendable {
  case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64

  var name: String {
    switch self {
    case .int: "Int"
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .uint: "UInt"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    case .uint64: "UInt64"
    }
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) }
  )

  /// The kind of a type of the standard library; `nil` if it is no integer.
  init?(_ type: Type?) {
    guard case .nominal(let nominal, _)? = type, nominal.isNative,
      let kind = Self.byName[nominal.name]
    else { return nil }
    self = kind
  }

  /// The number in a word, in decimal.
  func text(_ word: Int) -> String {
    switch self {
    case .uint, .uint64: UInt(bitPattern: word ^ Int.min).description
    default: word.description
    }
  }

  /// The word for the number that a literal says; `nil` if it does not fit.
  func word(literal magnitude: UInt64, isNegative: Bool) -> Int? {
    operations.word(literal: magnitude, isNegative: isNegative)
  }

  /// `from` to `to`, for messages.
  var limits: String { operations.limitsText }

  /// The word that keeps a number.
  @inline(__always) static func word<T: FixedWidthInteger>(_ value: T) -> Int {
    let word = Int(truncatingIfNeeded: value)
    return !T.isSigned && T.bitWidth == 64 ? word ^ Int.min : word
  }

  /// The number that a word keeps.
  @inline(__always) static func value<T: FixedWidthInteger>(
    _ word: Int,
    as type: T.Type = T.self
  ) -> T {
    T(truncatingIfNeeded: !T.isSigned && T.bitWidth == 64 ? word ^ Int.min : word)
  }
}

extension Trap {
  /// An operation whose result does not fit into a type.
  static func overflow<T: FixedWidthInteger>(
    _ left: T,
    _ operation: String,
    _ right: T
  ) -> Trap {
    let wrapping = ["+", "-", "*"].contains(operation)
    return Trap(
      "integer-overflow",
      "\(left) \(operation) \(right) does not fit into \(T.self) (\(T.min) to \(T.max))",
      wrapping
        ? "Compute with a larger type, or use &\(operation) to drop what does not fit."
        : "Compute with a larger type."
    )
  }

  /// A number that another type cannot hold.
  static func conversion<T: FixedWidthInteger>(_ value: String, to type: T.Type) -> Trap {
    Trap(
      "integer-overflow",
      "\(value) does not fit into \(T.self) (\(T.min) to \(T.max))",
      "Use `\(T.self)(exactly:)`, `\(T.self)(clamping:)` or `\(T.self)(truncatingIfNeeded:)`"
        + " to say what happens then."
    )
  }

  /// A floating-point number that no integer of the type stands for.
  static func notAnInteger<T: FixedWidthInteger>(_ value: Double, _ type: T.Type) -> Trap {
    Trap(
      "not-an-integer",
      "\(value) cannot become \(T.self == Int.self ? "an Int" : "\(T.self)"), "
        + "which goes from \(T.min) to \(T.max)",
      value.isNaN ? "Test it with `isNaN` before." : nil
    )
  }
}

/// What native code that serves several number types needs to know of a type.
enum NumberKind: Sendable {
  case integer(IntegerKind)
  case double, float
  case other

  init(_ type: Type) {
    if let kind = IntegerKind(type) {
      self = .integer(kind)
    } else if case .nominal(let nominal, _) = type, nominal.isNative {
      self = nominal.name == "Double" ? .double : nominal.name == "Float" ? .float : .other
    } else {
      self = .other
    }
  }
}

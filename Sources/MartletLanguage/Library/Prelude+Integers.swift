// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  /// The integer types beside `Int`, and what all integers have in common.
  static let integers =
    integerProtocols + "\n"
    + sizedTypes.map(sized).joined(separator: "\n") + "\n" + generic

  private static let sizedTypes = [
    ("Int8", "UInt8", 8), ("Int16", "UInt16", 16), ("Int32", "UInt32", 32), ("Int64", "UInt64", 64),
    ("UInt", "Int", 64), ("UInt8", "Int8", 8), ("UInt16", "Int16", 16), ("UInt32", "Int32", 32),
    ("UInt64", "Int64", 64),
  ]

  /// Operators between two numbers of the type; the rest is in `generic`.
  private static let arithmetic = [
    "+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "&<<", "&>>",
  ]

  private static func sized(_ name: String, _ twin: String, _ bits: Int) -> String {
    let isSigned = name.hasPrefix("I")
    let magnitude = isSigned ? twin : name
    let operators =
      arithmetic.map {
        """
        @native("Sized.\($0)") public func \($0) (a: \(name), b: \(name)) -> \(name)
        @native("Sized.\($0)=") public func \($0)= (a: inout \(name), b: \(name))
        """
      }
      + ["==", "!=", "<", "<=", ">", ">="].map {
        "@native(\"Int.\($0)\") public func \($0) (a: \(name), b: \(name)) -> Bool"
      }
      + ["@native(\"Sized.~\") public prefix func ~ (a: \(name)) -> \(name)"]
      + (isSigned
        ? ["@native(\"Sized.prefix-\") public prefix func - (a: \(name)) -> \(name)"] : [])
    let range = isSigned ? "-2^\(bits - 1) to 2^\(bits - 1) - 1" : "0 to 2^\(bits) - 1"
    return """
      /// A whole number of \(bits) bits, from \(range).
      public struct \(name): FixedWidthInteger, \(isSigned ? "SignedInteger" : "UnsignedInteger") {
        public typealias Magnitude = \(magnitude)
        /// The number with the same bits.
        @native("Integer.init(truncating)") public init(bitPattern x: \(twin))
        /// The number without its sign.
        @native("Integer.magnitude") public var magnitude: \(magnitude) { get }
        /// The full product, in two halves.
        @native("Integer.multipliedFullWidth") public func multipliedFullWidth(by other: \(name)) -> (high: \(name), low: \(magnitude))
      }
      """ + "\n" + operators.joined(separator: "\n")
  }

  private static let integerProtocols = """
    public protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable {
      /// Makes zero.
      @native("Integer.zero") init()
      /// The same number; an error if it does not fit.
      @native("convert.integer") init<T: BinaryInteger>(_ source: T)
      /// The whole part of a number; an error if it does not fit.
      @native("convert.floating") init<T: BinaryFloatingPoint>(_ source: T)
      /// The same number, or `nil` if it does not fit.
      @native("Integer.init(exactly)") init?<T: BinaryInteger>(exactly source: T)
      /// The same number, or `nil` if it has a fraction or does not fit.
      @native("Integer.init(exactlyFloating)") init?<T: BinaryFloatingPoint>(exactly source: T)
      /// The lowest bits of the number.
      @native("convert.truncating") init<T: BinaryInteger>(truncatingIfNeeded source: T)
      /// The number, or the nearest that fits.
      @native("Integer.init(clamping)") init<T: BinaryInteger>(clamping source: T)
      @native("Integer.isSigned") static var isSigned: Bool { get }
      /// How many bits the number has.
      @native("Integer.bitWidth") var bitWidth: Int { get }
      @native("description") var description: String { get }
      @native("Integer.trailingZeroBitCount") var trailingZeroBitCount: Int { get }
      /// The quotient and the remainder of a division.
      @native("Integer.quotientAndRemainder") func quotientAndRemainder(dividingBy other: Self) -> (quotient: Self, remainder: Self)
      /// Whether the number is a multiple of the other.
      @native("Integer.isMultiple") func isMultiple(of other: Self) -> Bool
      /// -1, 0 or 1.
      @native("Integer.signum") func signum() -> Self
      /// The number that is `n` further.
      @native("Integer.advanced") func advanced(by n: Int) -> Self
      /// How far it is to the other number.
      @native("Integer.distance") func distance(to other: Self) -> Int
    }
    public protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible {
      /// The number that the text says in a base from 2 to 36, or `nil` if it says none.
      @native("Integer.init(radix)") init?(_ text: String, radix: Int = 10)
      @native("Integer.init(radix)") init?(_ text: Substring, radix: Int = 10)
      /// The number with these bits.
      @native("Integer.zero") static var zero: Self { get }
      /// The smallest number of the type.
      @native("Integer.min") static var min: Self { get }
      /// The largest number of the type.
      @native("Integer.max") static var max: Self { get }
      /// How many bits each number has.
      @native("Integer.bitWidth.static") static var bitWidth: Int { get }
      @native("Integer.nonzeroBitCount") var nonzeroBitCount: Int { get }
      @native("Integer.leadingZeroBitCount") var leadingZeroBitCount: Int { get }
      @native("Integer.byteSwapped") var byteSwapped: Self { get }
      @native("Integer.bigEndian") var bigEndian: Self { get }
      @native("Integer.littleEndian") var littleEndian: Self { get }
      @native("Integer.addingReportingOverflow") func addingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool)
      @native("Integer.subtractingReportingOverflow") func subtractingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool)
      @native("Integer.multipliedReportingOverflow") func multipliedReportingOverflow(by other: Self) -> (partialValue: Self, overflow: Bool)
      @native("Integer.dividedReportingOverflow") func dividedReportingOverflow(by other: Self) -> (partialValue: Self, overflow: Bool)
      @native("Integer.remainderReportingOverflow") func remainderReportingOverflow(dividingBy other: Self) -> (partialValue: Self, overflow: Bool)
      /// A random number of the range, from the session's generator.
      @native("Integer.random") static func random(in range: Range<Self>) -> Self
      @native("Integer.random") static func random(in range: ClosedRange<Self>) -> Self
      @native("Integer.random") static func random<G: RandomNumberGenerator>(in range: Range<Self>, using generator: inout G) -> Self
      @native("Integer.random") static func random<G: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout G) -> Self
    }
    public protocol SignedInteger: BinaryInteger, SignedNumeric {}
    public protocol UnsignedInteger: BinaryInteger {}
    """

  /// Operators on numbers whose type is a generic parameter, and between two integer types.
  private static let generic =
    ["/", "%", "&", "|", "^"].map {
      """
      @native("Numeric.\($0)") public func \($0) <T: BinaryInteger>(a: T, b: T) -> T
      @native("Numeric.\($0)=") public func \($0)= <T: BinaryInteger>(a: inout T, b: T)
      """
    }.joined(separator: "\n") + "\n"
    + ["<<", ">>"].map {
      """
      @native("Integer.\($0)") public func \($0) <T: BinaryInteger, U: BinaryInteger>(a: T, b: U) -> T
      @native("Integer.\($0)=") public func \($0)= <T: BinaryInteger, U: BinaryInteger>(a: inout T, b: U)
      """
    }.joined(separator: "\n") + "\n"
    + ["&+", "&-", "&*", "&<<", "&>>"].map {
      """
      @native("Numeric.\($0)") public func \($0) <T: FixedWidthInteger>(a: T, b: T) -> T
      @native("Numeric.\($0)=") public func \($0)= <T: FixedWidthInteger>(a: inout T, b: T)
      """
    }.joined(separator: "\n") + "\n"
    + ["==", "!=", "<", "<=", ">", ">="].map {
      "@native(\"Integer.\($0)\") public func \($0) <T: BinaryInteger, U: BinaryInteger>(a: T, b: U) -> Bool"
    }.joined(separator: "\n") + "\n"
      + """
      @native("Numeric.~") public prefix func ~ <T: BinaryInteger>(a: T) -> T
      @native("Numeric.prefix-") public prefix func - <T: SignedNumeric>(a: T) -> T
      @native("identity") public prefix func + <T: AdditiveArithmetic>(a: T) -> T
      @native("Numeric./") public func / <T: FloatingPoint>(a: T, b: T) -> T
      @native("Numeric./=") public func /= <T: FloatingPoint>(a: inout T, b: T)
      """
}

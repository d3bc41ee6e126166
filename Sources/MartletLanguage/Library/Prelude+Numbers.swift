// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  static let numbers = integer + "\n" + double + "\n" + boolean + "\n" + operators

  private static let integer = """
    /// A whole number of 64 bits, from -9223372036854775808 to 9223372036854775807.
    public struct Int: FixedWidthInteger, SignedInteger {
      public typealias Magnitude = UInt
      /// Makes zero.
      @native("Int.init") public init()
      /// The whole part of a number; an error if it does not fit.
      @native("Int.init(Double)") public init(_ source: Double)
      @native("identity") public init(_ source: Int)
      /// The number that the text says, or `nil` if it says none.
      @native("Int.init(String)") public init?(_ text: String)
      @native("Int.init(String)") public init?(_ text: Substring)
      /// The number that the text says in a base from 2 to 36, or `nil` if it says none.
      @native("Int.init(radix)") public init?(_ text: String, radix: Int)
      /// The number, or `nil` if it has a fraction or does not fit.
      @native("Int.init(exactly)") public init?(exactly source: Double)
      /// The number with the same bits.
      @native("Integer.init(truncating)") public init(bitPattern x: UInt)
      /// The smallest whole number.
      @native("Int.min") public static var min: Int { get }
      /// The largest whole number.
      @native("Int.max") public static var max: Int { get }
      @native("Int.zero") public static var zero: Int { get }
      @native("Int.bitWidth") public static var bitWidth: Int { get }
      @native("description") public var description: String { get }
      /// The number without its sign.
      @native("Integer.magnitude") public var magnitude: UInt { get }
      /// The full product, in two halves.
      @native("Integer.multipliedFullWidth") public func multipliedFullWidth(by other: Int) -> (high: Int, low: UInt)
      @native("Int.nonzeroBitCount") public var nonzeroBitCount: Int { get }
      @native("Int.leadingZeroBitCount") public var leadingZeroBitCount: Int { get }
      @native("Int.trailingZeroBitCount") public var trailingZeroBitCount: Int { get }
      /// -1, 0 or 1.
      @native("Int.signum") public func signum() -> Int
      /// Whether the number is a multiple of the other.
      @native("Int.isMultiple") public func isMultiple(of other: Int) -> Bool
      /// The quotient and the remainder of a division.
      @native("Int.quotientAndRemainder") public func quotientAndRemainder(dividingBy other: Int) -> (quotient: Int, remainder: Int)
      @native("Int.negate") public mutating func negate()
      /// A random number of the range, from the session's generator.
      @native("Int.random(Range)") public static func random(in range: Range<Int>) -> Int
      @native("Int.random(ClosedRange)") public static func random(in range: ClosedRange<Int>) -> Int
    }
    """

  private static let double = """
    /// A floating-point number of 64 bits.
    public struct Double: BinaryFloatingPoint, CustomStringConvertible, LosslessStringConvertible {
      public typealias Magnitude = Double
      @native("Double.init") public init()
      @native("Double.init(Int)") public init(_ source: Int)
      @native("identity") public init(_ source: Double)
      /// The number that the text says, or `nil` if it says none.
      @native("Double.init(String)") public init?(_ text: String)
      @native("Double.init(String)") public init?(_ text: Substring)
      /// The number with these bits.
      @native("Double.init(bitPattern)") public init(bitPattern: UInt64)
      @native("Double.bitPattern") public var bitPattern: UInt64 { get }
      @native("Double.pi") public static var pi: Double { get }
      @native("Double.infinity") public static var infinity: Double { get }
      @native("Double.nan") public static var nan: Double { get }
      @native("Double.zero") public static var zero: Double { get }
      /// The largest finite number.
      @native("Double.greatestFiniteMagnitude") public static var greatestFiniteMagnitude: Double { get }
      /// The smallest positive number of full precision.
      @native("Double.leastNormalMagnitude") public static var leastNormalMagnitude: Double { get }
      @native("Double.leastNonzeroMagnitude") public static var leastNonzeroMagnitude: Double { get }
      /// The distance from 1 to the next number.
      @native("Double.ulpOfOne") public static var ulpOfOne: Double { get }
      @native("Double.isNaN") public var isNaN: Bool { get }
      @native("Double.isInfinite") public var isInfinite: Bool { get }
      @native("Double.isFinite") public var isFinite: Bool { get }
      @native("Double.isZero") public var isZero: Bool { get }
      @native("Double.magnitude") public var magnitude: Double { get }
      @native("Double.ulp") public var ulp: Double { get }
      @native("Double.nextUp") public var nextUp: Double { get }
      @native("Double.nextDown") public var nextDown: Double { get }
      @native("description") public var description: String { get }
      @native("debugDescription") public var debugDescription: String { get }
      @native("math.sqrt") public func squareRoot() -> Double
      /// The nearest whole number; halves go away from zero unless another rule is given.
      @native("Double.rounded") public func rounded(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> Double
      @native("Double.round") public mutating func round(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero)
      @native("Double.negate") public mutating func negate()
      @native("math.fmod") public func truncatingRemainder(dividingBy other: Double) -> Double
      @native("math.remainder") public func remainder(dividingBy other: Double) -> Double
      @native("Double.addingProduct") public func addingProduct(_ x: Double, _ y: Double) -> Double
      /// A random number of the range, from the session's generator.
      @native("Double.random(Range)") public static func random(in range: Range<Double>) -> Double
      @native("Double.random(ClosedRange)") public static func random(in range: ClosedRange<Double>) -> Double
    }
    public enum FloatingPointRoundingRule: Hashable {
      @native("rule.0") case toNearestOrAwayFromZero
      @native("rule.1") case toNearestOrEven
      @native("rule.2") case up
      @native("rule.3") case down
      @native("rule.4") case towardZero
      @native("rule.5") case awayFromZero
    }
    """

  private static let boolean = """
    /// `true` or `false`.
    public struct Bool: Hashable, ExpressibleByBooleanLiteral, LosslessStringConvertible {
      @native("Bool.init") public init()
      @native("identity") public init(_ source: Bool)
      @native("Bool.init(String)") public init?(_ text: String)
      @native("Bool.toggle") public mutating func toggle()
      /// `true` or `false`, from the session's generator.
      @native("Bool.random") public static func random() -> Bool
      @native("Bool.random") public static func random<G: RandomNumberGenerator>(using generator: inout G) -> Bool
      @native("description") public var description: String { get }
    }
    @native("Bool.==") public func == (a: Bool, b: Bool) -> Bool
    @native("Bool.!=") public func != (a: Bool, b: Bool) -> Bool
    """

  private static let operators =
    (["+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>", "&<<", "&>>"].map {
      """
      @native("Int.\($0)") public func \($0) (a: Int, b: Int) -> Int
      @native("Int.\($0)=") public func \($0)= (a: inout Int, b: Int)
      """
    }
    + ["+", "-", "*", "/"].map {
      """
      @native("Double.\($0)") public func \($0) (a: Double, b: Double) -> Double
      @native("Double.\($0)=") public func \($0)= (a: inout Double, b: Double)
      """
    }
    + ["==", "!=", "<", "<=", ">", ">="].map {
      """
      @native("Int.\($0)") public func \($0) (a: Int, b: Int) -> Bool
      @native("Double.\($0)") public func \($0) (a: Double, b: Double) -> Bool
      @native("String.\($0)") public func \($0) (a: String, b: String) -> Bool
      """
    }
    + ["==", "!="].map {
      """
      @native("Equatable.\($0)") public func \($0) <T: Equatable>(a: T, b: T) -> Bool
      @native("Equatable.\($0)") public func \($0) <A: Equatable, B: Equatable>(a: (A, B), b: (A, B)) -> Bool
      @native("Equatable.\($0)") public func \($0) <A: Equatable, B: Equatable, C: Equatable>(a: (A, B, C), b: (A, B, C)) -> Bool
      """
    }
    + ["<", "<=", ">", ">="].map {
      """
      @native("Comparable.\($0)") public func \($0) <T: Comparable>(a: T, b: T) -> Bool
      @native("Comparable.\($0)") public func \($0) <A: Comparable, B: Comparable>(a: (A, B), b: (A, B)) -> Bool
      @native("Comparable.\($0)") public func \($0) <A: Comparable, B: Comparable, C: Comparable>(a: (A, B, C), b: (A, B, C)) -> Bool
      """
    } + [
      """
      @native("Int.prefix-") public prefix func - (a: Int) -> Int
      @native("identity") public prefix func + (a: Int) -> Int
      @native("Int.~") public prefix func ~ (a: Int) -> Int
      @native("Double.prefix-") public prefix func - (a: Double) -> Double
      @native("identity") public prefix func + (a: Double) -> Double
      @native("Numeric.+") public func + <T: AdditiveArithmetic>(a: T, b: T) -> T
      @native("Numeric.-") public func - <T: AdditiveArithmetic>(a: T, b: T) -> T
      @native("Numeric.*") public func * <T: Numeric>(a: T, b: T) -> T
      @native("Numeric.+=") public func += <T: AdditiveArithmetic>(a: inout T, b: T)
      @native("Numeric.-=") public func -= <T: AdditiveArithmetic>(a: inout T, b: T)
      @native("Numeric.*=") public func *= <T: Numeric>(a: inout T, b: T)
      @native("Range.init") public func ..< <Bound: Comparable>(lower: Bound, upper: Bound) -> Range<Bound>
      @native("ClosedRange.init") public func ... <Bound: Comparable>(lower: Bound, upper: Bound) -> ClosedRange<Bound>
      @native("PartialRangeFrom.init") public postfix func ... <Bound: Comparable>(lower: Bound) -> PartialRangeFrom<Bound>
      @native("PartialRangeUpTo.init") public prefix func ..< <Bound: Comparable>(upper: Bound) -> PartialRangeUpTo<Bound>
      @native("PartialRangeThrough.init") public prefix func ... <Bound: Comparable>(upper: Bound) -> PartialRangeThrough<Bound>
      @native("Equatable.==") public func ~= <T: Equatable>(pattern: T, value: T) -> Bool
      @native("Range.matches") public func ~= <Bound: Comparable>(pattern: Range<Bound>, value: Bound) -> Bool
      @native("Range.matches") public func ~= <Bound: Comparable>(pattern: ClosedRange<Bound>, value: Bound) -> Bool
      @native("Range.matches") public func ~= <Bound: Comparable>(pattern: PartialRangeFrom<Bound>, value: Bound) -> Bool
      @native("Range.matches") public func ~= <Bound: Comparable>(pattern: PartialRangeUpTo<Bound>, value: Bound) -> Bool
      @native("Range.matches") public func ~= <Bound: Comparable>(pattern: PartialRangeThrough<Bound>, value: Bound) -> Bool
      """
    ]).joined(separator: "\n")
}

// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  /// `Float`, and what floating-point numbers have in common.
  static let floating = floatingProtocols + "\n" + float

  private static let floatingProtocols = """
    public protocol FloatingPoint: Hashable, SignedNumeric, Strideable {
      @native("convert.integer") init<T: BinaryInteger>(_ source: T)
      @native("Floating.init(exactly)") init?<T: BinaryInteger>(exactly source: T)
      @native("Floating.init(sign)") init(sign: FloatingPointSign, exponent: Int, significand: Self)
      @native("Floating.init(signOf)") init(signOf sign: Self, magnitudeOf magnitude: Self)
      @native("Floating.pi") static var pi: Self { get }
      @native("Floating.infinity") static var infinity: Self { get }
      @native("Floating.nan") static var nan: Self { get }
      @native("Floating.signalingNaN") static var signalingNaN: Self { get }
      @native("Floating.zero") static var zero: Self { get }
      /// The largest finite number.
      @native("Floating.greatestFiniteMagnitude") static var greatestFiniteMagnitude: Self { get }
      /// The smallest positive number of full precision.
      @native("Floating.leastNormalMagnitude") static var leastNormalMagnitude: Self { get }
      @native("Floating.leastNonzeroMagnitude") static var leastNonzeroMagnitude: Self { get }
      /// The distance from 1 to the next number.
      @native("Floating.ulpOfOne") static var ulpOfOne: Self { get }
      @native("Floating.radix") static var radix: Int { get }
      @native("Floating.isNaN") var isNaN: Bool { get }
      @native("Floating.isSignalingNaN") var isSignalingNaN: Bool { get }
      @native("Floating.isInfinite") var isInfinite: Bool { get }
      @native("Floating.isFinite") var isFinite: Bool { get }
      @native("Floating.isNormal") var isNormal: Bool { get }
      @native("Floating.isSubnormal") var isSubnormal: Bool { get }
      @native("Floating.isCanonical") var isCanonical: Bool { get }
      @native("Floating.isZero") var isZero: Bool { get }
      @native("Floating.sign") var sign: FloatingPointSign { get }
      @native("Floating.floatingPointClass") var floatingPointClass: FloatingPointClassification { get }
      /// The power of two in the number.
      @native("Floating.exponent") var exponent: Int { get }
      @native("Floating.significand") var significand: Self { get }
      @native("Double.magnitude") var magnitude: Self { get }
      /// The distance to the next number.
      @native("Floating.ulp") var ulp: Self { get }
      @native("Floating.nextUp") var nextUp: Self { get }
      @native("Floating.nextDown") var nextDown: Self { get }
      @native("Floating.squareRoot") func squareRoot() -> Self
      @native("Floating.formSquareRoot") mutating func formSquareRoot()
      /// The nearest whole number; halves go away from zero unless another rule is given.
      @native("Double.rounded") func rounded(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> Self
      @native("Double.round") mutating func round(_ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero)
      @native("Floating.truncatingRemainder") func truncatingRemainder(dividingBy other: Self) -> Self
      @native("Floating.remainder") func remainder(dividingBy other: Self) -> Self
      @native("Floating.addingProduct") func addingProduct(_ x: Self, _ y: Self) -> Self
      @native("Floating.addProduct") mutating func addProduct(_ x: Self, _ y: Self)
      @native("Floating.isEqual") func isEqual(to other: Self) -> Bool
      @native("Floating.isLess") func isLess(than other: Self) -> Bool
      @native("Floating.isLessOrEqual") func isLessThanOrEqualTo(_ other: Self) -> Bool
      @native("Floating.isTotallyOrdered") func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool
      @native("Floating.minimum") static func minimum(_ x: Self, _ y: Self) -> Self
      @native("Floating.maximum") static func maximum(_ x: Self, _ y: Self) -> Self
      @native("Floating.minimumMagnitude") static func minimumMagnitude(_ x: Self, _ y: Self) -> Self
      @native("Floating.maximumMagnitude") static func maximumMagnitude(_ x: Self, _ y: Self) -> Self
      @native("Floating.advanced") func advanced(by n: Self) -> Self
      @native("Floating.distance") func distance(to other: Self) -> Self
    }
    public protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
      @native("convert.floating") init<T: BinaryFloatingPoint>(_ source: T)
      @native("Floating.init(exactlyFloating)") init?<T: BinaryFloatingPoint>(exactly source: T)
      @native("Floating.binade") var binade: Self { get }
      @native("Floating.significandWidth") var significandWidth: Int { get }
      @native("Floating.exponentBitCount") static var exponentBitCount: Int { get }
      @native("Floating.significandBitCount") static var significandBitCount: Int { get }
      /// A random number of the range, from the session's generator.
      @native("Floating.random") static func random(in range: Range<Self>) -> Self
      @native("Floating.random") static func random(in range: ClosedRange<Self>) -> Self
      @native("Floating.random") static func random<G: RandomNumberGenerator>(in range: Range<Self>, using generator: inout G) -> Self
      @native("Floating.random") static func random<G: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout G) -> Self
    }
    public enum FloatingPointSign: Int, Hashable {
      @native("sign.plus") case plus
      @native("sign.minus") case minus
    }
    public enum FloatingPointClassification: Hashable {
      @native("class.0") case signalingNaN
      @native("class.1") case quietNaN
      @native("class.2") case negativeInfinity
      @native("class.3") case negativeNormal
      @native("class.4") case negativeSubnormal
      @native("class.5") case negativeZero
      @native("class.6") case positiveZero
      @native("class.7") case positiveSubnormal
      @native("class.8") case positiveNormal
      @native("class.9") case positiveInfinity
    }
    """

  private static let float =
    """
    /// A floating-point number of 32 bits.
    public struct Float: BinaryFloatingPoint, CustomStringConvertible, LosslessStringConvertible {
      public typealias Magnitude = Float
      @native("Double.init") public init()
      /// The number that the text says, or `nil` if it says none.
      @native("Float.init(String)") public init?(_ text: String)
      @native("Float.init(String)") public init?(_ text: Substring)
      @native("Float.init(bitPattern)") public init(bitPattern: UInt32)
      @native("Float.bitPattern") public var bitPattern: UInt32 { get }
      @native("description") public var description: String { get }
      @native("debugDescription") public var debugDescription: String { get }
      @native("Double.negate") public mutating func negate()
    }
    public typealias Float32 = Float
    public typealias Float64 = Double
    """ + "\n"
    + ["+", "-", "*", "/"].map {
      """
      @native("Float.\($0)") public func \($0) (a: Float, b: Float) -> Float
      @native("Float.\($0)=") public func \($0)= (a: inout Float, b: Float)
      """
    }.joined(separator: "\n") + "\n"
    + ["==", "!=", "<", "<=", ">", ">="].map {
      "@native(\"Double.\($0)\") public func \($0) (a: Float, b: Float) -> Bool"
    }.joined(separator: "\n") + "\n"
    + "@native(\"Float.prefix-\") public prefix func - (a: Float) -> Float"
}

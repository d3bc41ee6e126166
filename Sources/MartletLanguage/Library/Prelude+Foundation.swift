// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  /// What Foundation adds to numbers and texts.
  static let foundation = formats + "\n" + mathematics

  private static let formats = """
    /// What `String(format:)` takes: numbers and texts.
    public protocol CVarArg {}
    extension Bool: CVarArg {}
    extension String: CVarArg {}
    extension String {
      /// Text with numbers put in as the conversions `%d`, `%.2f`, `%x`, … say; `%%` is a percent sign.
      @native("String.init(format)") public init(format: String, _ arguments: any CVarArg...)
      @native("String.init(format)") public init(format: String, arguments: [any CVarArg])
    }
    """ + "\n"
    + (IntegerKind.allCases.map(\.name) + ["Double", "Float"]).map { "extension \($0): CVarArg {}" }
    .joined(separator: "\n")

  /// The C library's functions, over `Double` and `Float` as Foundation has them.
  private static let mathematics =
    MathFunctions.unary.map(\.name).sorted().map {
      """
      /// The C library's `\($0)`.
      @native("math.\($0)") public func \($0)(_ x: Double) -> Double
      @native("float.\($0)") public func \($0)(_ x: Float) -> Float
      """
    }.joined(separator: "\n") + "\n"
    + MathFunctions.binary.keys.sorted().map {
      """
      /// The C library's `\($0)`.
      @native("math.\($0)") public func \($0)(_ x: Double, _ y: Double) -> Double
      @native("float.\($0)") public func \($0)(_ x: Float, _ y: Float) -> Float
      """
    }.joined(separator: "\n") + "\n"
    + [
      ("sqrt", "Floating.squareRoot"), ("floor", "Floating.floor"), ("ceil", "Floating.ceil"),
      ("trunc", "Floating.trunc"), ("round", "Floating.rounded"), ("fabs", "Double.magnitude"),
    ].map {
      "@native(\"\($1)\") public func \($0)<T: FloatingPoint>(_ x: T) -> T"
    }.joined(separator: "\n") + "\n"
      + """
      @native("Floating.truncatingRemainder") public func fmod<T: FloatingPoint>(_ x: T, _ y: T) -> T
      @native("Floating.remainder") public func remainder<T: FloatingPoint>(_ x: T, _ y: T) -> T
      /// `x * y + z`, rounded once.
      @native("Floating.fma") public func fma<T: FloatingPoint>(_ x: T, _ y: T, _ z: T) -> T
      /// `x` times 2 to the power of `n`.
      @native("Floating.ldexp") public func ldexp<T: BinaryFloatingPoint>(_ x: T, _ n: Int) -> T
      @native("Floating.ldexp") public func scalbn<T: FloatingPoint>(_ x: T, _ n: Int) -> T
      /// The number as a fraction from 0.5 to 1 and a power of 2.
      @native("Floating.frexp") public func frexp<T: BinaryFloatingPoint>(_ x: T) -> (T, Int)
      /// The whole part and the fraction.
      @native("Floating.modf") public func modf<T: BinaryFloatingPoint>(_ x: T) -> (T, T)
      /// The nearest whole number; halves go away from zero.
      @native("math.lround") public func lround(_ x: Double) -> Int
      /// The nearest whole number; halves go to the even one.
      @native("math.lrint") public func lrint(_ x: Double) -> Int
      @native("math.M_PI") public var M_PI: Double { get }
      @native("math.M_E") public var M_E: Double { get }
      @native("math.M_SQRT2") public var M_SQRT2: Double { get }
      @native("math.M_LN2") public var M_LN2: Double { get }
      @native("math.M_LN10") public var M_LN10: Double { get }
      """
}

// SPDX-License-Identifier: Apache-2.0

/// The declarations of the standard library that cells can use, as Swift source without bodies.
///
/// `@native("key")` names the code in the native library; a settable property or subscript has
/// `@native("getter", "setter")`. Order and grouping mean nothing; operators on concrete types
/// stand beside the generic ones so that the common case needs no search.
package enum Prelude {
  /// All declarations, as one source text.
  package static let source = SourceText(
    name: "standard library",
    text: [
      protocols, numbers, integers, floating, optionals, sequences, collections, strings, functions,
      keyPaths, foundation, dates, numberStyles,
    ]
    .joined(separator: "\n")
  )
}

extension Prelude {
  static let protocols = """
    public protocol Equatable {}
    public protocol Comparable: Equatable {}
    public protocol Hashable: Equatable {}
    public protocol Error {}
    extension Error {
      /// The type of the error and a number, for want of words.
      @native("Error._numberedDescription") public var _numberedDescription: String { get }
    }
    /// Mixes the parts of a value into one number.
    public struct Hasher {
      @native("Hasher.init") public init()
      @native("Hasher.combine") public mutating func combine<H: Hashable>(_ value: H)
      @native("Hasher.finalize") public func finalize() -> Int
    }
    public protocol CustomStringConvertible {
      /// A textual representation of this instance.
      var description: String { get }
    }
    public protocol CustomDebugStringConvertible {
      /// A textual representation of this instance for debugging.
      var debugDescription: String { get }
    }
    extension Hashable {
      /// The hash value, which is the same in every session.
      @native("Hashable.hashValue") public var hashValue: Int { get }
    }
    public protocol Identifiable {
      associatedtype ID: Hashable
      /// What tells this instance from others.
      var id: ID { get }
    }
    public protocol CaseIterable {
      /// All cases, in the order of their declaration.
      static var allCases: [Self] { get }
      associatedtype AllCases = [Self]
    }
    public protocol RawRepresentable {
      associatedtype RawValue
      init?(rawValue: RawValue)
      /// What the value is written as.
      var rawValue: RawValue { get }
    }
    public protocol ExpressibleByIntegerLiteral {}
    public protocol ExpressibleByFloatLiteral {}
    public protocol ExpressibleByBooleanLiteral {}
    public protocol ExpressibleByStringLiteral {}
    public protocol ExpressibleByNilLiteral {}
    public protocol ExpressibleByArrayLiteral {}
    public protocol ExpressibleByDictionaryLiteral {}
    public protocol LosslessStringConvertible: CustomStringConvertible {}
    public protocol AdditiveArithmetic: Equatable {
      /// Zero, which added to a number changes nothing.
      @native("Number.zero") static var zero: Self { get }
    }
    public protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
      /// The same number, or `nil` if the type does not hold it.
      @native("Number.init(exactly)") init?<T: BinaryInteger>(exactly source: T)
    }
    public protocol SignedNumeric: Numeric {
      @native("Number.negate") mutating func negate()
    }
    public protocol Strideable: Comparable {}
    public protocol RandomNumberGenerator {
      mutating func next() -> UInt64
    }
    /// The session's generator of random numbers.
    public struct SystemRandomNumberGenerator: RandomNumberGenerator {
      @native("SystemRandomNumberGenerator.init") public init()
      @native("SystemRandomNumberGenerator.next") public mutating func next() -> UInt64
    }
    public struct Never {}
    public typealias IntegerLiteralType = Int
    public typealias FloatLiteralType = Double
    public typealias BooleanLiteralType = Bool
    public typealias StringLiteralType = String
    """

  static let optionals = """
    public enum Optional<Wrapped>: ExpressibleByNilLiteral {
      @native("Optional.none") case none
      @native("Optional.some") case some(Wrapped)
      @native("Optional.some") public init(_ some: Wrapped)
      /// Applies the closure to the value inside, if there is one.
      @native("Optional.map") public func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U?
      /// Applies the closure, which gives an optional itself, to the value inside, if there is one.
      @native("Optional.flatMap") public func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U?
    }
    extension Optional: Equatable where Wrapped: Equatable {}
    extension Optional: Hashable where Wrapped: Hashable {}
    """

  static let functions = """
    /// Writes the textual representations of the items to the output of the cell.
    @native("print") public func print(_ items: Any..., separator: String = " ", terminator: String = "\\n")
    /// Writes the items as a debugger would: strings in quotes.
    @native("debugPrint") public func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\\n")
    /// The smaller of two values; the first if they are equal.
    @native("min") public func min<T: Comparable>(_ x: T, _ y: T) -> T
    /// The smallest of several values.
    @native("min.variadic") public func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T
    /// The larger of two values; the second if they are equal.
    @native("max") public func max<T: Comparable>(_ x: T, _ y: T) -> T
    /// The largest of several values.
    @native("max.variadic") public func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T
    /// The value without its sign.
    @native("abs") public func abs<T: SignedNumeric & Comparable>(_ x: T) -> T
    /// The type of a value; of a value of `any P` or `Any`, that of what is inside.
    @native("type(of)") public func type<T>(of value: T) -> T.Type
    @native("Equatable.==") public func == (a: Any.Type, b: Any.Type) -> Bool
    @native("Equatable.!=") public func != (a: Any.Type, b: Any.Type) -> Bool
    /// Exchanges the values of two variables.
    @native("swap") public func swap<T>(_ a: inout T, _ b: inout T)
    /// Pairs the elements of two sequences, as far as the shorter one goes.
    @native("zip") public func zip<Sequence1: Sequence, Sequence2: Sequence>(_ sequence1: Sequence1, _ sequence2: Sequence2) -> Zip2Sequence<Sequence1, Sequence2>
    /// The values from `start` towards `end`, but never `end` itself, in steps of `stride`.
    @native("stride.to") public func stride<T: Strideable>(from start: T, to end: T, by stride: T) -> StrideTo<T>
    /// The values from `start` towards `end`, which may be among them, in steps of `stride`.
    @native("stride.through") public func stride<T: Strideable>(from start: T, through end: T, by stride: T) -> StrideThrough<T>
    /// The integers from `start` towards `end`, but never `end` itself.
    @native("stride.to") public func stride<T: FixedWidthInteger>(from start: T, to end: T, by stride: Int) -> StrideTo<T>
    /// The integers from `start` towards `end`, which may be among them.
    @native("stride.through") public func stride<T: FixedWidthInteger>(from start: T, through end: T, by stride: Int) -> StrideThrough<T>
    /// Repeats a value.
    @native("repeatElement") public func repeatElement<T>(_ element: T, count: Int) -> Repeated<T>
    /// Ends the cell with an error that shows the message.
    @native("fatalError") public func fatalError(_ message: String = "") -> Never
    /// Ends the cell with an error that shows the message.
    @native("fatalError") public func preconditionFailure(_ message: String = "") -> Never
    /// Ends the cell with an error unless the condition holds.
    @native("precondition") public func precondition(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "")
    /// Ends the cell with an error unless the condition holds.
    @native("precondition") public func assert(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "")
    """
}

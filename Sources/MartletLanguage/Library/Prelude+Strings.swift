// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  private static let characterKinds = [
    "whitespaces", "whitespacesAndNewlines", "newlines", "punctuationCharacters", "decimalDigits",
    "letters", "alphanumerics", "uppercaseLetters", "lowercaseLetters", "symbols",
    "controlCharacters",
  ].map {
    "      @native(\"CharacterSet.\($0)\") public static var \($0): CharacterSet { get }"
  }.joined(separator: "\n")

  static let strings = """
    public protocol StringProtocol: BidirectionalCollection, Hashable, Comparable {
      typealias Element = Character
      typealias Index = StringIndex
      typealias SubSequence = Substring
    }
    public protocol ExpressibleByUnicodeScalarLiteral {}
    extension StringProtocol {
      @native("String.count") public var count: Int { get }
      @native("String.isEmpty") public var isEmpty: Bool { get }
      /// The text in capitals.
      @native("String.uppercased") public func uppercased() -> String
      /// The text in small letters.
      @native("String.lowercased") public func lowercased() -> String
      /// Every word with a capital first letter.
      @native("String.capitalized") public var capitalized: String { get }
      @native("String.hasPrefix") public func hasPrefix(_ prefix: String) -> Bool
      @native("String.hasPrefix") public func hasPrefix<P: StringProtocol>(_ prefix: P) -> Bool
      @native("String.hasSuffix") public func hasSuffix(_ suffix: String) -> Bool
      @native("String.hasSuffix") public func hasSuffix<S: StringProtocol>(_ suffix: S) -> Bool
      /// Whether the other text occurs in this one.
      @native("String.contains") public func contains<T: StringProtocol>(_ other: T) -> Bool
      /// The stretches between the separators.
      @native("String.split") public func split(separator: String, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]
      /// The stretches between the occurrences of the separator, empty ones included.
      @native("String.components") public func components<T: StringProtocol>(separatedBy separator: T) -> [String]
      /// The stretches between the characters of the set, empty ones included.
      @native("String.components(set)") public func components(separatedBy separator: CharacterSet) -> [String]
      /// The text with every occurrence of one part replaced by another.
      @native("String.replacing") public func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(of target: Target, with replacement: Replacement) -> String
      /// Where another text first occurs in this one.
      @native("String.range") public func range<T: StringProtocol>(of searchString: T) -> Range<StringIndex>?
      /// Where a character of the set first occurs.
      @native("String.range(set)") public func rangeOfCharacter(from aSet: CharacterSet) -> Range<StringIndex>?
      /// Where another text first occurs in this one.
      @native("String.range") public func firstRange(of other: String) -> Range<StringIndex>?
      /// Where another text occurs in this one.
      @native("String.ranges") public func ranges(of other: String) -> [Range<StringIndex>]
      /// The text without the beginning, if it is that one.
      @native("String.trimmingPrefix") public func trimmingPrefix(_ prefix: String) -> Substring
      /// The characters with which both texts begin.
      @native("String.commonPrefix") public func commonPrefix<T: StringProtocol>(with aString: T) -> String
      /// Whether this text stands before another, after it, or is the same.
      @native("String.compare") public func compare<T: StringProtocol>(_ aString: T) -> ComparisonResult
      /// Compares texts whether their letters are small or capital.
      @native("String.caseInsensitiveCompare") public func caseInsensitiveCompare<T: StringProtocol>(_ aString: T) -> ComparisonResult
      /// Whether another text occurs, whether letters are small or capital.
      @native("String.containsIgnoringCase") public func localizedCaseInsensitiveContains<T: StringProtocol>(_ other: T) -> Bool
      /// Whether another text occurs, whether letters are small or capital.
      @native("String.containsIgnoringCase") public func localizedStandardContains<T: StringProtocol>(_ other: T) -> Bool
      /// The Unicode scalars.
      @native("String.unicodeScalars") public var unicodeScalars: StringUnicodeScalarView { get }
      /// The bytes in UTF-8.
      @native("String.utf8") public var utf8: StringUTF8View { get }
      /// The units in UTF-16.
      @native("String.utf16") public var utf16: StringUTF16View { get }
      /// The text without the characters of the set at both ends.
      @native("String.trimming") public func trimmingCharacters(in set: CharacterSet) -> String
      /// The text filled up or cut off to a length.
      @native("String.padding") public func padding(toLength newLength: Int, withPad padString: String, startingAt padIndex: Int) -> String
      @native("String.description") public var description: String { get }
      @native("String.debugDescription") public var debugDescription: String { get }
    }
    extension StringProtocol {
      @native("String.replacing") public func replacing(_ target: String, with replacement: String) -> String
    }
    /// A text: a sequence of characters, each one that a person sees.
    public struct String: StringProtocol, RangeReplaceableCollection, ExpressibleByStringLiteral, CustomStringConvertible {
      public typealias Element = Character
      @native("String.init") public init()
      @native("identity") public init(_ text: String)
      @native("String.description") public init(_ text: Substring)
      @native("String.description") public init<T: StringProtocol>(_ text: T)
      @native("identity") public init(_ character: Character)
      @native("String.init(Characters)") public init<S: Sequence>(_ characters: S) where S.Element == Character
      /// A number as text, in a base from 2 to 36.
      @native("String.init(radix)") public init<T: BinaryInteger>(_ value: T, radix: Int = 10, uppercase: Bool = false)
      @native("String.init(repeating)") public init(repeating repeatedValue: String, count: Int)
      @native("String.init(repeating)") public init(repeating repeatedValue: Character, count: Int)
      /// What `print` shows for a value.
      @native("String.init(describing)") public init(describing instance: Any)
      @native("String.init(reflecting)") public init(reflecting instance: Any)
      @native("description") public init(_ value: Int)
      @native("description") public init(_ value: Double)
      @native("description") public init(_ value: Bool)
      @native("description") public init<T: LosslessStringConvertible>(_ value: T)
      /// Adds a text at the end.
      @native("String.append") public mutating func append(_ other: String)
      @native("String.append") public mutating func append(_ other: Character)
      @native("String.removeLast") @discardableResult public mutating func removeLast() -> Character
      /// Adds characters at the end.
      @native("String.append(contentsOf)") public mutating func append<S: Sequence>(contentsOf other: S) where S.Element == Character
      /// Adds a character before a place.
      @native("String.insert") public mutating func insert(_ newElement: Character, at i: StringIndex)
      @native("String.insert(contentsOf)") public mutating func insert<S: Collection>(contentsOf newElements: S, at i: StringIndex) where S.Element == Character
      /// Removes and returns the character at a place.
      @native("String.remove") @discardableResult public mutating func remove(at i: StringIndex) -> Character
      @native("String.removeSubrange") public mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == StringIndex
      /// Puts other characters in the place of those of a range.
      @native("String.replaceSubrange") public mutating func replaceSubrange<R: RangeExpression, C: Collection>(_ bounds: R, with newElements: C) where R.Bound == StringIndex, C.Element == Character
      @native("String.removeAll(where)") public mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows
      /// Removes and returns the first character; an error if there is none.
      @native("String.removeFirst") @discardableResult public mutating func removeFirst() -> Character
      @native("String.removeFirst(n)") public mutating func removeFirst(_ k: Int)
      @native("String.removeLast(n)") public mutating func removeLast(_ k: Int)
      @native("String.popLast") public mutating func popLast() -> Character?
      @native("String.removeAll") public mutating func removeAll(keepingCapacity: Bool = false)
      @native("String.reserveCapacity") public mutating func reserveCapacity(_ n: Int)
      @native("String.filter") public func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String
      public typealias Index = StringIndex
      public typealias SubSequence = Substring
      public typealias UTF8View = StringUTF8View
      public typealias UTF16View = StringUTF16View
      public typealias UnicodeScalarView = StringUnicodeScalarView
    }
    /// A stretch of a text.
    public struct Substring: StringProtocol, RangeReplaceableCollection, ExpressibleByStringLiteral, CustomStringConvertible {
      public typealias Element = Character
      @native("Substring.init(Characters)") public init()
      @native("Substring.init") public init(_ text: String)
      @native("Substring.init") public init(_ text: Substring)
      @native("Substring.init") public init(stringLiteral value: String)
      @native("Substring.init(Characters)") public init<S: Sequence>(_ characters: S) where S.Element == Character
      /// The whole text of which this is a part.
      @native("Substring.base") public var base: String { get }
      @native("String.append") public mutating func append(_ other: Character)
      @native("String.append") public mutating func append(_ other: String)
      @native("Substring.removeLast") @discardableResult public mutating func removeLast() -> Character
      /// Removes and returns the first character, or gives `nil` if there is none.
      @native("String.popFirst") public mutating func popFirst() -> Character?
      /// Adds characters at the end.
      @native("String.append(contentsOf)") public mutating func append<S: Sequence>(contentsOf other: S) where S.Element == Character
      /// Adds a character before a place.
      @native("String.insert") public mutating func insert(_ newElement: Character, at i: StringIndex)
      @native("String.insert(contentsOf)") public mutating func insert<S: Collection>(contentsOf newElements: S, at i: StringIndex) where S.Element == Character
      /// Removes and returns the character at a place.
      @native("String.remove") @discardableResult public mutating func remove(at i: StringIndex) -> Character
      @native("String.removeSubrange") public mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == StringIndex
      /// Puts other characters in the place of those of a range.
      @native("String.replaceSubrange") public mutating func replaceSubrange<R: RangeExpression, C: Collection>(_ bounds: R, with newElements: C) where R.Bound == StringIndex, C.Element == Character
      @native("String.removeAll(where)") public mutating func removeAll(where shouldBeRemoved: (Character) throws -> Bool) rethrows
      /// Removes and returns the first character; an error if there is none.
      @native("String.removeFirst") @discardableResult public mutating func removeFirst() -> Character
      @native("String.removeFirst(n)") public mutating func removeFirst(_ k: Int)
      @native("String.removeLast(n)") public mutating func removeLast(_ k: Int)
      @native("String.popLast") public mutating func popLast() -> Character?
      @native("String.removeAll") public mutating func removeAll(keepingCapacity: Bool = false)
      @native("String.reserveCapacity") public mutating func reserveCapacity(_ n: Int)
      @native("String.filter") public func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String
      public typealias Index = StringIndex
      public typealias SubSequence = Substring
      public typealias UTF8View = StringUTF8View
      public typealias UTF16View = StringUTF16View
      public typealias UnicodeScalarView = StringUnicodeScalarView
    }
    /// A place in a text.
    public struct StringIndex: Hashable, Comparable, CustomStringConvertible {
      @native("String.index(String.Index)") public init?(_ sourcePosition: StringIndex, within target: String)
      @native("description") public var description: String { get }
    }
    /// One character as a person sees it, of one or more Unicode scalars.
    public struct Character: Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
      @native("Character.init") public init(_ text: String)
      @native("Character.isLetter") public var isLetter: Bool { get }
      @native("Character.isNumber") public var isNumber: Bool { get }
      @native("Character.isWhitespace") public var isWhitespace: Bool { get }
      @native("Character.isNewline") public var isNewline: Bool { get }
      @native("Character.isUppercase") public var isUppercase: Bool { get }
      @native("Character.isLowercase") public var isLowercase: Bool { get }
      @native("Character.isPunctuation") public var isPunctuation: Bool { get }
      @native("Character.isSymbol") public var isSymbol: Bool { get }
      @native("Character.isASCII") public var isASCII: Bool { get }
      @native("Character.isMathSymbol") public var isMathSymbol: Bool { get }
      @native("Character.isCurrencySymbol") public var isCurrencySymbol: Bool { get }
      @native("Character.isCased") public var isCased: Bool { get }
      @native("Character.isWholeNumber") public var isWholeNumber: Bool { get }
      @native("Character.isHexDigit") public var isHexDigit: Bool { get }
      @native("Character.wholeNumberValue") public var wholeNumberValue: Int? { get }
      @native("Character.hexDigitValue") public var hexDigitValue: Int? { get }
      @native("Character.asciiValue") public var asciiValue: UInt8? { get }
      @native("String.init(scalar)") public init(_ scalar: UnicodeScalar)
      /// The Unicode scalars of which it is made.
      @native("String.unicodeScalars") public var unicodeScalars: StringUnicodeScalarView { get }
      @native("String.utf8") public var utf8: StringUTF8View { get }
      @native("String.utf16") public var utf16: StringUTF16View { get }
      @native("String.debugDescription") public var debugDescription: String { get }
      @native("String.uppercased") public func uppercased() -> String
      @native("String.lowercased") public func lowercased() -> String
      @native("String.description") public var description: String { get }
    }
    /// Kinds of characters, for trimming.
    public struct CharacterSet: Hashable, SetAlgebra {
    """ + "\n" + characterKinds + "\n" + """
        @native("CharacterSet.empty") public init()
        @native("CharacterSet.init") public init(charactersIn string: String)
        /// All characters that are not in the set.
        @native("CharacterSet.inverted") public var inverted: CharacterSet { get }
        @native("CharacterSet.contains") public func contains(_ member: UnicodeScalar) -> Bool
        @native("CharacterSet.union") public func union(_ other: CharacterSet) -> CharacterSet
        @native("CharacterSet.intersection") public func intersection(_ other: CharacterSet) -> CharacterSet
        @native("CharacterSet.subtracting") public func subtracting(_ other: CharacterSet) -> CharacterSet
        @native("CharacterSet.formUnion") public mutating func formUnion(_ other: CharacterSet)
        @native("CharacterSet.insert") public mutating func insert(charactersIn string: String)
        @native("CharacterSet.remove") public mutating func remove(charactersIn string: String)
      }
      public enum ComparisonResult: Hashable {
        @native("ComparisonResult.-1") case orderedAscending
        @native("ComparisonResult.0") case orderedSame
        @native("ComparisonResult.1") case orderedDescending
      }
      public enum UTF8 {}
      public enum UTF16 {}
      /// A Unicode scalar.
      public struct UnicodeScalar: Hashable, Comparable, CustomStringConvertible, ExpressibleByUnicodeScalarLiteral {
        @native("Scalar.init") public init?(_ value: UInt32)
        @native("Scalar.init") public init?(_ value: UInt16)
        @native("Scalar.init") public init?(_ value: Int)
        @native("Scalar.init(byte)") public init(_ value: UInt8)
        @native("Scalar.value") public var value: UInt32 { get }
        @native("Scalar.init(String)") public init?(_ description: String)
        @native("Scalar.literal") public init(stringLiteral value: String)
        @native("identity") public init(_ v: UnicodeScalar)
        @native("Scalar.isASCII") public var isASCII: Bool { get }
        @native("Scalar.description") public var description: String { get }
      }
      public enum Unicode {
        public typealias Scalar = UnicodeScalar
      }
      /// The Unicode scalars of a text.
      public struct StringUnicodeScalarView: BidirectionalCollection, CustomStringConvertible {
        public typealias Element = UnicodeScalar
        public typealias Index = StringIndex
        public typealias SubSequence = StringUnicodeScalarView
        @native("identity") public init(_ view: StringUnicodeScalarView)
        @native("View.text") public var description: String { get }
      }
      /// The bytes of a text in UTF-8.
      public struct StringUTF8View: BidirectionalCollection, CustomStringConvertible {
        public typealias Element = UInt8
        public typealias Index = StringIndex
        public typealias SubSequence = Slice<StringUTF8View>
        @native("View.text") public var description: String { get }
      }
      /// The units of a text in UTF-16.
      public struct StringUTF16View: BidirectionalCollection, CustomStringConvertible {
        public typealias Element = UInt16
        public typealias Index = StringIndex
        public typealias SubSequence = Slice<StringUTF16View>
        @native("View.text") public var description: String { get }
      }
      extension String {
        @native("String.init(scalars)") public init(_ unicodeScalars: StringUnicodeScalarView)
        @native("String.init(scalar)") public init(_ scalar: UnicodeScalar)
        @native("View.text") public init(_ utf8: StringUTF8View)
        @native("View.text") public init(_ utf16: StringUTF16View)
        /// The text of which the bytes are given; what is no UTF-8 becomes a replacement character.
        @native("String.init(decoding)") public init<C: Collection>(decoding codeUnits: C, as sourceEncoding: UTF8.Type) where C.Element == UInt8
      }
      @native("String.plus") public func + (a: String, b: Substring) -> String
      @native("String.plus") public func + (a: String, b: [Character]) -> String
      @native("String.plus") public func + (a: Substring, b: Substring) -> Substring
      @native("String.plus") public func + (a: Substring, b: String) -> Substring
      @native("String.append(contentsOf)") public func += (a: inout String, b: Substring)
      @native("String.append(contentsOf)") public func += (a: inout String, b: [Character])
      @native("String.append(contentsOf)") public func += (a: inout Substring, b: Substring)
      @native("String.append(contentsOf)") public func += (a: inout Substring, b: String)
      @native("String.+") public func + (a: String, b: String) -> String
      @native("String.append") public func += (a: inout String, b: String)
      """
}

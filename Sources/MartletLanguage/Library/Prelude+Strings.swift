// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  static let strings = """
    public protocol StringProtocol: BidirectionalCollection, Hashable, Comparable {}
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
      @native("String.hasSuffix") public func hasSuffix(_ suffix: String) -> Bool
      /// Whether the other text occurs in this one.
      @native("String.contains") public func contains(_ other: String) -> Bool
      /// The stretches between the separators.
      @native("String.split") public func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring]
      @native("String.split(where)") public func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Character) throws -> Bool) rethrows -> [Substring]
      /// The first characters, at most as many as given.
      @native("String.prefix") public func prefix(_ maxLength: Int) -> Substring
      @native("String.prefix(while)") public func prefix(while predicate: (Character) throws -> Bool) rethrows -> Substring
      @native("String.suffix") public func suffix(_ maxLength: Int) -> Substring
      @native("String.dropFirst") public func dropFirst(_ k: Int = 1) -> Substring
      @native("String.dropLast") public func dropLast(_ k: Int = 1) -> Substring
      @native("String.drop(while)") public func drop(while predicate: (Character) throws -> Bool) rethrows -> Substring
      /// The stretches between the occurrences of the separator, empty ones included.
      @native("String.components") public func components(separatedBy separator: String) -> [String]
      /// The text with every occurrence of one part replaced by another.
      @native("String.replacing") public func replacingOccurrences(of target: String, with replacement: String) -> String
      @native("String.replacing") public func replacing(_ target: String, with replacement: String) -> String
      /// The text without the characters of the set at both ends.
      @native("String.trimming") public func trimmingCharacters(in set: CharacterSet) -> String
      /// The text filled up or cut off to a length.
      @native("String.padding") public func padding(toLength newLength: Int, withPad padString: String, startingAt padIndex: Int) -> String
      @native("String.description") public var description: String { get }
    }
    /// A text: a sequence of characters, each one that a person sees.
    public struct String: StringProtocol, ExpressibleByStringLiteral, CustomStringConvertible {
      public typealias Element = Character
      @native("String.init") public init()
      @native("identity") public init(_ text: String)
      @native("identity") public init(_ text: Substring)
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
      @native("String.append") public mutating func append(contentsOf other: String)
      @native("String.removeLast") @discardableResult public mutating func removeLast() -> Character
      @native("String.removeFirst") @discardableResult public mutating func removeFirst() -> Character
      @native("String.popLast") public mutating func popLast() -> Character?
      @native("String.removeAll") public mutating func removeAll(keepingCapacity: Bool = false)
      @native("String.filter") public func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String
    }
    /// A stretch of a text.
    public struct Substring: StringProtocol, ExpressibleByStringLiteral, CustomStringConvertible {
      public typealias Element = Character
      @native("identity") public init(_ text: String)
      @native("String.append") public mutating func append(_ other: Character)
      @native("String.filter") public func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String
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
      @native("Character.isHexDigit") public var isHexDigit: Bool { get }
      @native("Character.wholeNumberValue") public var wholeNumberValue: Int? { get }
      @native("Character.hexDigitValue") public var hexDigitValue: Int? { get }
      @native("String.uppercased") public func uppercased() -> String
      @native("String.lowercased") public func lowercased() -> String
      @native("String.description") public var description: String { get }
    }
    /// Kinds of characters, for trimming.
    public struct CharacterSet: Hashable {
      @native("CharacterSet.whitespaces") public static var whitespaces: CharacterSet { get }
      @native("CharacterSet.whitespacesAndNewlines") public static var whitespacesAndNewlines: CharacterSet { get }
      @native("CharacterSet.newlines") public static var newlines: CharacterSet { get }
      @native("CharacterSet.punctuation") public static var punctuationCharacters: CharacterSet { get }
      @native("CharacterSet.digits") public static var decimalDigits: CharacterSet { get }
      @native("CharacterSet.letters") public static var letters: CharacterSet { get }
      @native("CharacterSet.init") public init(charactersIn string: String)
    }
    @native("String.+") public func + (a: String, b: String) -> String
    @native("String.append") public func += (a: inout String, b: String)
    """
}

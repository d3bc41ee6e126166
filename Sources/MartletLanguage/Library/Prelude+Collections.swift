// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  static let collections = array + "\n" + slice + "\n" + dictionary + "\n" + set

  /// Members that arrays and their slices share.
  private static func arrayMembers(_ kind: String) -> String {
    """
      @native("Collection.count") public var count: Int { get }
      @native("Collection.isEmpty") public var isEmpty: Bool { get }
      @native("Array.startIndex") public var startIndex: Int { get }
      @native("Array.endIndex") public var endIndex: Int { get }
      @native("Array.indices") public var indices: Range<Int> { get }
      /// The element at a place; an error if there is no such place.
      @native("Array.get", "Array.set") public subscript(index: Int) -> Element { get set }
      /// The elements at a range of places.
      @native("Array.slice", "Array.replace") public subscript(bounds: Range<Int>) -> ArraySlice<Element> { get set }
      @native("Array.slice", "Array.replace") public subscript(bounds: ClosedRange<Int>) -> ArraySlice<Element> { get set }
      @native("Array.slice", "Array.replace") public subscript(bounds: PartialRangeFrom<Int>) -> ArraySlice<Element> { get set }
      @native("Array.slice", "Array.replace") public subscript(bounds: PartialRangeUpTo<Int>) -> ArraySlice<Element> { get set }
      @native("Array.slice", "Array.replace") public subscript(bounds: PartialRangeThrough<Int>) -> ArraySlice<Element> { get set }
      /// Adds an element at the end.
      @native("Array.append") public mutating func append(_ newElement: Element)
      /// Adds all elements of a sequence at the end.
      @native("Array.append(contentsOf)") public mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element
      /// Adds an element before the one at `index`.
      @native("Array.insert") public mutating func insert(_ newElement: Element, at index: Int)
      @native("Array.insert(contentsOf)") public mutating func insert<S: Sequence>(contentsOf newElements: S, at index: Int) where S.Element == Element
      /// Removes and returns the element at `index`.
      @native("Array.remove") @discardableResult public mutating func remove(at index: Int) -> Element
      /// Removes and returns the first element; an error if there is none.
      @native("Array.removeFirst") @discardableResult public mutating func removeFirst() -> Element
      @native("Array.removeFirst(n)") public mutating func removeFirst(_ count: Int)
      /// Removes and returns the last element; an error if there is none.
      @native("Array.removeLast") @discardableResult public mutating func removeLast() -> Element
      @native("Array.removeLast(n)") public mutating func removeLast(_ count: Int)
      /// Removes and returns the last element, or gives `nil` if there is none.
      @native("Array.popLast") public mutating func popLast() -> Element?
      @native("Array.removeAll") public mutating func removeAll(keepingCapacity: Bool = false)
      /// Removes the elements for which the closure says `true`.
      @native("Array.removeAll(where)") public mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows
      @native("Array.removeSubrange") public mutating func removeSubrange(_ bounds: Range<Int>)
      @native("Array.removeSubrange") public mutating func removeSubrange(_ bounds: ClosedRange<Int>)
      @native("Array.reserveCapacity") public mutating func reserveCapacity(_ minimumCapacity: Int)
      /// Exchanges two elements.
      @native("Array.swapAt") public mutating func swapAt(_ i: Int, _ j: Int)
      /// Turns the order of the elements round.
      @native("Array.reverse") public mutating func reverse()
      /// Puts the elements into random order, from the session's generator.
      @native("Array.shuffle") public mutating func shuffle()
      /// Sorts in the order that the closure defines; equal elements keep their order.
      @native("Array.sort(by)") public mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows
      /// The place of the first element for which the closure says `true`.
      @native("Array.firstIndex(where)") public func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Int?
      @native("Array.lastIndex(where)") public func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Int?
      /// The first elements, at most as many as given.
      @native("Array.prefix") public func prefix(_ maxLength: Int) -> ArraySlice<Element>
      @native("Array.prefix(upTo)") public func prefix(upTo end: Int) -> ArraySlice<Element>
      @native("Array.prefix(through)") public func prefix(through end: Int) -> ArraySlice<Element>
      @native("Array.prefix(while)") public func prefix(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element>
      /// The last elements, at most as many as given.
      @native("Array.suffix") public func suffix(_ maxLength: Int) -> ArraySlice<Element>
      @native("Array.suffix(from)") public func suffix(from start: Int) -> ArraySlice<Element>
      /// All but the first elements.
      @native("Array.dropFirst") public func dropFirst(_ k: Int = 1) -> ArraySlice<Element>
      /// All but the last elements.
      @native("Array.dropLast") public func dropLast(_ k: Int = 1) -> ArraySlice<Element>
      @native("Array.drop(while)") public func drop(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element>
      @native("description") public var description: String { get }
    }
    extension \(kind): Equatable where Element: Equatable {
      /// The place of the first element that equals the one given.
      @native("Array.firstIndex") public func firstIndex(of element: Element) -> Int?
      @native("Array.lastIndex") public func lastIndex(of element: Element) -> Int?
      /// The stretches between the elements that equal the separator.
      @native("Array.split") public func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>]
    }
    extension \(kind): Hashable where Element: Hashable {}
    extension \(kind) where Element: Comparable {
      /// Sorts from smallest to largest.
      @native("Array.sort") public mutating func sort()
    }
    """
  }

  private static let array = """
    /// An ordered collection of elements of one type.
    public struct Array<Element>: BidirectionalCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      @native("Array.init") public init()
      /// The elements of a sequence, in order.
      @native("Array.init(Sequence)") public init<S: Sequence>(_ elements: S) where S.Element == Element
      /// One value, several times.
      @native("Array.init(repeating)") public init(repeating repeatedValue: Element, count: Int)
    """ + "\n" + arrayMembers("Array") + "\n" + """

      @native("Array.+") public func + <Element>(a: [Element], b: [Element]) -> [Element]
      @native("Array.+") public func + <Element, S: Sequence>(a: [Element], b: S) -> [Element] where S.Element == Element
      @native("Array.append(contentsOf)") public func += <Element>(a: inout [Element], b: [Element])
      @native("Array.append(contentsOf)") public func += <Element, S: Sequence>(a: inout [Element], b: S) where S.Element == Element
      """

  private static let slice = """
    /// A stretch of an array, which keeps the places that the elements have there.
    public struct ArraySlice<Element>: BidirectionalCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      @native("Array.init") public init()
      @native("Array.init(Sequence)") public init<S: Sequence>(_ elements: S) where S.Element == Element
    """ + "\n" + arrayMembers("ArraySlice")

  private static let dictionary = """
    /// Values found by their keys; goes through them in the order in which the keys were added.
    public struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible {
      public typealias Element = (key: Key, value: Value)
      @native("Dictionary.init") public init()
      /// The pairs of a sequence; an error if a key comes twice.
      @native("Dictionary.init(uniqueKeysWithValues)") public init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value)
      /// The pairs of a sequence; the closure combines the values of a key that comes again.
      @native("Dictionary.init(uniquingKeysWith)") public init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)
      @native("Collection.count") public var count: Int { get }
      @native("Collection.isEmpty") public var isEmpty: Bool { get }
      /// The value of a key, or `nil`; setting `nil` removes it.
      @native("Dictionary.get", "Dictionary.set") public subscript(key: Key) -> Value? { get set }
      /// The value of a key, or the default if there is none.
      @native("Dictionary.get(default)", "Dictionary.set(default)") public subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value { get set }
      @native("Dictionary.keys") public var keys: DictionaryKeys<Key, Value> { get }
      @native("Dictionary.values") public var values: DictionaryValues<Key, Value> { get }
      /// Sets a value and returns the one that was there.
      @native("Dictionary.updateValue") @discardableResult public mutating func updateValue(_ value: Value, forKey key: Key) -> Value?
      /// Removes a key and returns its value.
      @native("Dictionary.removeValue") @discardableResult public mutating func removeValue(forKey key: Key) -> Value?
      @native("Dictionary.removeAll") public mutating func removeAll(keepingCapacity: Bool = false)
      /// The same keys with the results of a closure for each value.
      @native("Dictionary.mapValues") public func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]
      @native("Dictionary.compactMapValues") public func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T]
      @native("Dictionary.filter") public func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value]
      @native("Dictionary.merge") public mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      @native("Dictionary.merging") public func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]
      @native("description") public var description: String { get }
    }
    extension Dictionary {
      /// The elements of a sequence, grouped by what the closure says of them.
      @native("Dictionary.init(grouping)") public init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element]
    }
    extension Dictionary: Equatable where Value: Equatable {}
    extension Dictionary: Hashable where Value: Hashable {}
    public struct DictionaryKeys<Key: Hashable, Value>: Collection, Equatable, CustomStringConvertible {
      public typealias Element = Key
      @native("description") public var description: String { get }
    }
    public struct DictionaryValues<Key: Hashable, Value>: Collection, CustomStringConvertible {
      public typealias Element = Value
      @native("description") public var description: String { get }
    }
    """

  private static let set = """
    /// Distinct elements; goes through them in the order in which they were added.
    public struct Set<Element: Hashable>: Collection, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
      @native("Set.init") public init()
      @native("Set.init(Sequence)") public init<S: Sequence>(_ elements: S) where S.Element == Element
      @native("Collection.count") public var count: Int { get }
      @native("Collection.isEmpty") public var isEmpty: Bool { get }
      @native("Set.contains") public func contains(_ member: Element) -> Bool
      @native("Set.insert") @discardableResult public mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
      @native("Set.remove") @discardableResult public mutating func remove(_ member: Element) -> Element?
      @native("Set.removeAll") public mutating func removeAll(keepingCapacity: Bool = false)
      @native("Set.union") public func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native("Set.intersection") public func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native("Set.subtracting") public func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native("Set.symmetricDifference") public func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native("Set.formUnion") public mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element
      @native("Set.subtract") public mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element
      @native("Set.isSubset") public func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      @native("Set.isSuperset") public func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      @native("Set.isDisjoint") public func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element
      @native("Set.filter") public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>
      @native("description") public var description: String { get }
    }
    """
}

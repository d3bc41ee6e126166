// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  static let collections = array + "\n" + slice + "\n" + contiguous + "\n" + dictionary + "\n" + set

  /// Members that arrays and their slices share.
  private static func arrayMembers(_ kind: String) -> String {
    """
      public typealias Index = Int
      public typealias SubSequence = ArraySlice<Element>
      public typealias Indices = Range<Int>
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
      @native("Collection.whole") public subscript(x: (UnboundedRange_) -> ()) -> ArraySlice<Element> { get }
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
      @native("Array.removeSubrange") public mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Int
      /// Puts other elements in the place of those of a range.
      @native("Array.replaceSubrange") public mutating func replaceSubrange<R: RangeExpression, C: Collection>(_ subrange: R, with newElements: C) where R.Bound == Int, C.Element == Element
      /// Moves the elements for which the closure says `true` to the end, and gives the place of the first.
      @native("Array.partition") public mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Int
      /// How many elements there is room for.
      @native("Array.capacity") public var capacity: Int { get }
      @native("Array.reserveCapacity") public mutating func reserveCapacity(_ minimumCapacity: Int)
      /// Exchanges two elements.
      @native("Array.swapAt") public mutating func swapAt(_ i: Int, _ j: Int)
      /// Turns the order of the elements round.
      @native("Array.reverse") public mutating func reverse()
      /// Puts the elements into random order, from the session's generator.
      @native("Array.shuffle") public mutating func shuffle()
      /// Puts the elements into random order, from a generator.
      @native("Array.shuffle") public mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G)
      /// Sorts in the order that the closure defines; equal elements keep their order.
      @native("Array.sort(by)") public mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows
      @native("description") public var description: String { get }
    }
    extension \(kind): Equatable where Element: Equatable {}
    extension \(kind): Hashable where Element: Hashable {}
    extension \(kind) where Element: Comparable {
      /// Sorts from smallest to largest.
      @native("Array.sort") public mutating func sort()
    }
    """
  }

  private static let array = """
    /// An ordered collection of elements of one type.
    public struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
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
    public struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      @native("Array.init") public init()
      @native("Array.init(Sequence)") public init<S: Sequence>(_ elements: S) where S.Element == Element
      @native("Array.init(repeating)") public init(repeating repeatedValue: Element, count: Int)
      /// Removes and returns the first element, or gives `nil` if there is none.
      @native("Array.popFirst") public mutating func popFirst() -> Element?
    """ + "\n" + arrayMembers("ArraySlice") + "\n" + """

      @native("Array.+") public func + <Element>(a: ArraySlice<Element>, b: ArraySlice<Element>) -> ArraySlice<Element>
      @native("Array.append(contentsOf)") public func += <Element, S: Sequence>(a: inout ArraySlice<Element>, b: S) where S.Element == Element
      """

  private static let contiguous = """
    /// An array; here there is no difference.
    public struct ContiguousArray<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible {
      @native("Array.init") public init()
      @native("Array.init(Sequence)") public init<S: Sequence>(_ elements: S) where S.Element == Element
      @native("Array.init(repeating)") public init(repeating repeatedValue: Element, count: Int)
    """ + "\n" + arrayMembers("ContiguousArray")

  private static let dictionary = """
    /// Values found by their keys; goes through them in the order in which the keys were added.
    public struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible {
      public typealias Element = (key: Key, value: Value)
      public typealias Keys = DictionaryKeys<Key, Value>
      public typealias Values = DictionaryValues<Key, Value>
      public typealias Index = DictionaryIndex<Key, Value>
      public typealias SubSequence = Slice<Dictionary<Key, Value>>
      @native("Dictionary.init") public init()
      @native("Dictionary.init(capacity)") public init(minimumCapacity: Int)
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
      @native("Collection.get") public subscript(position: DictionaryIndex<Key, Value>) -> (key: Key, value: Value) { get }
      @native("Collection.slice") public subscript(bounds: Range<DictionaryIndex<Key, Value>>) -> Slice<Dictionary<Key, Value>> { get }
      /// The place of a key, or `nil`.
      @native("Dictionary.index") public func index(forKey key: Key) -> DictionaryIndex<Key, Value>?
      /// Removes and returns the entry at a place.
      @native("Dictionary.remove(at)") @discardableResult public mutating func remove(at index: DictionaryIndex<Key, Value>) -> (key: Key, value: Value)
      /// Removes and returns the first entry, or gives `nil` if there is none.
      @native("Dictionary.popFirst") public mutating func popFirst() -> (key: Key, value: Value)?
      @native("Table.reserveCapacity") public mutating func reserveCapacity(_ minimumCapacity: Int)
      /// How many elements there is room for.
      @native("Table.capacity") public var capacity: Int { get }
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
      @native("Dictionary.merge") public mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)
      @native("Dictionary.merging") public func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] where S.Element == (Key, Value)
      @native("Dictionary.merging") public func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]
      @native("description") public var description: String { get }
    }
    extension Dictionary {
      /// The elements of a sequence, grouped by what the closure says of them.
      @native("Dictionary.init(grouping)") public init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element]
    }
    extension Dictionary: Equatable where Value: Equatable {}
    extension Dictionary: Hashable where Value: Hashable {}
    public struct DictionaryIndex<Key: Hashable, Value>: Hashable, Comparable {}
    public struct DictionaryKeys<Key: Hashable, Value>: Collection, Equatable, CustomStringConvertible {
      public typealias Element = Key
      public typealias Index = DictionaryIndex<Key, Value>
      public typealias SubSequence = Slice<DictionaryKeys<Key, Value>>
      @native("Dictionary.keys.contains") public func contains(_ element: Key) -> Bool
      @native("description") public var description: String { get }
    }
    public struct DictionaryValues<Key: Hashable, Value>: Collection, CustomStringConvertible {
      public typealias Element = Value
      public typealias Index = DictionaryIndex<Key, Value>
      public typealias SubSequence = Slice<DictionaryValues<Key, Value>>
      @native("description") public var description: String { get }
    }
    """

  private static let set = """
    /// Distinct elements; goes through them in the order in which they were added.
    public struct SetIndex<Element: Hashable>: Hashable, Comparable {}
    public protocol SetAlgebra: Equatable, ExpressibleByArrayLiteral {}
    public struct Set<Element: Hashable>: Collection, Hashable, SetAlgebra, ExpressibleByArrayLiteral, CustomStringConvertible {
      public typealias Index = SetIndex<Element>
      public typealias SubSequence = Slice<Set<Element>>
      @native("Set.init") public init()
      @native("Set.init(capacity)") public init(minimumCapacity: Int)
      @native("Set.init(Sequence)") public init<S: Sequence>(_ elements: S) where S.Element == Element
      @native("Collection.count") public var count: Int { get }
      @native("Collection.isEmpty") public var isEmpty: Bool { get }
      @native("Set.contains") public func contains(_ member: Element) -> Bool
      @native("Set.insert") @discardableResult public mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
      /// Puts an element in, in the place of an equal one.
      @native("Set.update") @discardableResult public mutating func update(with newMember: Element) -> Element?
      @native("Set.remove(at)") @discardableResult public mutating func remove(at position: SetIndex<Element>) -> Element
      @native("Set.removeFirst") @discardableResult public mutating func removeFirst() -> Element
      /// Removes and returns an element, or gives `nil` if there is none.
      @native("Set.popFirst") public mutating func popFirst() -> Element?
      @native("Table.reserveCapacity") public mutating func reserveCapacity(_ minimumCapacity: Int)
      /// How many elements there is room for.
      @native("Table.capacity") public var capacity: Int { get }
      @native("Set.remove") @discardableResult public mutating func remove(_ member: Element) -> Element?
      @native("Set.removeAll") public mutating func removeAll(keepingCapacity: Bool = false)
      @native("Set.union") public func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native("Set.intersection") public func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native("Set.subtracting") public func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native("Set.symmetricDifference") public func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element
      @native("Set.formUnion") public mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element
      @native("Set.subtract") public mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element
      /// Keeps only the elements that another sequence has, too.
      @native("Set.formIntersection") public mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element
      /// Keeps the elements that only one of both has.
      @native("Set.formSymmetricDifference") public mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element
      /// Whether another sequence has all elements of this set, and more.
      @native("Set.isStrictSubset") public func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      /// Whether this set has all elements of another sequence, and more.
      @native("Set.isStrictSuperset") public func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      @native("Set.isSubset") public func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      @native("Set.isSuperset") public func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element
      @native("Set.isDisjoint") public func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element
      @native("Set.filter") public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>
      @native("description") public var description: String { get }
    }
    """
}

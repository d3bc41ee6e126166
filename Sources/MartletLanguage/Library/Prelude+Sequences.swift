// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  /// What every sequence and every collection can do.
  static let sequences = """
    public protocol Sequence {
      associatedtype Element
    }
    extension Sequence {
      /// The results of a closure for each element.
      @native("Sequence.map") public func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]
      /// The elements for which the closure says `true`.
      @native("Sequence.filter") public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]
      /// The results that are not `nil`.
      @native("Sequence.compactMap") public func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]
      /// The elements of all results, one after the other.
      @native("Sequence.flatMap") public func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element]
      /// Combines all elements, starting from a first result.
      @native("Sequence.reduce") public func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result
      /// Combines all elements into a result that the closure changes in place.
      @native("Sequence.reduce(into)") public func reduce<Result>(into initialResult: Result, _ update: (inout Result, Element) throws -> ()) rethrows -> Result
      /// Calls the closure with each element.
      @native("Sequence.forEach") public func forEach(_ body: (Element) throws -> Void) rethrows
      /// The elements in the order that the closure defines; equal ones keep their order.
      @native("Sequence.sorted(by)") public func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element]
      /// The elements from last to first.
      @native("Sequence.reversed") public func reversed() -> [Element]
      /// The elements with their places, counted from 0.
      @native("Sequence.enumerated") public func enumerated() -> EnumeratedSequence<Self>
      /// Whether the closure says `true` for any element.
      @native("Sequence.contains(where)") public func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool
      /// Whether the closure says `true` for every element.
      @native("Sequence.allSatisfy") public func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool
      /// The first element for which the closure says `true`.
      @native("Sequence.first(where)") public func first(where predicate: (Element) throws -> Bool) rethrows -> Element?
      /// The smallest element in the order that the closure defines.
      @native("Sequence.min(by)") public func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?
      /// The largest element in the order that the closure defines.
      @native("Sequence.max(by)") public func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element?
      /// The elements in random order, from the session's generator.
      @native("Sequence.shuffled") public func shuffled() -> [Element]
      /// The elements in random order, from a generator.
      @native("Sequence.shuffled") public func shuffled<G: RandomNumberGenerator>(using generator: inout G) -> [Element]
      /// How many elements there are for which the closure says `true`.
      @native("Sequence.count(where)") public func count(where predicate: (Element) throws -> Bool) rethrows -> Int
      @native("Sequence.elementsEqual(by)") public func elementsEqual<S: Sequence>(_ other: S, by areEquivalent: (Element, S.Element) throws -> Bool) rethrows -> Bool
      @native("Sequence.starts(by)") public func starts<S: Sequence>(with possiblePrefix: S, by areEquivalent: (Element, S.Element) throws -> Bool) rethrows -> Bool
      /// Whether this sequence stands before another in the order that the closure defines.
      @native("Sequence.precedes(by)") public func lexicographicallyPrecedes<S: Sequence>(_ other: S, by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Bool where S.Element == Element
      /// The first elements, at most as many as given.
      @native("Sequence.prefix") public func prefix(_ maxLength: Int) -> PrefixSequence<Self>
      @native("Sequence.prefix(while)") public func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element]
      /// The last elements, at most as many as given.
      @native("Sequence.suffix") public func suffix(_ maxLength: Int) -> [Element]
      /// All but the first elements.
      @native("Sequence.dropFirst") public func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self>
      /// All but the last elements.
      @native("Sequence.dropLast") public func dropLast(_ k: Int = 1) -> [Element]
      @native("Sequence.drop(while)") public func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self>
      /// The stretches between the elements for which the closure says `true`.
      @native("Sequence.split(where)") public func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>]
      /// Computes its elements only when they are asked for.
      @native("Sequence.lazy") public var lazy: LazySequence<Self> { get }
      /// Gives the elements one by one through `next()`.
      @native("Sequence.makeIterator") public func makeIterator() -> IndexingIterator<Self>
      /// A number of elements that there are at least.
      @native("Sequence.underestimatedCount") public var underestimatedCount: Int { get }
    }
    public protocol IteratorProtocol {
      associatedtype Element
    }
    /// Gives the elements of a sequence one by one.
    public struct IndexingIterator<Elements: Sequence>: Sequence, IteratorProtocol {
      public typealias Element = Elements.Element
      /// The next element, or `nil` at the end.
      @native("Iterator.next") public mutating func next() -> Elements.Element?
    }
    /// Gives the elements of any sequence one by one.
    public struct AnyIterator<Element>: Sequence, IteratorProtocol {
      @native("AnyIterator.init") public init(_ body: @escaping () -> Element?)
      @native("Sequence.makeIterator") public init<S: Sequence>(_ base: S) where S.Element == Element
      @native("Iterator.next") public func next() -> Element?
    }
    /// Any sequence of such elements.
    public struct AnySequence<Element>: Sequence {
      @native("AnySequence.init") public init<S: Sequence>(_ base: S) where S.Element == Element
    }
    extension Sequence where Element: Equatable {
      /// Whether the element is in the sequence.
      @native("Sequence.contains") public func contains(_ element: Element) -> Bool
      @native("Sequence.elementsEqual") public func elementsEqual<S: Sequence>(_ other: S) -> Bool where S.Element == Element
      @native("Sequence.starts") public func starts<S: Sequence>(with prefix: S) -> Bool where S.Element == Element
    }
    extension Sequence where Element: Comparable {
      /// The elements from smallest to largest.
      @native("Sequence.sorted") public func sorted() -> [Element]
      /// The smallest element, or `nil` if there is none.
      @native("Sequence.min") public func min() -> Element?
      /// The largest element, or `nil` if there is none.
      @native("Sequence.max") public func max() -> Element?
      /// Whether this sequence stands before another, as words do in a dictionary.
      @native("Sequence.precedes") public func lexicographicallyPrecedes<S: Sequence>(_ other: S) -> Bool where S.Element == Element
    }
    extension Sequence where Element == String {
      /// The strings one after the other, with the separator between them.
      @native("Sequence.joined") public func joined() -> String
      @native("Sequence.joined") public func joined(separator: String) -> String
    }
    extension Sequence where Element == Substring {
      /// The strings one after the other, with the separator between them.
      @native("Sequence.joined") public func joined() -> String
      @native("Sequence.joined") public func joined(separator: String) -> String
    }
    extension Sequence where Element: Sequence {
      /// The elements of the elements, one after the other.
      @native("Sequence.joined(flat)") public func joined() -> FlattenSequence<Self>
      /// The elements of the elements, with the separator between them.
      @native("Sequence.joined(separator)") public func joined<Separator: Sequence>(separator: Separator) -> JoinedSequence<Self> where Separator.Element == Element.Element
    }

    public protocol Collection: Sequence {
      associatedtype Index: Comparable
      associatedtype SubSequence
    }
    extension Collection {
      /// How many elements there are.
      @native("Collection.count") public var count: Int { get }
      /// Whether there are no elements.
      @native("Collection.isEmpty") public var isEmpty: Bool { get }
      /// The first element, or `nil` if there is none.
      @native("Collection.first") public var first: Element? { get }
      /// An element at random, from the session's generator; `nil` if there is none.
      @native("Collection.randomElement") public func randomElement() -> Element?
      /// An element at random, from a generator; `nil` if there is none.
      @native("Collection.randomElement") public func randomElement<G: RandomNumberGenerator>(using generator: inout G) -> Element?
      /// The place of the first element; the end if there is none.
      @native("Collection.startIndex") public var startIndex: Index { get }
      /// The place behind the last element.
      @native("Collection.endIndex") public var endIndex: Index { get }
      /// The places of all elements.
      @native("Collection.indices") public var indices: DefaultIndices<Self> { get }
      /// The element at a place; an error if there is none.
      @native("Collection.get") public subscript(position: Index) -> Element { get }
      /// The part between two places.
      @native("Collection.slice") public subscript<R: RangeExpression>(bounds: R) -> SubSequence where R.Bound == Index { get }
      @native("Collection.whole") public subscript(x: (UnboundedRange_) -> ()) -> SubSequence { get }
      /// The place behind another.
      @native("Collection.index(after)") public func index(after i: Index) -> Index
      /// Moves a place to the one behind it.
      @native("Collection.formIndex(after)") public func formIndex(after i: inout Index)
      /// The place some steps away; an error if it is beyond the ends.
      @native("Collection.index(offsetBy)") public func index(_ i: Index, offsetBy distance: Int) -> Index
      /// The place some steps away, or `nil` if it is beyond the limit.
      @native("Collection.index(limitedBy)") public func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
      /// How many steps it is from one place to another.
      @native("Collection.distance") public func distance(from start: Index, to end: Index) -> Int
      /// The place of the first element for which the closure says `true`.
      @native("Collection.firstIndex(where)") public func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?
      /// The first elements, at most as many as given.
      @native("Collection.prefix") public func prefix(_ maxLength: Int) -> SubSequence
      @native("Collection.prefix(upTo)") public func prefix(upTo end: Index) -> SubSequence
      @native("Collection.prefix(through)") public func prefix(through end: Index) -> SubSequence
      @native("Collection.prefix(while)") public func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence
      /// The last elements, at most as many as given.
      @native("Collection.suffix") public func suffix(_ maxLength: Int) -> SubSequence
      @native("Collection.suffix(from)") public func suffix(from start: Index) -> SubSequence
      /// All but the first elements.
      @native("Collection.dropFirst") public func dropFirst(_ k: Int = 1) -> SubSequence
      /// All but the last elements.
      @native("Collection.dropLast") public func dropLast(_ k: Int = 1) -> SubSequence
      @native("Collection.drop(while)") public func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence
      /// The elements from the first one on for which the closure says `false`.
      @native("Collection.drop(while)") public func trimmingPrefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence
      /// The stretches between the elements for which the closure says `true`.
      @native("Collection.split(where)") public func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [SubSequence]
    }
    extension Collection where Element: Equatable {
      /// The place of the first element that equals the one given.
      @native("Collection.firstIndex") public func firstIndex(of element: Element) -> Index?
      /// The stretches between the elements that equal the separator.
      @native("Collection.split") public func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence]
    }
    public protocol BidirectionalCollection: Collection {}
    extension BidirectionalCollection {
      /// The last element, or `nil` if there is none.
      @native("Collection.last") public var last: Element? { get }
      /// The last element for which the closure says `true`.
      @native("Collection.last(where)") public func last(where predicate: (Element) throws -> Bool) rethrows -> Element?
      /// The elements from last to first.
      @native("Collection.reversed") public func reversed() -> ReversedCollection<Self>
      /// The place before another.
      @native("Collection.index(before)") public func index(before i: Index) -> Index
      /// Moves a place to the one before it.
      @native("Collection.formIndex(before)") public func formIndex(before i: inout Index)
      @native("Collection.lastIndex(where)") public func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?
    }
    extension BidirectionalCollection where Element: Equatable {
      @native("Collection.lastIndex") public func lastIndex(of element: Element) -> Index?
    }
    public protocol RandomAccessCollection: BidirectionalCollection {}
    extension RandomAccessCollection where Index == Int {
      /// The places of all elements.
      @native("RandomAccess.indices") public var indices: Range<Int> { get }
    }
    public protocol MutableCollection: Collection {}
    public protocol RangeReplaceableCollection: Collection {}
    extension MutableCollection {
      @native("Collection.get", "Mutable.set") public subscript(position: Index) -> Element { get set }
      /// Exchanges two elements.
      @native("Mutable.swapAt") public mutating func swapAt(_ i: Index, _ j: Index)
      @native("Mutable.reverse") public mutating func reverse()
      @native("Mutable.shuffle") public mutating func shuffle()
      @native("Mutable.shuffle") public mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G)
      @native("Mutable.sort(by)") public mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows
    }
    extension MutableCollection where Element: Comparable {
      @native("Mutable.sort") public mutating func sort()
    }
    extension RangeReplaceableCollection {
      @native("Replaceable.append") public mutating func append(_ newElement: Element)
      @native("Replaceable.append(contentsOf)") public mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element
      @native("Replaceable.insert") public mutating func insert(_ newElement: Element, at i: Index)
      @native("Replaceable.remove") @discardableResult public mutating func remove(at i: Index) -> Element
      @native("Replaceable.removeFirst") @discardableResult public mutating func removeFirst() -> Element
      @native("Replaceable.removeLast") @discardableResult public mutating func removeLast() -> Element
      @native("Replaceable.removeAll") public mutating func removeAll(keepingCapacity: Bool = false)
      @native("Replaceable.removeAll(where)") public mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows
    }
    public struct UnboundedRange_ {}
    @native("identity") public postfix func ... (x: UnboundedRange_) -> ()
    /// A range of places, with or without ends.
    public protocol RangeExpression {
      associatedtype Bound
    }
    extension RangeExpression {
      /// The range with the ends of a collection where it has none of its own.
      @native("Range.relative") public func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound
    }
    /// A collection seen from its end.
    public struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection {
      public typealias Element = Base.Element
      public typealias Index = ReversedIndex<Base>
      public typealias SubSequence = Slice<ReversedCollection<Base>>
      @native("Collection.reversedBase") public func reversed() -> Base
    }
    public struct ReversedIndex<Base: BidirectionalCollection>: Hashable, Comparable {
      @native("ReversedIndex.init") public init(_ base: Base.Index)
      @native("ReversedIndex.base") public var base: Base.Index { get }
    }
    /// The places of a collection.
    public struct DefaultIndices<Elements: Collection>: BidirectionalCollection {
      public typealias Element = Elements.Index
      public typealias Index = Elements.Index
      public typealias SubSequence = Slice<DefaultIndices<Elements>>
    }
    /// A part of a collection, with the places that the elements have there.
    public struct Slice<Base: Collection>: BidirectionalCollection {
      public typealias Element = Base.Element
      public typealias Index = Base.Index
      public typealias SubSequence = Slice<Base>
      @native("Slice.base") public var base: Base { get }
    }

    public struct Range<Bound: Comparable>: Hashable, RangeExpression, CustomStringConvertible {
      @native("Range.init(closed)") public init(_ other: ClosedRange<Bound>)
      @native("Range.init(uncheckedBounds)") public init(uncheckedBounds bounds: (lower: Bound, upper: Bound))
      @native("Range.lowerBound") public var lowerBound: Bound { get }
      @native("Range.upperBound") public var upperBound: Bound { get }
      @native("Range.isEmpty") public var isEmpty: Bool { get }
      @native("Range.matches") public func contains(_ element: Bound) -> Bool
      @native("Range.clamped") public func clamped(to limits: Range<Bound>) -> Range<Bound>
      @native("Range.overlaps") public func overlaps(_ other: Range<Bound>) -> Bool
      @native("Range.overlaps") public func overlaps(_ other: ClosedRange<Bound>) -> Bool
      @native("Range.encloses") public func contains(_ other: Range<Bound>) -> Bool
      @native("Range.encloses") public func contains(_ other: ClosedRange<Bound>) -> Bool
      @native("description") public var description: String { get }
    }
    extension Range: RandomAccessCollection where Bound: BinaryInteger {
      public typealias Element = Bound
      public typealias Index = Bound
      public typealias SubSequence = Range<Bound>
      @native("identity") public var indices: Range<Bound> { get }
      @native("Range.count") public var count: Int { get }
    }
    public struct ClosedRange<Bound: Comparable>: Hashable, RangeExpression, CustomStringConvertible {
      @native("ClosedRange.init(half)") public init(_ other: Range<Bound>)
      @native("ClosedRange.init(uncheckedBounds)") public init(uncheckedBounds bounds: (lower: Bound, upper: Bound))
      @native("Range.lowerBound") public var lowerBound: Bound { get }
      @native("Range.upperBound") public var upperBound: Bound { get }
      @native("Range.isEmpty") public var isEmpty: Bool { get }
      @native("Range.matches") public func contains(_ element: Bound) -> Bool
      @native("Range.clamped") public func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound>
      @native("Range.overlaps") public func overlaps(_ other: ClosedRange<Bound>) -> Bool
      @native("Range.overlaps") public func overlaps(_ other: Range<Bound>) -> Bool
      @native("Range.encloses") public func contains(_ other: Range<Bound>) -> Bool
      @native("Range.encloses") public func contains(_ other: ClosedRange<Bound>) -> Bool
      @native("description") public var description: String { get }
    }
    extension ClosedRange: RandomAccessCollection where Bound: BinaryInteger {
      public typealias Element = Bound
      public typealias Index = ClosedRangeIndex<Bound>
      public typealias SubSequence = Slice<ClosedRange<Bound>>
      @native("Range.count") public var count: Int { get }
    }
    public struct ClosedRangeIndex<Bound: Comparable>: Hashable, Comparable {}
    public struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
      @native("Range.lowerBound") public var lowerBound: Bound { get }
      @native("Range.matches") public func contains(_ element: Bound) -> Bool
    }
    extension PartialRangeFrom: Sequence where Bound: BinaryInteger {
      public typealias Element = Bound
    }
    public struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
      @native("Range.upperBound") public var upperBound: Bound { get }
      @native("Range.matches") public func contains(_ element: Bound) -> Bool
    }
    public struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
      @native("Range.upperBound") public var upperBound: Bound { get }
      @native("Range.matches") public func contains(_ element: Bound) -> Bool
    }
    public struct StrideTo<T: Strideable>: Sequence {
      public typealias Element = T
    }
    public struct StrideThrough<T: Strideable>: Sequence {
      public typealias Element = T
    }
    public struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
      public typealias Element = (Sequence1.Element, Sequence2.Element)
    }
    public struct EnumeratedSequence<Base: Sequence>: Sequence {
      public typealias Element = (offset: Int, element: Base.Element)
    }
    extension EnumeratedSequence where Base: Collection {
      @native("Collection.count") public var count: Int { get }
      @native("Collection.isEmpty") public var isEmpty: Bool { get }
      @native("Collection.first") public var first: (offset: Int, element: Base.Element)? { get }
    }
    public struct Repeated<Element>: RandomAccessCollection {
      public typealias Index = Int
      public typealias SubSequence = Slice<Repeated<Element>>
      @native("Repeated.value") public var repeatedValue: Element { get }
    }
    /// A collection of one element.
    public struct CollectionOfOne<Element>: RandomAccessCollection, MutableCollection {
      public typealias Index = Int
      public typealias SubSequence = Slice<CollectionOfOne<Element>>
      @native("CollectionOfOne.init") public init(_ element: Element)
    }
    /// A collection without elements.
    public struct EmptyCollection<Element>: RandomAccessCollection, Equatable {
      public typealias Index = Int
      public typealias SubSequence = EmptyCollection<Element>
      @native("Array.init") public init()
    }
    """ + "\n" + lazy
}

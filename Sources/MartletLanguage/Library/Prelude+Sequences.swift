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
    }
    extension Sequence where Element == String {
      /// The strings one after the other, with the separator between them.
      @native("Sequence.joined") public func joined(separator: String = "") -> String
    }
    extension Sequence where Element == Substring {
      /// The strings one after the other, with the separator between them.
      @native("Sequence.joined") public func joined(separator: String = "") -> String
    }

    public protocol Collection: Sequence {}
    extension Collection {
      /// How many elements there are.
      @native("Collection.count") public var count: Int { get }
      /// Whether there are no elements.
      @native("Collection.isEmpty") public var isEmpty: Bool { get }
      /// The first element, or `nil` if there is none.
      @native("Collection.first") public var first: Element? { get }
      /// An element at random, from the session's generator; `nil` if there is none.
      @native("Collection.randomElement") public func randomElement() -> Element?
    }
    public protocol BidirectionalCollection: Collection {}
    extension BidirectionalCollection {
      /// The last element, or `nil` if there is none.
      @native("Collection.last") public var last: Element? { get }
      /// The last element for which the closure says `true`.
      @native("Collection.last(where)") public func last(where predicate: (Element) throws -> Bool) rethrows -> Element?
    }

    public struct Range<Bound: Comparable>: Hashable, CustomStringConvertible {
      @native("Range.lowerBound") public var lowerBound: Bound { get }
      @native("Range.upperBound") public var upperBound: Bound { get }
      @native("Range.isEmpty") public var isEmpty: Bool { get }
      @native("Range.matches") public func contains(_ element: Bound) -> Bool
      @native("Range.clamped") public func clamped(to limits: Range<Bound>) -> Range<Bound>
      @native("Range.overlaps") public func overlaps(_ other: Range<Bound>) -> Bool
      @native("description") public var description: String { get }
    }
    extension Range: BidirectionalCollection where Bound: BinaryInteger {
      public typealias Element = Bound
      @native("Range.count") public var count: Int { get }
    }
    public struct ClosedRange<Bound: Comparable>: Hashable, CustomStringConvertible {
      @native("Range.lowerBound") public var lowerBound: Bound { get }
      @native("Range.upperBound") public var upperBound: Bound { get }
      @native("Range.isEmpty") public var isEmpty: Bool { get }
      @native("Range.matches") public func contains(_ element: Bound) -> Bool
      @native("Range.clamped") public func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound>
      @native("Range.overlaps") public func overlaps(_ other: ClosedRange<Bound>) -> Bool
      @native("description") public var description: String { get }
    }
    extension ClosedRange: BidirectionalCollection where Bound: BinaryInteger {
      public typealias Element = Bound
      @native("Range.count") public var count: Int { get }
    }
    public struct PartialRangeFrom<Bound: Comparable> {
      @native("Range.lowerBound") public var lowerBound: Bound { get }
      @native("Range.matches") public func contains(_ element: Bound) -> Bool
    }
    extension PartialRangeFrom: Sequence where Bound: BinaryInteger {
      public typealias Element = Bound
    }
    public struct PartialRangeUpTo<Bound: Comparable> {
      @native("Range.upperBound") public var upperBound: Bound { get }
      @native("Range.matches") public func contains(_ element: Bound) -> Bool
    }
    public struct PartialRangeThrough<Bound: Comparable> {
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
    public struct Repeated<Element>: BidirectionalCollection {}
    """
}

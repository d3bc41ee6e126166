// SPDX-License-Identifier: Apache-2.0

extension Prelude {
  /// Sequences that are computed while they are gone through.
  ///
  /// Their places and their parts are those of the collection under them, where there is one.
  static let lazy =
    "public protocol LazySequenceProtocol: Sequence {}\n"
    + [
      ("LazySequence<Base: Sequence>", "Base.Element", "LazySequence<Base>"),
      ("LazyMapSequence<Base: Sequence, Element>", nil, "LazyMapSequence<Base, Element>"),
      ("LazyFilterSequence<Base: Sequence>", "Base.Element", "LazyFilterSequence<Base>"),
      (
        "LazyCompactMapSequence<Base: Sequence, Element>", nil,
        "LazyCompactMapSequence<Base, Element>"
      ),
      (
        "LazyFlatMapSequence<Base: Sequence, Part: Sequence>", "Part.Element",
        "LazyFlatMapSequence<Base, Part>"
      ),
      ("LazyPrefixWhileSequence<Base: Sequence>", "Base.Element", "LazyPrefixWhileSequence<Base>"),
      ("LazyDropWhileSequence<Base: Sequence>", "Base.Element", "LazyDropWhileSequence<Base>"),
    ].map { name, element, own in
      let base = own.hasPrefix("LazySequence<") ? "Base" : own
      return """
        public struct \(name) {
          \(element.map { "public typealias Element = \($0)" } ?? "")
          @native("Lazy.map") public func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<\(base), U>
          @native("Lazy.filter") public func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<\(base)>
          @native("Lazy.compactMap") public func compactMap<U>(_ transform: @escaping (Element) -> U?) -> LazyCompactMapSequence<\(base), U>
          @native("Lazy.flatMap") public func flatMap<S: Sequence>(_ transform: @escaping (Element) -> S) -> LazyFlatMapSequence<\(base), S>
          @native("Lazy.prefix(while)") public func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<\(base)>
          @native("Lazy.drop(while)") public func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<\(base)>
          @native("identity") public var lazy: \(own) { get }
        }
        """
    }.joined(separator: "\n") + "\n"
    + ["LazySequence", "LazyMapSequence"].map { name in
      let own = name == "LazyMapSequence" ? "LazyMapSequence<Base, Element>" : "\(name)<Base>"
      return """
        extension \(name): BidirectionalCollection where Base: BidirectionalCollection {
          public typealias Index = Base.Index
          public typealias SubSequence = Slice<\(own)>
        }
        extension \(name): Collection where Base: Collection {}
        """
    }.joined(separator: "\n") + "\n"
    + [
      "LazySequence", "LazyMapSequence", "LazyFilterSequence", "LazyCompactMapSequence",
      "LazyFlatMapSequence", "LazyPrefixWhileSequence", "LazyDropWhileSequence",
    ].map { "extension \($0): LazySequenceProtocol {}" }.joined(separator: "\n") + "\n" + """
      extension LazyFilterSequence where Base: Collection {
        @native("Collection.count") public var count: Int { get }
        @native("Collection.isEmpty") public var isEmpty: Bool { get }
        @native("Collection.first") public var first: Base.Element? { get }
        @native("Collection.last") public var last: Base.Element? { get }
      }
      extension LazyCompactMapSequence where Base: Collection {
        @native("Collection.count") public var count: Int { get }
        @native("Collection.isEmpty") public var isEmpty: Bool { get }
        @native("Collection.first") public var first: Element? { get }
        @native("Collection.last") public var last: Element? { get }
      }
      extension FlattenSequence where Base: Collection {
        @native("Collection.count") public var count: Int { get }
        @native("Collection.isEmpty") public var isEmpty: Bool { get }
        @native("Collection.first") public var first: Base.Element.Element? { get }
        @native("Collection.last") public var last: Base.Element.Element? { get }
      }
      public struct FlattenSequence<Base: Sequence>: Sequence {
        public typealias Element = Base.Element.Element
      }
      public struct JoinedSequence<Base: Sequence>: Sequence {
        public typealias Element = Base.Element.Element
      }
      public struct PrefixSequence<Base: Sequence>: Sequence {
        public typealias Element = Base.Element
      }
      public struct DropFirstSequence<Base: Sequence>: Sequence {
        public typealias Element = Base.Element
      }
      public struct DropWhileSequence<Base: Sequence>: Sequence {
        public typealias Element = Base.Element
      }
      /// A sequence that a closure makes, element by element.
      public struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
        @native("Iterator.next") public mutating func next() -> Element?
      }
      /// The first element, and what the closure makes of each to get the next, until `nil`.
      @native("sequence.first") public func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldSequence<T, (T?, Bool)>
      /// What the closure makes of a state that it changes, until `nil`.
      @native("sequence.state") public func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State>
      """
}

indirect enum List<Element> {
  case empty
  case node(Element, List<Element>)
  init() { self = .empty }
  func prepending(_ e: Element) -> List { .node(e, self) }
  var head: Element? {
    guard case .node(let h, _) = self else { return nil }
    return h
  }
  var tail: List? {
    if case let .node(_, t) = self { return t }
    return nil
  }
}
extension List: Sequence {
  struct Iterator: IteratorProtocol {
    var current: List<Element>
    mutating func next() -> Element? {
      switch current {
      case .empty: return nil
      case let .node(value, rest):
        current = rest
        return value
      }
    }
  }
  func makeIterator() -> Iterator { Iterator(current: self) }
}
extension List: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Element...) {
    self = elements.reversed().reduce(.empty) { $0.prepending($1) }
  }
}
extension List: CustomStringConvertible {
  var description: String { "(" + map { "\($0)" }.joined(separator: " ") + ")" }
}
extension List {
  func reversed() -> List { reduce(List()) { $0.prepending($1) } }
  func mapped<T>(_ f: (Element) throws -> T) rethrows -> List<T> {
    switch self {
    case .empty: return .empty
    case let .node(x, rest): return .node(try f(x), try rest.mapped(f))
    }
  }
}
extension List: Equatable where Element: Equatable {}
let l: List = [1, 2, 3]
print(l, l.reversed(), l.mapped { "\($0 * $0)" })
print(l.head ?? 0, l.tail?.head ?? 0, l == [1, 2, 3])
print(l.filter { $0 > 1 }, l.reduce(0, +), Array(l))
for (i, x) in l.enumerated() { print(i, x) }
print(List<Int>.empty.head as Any)
// → (1 2 3) (3 2 1) (1 4 9)
// → 1 2 true
// → [2, 3] 6 [1, 2, 3]
// → 0 1
// → 1 2
// → 2 3
// → nil

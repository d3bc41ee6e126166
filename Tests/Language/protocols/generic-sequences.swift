struct Stack<Element>: Sequence {
  private var items: [Element] = []
  init(_ items: [Element]) { self.items = items }
  func makeIterator() -> IndexingIterator<[Element]> { items.makeIterator() }
}
struct Pairs<A: Sequence>: Sequence {
  let base: A
  func makeIterator() -> AnyIterator<(A.Element, A.Element)> {
    var inner = base.makeIterator()
    return AnyIterator {
      guard let x = inner.next(), let y = inner.next() else { return nil }
      return (x, y)
    }
  }
}
extension Sequence where Element: Numeric {
  func total() -> Element { reduce(0, +) }
}
func longest<S: Sequence>(_ words: S) -> String? where S.Element == String {
  words.max { $0.count < $1.count }
}
print(Stack([1, 2, 3]).total(), Stack([0.5, 1]).total(), [4, 5].total())
print(longest(Stack(["a", "ccc", "bb"])) ?? "-", longest(["x"]) ?? "-")
for (a, b) in Pairs(base: Stack(["p", "q", "r", "s"])) { print(a, b) }
var iterator = [7, 8].makeIterator()
while let x = iterator.next() { print(x) }
// → 6 1.5 9
// → ccc x
// → p q
// → r s
// → 7
// → 8

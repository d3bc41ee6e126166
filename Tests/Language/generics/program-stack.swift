struct Stack<Element> {
  private var storage: [Element] = []
  var isEmpty: Bool { storage.isEmpty }
  var count: Int { storage.count }
  var top: Element? { storage.last }
  mutating func push(_ x: Element) { storage.append(x) }
  @discardableResult mutating func pop() -> Element? { storage.popLast() }
}
extension Stack: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Element...) { storage = elements }
}
extension Stack: CustomStringConvertible where Element: CustomStringConvertible {
  var description: String { "[" + storage.map(\.description).joined(separator: " | ") + ">" }
}
extension Stack: Equatable where Element: Equatable {}
extension Stack: Hashable where Element: Hashable {}
extension Stack: Sequence {
  func makeIterator() -> AnyIterator<Element> {
    var copy = storage
    return AnyIterator { copy.popLast() }
  }
}
var s: Stack = [1, 2, 3]
s.push(4)
print(s)
s.pop()
print(s.count, s.top ?? -1)
for x in s { print(x, terminator: " ") }
print()
print(s.map { $0 * 2 }, s.contains(2), s == [1, 2, 3])
print(Array(s), s.sorted(), s.max() ?? 0)
var t = Stack<String>()
t.push("a")
print(t, t.isEmpty)
let set: Set<Stack<Int>> = [[1], [1], [2]]
print(set.count)
// → [1 | 2 | 3 | 4>
// → 3 3
// → 3 2 1
// → [6, 4, 2] true true
// → [3, 2, 1] [1, 2, 3] 3
// → [a> false
// → 2

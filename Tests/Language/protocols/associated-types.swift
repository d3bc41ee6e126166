protocol Container {
  associatedtype Item
  var count: Int { get }
  mutating func append(_ item: Item)
  subscript(i: Int) -> Item { get }
}
struct Stack<Element>: Container {
  var items: [Element] = []
  var count: Int { items.count }
  mutating func append(_ item: Element) { items.append(item) }
  subscript(i: Int) -> Element { items[i] }
}
struct Words: Container {
  typealias Item = String
  var text = ""
  var count: Int { text.split(separator: " ").count }
  mutating func append(_ item: String) { text += (text.isEmpty ? "" : " ") + item }
  subscript(i: Int) -> String { String(text.split(separator: " ")[i]) }
}
func all<C: Container>(_ c: C) -> [C.Item] { (0..<c.count).map { c[$0] } }
func matches<A: Container, B: Container>(_ a: A, _ b: B) -> Bool
where A.Item == B.Item, A.Item: Equatable {
  guard a.count == b.count else { return false }
  for i in 0..<a.count where a[i] != b[i] { return false }
  return true
}
var s = Stack<String>()
s.append("a")
s.append("b")
var w = Words()
w.append("a")
print(all(s), all(w), matches(s, w))
w.append("b")
print(matches(s, w))
var n = Stack<Int>()
n.append(3)
print(all(n).reduce(0, +))
// → ["a", "b"] ["a"] false
// → true
// → 3

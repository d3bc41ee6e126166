func best<T: Comparable>(_ xs: [T]) -> T? {
  var result: T? = nil
  for x in xs {
    if let r = result { if x > r { result = x } } else { result = x }
  }
  return result
}
print(best([3, 9, 2])!, best(["a", "c"])!, best([1.5])!, best([Int]()) == nil)
struct Stack<Element> {
  var items: [Element] = []
  mutating func push(_ x: Element) { items.append(x) }
  mutating func pop() -> Element? { items.popLast() }
  var count: Int { items.count }
}
var s = Stack<Int>()
s.push(1)
s.push(2)
print(s.pop()!, s.count, s)
func swapped<A, B>(_ p: (A, B)) -> (B, A) { (p.1, p.0) }
print(swapped((1, "x")))
// → 9 c 1.5 true
// → 2 1 Stack<Int>(items: [1])
// → ("x", 1)

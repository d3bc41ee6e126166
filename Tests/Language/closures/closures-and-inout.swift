func collect(_ out: inout [Int], _ n: Int) {
  (1...n).forEach { out.append($0 * $0) }
}
var squares: [Int] = []
collect(&squares, 4)
print(squares)
func tally(_ xs: [String]) -> [String: Int] {
  var counts: [String: Int] = [:]
  xs.forEach { counts[$0, default: 0] += 1 }
  return counts
}
print(tally(["a", "b", "a"])["a"]!)
func makeStack() -> (push: (Int) -> Void, pop: () -> Int?) {
  var items: [Int] = []
  return ({ items.append($0) }, { items.popLast() })
}
let stack = makeStack()
stack.push(1)
stack.push(2)
print(stack.pop()!, stack.pop()!, stack.pop() == nil)
// → [1, 4, 9, 16]
// → 2
// → 2 1 true

struct Stack {
  private(set) var items: [Int] = []
  public private(set) var pushes = 0
  fileprivate var hidden = 1
  mutating func push(_ x: Int) {
    items.append(x)
    pushes += 1
  }
}
var s = Stack()
s.push(4)
s.push(5)
print(s.items, s.pushes, s.hidden)
// → [4, 5] 2 1

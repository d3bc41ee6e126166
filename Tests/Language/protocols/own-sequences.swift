struct Countdown: Sequence, IteratorProtocol {
  var n: Int
  mutating func next() -> Int? {
    if n == 0 { return nil }
    defer { n -= 1 }
    return n
  }
}
struct Squares: Sequence {
  let count: Int
  struct Iterator: IteratorProtocol {
    var i = 0
    let count: Int
    mutating func next() -> Int? {
      guard i < count else { return nil }
      i += 1
      return i * i
    }
  }
  func makeIterator() -> Iterator { Iterator(count: count) }
}
for i in Countdown(n: 3) { print(i, terminator: " ") }
print()
print(Countdown(n: 4).map { $0 * 2 }, Squares(count: 4).filter { $0 % 2 == 0 })
print(Squares(count: 3).reduce(0, +), Squares(count: 5).sorted(by: >), Array(Countdown(n: 2)))
print(Squares(count: 3).contains(4), Squares(count: 3).max()!, Set(Countdown(n: 3)).count)
for (a, b) in zip(Squares(count: 3), ["x", "y"]) { print(a, b) }
for (i, x) in Squares(count: 2).enumerated() where i > 0 { print(i, x) }
// → 3 2 1
// → [8, 6, 4, 2] [4, 16]
// → 14 [25, 16, 9, 4, 1] [2, 1]
// → true 9 3
// → 1 x
// → 4 y
// → 1 4

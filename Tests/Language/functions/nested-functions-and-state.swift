func makeCounter(from start: Int) -> (next: () -> Int, reset: () -> Void) {
  var value = start
  func next() -> Int {
    defer { value += 1 }
    return value
  }
  func reset() { value = start }
  return (next, reset)
}
let c = makeCounter(from: 5)
print(c.next(), c.next(), c.next())
c.reset()
print(c.next())
// → 5 6 7
// → 5

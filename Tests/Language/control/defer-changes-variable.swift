var count = 0
func next() -> Int {
  defer { count += 1 }
  return count
}
print(next(), next(), count)
func swapped(_ a: inout [Int]) -> Int {
  defer { a.removeAll() }
  return a.count
}
var xs = [1, 2, 3]
print(swapped(&xs), xs)
// → 0 1 2
// → 3 []

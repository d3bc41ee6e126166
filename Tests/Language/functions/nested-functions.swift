func outer(_ n: Int) -> Int {
  var calls = 0
  func helper(_ k: Int) -> Int {
    calls += 1
    return k <= 0 ? n : helper(k - 1) + 1
  }
  let a = helper(3)
  return a * 100 + calls
}
print(outer(7))
func compose(_ xs: [Int]) -> [Int] {
  let offset = 100
  func shift(_ x: Int) -> Int { x + offset }
  return xs.map(shift)
}
print(compose([1, 2]))
// → 1004
// → [101, 102]

// SPDX-License-Identifier: Apache-2.0
// Such a closure may return from anywhere in it, and only it is left.
func sizes(_ values: [Int]) -> [String] {
  values.map { x in
    guard x > 0 else { return "none" }
    if x > 10 { return "big" }
    for i in 0..<x { if i == 5 { return "five" } }
    switch x {
    case 1: return "one"
    case 2, 3: return "few"
    default: break
    }
    return "\(x)"
  }
}
print(sizes([-1, 20, 7, 1, 3, 4]))
print([1, 2, 3, 4].compactMap { x -> Int? in
  if x == 1 { return nil }
  guard let y = Int("\(x)") else { return nil }
  return y % 2 == 0 ? y : nil
})
print([1, 2, 3].first { x in
  for y in 1...3 { if x * y == 6 { return true } }
  return false
} as Any)
func earliest(_ values: [Int]) -> Int {
  for x in values {
    if values.contains(where: { y in if y == x + 1 { return true }; return false }) { return x }
  }
  return -1
}
print(earliest([5, 9, 4]))
struct Odd: Error {}
func tries(_ values: [Int]) throws -> [Int] {
  var seen: [Int] = []
  defer { print("seen", seen) }
  return try values.map { x -> Int in
    do {
      if x == 2 { throw Odd() }
      seen.append(x)
      return x * 10
    } catch {
      if x == 2 { return -1 }
      throw error
    }
  }
}
print(try tries([1, 2, 3]))
print([1, 2, 3].map { x in if x > 1 { return x * x } else { return -x } })
print([0, 1, 2].map { x in switch x { case 0: "zero"; case 1: "one"; default: "many" } })
outer: for i in 0..<3 {
  for j in [0, 1].map({ v in v + i }) {
    if j == 2 { continue outer }
    print(i, j)
  }
}
func evens(_ n: Int) -> Int {
  var calls = 0
  let found = (0..<n).filter { i in
    defer { calls += 1 }
    return i % 2 == 0
  }
  return found.count * 100 + calls
}
print(evens(5))
// → ["none", "big", "five", "one", "few", "4"]
// → [2, 4]
// → Optional(2)
// → 4
// → seen [1, 3]
// → [10, -1, 30]
// → [-1, 4, 9]
// → ["zero", "one", "many"]
// → 0 0
// → 0 1
// → 1 1
// → 305

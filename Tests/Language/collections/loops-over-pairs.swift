// SPDX-License-Identifier: Apache-2.0
// Pairs that a loop takes apart: places and elements, two arrays, keys and values.
var letters = ["a", "b", "c"]
for (i, letter) in letters.enumerated() where i != 1 {
  letters.append(letter + String(i))
  if letters.count > 10 { break }
}
print(letters)
for (i, x) in [1.5, 2.5].enumerated() { print(i, x) }
for (i, _) in letters.enumerated() { if i > 1 { break } else { continue } }
var closures: [() -> Int] = []
for (i, x) in [7, 8].enumerated() { closures.append { i * 10 + x } }
print(closures.map { $0() })
for (x, y) in zip([1, 2, 3], ["one", "two"]) { print(x, y) }
for (x, y) in zip([1], [2.5, 3.5]) { print(Double(x) + y) }
for (_, y) in zip([Int](), [1]) { print(y) }
for (x, (y, z)) in zip([1, 2], [(3, "c"), (4, "d")]) { print(x, y, z) }
for pair in zip([1], ["x"]) { print(pair.0, pair.1) }
var table = ["one": 1]
for (key, value) in table {
  table[key] = value + 1
  table["two"] = 2
}
print(table.count, table["one"] ?? 0)
var sum = 0
for (key, value) in [3: 0.5, 4: 1.5] where key > 3 { sum += key + Int(value * 2) }
print(sum)
let none: [String: Int] = [:]
for (key, value) in none { print(key, value) }
var removed = [1: "a", 2: "b", 3: "c"]
removed[2] = nil
var keys = 0
for (key, _) in removed { keys += key }
print(keys)
func first(_ table: [String: [Int]]) -> Int? {
  for (_, list) in table { for (i, x) in list.enumerated() where x > 2 { return i } }
  return nil
}
print(first(["k": [1, 2, 3]]) as Any)
// → ["a", "b", "c", "a0", "c2"]
// → 0 1.5
// → 1 2.5
// → [7, 18]
// → 1 one
// → 2 two
// → 3.5
// → 1 3 c
// → 2 4 d
// → 1 x
// → 2 2
// → 7
// → 4
// → Optional(2)

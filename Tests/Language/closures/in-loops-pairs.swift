// SPDX-License-Identifier: Apache-2.0
// Such closures take pairs: elements with places, two sequences, keys and values.
let letters = ["a", "b"]
print(letters.enumerated().map { "\($0)\($1)" }, letters.enumerated().map { $0.offset })
print(letters.enumerated().filter { $0.offset > 0 }.map { $0.element })
print(letters.enumerated().first { $0.element == "b" } as Any, letters.enumerated().map { $0 })
print(zip([1, 2], [3, 4, 5]).map { $0 * $1 }, zip([1, 2, 3], ["a", "b"]).map { pair in pair })
print(zip([1, 2, 3], [1.5, 2.5]).reduce(0) { $0 + Double($1.0) * $1.1 })
print(zip([1, 2], [3, 4]).contains { $0 == 2 && $1 == 4 }, zip(["a"], [1]).allSatisfy { $0.count == $1 })
struct Place {
  var name: String
  var at: (x: Int, y: Double)
}
let places = [Place(name: "a", at: (1, 2.5)), Place(name: "b", at: (3, 4.5))]
print(places.enumerated().map { $0.element.at.x + $0.offset })
print(places.enumerated().map { i, place in place.at.y * Double(i) })
func sums(_ table: [String: Int]) -> Int {
  var sum = 0
  table.forEach { if $0.value == 2 { return }; sum += $0.value }
  table.forEach { key, value in sum += key.count * value }
  return sum + table.reduce(0) { $0 + $1.value } + (table.contains { $0.value == 3 } ? 100 : 0)
}
print(sums(["a": 1, "bb": 2, "ccc": 3]))
print(["a": 1].map { $0.key + String($0.value) }, ["a": 1, "b": 2].filter { $0.value > 1 })
print(["a": 1].compactMap { $0.value > 0 ? $0.key : nil }, [3: "c"].first { $0.key == 3 } as Any)
let set: Set = [3, 1, 2]
print(set.map { $0 * 2 }.sorted(), set.reduce(0, +), set.contains { $0 == 2 }, set.filter { $0 > 1 }.count)
for x in set where x > 2 { print(x) }
for pair in ["k": 1.5] { print(pair.key, pair.value, pair) }
for (i, letter) in letters.enumerated() {
  var i = i
  i += 1
  print(i, letter)
}
var later: [() -> String] = []
for pair in letters.enumerated() { later.append { "\(pair.offset)\(pair)" } }
letters.enumerated().forEach { pair in later.append { pair.element } }
print(later.map { $0() })
let pairs = [(1, "a"), (2, "b")]
print(pairs.map { n, s in s + "\(n)" }, pairs.filter { $0.0 > 1 }.count, pairs.reduce("") { $0 + $1.1 })
// → ["0a", "1b"] [0, 1]
// → ["b"]
// → Optional((offset: 1, element: "b")) [(offset: 0, element: "a"), (offset: 1, element: "b")]
// → [3, 8] [(1, "a"), (2, "b")]
// → 6.5
// → true true
// → [1, 4]
// → [0.0, 4.5]
// → 124
// → ["a1"] ["b": 2]
// → ["a"] Optional((key: 3, value: "c"))
// → [2, 4, 6] 6 true 2
// → 3
// → k 1.5 (key: "k", value: 1.5)
// → 1 a
// → 2 b
// → ["0(offset: 0, element: \"a\")", "1(offset: 1, element: \"b\")", "a", "b"]
// → ["a1", "b2"] 1 ab

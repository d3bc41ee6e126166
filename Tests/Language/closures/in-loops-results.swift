// SPDX-License-Identifier: Apache-2.0
// What such calls give for elements of all kinds.
struct Item {
  var name: String
  var price: Double
  var count: Int?
}
let items = [
  Item(name: "ash", price: 2.5, count: 3), Item(name: "birch", price: 0.5, count: nil),
  Item(name: "cedar", price: 7, count: 0),
]
print(items.map { $0.name })
print(items.map { $0.price > 1 })
print(items.compactMap { $0.count })
print(items.map { $0.count })
print(items.filter { $0.price < 5 }.map { $0.name.count })
print(items.contains { $0.name == "cedar" }, items.allSatisfy { $0.price > 1 })
print(items.first { $0.price < 1 }?.name ?? "none", items.first { $0.price < 0 }?.name ?? "none")
print(items.reduce(0.0) { $0 + $1.price * Double($1.count ?? 1) })
print(items.reduce(into: [String: Int]()) { $0[$1.name, default: 0] += $1.name.count }.count)
print(items.reduce("") { $0 + $1.name.prefix(1) })
print(["1", "x", "3"].compactMap { Int($0) }, ["1", "x"].compactMap { Double($0) })
print([1, nil, 3].map { $0 ?? 0 }, [1, nil, 3].compactMap { $0 })
let nested: [Int?] = [nil, 1]
print(nested.first { $0 == nil } as Any, nested.first { $0 == 7 } as Any)
print([true, false].filter { !$0 }, [[1], [], [2, 3]].filter { !$0.isEmpty }.map { $0.count })
print([1, 2, 3].reduce(0, +), [1.5, 2].reduce(1, *), ["a", "b"].reduce("", +))
print([3, 1, 2].reduce(Int.max) { min($0, $1) }, [3, 1, 2].reduce(0) { max($1, $0) })
print((1...4).map { Double($0) / 2 }, (0..<0).map { $0 }, [Int]().map { $0 })
print([1, 2, 3, 4].map { x -> String in
  let half = x / 2
  if x % 2 == 0 { return "even \(half)" }
  return "odd"
})
print([1, 2, 3].map { x -> Int in
  var sum = 0
  for i in 0..<x { sum += i }
  while sum > 100 { sum -= 1 }
  return sum
})
let bytes: [UInt8] = [200, 50]
print(bytes.map { $0 / 2 }, bytes.reduce(0) { $0 + Int($1) })
// → ["ash", "birch", "cedar"]
// → [true, false, true]
// → [3, 0]
// → [Optional(3), nil, Optional(0)]
// → [3, 5]
// → true false
// → birch none
// → 8.0
// → 3
// → abc
// → [1, 3] [1.0]
// → [1, 0, 3] [1, 3]
// → Optional(nil) nil
// → [false] [1, 2]
// → 6 3.0 ab
// → 1 3
// → [0.5, 1.0, 1.5, 2.0] [] []
// → ["odd", "even 1", "odd", "even 2"]
// → [0, 1, 3]
// → [100, 25] 250

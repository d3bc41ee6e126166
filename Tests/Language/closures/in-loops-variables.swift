// SPDX-License-Identifier: Apache-2.0
// Such closures read and change what is around them, also what they go through.
func changed(_ start: [Int]) -> [Int] {
  var xs = start
  xs.forEach { x in xs.append(x * 2); if x == 1 { xs.removeFirst() } }
  let ys = xs.map { x -> Int in xs = []; return x + xs.count }
  return xs + ys
}
print(changed([1, 2]))
func numbered(_ rows: [[Int]]) -> [[Int]] {
  var total = 0
  let made = rows.enumerated().map { i, row in
    row.enumerated().map { j, x -> Int in
      total += 1
      guard i != j else { return 0 }
      return x * total
    }
  }
  return made + [[total]]
}
print(numbered([[1, 2], [3, 4, 5]]))
func counters() -> [() -> Int] {
  var made: [() -> Int] = []
  for k in 0..<2 {
    made += [10, 20].map { x in
      var y = x
      y += k
      return { y += 1; return y }
    }
  }
  return made
}
let counting = counters()
print(counting.map { $0() }, counting.map { $0() })
func shift(_ xs: inout [Int], _ n: inout Int) {
  xs = xs.map { n += 1; return $0 + n }
  xs.forEach { n -= $0 }
}
var (list, n) = ([1, 2], 0)
shift(&list, &n)
print(list, n)
struct Bag {
  var items: [String: Int] = [:]
  var list = [1, 2, 3]
  mutating func fill() -> [Int] {
    let sizes = list.map { x -> Int in items["\(x)", default: 0] += x; return items.count }
    list = list.filter { $0 != 2 }
    return sizes
  }
}
var bag = Bag()
print(bag.fill(), bag.list, bag.items.count)
var seed = 1
func next() -> Int { seed += 1; return seed }
func start() -> [Int] { seed *= 10; return [seed] }
print([1, 2].reduce(next()) { $0 + $1 * next() }, start().reduce(next()) { $0 + $1 })
func deferred() -> [Int] {
  var out: [Int] = []
  for i in 0..<2 {
    defer { out += [i, i].map { x in let y = x * 10; return y + out.count } }
    out.append([1, 2].reduce(i) { a, b in let c = a + b; return c })
  }
  return out
}
print(deferred())
func tree(_ n: Int) -> Int { n <= 1 ? 1 : [n - 1, n - 2].map { tree($0) }.reduce(0) { $0 + $1 } }
print(tree(10))
print([1.0, 2, 3].reduce(0.5) { $1 + $0 * $0 }, [1, 2].map { _ in () }.count)
// → [2, 2, 4]
// → [[0, 4], [9, 0, 25], [5]]
// → [11, 21, 12, 22] [12, 22, 13, 23]
// → [2, 4] -4
// → [1, 2, 3] [1, 3] 3
// → 13 81
// → [3, 1, 1, 4, 14, 14]
// → 89
// → 15.69140625 2

// SPDX-License-Identifier: Apache-2.0
// Closures given to `map`, `filter`, `reduce` and the like run in order, and see changes of variables.
var log: [String] = []
func note(_ text: String) -> Int {
  log.append(text)
  return log.count
}
func run() -> [Int] {
  var sum = 0
  var seen: [Int] = []
  let base = [5, 3, 8, 1]
  let doubled = base.map { x -> Int in
    sum += x
    seen.append(sum)
    return x * 2 + note("map \(x)")
  }
  base.forEach { sum -= $0 }
  let odd = (0..<6).filter { $0 % 2 == note("filter \($0)") % 2 }
  return doubled + odd + seen + [sum]
}
print(run())
print(log)

// The elements are those of the start.
var numbers = [1, 2, 3]
numbers.forEach { if $0 < 3 { numbers.append($0 * 10) } }
print(numbers)
numbers = numbers.map { $0 + numbers.count }
print(numbers)
var total = 10
total = total + numbers.reduce(0) { a, b in
  total += 1
  return a + b
}
print(total)
print((1...3).map { i in (1...i).map { j in i * j }.reduce(0, +) })
let makers = [1, 2, 3].map { n in { n * 10 } }
print(makers.map { $0() })
// → [11, 8, 19, 6, 5, 8, 16, 17, 0]
// → ["map 5", "map 3", "map 8", "map 1", "filter 0", "filter 1", "filter 2", "filter 3", "filter 4", "filter 5"]
// → [1, 2, 3, 10, 20]
// → [6, 7, 8, 15, 25]
// → 71
// → [1, 6, 18]
// → [10, 20, 30]

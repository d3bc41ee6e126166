// SPDX-License-Identifier: Apache-2.0
// Strides with a constant step, up and down, to their ends and the ends of all integers.
func up(_ a: Int, _ b: Int) -> [Int] {
  var seen: [Int] = []
  for i in stride(from: a, to: b, by: 3) where i != 6 { seen.append(i) }
  return seen + stride(from: a, through: b, by: 3).map { $0 * 100 }
}
func down(_ a: Int, _ b: Int) -> [Int] {
  var seen: [Int] = []
  for i in stride(from: a, to: b, by: -2) {
    if i == -4 { continue }
    seen.append(i)
    if seen.count > 5 { break }
  }
  return seen + stride(from: a, through: b, by: -2).map { $0 * 100 }
}
print(up(0, 9), up(0, 10), up(3, 3), up(4, 3), down(4, -4), down(5, -4), down(1, 1), down(1, 2))
let (low, high) = (Int.min, Int.max)
print(stride(from: high - 4, to: high, by: 3).map { high - $0 }, stride(from: high - 4, through: high, by: 2).map { high - $0 })
print(stride(from: low + 4, to: low, by: -3).map { $0 - low }, stride(from: low + 4, through: low, by: -2).map { $0 - low })
print(stride(from: low, to: low + 1, by: 5).map { $0 - low }, stride(from: low, through: low + 1, by: 5).map { $0 - low })
print(stride(from: high, to: high - 1, by: -5).map { high - $0 }, stride(from: high, through: high - 1, by: -5).map { high - $0 })
print(stride(from: low, to: high, by: 2_000_000_000).first { $0 > low + 1 } ?? 0)
var limit = 6
for i in stride(from: 0, to: limit, by: 2) { limit += i }
print(limit, stride(from: 10, to: 0, by: -4).reduce(0, +), stride(from: 0, to: 1, by: 0.25).map { $0 })
var makers: [() -> Int] = []
for i in stride(from: 1, through: 5, by: 2) { makers.append { i } }
print(makers.map { $0() }, stride(from: 0, through: 8, by: 4).contains { $0 == 8 })
let step = 3
for var i in stride(from: 0, to: 7, by: step) {
  i += 1
  print(i, terminator: " ")
}
print()
// → [0, 3, 0, 300, 600, 900] [0, 3, 9, 0, 300, 600, 900] [300] [] [4, 2, 0, -2, 400, 200, 0, -200, -400] [5, 3, 1, -1, -3, 500, 300, 100, -100, -300] [100] []
// → [4, 1] [4, 2, 0]
// → [4, 1] [4, 2, 0]
// → [0] [0]
// → [0] [0]
// → -9223372034854775808
// → 12 18 [0.0, 0.25, 0.5, 0.75]
// → [1, 3, 5] true
// → 1 4 7

// SPDX-License-Identifier: Apache-2.0
// Variables that only such closures change, and those that other closures share as well.
func one(_ xs: [Int]) -> [Int] {
  var sum = 0, list: [Int] = [], names: [String: Int] = [:]
  xs.forEach { sum += $0; list.append(sum); names["\($0)", default: 0] += 1 }
  let later = { sum * 2 }
  sum += 1
  return [sum, later(), list.count, names.count] + list
}
print(one([1, 2, 3]))
func two(_ xs: [Int]) -> Int {
  var sum = 0
  for x in xs { [x, x].forEach { y in sum += y; xs.filter { $0 > y }.forEach { sum += $0 } } }
  return sum
}
print(two([1, 2, 3]))
func three(_ n: inout Int, _ xs: inout [String]) {
  ["a", "b"].forEach { n += $0.count; xs.append($0) }
  xs = xs.map { n += 1; return $0 + "\(n)" }
}
var n = 1, xs = ["z"]
three(&n, &xs); print(n, xs)
func four() -> Int {
  var total = 0
  var watched = 1 { didSet { total += watched - oldValue } }
  [1, 2].forEach { watched += $0 }
  return total * 100 + watched
}
print(four())
func five(_ xs: [Int]) -> Int {
  var count = 0
  func bump() { count += 1 }
  xs.forEach { if $0 > 1 { bump() }; count += 10 }
  return count
}
print(five([1, 2, 3]))
func six(_ xs: [Int]) throws -> Int {
  struct E: Error {}
  var seen = 0
  defer { print("seen", seen) }
  let r = try? xs.map { x -> Int in seen += 1; if x == 2 { throw E() }; return x }
  let f = try! xs.reduce(0) { a, x in seen += 1; if x == 99 { throw E() }; return a + x }
  return (r?.count ?? -1) + f + seen
}
print(try six([1, 2, 3]))
func seven() -> [() -> Int] {
  var made: [() -> Int] = []
  for i in 0..<2 {
    var local = i
    [1, 2].forEach { local += $0 }
    made.append { local += 1; return local }
  }
  return made
}
let made = seven(); print(made.map { $0() }, made.map { $0() })
func eight(_ xs: [Int]) -> Int {
  var best: Int?
  xs.forEach { x in if best == nil || x > best! { best = x } }
  var text = ""
  xs.forEach { text += "\($0)," }
  guard let top = best else { return text.count }
  return top + text.count
}
print(eight([3, 9, 2]), eight([]))
for k in 0..<2 { var s = k; [1, 2, 3].forEach { s += $0 }; print(s); let g = { s += 1 }; g(); print(s) }
struct S { var v = [1, 2]; mutating func go() { var t = 0; v.forEach { t += $0; v.append(t) } ; print(t, v) } }
var st = S(); st.go()
func nine<T: Numeric>(_ xs: [T]) -> T { var s: T = 0; xs.forEach { s += $0 }; xs.forEach { s = s * $0 }; return s }
print(nine([1, 2, 3]), nine([1.5, 2]))
func auto(_ b: Bool, _ v: @autoclosure () -> Int) -> Int { b ? v() : 0 }
func ten(_ xs: [Int]) -> Int { var s = 0; xs.forEach { s += $0 }; s += auto(true, s + 1); return s }
print(ten([1, 2]))
func eleven(_ xs: [Int]) -> Int { var i = 0; while xs.contains(where: { $0 == i }) { i += 1 }; return i }
print(eleven([0, 1, 2, 5]))
func twelve(_ o: [Int]?) -> Int { var s = 0; o?.forEach { s += $0 }; _ = o.map { s += $0.count }; return s }
print(twelve([4, 5]), twelve(nil))
// → [7, 14, 3, 3, 1, 3, 6]
// → 28
// → 6 ["z4", "a5", "b6"]
// → 304
// → 32
// → seen 5
// → 10
// → [4, 5] [5, 6]
// → 15 0
// → 6
// → 7
// → 7
// → 8
// → 3 [1, 2, 1, 3]
// → 36 10.5
// → 7
// → 3
// → 11 0

let add = { (a: Int, b: Int) -> Int in a + b }
print(add(1, 2))
let square: (Int) -> Int = { $0 * $0 }
print(square(5), [1, 2].map(square))
func apply(_ n: Int, _ f: (Int) -> Int) -> Int { f(n) }
print(apply(3) { $0 + 10 }, apply(3, square))
func twice(_ f: @escaping (Double) -> Double) -> (Double) -> Double { { f(f($0)) } }
print(twice { $0 * 3 }(2))
let ops: [(Int, Int) -> Int] = [(+), (-), { $0 * $1 }]
print(ops.map { $0(6, 3) })
let pick: (Bool) -> String = { flag in
  if flag { return "yes" }
  return "no"
}
print(pick(true), pick(false))
// → 3
// → 25 [1, 4]
// → 13 9
// → 18.0
// → [9, 3, 18]
// → yes no

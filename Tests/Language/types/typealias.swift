typealias Vector = [Double]
typealias Point = (x: Double, y: Double)
typealias Loss = (Double, Double) -> Double
typealias Pair<T> = (T, T)
typealias Lookup<V> = [String: V]
func norm(_ v: Vector) -> Double { v.reduce(0) { $0 + $1 * $1 } }
let squared: Loss = { ($0 - $1) * ($0 - $1) }
let p: Point = (3, 4)
let pair: Pair<Int> = (1, 2)
var table: Lookup<Int> = [:]
table["a"] = 1
print(norm([3, 4]), squared(5, 2), p.x + p.y, pair.0 + pair.1, table)
let v = Vector(repeating: 1, count: 2)
print(v)
// → 25.0 9.0 7.0 3 ["a": 1]
// → [1.0, 1.0]

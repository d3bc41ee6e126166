infix operator •: MultiplicationPrecedence
func • <T: Numeric>(a: [T], b: [T]) -> T { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
func + <K, V>(a: [K: V], b: [K: V]) -> [K: V] { a.merging(b) { _, new in new } }
func == <A: Equatable, B: Equatable>(a: [(A, B)], b: [(A, B)]) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
}
extension Array where Element == Double {
  static func + (a: [Double], b: Double) -> [Double] { a.map { $0 + b } }
  static func * (a: Double, b: [Double]) -> [Double] { b.map { a * $0 } }
  static func *= (a: inout [Double], b: Double) { a = b * a }
}
extension String { static func * (s: String, n: Int) -> String { String(repeating: s, count: n) } }
print([1, 2, 3] • [4, 5, 6], [0.5] • [2])
print((["a": 1] + ["b": 2]).count, [(1, "a")] == [(1, "a")])
var xs = [1.0, 2] + 0.5
xs *= 2
print(xs, 3 * xs, "ab" * 3)
// → 32 1.0
// → 2 true
// → [3.0, 5.0] [9.0, 15.0] ababab

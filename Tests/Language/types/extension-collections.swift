extension Array where Element == Double {
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
extension Array {
  var second: Element? { count > 1 ? self[1] : nil }
  func chunked(_ size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
extension Dictionary where Value == Int {
  var total: Int { values.reduce(0, +) }
}
extension Optional where Wrapped == Int {
  var orZero: Int { self ?? 0 }
}
print([1.0, 2.0, 6.0].mean, [1, 2].second as Any, [1, 2, 3, 4, 5].chunked(2))
print(["a": 1, "b": 5].total)
let none: Int? = nil
print(none.orZero, Int("5").orZero)
// → 3.0 Optional(2) [[1, 2], [3, 4], [5]]
// → 6
// → 0 5

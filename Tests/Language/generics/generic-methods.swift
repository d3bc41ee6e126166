struct Table { var rows: [[String: Double]]
  func column<T>(_ name: String, _ f: (Double) -> T) -> [T] { rows.compactMap { $0[name].map(f) } }
  func fold<A>(_ start: A, _ f: (A, [String: Double]) -> A) -> A { rows.reduce(start, f) }
  subscript<T>(name: String, f: (Double) -> T) -> [T] { column(name, f) } }
let t = Table(rows: [["x": 1, "y": 2], ["x": 3]])
print(t.column("x") { $0 * 2 }, t.column("y", { "\($0)" }), t.fold(0) { $0 + $1.count })
print(t["x", { Int($0) }])
extension Array {
  func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
  func grouped<K: Hashable>(by key: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: key) }
}
print([1, 2, 3, 4, 5].chunked(2), [1, 2, 3].grouped { $0 % 2 }[1]!)
// → [2.0, 6.0] ["2.0"] 3
// → [1, 3]
// → [[1, 2], [3, 4], [5]] [1, 3]

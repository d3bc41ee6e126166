extension Array where Element == Double {
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
  func scaled(by k: Double) -> [Double] { map { $0 * k } }
}
extension Array where Element: Numeric { func sum() -> Element { reduce(0, +) } }
extension Array where Element: Hashable { func unique() -> [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } } }
extension Collection where Element: Equatable { func allSame() -> Bool { allSatisfy { $0 == first } } }
extension Dictionary where Value: Comparable { var best: Key? { self.max { $0.value < $1.value }?.key } }
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" } }
extension Sequence where Element: Comparable { func isSorted() -> Bool { let xs = Array(self); return zip(xs, xs.dropFirst()).allSatisfy { $0 <= $1 } } }
print([1.0, 2].mean, [1.0].scaled(by: 3), [1, 2].sum(), [2, 1, 2].unique(), "aaa".allSame())
print(["a": 1, "b": 5].best!, String?.none.orEmpty.count, [1, 2, 2].isSorted(), (1...3).isSorted())
// → 1.5 [3.0] 3 [2, 1] true
// → b 0 true true

// An extension that names its arguments conforms for these alone.
protocol Summable {
  var sum: Double { get }
}
extension [Double]: Summable {
  var sum: Double { reduce(0, +) }
}
extension [String: Double]: Summable {
  var sum: Double { values.reduce(0, +) }
}
let values: [any Summable] = [[1.5, 2] as [Double], ["a": 3.0]]
print(values.map(\.sum))
// → [3.5, 3.0]

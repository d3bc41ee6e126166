// An extension may name the arguments of a generic type, or a name for it with its arguments.
typealias Matrix = [[Double]]
extension [Double] {
  var mean: Double { reduce(0, +) / Double(count) }
  mutating func scale(by factor: Double) { for i in indices { self[i] *= factor } }
  static var unit: [Double] { [1, 0] }
}
extension [Int] {
  var mean: Double { Double(reduce(0, +)) / Double(count) }
}
extension Matrix {
  var transposed: Matrix { self[0].indices.map { column in map { $0[column] } } }
  static func zeros(_ size: Int) -> Matrix {
    (0..<size).map { _ in [Double](repeating: 0, count: size) }
  }
}
extension [String: Int] {
  var total: Int { values.reduce(0, +) }
  mutating func count(_ word: String) { self[word, default: 0] += 1 }
}
extension Optional<Int> {
  var orZero: Int { self ?? 0 }
}
extension Range<Int> {
  var middle: Int { (lowerBound + upperBound) / 2 }
}
var weights = [1.0, 2, 3]
weights.scale(by: 2)
print(weights.mean, [1, 2].mean, [Double].unit, [[1.0, 2], [3, 4]].transposed, Matrix.zeros(2))
var words: [String: Int] = [:]
words.count("a")
words.count("a")
print(words.total, (nil as Int?).orZero, (2..<8).middle)
// → 4.0 1.5 [1.0, 0.0] [[1.0, 3.0], [2.0, 4.0]] [[0.0, 0.0], [0.0, 0.0]]
// → 2 0 5

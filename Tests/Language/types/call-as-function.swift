// A value whose type has `callAsFunction` is called like a function, wherever it stands.
struct Line {
  var slope = 2.0
  var intercept = 1.0
  func callAsFunction(_ x: Double) -> Double { slope * x + intercept }
  func callAsFunction(_ xs: [Double]) -> [Double] { xs.map { self($0) } }
}
struct Counter {
  var count = 0
  mutating func callAsFunction(by step: Int = 1) -> Int {
    count += step
    return count
  }
}
struct Model {
  let line = Line()
}
let line = Line()
print(line(3))
print(line([0, 1]))
print(Model().line(5), Line(slope: 0)(7))
var counter = Counter()
print(counter(), counter(by: 10), counter.count)
// → 7.0
// → [1.0, 3.0]
// → 11.0 1.0
// → 1 11 11

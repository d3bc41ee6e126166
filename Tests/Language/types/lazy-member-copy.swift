struct Model {
  var size: Int
  lazy var weights = Array(repeating: 0.5, count: size)
  init(size: Int) { self.size = size }
  mutating func sum() -> Double { weights.reduce(0, +) }
}
var a = Model(size: 3)
var b = a
print(a.sum())
b.size = 4
print(b.sum(), a.weights.count)
a.weights[0] = 2
print(a.sum())
// → 1.5
// → 2.0 3
// → 3.0

protocol Shape { func area() -> Double }
struct Square: Shape { let side: Double; func area() -> Double { side * side } }
struct Scaled<S: Shape>: Shape {
  let base: S
  let by: Double
  func area() -> Double { base.area() * by * by }
}
func unit() -> some Shape { Square(side: 1) }
func twice(_ shape: some Shape) -> some Shape { Scaled(base: shape, by: 2) }
func larger(_ a: some Shape, _ b: some Shape) -> Double { max(a.area(), b.area()) }
func evens(to n: Int) -> some Sequence<Int> { stride(from: 0, through: n, by: 2) }
func total(_ xs: some Collection<Double>) -> Double { xs.reduce(0, +) / Double(xs.count) }
func key() -> some Hashable & Comparable { 42 }
struct Model {
  var shape: some Shape { Square(side: 3) }
}
print(unit().area(), larger(unit(), twice(Square(side: 2))))
print(evens(to: 6).map { $0 + 1 }, total([1, 2]), total([1.0, 2, 6].dropFirst()))
print(key() == key(), key() < key(), Model().shape.area())
let a = unit()
var all = [unit(), a]
all.append(unit())
print(all.map { $0.area() })
// → 1.0 16.0
// → [1, 3, 5, 7] 1.5 4.0
// → true false 9.0
// → [1.0, 1.0, 1.0]

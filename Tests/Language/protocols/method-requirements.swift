protocol Shape {
  func area() -> Double
  func scaled(by factor: Double) -> Self
}
struct Square: Shape {
  var side: Double
  func area() -> Double { side * side }
  func scaled(by factor: Double) -> Square { Square(side: side * factor) }
}
struct Circle: Shape {
  let radius: Double
  func area() -> Double { 3 * radius * radius }
  func scaled(by factor: Double) -> Circle { Circle(radius: radius * factor) }
}
let shapes: [any Shape] = [Square(side: 2), Circle(radius: 1)]
for shape in shapes { print(shape.area()) }
print(shapes.map { $0.area() }.reduce(0, +))
print(shapes[0].scaled(by: 3).area(), shapes[1].scaled(by: 2).area())
func double<S: Shape>(_ shape: S) -> S { shape.scaled(by: 2) }
print(double(Square(side: 1)))
print(double(Circle(radius: 1)).radius)
// → 4.0
// → 3.0
// → 7.0
// → 36.0 12.0
// → Square(side: 2.0)
// → 2.0

struct Vector: Equatable {
  var x: Double, y: Double
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Vector, b: Vector) -> Vector { Vector(x: a.x - b.x, y: a.y - b.y) }
  static func * (k: Double, v: Vector) -> Vector { Vector(x: k * v.x, y: k * v.y) }
  static func * (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
  static prefix func - (v: Vector) -> Vector { Vector(x: -v.x, y: -v.y) }
  static func += (a: inout Vector, b: Vector) { a = a + b }
}
var v = Vector(x: 1, y: 2)
let w = Vector(x: 3, y: 4)
print(v + w, v - w, v * w)
print(2 * v, -v)
v += w
v += Vector(x: 0.5, y: 0)
print(v)
print([v, w].reduce(Vector(x: 0, y: 0), +))
print(v == w, v != w)
// → Vector(x: 4.0, y: 6.0) Vector(x: -2.0, y: -2.0) 11.0
// → Vector(x: 2.0, y: 4.0) Vector(x: -1.0, y: -2.0)
// → Vector(x: 4.5, y: 6.0)
// → Vector(x: 7.5, y: 10.0)
// → false true

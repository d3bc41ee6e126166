struct Vector {
  var x: Double
  var y: Double
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
  static func * (a: Vector, k: Double) -> Vector { Vector(x: a.x * k, y: a.y * k) }
  func swapped() -> Vector { Vector(x: y, y: x) }
  mutating func turn() { self = swapped() }
  mutating func grow() -> Double {
    let old = x
    x *= 2
    return old
  }
}
struct Dot {
  var place: Vector
  var name: String
  mutating func move(_ by: Vector) { place = place + by * 2 }
}
func half(_ x: Int) -> Int { x / 2 }
func both(_ a: Bool, _ b: Bool) -> Bool { a && !b || b && !a }
func difference(_ a: Int, _ b: Int) -> Int { a - b }
func run() {
  var v = Vector(x: 1, y: 2)
  v = v.swapped()
  v = v + v * 3
  v = Vector(x: v.y, y: v.x)
  let first = v.grow() + v.grow() * 100
  print(v.x, v.y, first)
  var whole = Vector(x: 5, y: 6)
  whole.turn()
  print(whole)
  var dot = Dot(place: Vector(x: 0, y: 1), name: "a")
  let before = dot
  dot.move(Vector(x: 1, y: 1))
  dot.place.y += 0.5
  dot.name += "b"
  print(dot.place.x, dot.place.y, dot.name, before)
  var dots = [dot, before]
  dots[1].move(dots[0].place)
  print(dots[1].place.x, dots[1].place.y, dots[0].place.x)
  var x = 10
  x = difference(half(x), x)
  print(x, both(x < 0, x > 0), difference(x, half(x)))
  var flag = true
  flag = both(flag, flag)
  print(flag, (v + whole).swapped().x)
  for i in 0..<3 {
    var local = Vector(x: Double(i), y: 0)
    local.y += local.x
    if i == 1 { local = Vector(x: local.y + 10, y: local.x) }
    print(local.x, local.y)
  }
}
func sum(_ n: Int) -> Int { n == 0 ? 0 : n + sum(n - 1) }
run()
print(sum(100))
// → 16.0 8.0 804.0
// → Vector(x: 6.0, y: 5.0)
// → 2.0 3.5 ab Dot(place: main.Vector(x: 0.0, y: 1.0), name: "a")
// → 4.0 8.0 2.0
// → -5 true -3
// → false 13.0
// → 0.0 0.0
// → 11.0 1.0
// → 2.0 2.0
// → 5050

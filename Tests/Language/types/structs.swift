struct Point {
  var x: Int
  var y = 2.5
  let name: String
  mutating func move(_ d: Int) { x += d }
  func total() -> Double { Double(x) + y }
  var doubled: Int { x * 2 }
  static let origin = Point(x: 0, y: 0, name: "origin")
  static func make(_ n: Int) -> Point { Point(x: n, name: "made") }
}
var p = Point(x: 1, name: "p")
p.x = 5
p.move(3)
let q = p
p.y += 1
print(p, q, p.total(), p.doubled)
print([p], Point.origin, Point.make(4).name)
var ps = [p, q]
ps[0].x = 100
ps[1].move(1)
print(ps.map { $0.x }, p.x)
struct Line { var a: Point; var b: Point }
var line = Line(a: p, b: q)
line.a.x += 1
line.b.move(10)
print(line.a.x, line.b.x, p.x)
print(Optional(line.a) as Any)
// → Point(x: 8, y: 3.5, name: "p") Point(x: 8, y: 2.5, name: "p") 11.5 16
// → [main.Point(x: 8, y: 3.5, name: "p")] Point(x: 0, y: 0.0, name: "origin") made
// → [100, 9] 8
// → 9 18 8
// → Optional(main.Point(x: 9, y: 3.5, name: "p"))

enum Shape {
  case circle(radius: Double)
  case square(Double)
  case rect(w: Double, h: Double)
  case empty
  var area: Double {
    switch self {
    case .circle(let r): return 3 * r * r
    case .square(let a): return a * a
    case .rect(let w, let h): return w * h
    case .empty: return 0
    }
  }
}
let shapes: [Shape] = [.circle(radius: 1), .square(2), .rect(w: 2, h: 3), .empty]
for s in shapes {
  switch s {
  case .circle(let r): print("circle", r)
  case .square(let a) where a > 1: print("big square", a)
  case .rect(w: let w, h: _): print("rect", w)
  default: print("other", s)
  }
}
print(shapes, shapes.map(\.area))
enum Direction: String, CaseIterable { case north, south }
print(Direction.north, Direction.north.rawValue, Direction(rawValue: "south")!, Direction.allCases.count)
print(Direction.north == .north, [Direction.south])
if case .rect(let w, let h) = shapes[2] { print(w, h) }
enum Level: Int { case low = 1, high }
print(Level.high.rawValue, Level(rawValue: 9) == nil)
// → circle 1.0
// → big square 2.0
// → rect 2.0
// → other empty
// → [main.Shape.circle(radius: 1.0), main.Shape.square(2.0), main.Shape.rect(w: 2.0, h: 3.0), main.Shape.empty] [3.0, 4.0, 6.0, 0.0]
// → north north south 2
// → true [main.Direction.south]
// → 2.0 3.0
// → 2 true

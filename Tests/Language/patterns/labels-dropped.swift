enum Op { case move(dx: Int, dy: Int), scale(by: Double) }
for op in [Op.move(dx: 1, dy: 2), .scale(by: 0.5)] {
  switch op {
  case .move(let dx, let dy): print(dx, dy)
  case .scale(let f): print(f)
  }
  switch op {
  case let .move(dx: a, dy: b): print(a + b)
  case let .scale(by: f): print(f * 2)
  }
}
// → 1 2
// → 3
// → 0.5
// → 1.0

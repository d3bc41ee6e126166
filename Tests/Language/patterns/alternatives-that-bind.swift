enum Shape { case circle(Double), ball(Double), box(Double, Double) }
func size(_ s: Shape) -> Double {
  switch s {
  case .circle(let r), .ball(let r): return r
  case let .box(a, b): return a * b
  }
}
print(size(.circle(1.5)), size(.ball(2.5)), size(.box(2, 3)))
func pick(_ t: (Int, Int)) -> Int {
  switch t {
  case (0, let n), (let n, 0): return n
  case (let a, let b) where a > b, (let b, let a): return a - b
  }
}
print(pick((0, 5)), pick((6, 0)), pick((9, 4)), pick((4, 10)))
enum Mixed { case text(String, Int), number(Int, String) }
for m in [Mixed.text("a", 1), .number(2, "b")] {
  switch m { case .text(let s, let n), .number(let n, let s): print(s, n) }
}
// → 1.5 2.5 6.0
// → 5 6 5 6
// → a 1
// → b 2

indirect enum Expr { case number(Double), sum(Expr, Expr), negate(Expr) }
func value(_ e: Expr) -> Double {
  switch e { // error: : this `switch` does not cover
  case .number(let n): return n
  case .sum(let a, let b): return value(a) + value(b)
  }
}

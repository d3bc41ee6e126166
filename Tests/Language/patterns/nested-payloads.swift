indirect enum Expr { case num(Int), add(Expr, Expr), mul(Expr, Expr), neg(Expr) }
func simplify(_ e: Expr) -> Expr {
  switch e {
  case .add(.num(0), let x), .add(let x, .num(0)): return simplify(x)
  case .mul(.num(1), let x), .mul(let x, .num(1)): return simplify(x)
  case .mul(.num(0), _), .mul(_, .num(0)): return .num(0)
  case .neg(.neg(let x)): return simplify(x)
  case .add(.num(let a), .num(let b)): return .num(a + b)
  default: return e
  }
}
print(simplify(.add(.num(0), .mul(.num(1), .num(7)))))
print(simplify(.neg(.neg(.num(3)))), simplify(.mul(.num(4), .num(0))))
print(simplify(.add(.num(2), .num(3))))
let opt: (Int?, Int?) = (1, nil)
switch opt {
case (let a?, let b?): print(a, b)
case (let a?, nil): print("only", a)
case (nil, let b?): print("second", b)
case (nil, nil): print("none")
}
// → num(7)
// → num(3) num(0)
// → num(5)
// → only 1

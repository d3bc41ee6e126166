indirect enum Expr {
  case number(Double)
  case sum(Expr, Expr)
  case product(Expr, Expr)
}
enum List {
  case end
  indirect case node(Int, List)
  var sum: Int {
    switch self {
    case .end: 0
    case .node(let x, let rest): x + rest.sum
    }
  }
}
func eval(_ e: Expr) -> Double {
  switch e {
  case .number(let x): return x
  case let .sum(a, b): return eval(a) + eval(b)
  case .product(let a, let b): return eval(a) * eval(b)
  }
}
print(eval(.sum(.number(2), .product(.number(3), .number(4)))))
print(List.node(1, .node(2, .end)).sum)
// → 14.0
// → 3

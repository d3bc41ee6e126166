indirect enum Expr: Equatable {
  case const(Double), variable(String)
  case sum(Expr, Expr), product(Expr, Expr), power(Expr, Int)
}
extension Expr {
  func derivative(_ v: String) -> Expr {
    switch self {
    case .const: return .const(0)
    case .variable(let name): return .const(name == v ? 1 : 0)
    case let .sum(a, b): return .sum(a.derivative(v), b.derivative(v))
    case let .product(a, b): return .sum(.product(a.derivative(v), b), .product(a, b.derivative(v)))
    case let .power(base, n): return .product(.product(.const(Double(n)), .power(base, n - 1)), base.derivative(v))
    }
  }
  var simplified: Expr {
    switch self {
    case .const, .variable: return self
    case let .sum(a, b):
      switch (a.simplified, b.simplified) {
      case (.const(0), let x), (let x, .const(0)): return x
      case let (.const(x), .const(y)): return .const(x + y)
      case let (x, y) where x == y: return .product(.const(2), x)
      case let (x, y): return .sum(x, y)
      }
    case let .product(a, b):
      switch (a.simplified, b.simplified) {
      case (.const(0), _), (_, .const(0)): return .const(0)
      case (.const(1), let x), (let x, .const(1)): return x
      case let (.const(x), .const(y)): return .const(x * y)
      case let (x, y): return .product(x, y)
      }
    case .power(let b, 1): return b.simplified
    case .power(_, 0): return .const(1)
    case let .power(b, n): return .power(b.simplified, n)
    }
  }
  func evaluate(_ env: [String: Double]) throws -> Double {
    switch self {
    case .const(let c): c
    case .variable(let n):
      if let v = env[n] { v } else { throw EvalError.unbound(n) }
    case .sum(let a, let b): try a.evaluate(env) + b.evaluate(env)
    case .product(let a, let b): try a.evaluate(env) * b.evaluate(env)
    case .power(let b, let n): try (0..<n).reduce(1) { acc, _ in try acc * b.evaluate(env) }
    }
  }
}
enum EvalError: Error { case unbound(String) }
extension Expr: CustomStringConvertible {
  var description: String {
    switch self {
    case .const(let c): c.formatted2
    case .variable(let v): v
    case .sum(let a, let b): "(\(a) + \(b))"
    case .product(let a, let b): "\(a)·\(b)"
    case .power(let b, let n): "\(b)^\(n)"
    }
  }
}
extension Double { var formatted2: String { self == rounded() ? String(Int(self)) : String(self) } }
let x = Expr.variable("x")
let f = Expr.sum(.product(.const(3), .power(x, 2)), .sum(x, .const(1)))
print(f, f.derivative("x").simplified)
print(try f.evaluate(["x": 2]), try f.derivative("x").evaluate(["x": 2]))
do { print(try f.evaluate([:])) } catch { print(error) }
// → (3·x^2 + (x + 1)) (3·2·x + 1)
// → 15.0 13.0
// → unbound("x")

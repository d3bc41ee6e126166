protocol Visitor { associatedtype Result; func number(_ n: Double) -> Result; func add(_ a: Result, _ b: Result) -> Result; func mul(_ a: Result, _ b: Result) -> Result }
indirect enum Expr: ExpressibleByIntegerLiteral {
  case n(Double), add(Expr, Expr), mul(Expr, Expr)
  init(integerLiteral value: IntegerLiteralType) { self = .n(Double(value)) }
  func accept<V: Visitor>(_ v: V) -> V.Result {
    switch self {
    case .n(let x): return v.number(x)
    case let .add(a, b): return v.add(a.accept(v), b.accept(v))
    case let .mul(a, b): return v.mul(a.accept(v), b.accept(v))
    }
  }
  static func + (a: Expr, b: Expr) -> Expr { .add(a, b) }
  static func * (a: Expr, b: Expr) -> Expr { .mul(a, b) }
}
struct Eval: Visitor { func number(_ n: Double) -> Double { n }; func add(_ a: Double, _ b: Double) -> Double { a + b }; func mul(_ a: Double, _ b: Double) -> Double { a * b } }
struct Show: Visitor {
  func number(_ n: Double) -> String { String(Int(n)) }
  func add(_ a: String, _ b: String) -> String { "(\(a) + \(b))" }
  func mul(_ a: String, _ b: String) -> String { "\(a) * \(b)" }
}
let e: Expr = (1 + 2) * 3 + 4
print(e.accept(Show()), "=", e.accept(Eval()))
// → ((1 + 2) * 3 + 4) = 13.0

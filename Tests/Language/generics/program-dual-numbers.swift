import Foundation
struct Dual: Equatable {
  var value: Double
  var derivative: Double
  init(_ value: Double, _ derivative: Double = 0) { self.value = value; self.derivative = derivative }
}
extension Dual: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  init(floatLiteral v: Double) { self.init(v) }
  init(integerLiteral v: Int) { self.init(Double(v)) }
}
extension Dual {
  static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.derivative + b.derivative) }
  static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.derivative - b.derivative) }
  static func * (a: Dual, b: Dual) -> Dual { .init(a.value * b.value, a.derivative * b.value + a.value * b.derivative) }
  static func / (a: Dual, b: Dual) -> Dual {
    Dual(a.value / b.value, (a.derivative * b.value - a.value * b.derivative) / (b.value * b.value))
  }
}
func sin(_ x: Dual) -> Dual { Dual(sin(x.value), cos(x.value) * x.derivative) }
func exp(_ x: Dual) -> Dual { let e = exp(x.value); return Dual(e, e * x.derivative) }
func derivative(of f: (Dual) -> Dual, at x: Double) -> Double { f(Dual(x, 1)).derivative }
print(derivative(of: { $0 * $0 + 3 * $0 - 1 }, at: 2))
print(derivative(of: { x in sin(x) * exp(x) / (x + 1) }, at: 0))
let f: (Dual) -> Dual = { x in 2.5 * x * x * x }
print(f(2), derivative(of: f, at: 1))
var x = 1.0
for _ in 0..<6 { let y = (Dual(x, 1) * Dual(x, 1) - 2); x -= y.value / y.derivative }
print(x)
// → 7.0
// → 1.0
// → Dual(value: 20.0, derivative: 0.0) 7.5
// → 1.414213562373095

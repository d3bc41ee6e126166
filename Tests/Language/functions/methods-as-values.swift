struct Scaler {
  var factor: Double
  func apply(_ x: Double) -> Double { x * factor }
  func combine(_ a: Double, with b: Double) -> Double { (a + b) * factor }
  static func make(_ f: Double) -> Scaler { Scaler(factor: f) }
}
let s = Scaler(factor: 2)
let f = s.apply
print(f(3), [1.0, 2.0].map(s.apply))
let g = Scaler.apply
print(g(s)(4))
let c = Scaler.combine(_:with:)
print(c(s)(1, 2))
print([1.0, 3.0].map(Scaler.make).map { $0.factor })
print([1.0, 3.0].map(Scaler.init).map(\.factor), [1.0].map(Scaler.init(factor:)).count)
// → 6.0 [2.0, 4.0]
// → 8.0
// → 6.0
// → [1.0, 3.0]
// → [1.0, 3.0] 1

struct Polynomial: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
  var coefficients: [Double]
  init(_ c: [Double]) {
    var c = c
    while c.count > 1, c.last == 0 { c.removeLast() }
    coefficients = c
  }
  init(arrayLiteral elements: Double...) { self.init(elements) }
  var degree: Int { coefficients.count - 1 }
  func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }
  var derivative: Polynomial {
    degree == 0 ? [0] : Polynomial(coefficients.enumerated().dropFirst().map { Double($0.offset) * $0.element })
  }
  static func + (l: Self, r: Self) -> Self {
    let n = max(l.coefficients.count, r.coefficients.count)
    return Self((0..<n).map { (i: Int) -> Double in
      (i < l.coefficients.count ? l.coefficients[i] : 0) + (i < r.coefficients.count ? r.coefficients[i] : 0)
    })
  }
  static prefix func - (p: Self) -> Self { Self(p.coefficients.map(-)) }
  static func - (l: Self, r: Self) -> Self { l + -r }
  static func * (l: Self, r: Self) -> Self {
    var c = Array(repeating: 0.0, count: l.degree + r.degree + 1)
    for (i, a) in l.coefficients.enumerated() {
      for (j, b) in r.coefficients.enumerated() { c[i + j] += a * b }
    }
    return Self(c)
  }
  static func * (k: Double, p: Self) -> Self { Polynomial([k]) * p }
  static func += (l: inout Self, r: Self) { l = l + r }
  var description: String {
    let terms = coefficients.enumerated().reversed().filter { $0.element != 0 }.map { i, c -> String in
      switch i {
      case 0: return "\(c)"
      case 1: return "\(c)x"
      default: return "\(c)x^\(i)"
      }
    }
    return terms.isEmpty ? "0" : terms.joined(separator: " + ")
  }
}
let p: Polynomial = [1, 2, 3]
let q = Polynomial([0, 1])
print(p, q, p + q, p * q, p - p, p(2), p.derivative, 2 * q, -p)
var acc: Polynomial = [0]
for _ in 1...3 { acc += p }
print(acc, acc == 3 * p)
// → 3.0x^2 + 2.0x + 1.0 1.0x 3.0x^2 + 3.0x + 1.0 3.0x^3 + 2.0x^2 + 1.0x 0 17.0 6.0x + 2.0 2.0x -3.0x^2 + -2.0x + -1.0
// → 9.0x^2 + 6.0x + 3.0 true

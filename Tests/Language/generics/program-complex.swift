struct Complex: Hashable, CustomStringConvertible {
  var re: Double, im: Double
  init(_ re: Double, _ im: Double = 0) { (self.re, self.im) = (re, im) }
  static let i = Complex(0, 1)
  var magnitude: Double { (re * re + im * im).squareRoot() }
  var conjugate: Complex { Complex(re, -im) }
  var description: String { im < 0 ? "\(re) - \(-im)i" : "\(re) + \(im)i" }
}
extension Complex: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }
}
extension Complex {
  static func + (l: Complex, r: Complex) -> Complex { Complex(l.re + r.re, l.im + r.im) }
  static func - (l: Complex, r: Complex) -> Complex { Complex(l.re - r.re, l.im - r.im) }
  static func * (l: Complex, r: Complex) -> Complex { Complex(l.re * r.re - l.im * r.im, l.re * r.im + l.im * r.re) }
  static prefix func - (z: Complex) -> Complex { Complex(-z.re, -z.im) }
  static func / (l: Complex, r: Complex) -> Complex {
    let d = r.re * r.re + r.im * r.im, n = l * r.conjugate
    return Complex(n.re / d, n.im / d)
  }
}
let z = 1 + 2 * Complex.i
print(z, z * z, z / z, -z, z.conjugate, z.magnitude)
let w: Complex = 3
print(w + 0.5, w == 3, [z, w].reduce(0, +))
func mandelbrot(_ c: Complex, _ limit: Int = 30) -> Int {
  var z: Complex = 0
  for i in 0..<limit { z = z * z + c; if z.magnitude > 2 { return i } }
  return limit
}
for y in stride(from: -1.0, through: 1, by: 0.5) {
  print(String(stride(from: -2.0, through: 0.5, by: 0.25).map { x -> Character in mandelbrot(Complex(x, y)) == 30 ? "*" : "." }))
}
// → 1.0 + 2.0i -3.0 + 4.0i 1.0 + 0.0i -1.0 - 2.0i 1.0 - 2.0i 2.23606797749979
// → 3.5 + 0.0i true 4.0 + 2.0i
// → ........*..
// → ......****.
// → **********.
// → ......****.
// → ........*..

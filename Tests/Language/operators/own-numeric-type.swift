struct Complex: Numeric, CustomStringConvertible {
  var re: Double, im: Double
  init(_ re: Double, _ im: Double) { self.re = re; self.im = im }
  init(integerLiteral value: Int) { self.init(Double(value), 0) }
  init?<T: BinaryInteger>(exactly source: T) { self.init(Double(source), 0) }
  var magnitude: Double { (re * re + im * im).squareRoot() }
  static func + (a: Complex, b: Complex) -> Complex { Complex(a.re + b.re, a.im + b.im) }
  static func - (a: Complex, b: Complex) -> Complex { Complex(a.re - b.re, a.im - b.im) }
  static func * (a: Complex, b: Complex) -> Complex {
    Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
  }
  static func *= (a: inout Complex, b: Complex) { a = a * b }
  var description: String { "\(re)+\(im)i" }
}
func sum<T: Numeric>(_ xs: [T]) -> T {
  var total: T = 0
  for x in xs { total += x }
  return total
}
func power<T: Numeric>(_ x: T, _ n: Int) -> T { (0..<n).reduce(1) { r, _ in r * x } }
let i = Complex(0, 1)
print(i * i, sum([i, i, 3]), power(i, 3), 2 + i, i - 1)
var z = i
z += 1
z *= 2
print(z, z.magnitude, z == Complex(2, 2), Complex.zero)
print([i, 2].reduce(0, +), [i, i].reduce(1, *))
// → -1.0+0.0i 3.0+2.0i -0.0+-1.0i 2.0+1.0i -1.0+1.0i
// → 2.0+2.0i 2.8284271247461903 true 0.0+0.0i
// → 2.0+1.0i -1.0+0.0i

struct Complex {
  let re: Double, im: Double
  init(_ re: Double, _ im: Double = 0) { (self.re, self.im) = (re, im) }
}
struct Fraction {
  let numerator, denominator: Int
  init(_ n: Int, _ d: Int) {
    let sign = d < 0 ? -1 : 1
    (numerator, denominator) = (n * sign, d * sign)
  }
}
print(Complex(1, 2), Complex(3), Fraction(1, -2))
// → Complex(re: 1.0, im: 2.0) Complex(re: 3.0, im: 0.0) Fraction(numerator: -1, denominator: 2)

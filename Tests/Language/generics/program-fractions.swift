struct Fraction: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  let numerator: Int, denominator: Int
  static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
  init(_ n: Int, _ d: Int = 1) {
    precondition(d != 0, "zero denominator")
    let g = Fraction.gcd(abs(n), abs(d)) * (d < 0 ? -1 : 1)
    (numerator, denominator) = (n / g, d / g)
  }
  init(integerLiteral value: Int) { self.init(value) }
  var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
  static func < (l: Fraction, r: Fraction) -> Bool { l.numerator * r.denominator < r.numerator * l.denominator }
}
extension Fraction: Numeric {
  typealias Magnitude = Fraction
  init?<T: BinaryInteger>(exactly source: T) {
    guard let n = Int(exactly: source) else { return nil }
    self.init(n)
  }
  var magnitude: Fraction { Fraction(abs(numerator), denominator) }
  static func + (l: Fraction, r: Fraction) -> Fraction {
    Fraction(l.numerator * r.denominator + r.numerator * l.denominator, l.denominator * r.denominator)
  }
  static func - (l: Fraction, r: Fraction) -> Fraction { l + Fraction(-r.numerator, r.denominator) }
  static func * (l: Fraction, r: Fraction) -> Fraction { Fraction(l.numerator * r.numerator, l.denominator * r.denominator) }
  static func *= (l: inout Fraction, r: Fraction) { l = l * r }
  static func / (l: Fraction, r: Fraction) -> Fraction { l * Fraction(r.denominator, r.numerator) }
}
extension Sequence where Element: AdditiveArithmetic {
  func sum() -> Element { reduce(.zero, +) }
}
let h = Fraction(1, 2), t = Fraction(1, 3)
print(h + t, h - t, h * t, h / t, h < t, max(h, t), [h, t, 2].sorted(), h + 1)
print([h, t, Fraction(1, 6)].sum(), [1, 2, 3].sum(), [0.5, 0.25].sum())
print([h, t].reduce(0, +), Fraction(4, -8), Set([h, Fraction(2, 4)]).count)
func dot<T: Numeric>(_ a: [T], _ b: [T]) -> T { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
print(dot([h, t], [2, 3]), dot([1, 2], [3, 4]), dot([1.5], [2]))
var acc = h
acc += 1
acc *= 2
acc -= t
print(acc)
// → 5/6 1/6 1/6 3/2 false 1/2 [1/3, 1/2, 2] 3/2
// → 1 6 0.75
// → 5/6 -1/2 1
// → 2 11 3.0
// → 8/3

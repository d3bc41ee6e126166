protocol Ring {
  static var zero: Self { get }
  static func + (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self
}
extension Ring {
  static func - (a: Self, b: Self) -> Self { a + -b }
  func squared() -> Self { self * self }
}
extension Int: Ring {}
extension Double: Ring { }
struct Mod7: Ring {
  var n: Int
  static let zero = Mod7(n: 0)
  static func + (a: Mod7, b: Mod7) -> Mod7 { Mod7(n: (a.n + b.n) % 7) }
  static func * (a: Mod7, b: Mod7) -> Mod7 { Mod7(n: a.n * b.n % 7) }
  static prefix func - (a: Mod7) -> Mod7 { Mod7(n: (7 - a.n) % 7) }
}
func dot<R: Ring>(_ a: [R], _ b: [R]) -> R {
  var sum = R.zero
  for i in a.indices { sum = sum + a[i] * b[i] }
  return sum
}
print(dot([1, 2, 3], [4, 5, 6]), dot([0.5], [4]))
print(dot([Mod7(n: 3), Mod7(n: 4)], [Mod7(n: 5), Mod7(n: 6)]))
print((Mod7(n: 2) - Mod7(n: 5)).n, 5.squared(), Mod7(n: 5).squared().n)
// → 32 2.0
// → Mod7(n: 4)
// → 4 25 4

struct Money: AdditiveArithmetic, Comparable, Hashable {
  var cents: Int
  static let zero = Money(cents: 0)
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
}
extension Sequence where Element: AdditiveArithmetic {
  func sum() -> Element { reduce(.zero, +) }
}
let all = [Money(cents: 5), Money(cents: 20), Money(cents: -3)]
print(all.sum(), all.max()!, all.reduce(.zero, -))
var m = Money.zero
m += all[1]
m -= all[0]
print(m, m > .zero, [1, 2].sum(), [0.5, 1].sum())
func running<T: AdditiveArithmetic>(_ xs: [T]) -> [T] {
  var total = T.zero
  return xs.map { total += $0; return total }
}
print(running(all).map(\.cents), running([1, 2, 3]))
// → Money(cents: 22) Money(cents: 20) Money(cents: -22)
// → Money(cents: 15) true 3 1.5
// → [5, 25, 22] [1, 3, 6]

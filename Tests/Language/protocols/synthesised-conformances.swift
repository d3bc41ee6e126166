struct Money: Equatable, Hashable, Comparable, CustomStringConvertible {
  var cents: Int
  var description: String { "$\(cents / 100).\(cents % 100)" }
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
}
let a = Money(cents: 150)
let b = Money(cents: 275)
print(a, [a, b], a + b, a < b, a == b, max(a, b), [b, a].sorted(), [a, b].min()!)
print(Set([a, b, a]).count, [a: "x"][a]!, "\(b)")
// → $1.50 [$1.50, $2.75] $4.25 true false $2.75 [$1.50, $2.75] $1.50
// → 2 x $2.75

struct Money: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  private var cents: Int
  init(cents: Int) { self.cents = cents }
  init(integerLiteral v: Int) { cents = v * 100 }
  init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) }
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  static func += (a: inout Money, b: Money) { a = a + b }
  static prefix func - (a: Money) -> Money { Money(cents: -a.cents) }
  var description: String { "$\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }
}
struct Account: Identifiable { let id: String; private(set) var balance: Money = 0
  enum Failure: Error { case overdraft(by: Money) }
  mutating func deposit(_ m: Money) { balance += m }
  mutating func withdraw(_ m: Money) throws(Failure) { guard balance >= m else { throw .overdraft(by: m + -balance) }; balance += -m }
}
var a = Account(id: "x")
a.deposit(10); a.deposit(2.5)
do { try a.withdraw(20) } catch { switch error { case .overdraft(let by): print("short by", by) } }
try a.withdraw(5.25)
print(a.balance, max(a.balance, 3), [3, 1.5, 2] as [Money], ([3, 1.5] as Set<Money>).contains(3))
print(a)
// → short by $7.50
// → $7.25 $7.25 [$3.00, $1.50, $2.00] true
// → Account(id: "x", balance: $7.25)

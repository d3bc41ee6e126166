struct Bank {
  enum TxError: Error, Equatable { case insufficient(needed: Double, available: Double), unknown(String), frozen }
  private(set) var accounts: [String: Double] = [:]
  var history: [(from: String?, to: String?, amount: Double)] = []
  var total: Double { accounts.values.reduce(0, +) }
  mutating func deposit(_ a: Double, to n: String) { accounts[n, default: 0] += a; history.append((nil, n, a)) }
  mutating func transfer(_ amount: Double, from a: String, to b: String) throws {
    guard let x = accounts[a] else { throw TxError.unknown(a) }
    guard accounts.keys.contains(b) else { throw TxError.unknown(b) }
    guard x >= amount else { throw TxError.insufficient(needed: amount, available: x) }
    accounts[a]! -= amount
    accounts[b]! += amount
    history.append((from: a, to: b, amount: amount))
  }
}
var bank = Bank()
bank.deposit(100, to: "ann")
bank.deposit(20, to: "bob")
for (a, b, m) in [("ann", "bob", 30.0), ("bob", "ann", 500), ("eve", "bob", 1)] {
  do { try bank.transfer(m, from: a, to: b); print("moved", m) }
  catch Bank.TxError.insufficient(let n, let av) { print("need \(n), have \(av)") }
  catch let Bank.TxError.unknown(who) { print("who is", who) }
}
print(bank.total, bank.accounts.sorted { $0.key < $1.key }.map { "\($0):\($1)" })
print(bank.history.filter { $0.from == nil }.count, bank.history.last!)
// → moved 30.0
// → need 500.0, have 50.0
// → who is eve
// → 120.0 ["ann:70.0", "bob:50.0"]
// → 2 (from: Optional("ann"), to: Optional("bob"), amount: 30.0)

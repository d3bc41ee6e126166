struct Account {
  var balance: Double = 0 {
    willSet(next) { print("from \(balance) to \(next)") }
    didSet(previous) {
      if balance < 0 {
        print("refused")
        balance = previous
      }
    }
  }
}
var account = Account()
account.balance = 100
account.balance -= 30
account.balance = -5
print(account.balance)
// → from 0.0 to 100.0
// → from 100.0 to 70.0
// → from 70.0 to -5.0
// → refused
// → 70.0

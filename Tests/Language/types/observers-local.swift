func run() -> Int {
  var changes = 0
  var value = 10 {
    didSet { if value != oldValue { changes += 1 } }
  }
  value = 10
  value = 11
  value += 1
  return changes * 100 + value
}
print(run())
// → 212

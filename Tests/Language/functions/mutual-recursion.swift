func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(7))
func collatz(_ n: Int) -> Int {
  var steps = 0
  func down(_ k: Int) { steps += 1; if k > 1 { k % 2 == 0 ? down(k / 2) : up(k) } }
  func up(_ k: Int) { down(3 * k + 1) }
  down(n)
  return steps
}
print(collatz(6))
// → true true
// → 9

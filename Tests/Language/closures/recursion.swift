func fibonacci() -> (Int) -> Int {
  var memo: [Int: Int] = [:]
  func fib(_ n: Int) -> Int {
    if n < 2 { return n }
    if let known = memo[n] { return known }
    let value = fib(n - 1) + fib(n - 2)
    memo[n] = value
    return value
  }
  return fib
}
print(fibonacci()(50))
var factorial: (Int) -> Int = { _ in 0 }
factorial = { $0 < 2 ? 1 : $0 * factorial($0 - 1) }
print(factorial(10))
// → 12586269025
// → 3628800

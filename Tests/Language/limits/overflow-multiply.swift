func factorial(_ n: Int) -> Int {
  n <= 1 ? 1 : n * factorial(n - 1) // error: integer-overflow: 21 * 2432902008176640000 does not fit into Int
}
print(factorial(25))

func apply(_ f: (Int) -> Int, _ n: Int) -> Int {
  if n == 0 { return f(0) }
  return apply(n % 2 == 0 ? f : { f($0 + 1) }, n - 1)
}
print(apply({ $0 * 10 }, 3))
// → 20

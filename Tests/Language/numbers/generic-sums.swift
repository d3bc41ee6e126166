func sum<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
func product<T: Numeric>(_ xs: [T]) -> T { xs.reduce(1) { $0 * $1 } }
func total<T: AdditiveArithmetic>(_ xs: [T]) -> T {
  var result = T.zero
  for x in xs { result += x }
  return result
}
print(sum([1, 2, 3]), sum([0.5, 0.25]), sum([UInt8(1), 2]), sum([Float(0.1), 0.2]))
print(product([2, 3]), product([Float(0.1), 0.1]), total([1.5, 2]), total([UInt64.max - 5, 5]))
// → 6 0.75 3 0.3
// → 6 0.010000001 3.5 18446744073709551615

func sum<T: Numeric>(_ xs: [T]) -> T {
  var result: T = 0
  for x in xs { result += x } // error: integer-overflow: 200 + 100 does not fit into UInt8
  return result
}
print(sum([UInt8(200), 100]))

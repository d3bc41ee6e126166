func negate(_ x: Int) -> Int {
  return x / -1 // error: integer-overflow: -9223372036854775808 / -1
}
print(negate(5))
print(negate(Int.min))

func scale(_ x: Int) -> Int {
  return x * 1000 // error: integer-overflow: 9232604641496272 * 1000
}
print(scale(7))
print(scale(Int.max / 999))

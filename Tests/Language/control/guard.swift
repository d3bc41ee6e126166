func half(_ n: Int?) -> String {
  guard let n else { return "nothing" }
  guard n % 2 == 0 else {
    return "odd \(n)"
  }
  return "half \(n / 2)"
}
print(half(nil), half(3), half(8))
// → nothing odd 3 half 4

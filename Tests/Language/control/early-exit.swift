func find(_ xs: [[Int]], _ wanted: Int) -> (Int, Int)? {
  for (r, row) in xs.enumerated() {
    for (c, x) in row.enumerated() where x == wanted {
      return (r, c)
    }
  }
  return nil
}
if let (r, c) = find([[1, 2], [3, 4]], 3) { print(r, c) }
print(find([[1]], 9) == nil)
func firstWord(_ s: String?) -> String {
  guard let s, !s.isEmpty else { return "-" }
  for w in s.split(separator: " ") {
    guard w.count > 2 else { continue }
    return String(w)
  }
  return "?"
}
print(firstWord(nil), firstWord(""), firstWord("a bc def"), firstWord("x"))
// → 1 0
// → true
// → - - def ?

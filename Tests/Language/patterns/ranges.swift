func grade(_ x: Int) -> String {
  switch x {
  case ..<0: "negative"
  case 0: "zero"
  case 1..<50: "low"
  case 50...100: "high"
  case 101...: "over"
  default: "never"
  }
}
print([-5, 0, 1, 49, 50, 100, 101].map(grade))
func kind(_ d: Double) -> String {
  switch d {
  case -1.0..<1.0: return "small"
  case ...(-1): return "low"
  default: return "big"
  }
}
print(kind(0.5), kind(-7), kind(1))
switch "m" as Character {
case "a"..."l": print("first half")
case "m"..."z": print("second half")
default: print("other")
}
// → ["negative", "zero", "low", "low", "high", "high", "over"]
// → small low big
// → second half

func point(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): return "origin"
  case (_, 0): return "x axis"
  case (0, let y): return "y axis at \(y)"
  case let (x, y) where x == y: return "diagonal \(x)"
  case (-2...2, -2...2): return "near"
  default: return "far"
  }
}
print([(0, 0), (3, 0), (0, 4), (5, 5), (1, 2), (9, 1)].map { point($0) })
func both(_ a: Int?, _ b: Int?) -> String {
  switch (a, b) {
  case (let x?, let y?): return "both \(x + y)"
  case (nil, nil): return "none"
  case (.some(let x), .none): return "left \(x)"
  case (.none, .some(let y)): return "right \(y)"
  }
}
print(both(1, 2), both(nil, nil), both(1, nil), both(nil, 2))
let ch: Character = "e"
switch ch {
case "a", "e", "i", "o", "u": print("vowel")
default: print("consonant")
}
switch "b" { case "a"..."c": print("early") default: print("late") }
switch 2.5 { case ..<0: print("neg") case 0..<3: print("small") default: print("big") }
// → ["origin", "x axis", "y axis at 4", "diagonal 5", "near", "far"]
// → both 3 none left 1 right 2
// → vowel
// → early
// → small

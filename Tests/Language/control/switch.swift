func describe(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  case 1, 2, 3: return "few"
  case 4..<10: return "some"
  case let x where x < 0: return "negative \(x)"
  case 10...: return "many"
  default: return "?"
  }
}
print([0, 2, 7, -4, 99].map { describe($0) })
switch ("a", 5) {
case ("b", _): print("b")
case ("a", let n) where n > 3: print("a and", n)
default: print("other")
}
let word = "yes"
switch word {
case "no": print(0)
case "yes":
  print(1)
  fallthrough
default: print("fell")
}
let o: Int? = 3
switch o {
case nil: print("nil")
case 3?: print("three")
case let x?: print(x)
}
let size = switch 5 { case ..<3: "small" default: "large" }
print(size)
// → ["zero", "few", "some", "negative -4", "many"]
// → a and 5
// → 1
// → fell
// → three
// → large

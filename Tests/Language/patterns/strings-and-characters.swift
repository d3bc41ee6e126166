for s in ["yes", "y", "no", ""] {
  switch s {
  case "yes", "y": print("agree")
  case "no": print("refuse")
  case _ where s.isEmpty: print("empty")
  default: print("unclear")
  }
}
for c in "a1 " {
  switch c {
  case "a", "e", "i", "o", "u": print("vowel")
  case "0"..."9": print("digit")
  case let other: print("other \(other.isWhitespace)")
  }
}
// → agree
// → agree
// → refuse
// → empty
// → vowel
// → digit
// → other true

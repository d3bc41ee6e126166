enum Color { case red, green, blue, gray }
func f(_ c: Color) -> Int {
  switch c { // error: not-exhaustive: `.blue` and `.gray`
  case .red: return 1
  case .green: return 2
  }
}
print(f(.red))

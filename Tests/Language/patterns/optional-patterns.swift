func show(_ x: Int?) -> String {
  switch x {
  case 0?: return "zero"
  case let n? where n < 0: return "negative"
  case (1...5)?: return "one to five"
  case .some(let n): return "some \(n)"
  case .none: return "nothing"
  }
}
print(show(0), show(-2), show(3), show(9), show(nil))
let nested: Int?? = .some(nil)
switch nested {
case .some(.some(let n)): print(n)
case .some(.none): print("inner nil")
case .none: print("outer nil")
}
switch nested { case let x??: print(x); case nil?: print("inner"); case nil: print("outer") }
enum Color { case red, green }
let c: Color? = .green
switch c { case .red: print("r"); case .green: print("g"); case nil: print("-") }
if c == .green { print("equal") }
// → zero negative one to five some 9 nothing
// → inner nil
// → inner
// → g
// → equal

func f(_ n: Int?) -> Int {
  switch n {
  case nil: return 0
  case let x?: return x
  default: return -1
  }
}
print(f(nil), f(2))
enum E { case a, b }
switch E.a { case .a: print(1); case .a: print(2); case .b: print(3) }
// → 0 2
// → 1

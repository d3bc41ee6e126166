precondition(1 < 2)
precondition(true, "never shown")
assert(2 > 1, "fine")
func f(_ n: Int) -> Int {
  precondition(n > 0, "n must be positive")
  guard n < 100 else { preconditionFailure("too large") }
  return n
}
print(f(3))
func g() -> Int { if f(1) == 1 { return 4 }; fatalError() }
print(g())
func todo() -> String { fatalError("not written") }
print("end")
// → 3
// → 4
// → end

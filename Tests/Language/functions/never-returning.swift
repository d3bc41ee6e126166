func fail(_ message: String) -> Never { fatalError(message) }
func pick(_ n: Int) -> String {
  guard n > 0 else { fail("no") }
  switch n {
  case 1: return "one"
  default: return "more"
  }
}
print(pick(1), pick(2))
// → one more

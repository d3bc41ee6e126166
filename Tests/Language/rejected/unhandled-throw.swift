enum E: Error { case e }
func f() throws -> Int { throw E.e }
func g() -> Int {
  f() // error: error-not-handled: Mark `g` with `throws`
}
print(g())

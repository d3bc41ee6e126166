enum E: Error { case e }
func f() throws { throw E.e }
func g() throws {
  defer { try f() } // error: error-not-handled: `defer`
  print("g")
}
try g()

struct Problem { var n = 1 }
func f() throws {
  throw Problem() // error: : Error
}
try f()

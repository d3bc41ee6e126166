enum E: Error { case e }
func f(_ n: Int) {
  if n > 1 { throw E.e } // error: error-not-handled: `f` cannot throw
}
f(1)

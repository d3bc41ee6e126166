enum A: Error { case a }
enum B: Error { case b }
func f() throws(A) {
  throw B.b // error: : `A`
}
try f()

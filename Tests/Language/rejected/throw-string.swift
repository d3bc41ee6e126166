func f() throws {
  throw "bad" // error: : Error
}
try f()

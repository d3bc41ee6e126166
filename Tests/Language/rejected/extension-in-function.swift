func f() {
  extension Int { var twice: Int { self * 2 } } // error: :
}
f()

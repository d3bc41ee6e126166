func f() {
  return 3 // error: type-mismatch: -> Int
}
f()

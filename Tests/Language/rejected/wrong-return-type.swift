func f() -> Int {
  return "a" // error: type-mismatch: String
}
print(f())

func f() -> Int {
  return // error: missing-value: Int
}
print(f())

func f() -> Int {
  defer { return 3 } // error: misplaced-return: defer
  return 1
}
print(f())

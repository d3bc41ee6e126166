func f() -> Int {
  let x: Int
  x = 1
  x = 2 // error: : x
  return x
}
print(f())

func f() {
  print(x) // error: : x
  let x = 1
  print(x)
}
f()

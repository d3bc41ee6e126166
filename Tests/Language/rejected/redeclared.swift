func f() {
  let x = 1
  let x = 2 // error: redeclared: x
  print(x)
}
f()

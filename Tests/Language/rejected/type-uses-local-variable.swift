func f() {
  let k = 3
  struct S { func g() -> Int { k } } // error: captured-by-type: k
  print(S().g())
}
f()

func f() {
  let x: Int
  for i in 0..<3 {
    x = i // error: : x
  }
}
f()

func f() -> Int {
  return 1
  print("never")
}
print(f())
func g() -> Never { fatalError("g") }
func h(_ n: Int) -> Int {
  if n > 0 { return n } else { g() }
}
print(h(2))
func k() -> Int {
  while true {
    if true { return 3 }
  }
}
print(k())
func m(_ n: Int) -> String {
  repeat { return "m\(n)" } while true
}
print(m(1))
func loop(_ n: Int) -> Int {
  var i = 0
  while true { i += 1; if i > n { break } }
  return i
}
print(loop(3))
// → 1
// → 2
// → 3
// → m1
// → 4

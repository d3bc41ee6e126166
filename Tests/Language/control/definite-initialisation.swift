let a: Int
if Bool.random() || true { a = 1 } else { a = 2 }
print(a)
func sign(_ n: Int) -> String {
  let s: String
  switch n {
  case ..<0: s = "-"
  case 0: return "0"
  default: s = "+"
  }
  return s
}
print(sign(-4), sign(0), sign(4))
func late() -> Int {
  var x: Int
  var y: Double, z: String
  x = 3; y = 2; z = "a"
  y += 1; z += "b"; x += z.count
  return x + Int(y)
}
print(late())
func loop() -> Int {
  let r: Int
  while true { if Bool.random() { r = 1; break } else { r = 1; break } }
  return r
}
print(loop())
let (p, q): (Int, Int)
(p, q) = (1, 2)
print(p + q)
let f: (Int) -> Int
f = { $0 + 1 }
print(f(1))
func guarded(_ o: Int?) -> Int {
  let v: Int
  if let o { v = o } else { fatalError("nothing") }
  return v
}
print(guarded(3))
// → 1
// → - 0 +
// → 8
// → 1
// → 3
// → 2
// → 3

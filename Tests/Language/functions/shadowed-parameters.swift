func clamp(_ x: Int, _ low: Int = 0, _ high: Int = 10) -> Int {
  var x = x
  if x < low { x = low }
  if x > high { x = high }
  return x
}
print(clamp(-3), clamp(4), clamp(50), clamp(50, 0, 20))
func f(x: Int) -> Int { let x = x * 2; do { let x = x + 1; return x } }
print(f(x: 3))
// → 0 4 10 20
// → 7

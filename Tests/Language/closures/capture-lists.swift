var x = 1
let now = { [x] in x }
let sum = { [y = x * 10, z = "s"] in "\(y)\(z)" }
let ref = { x }
x = 5
print(now(), sum(), ref())
func counters() -> [() -> Int] {
  var n = 0
  return (0..<3).map { i in { [start = n + i] in n += 1; return start + n } }
}
print(counters().map { $0() })
let both = { [x] (k: Int) -> Int in x * k }
x = 100
print(both(2))
// → 1 10s 5
// → [1, 3, 5]
// → 10

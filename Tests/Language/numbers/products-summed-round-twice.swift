func dot(_ a: [Double], _ b: [Double]) -> (Double, Double) {
  var sum = 0.0
  var rest = 1.0
  for i in 0..<a.count {
    sum += a[i] * b[i]
    rest -= b[i] * a[i]
  }
  return (sum, rest)
}
let third = 1.0 / 3
print(dot([0.1, third, 1e16], [0.1, 3.0, third]))
var x = 0.1
x += x * x
x -= x * 3
print(x)
// → (3333333333333334.0, -3333333333333333.0)
// → -0.22000000000000006

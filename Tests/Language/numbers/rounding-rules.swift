for x in [2.5, -2.5, 3.5, 0.4, -0.4, 1e300] {
  print(x.rounded(), x.rounded(.toNearestOrEven), x.rounded(.up), x.rounded(.down),
    x.rounded(.towardZero), x.rounded(.awayFromZero))
}
var y = 2.7
y.round()
var z = Float(2.5)
z.round(.toNearestOrEven)
print(y, z, Float(2.5).rounded())
// → 3.0 2.0 3.0 2.0 2.0 3.0
// → -3.0 -2.0 -2.0 -3.0 -2.0 -3.0
// → 4.0 4.0 4.0 3.0 3.0 4.0
// → 0.0 0.0 1.0 0.0 0.0 1.0
// → -0.0 -0.0 -0.0 -1.0 -0.0 -1.0
// → 1e+300 1e+300 1e+300 1e+300 1e+300 1e+300
// → 3.0 2.0 3.0

var x = 2.0
x *= 3
x += 0.5
x -= 1
x /= 2
print(x, -x, x * x, 10 / 4.0)
print((2.7).rounded(), (2.5).rounded(), (-2.5).rounded(), (2.5).rounded(.toNearestOrEven))
print((2.1).rounded(.up), (2.9).rounded(.down), (-2.9).rounded(.towardZero))
print(Double.pi, (2.0).squareRoot(), (7.5).truncatingRemainder(dividingBy: 2))
print((0.0 / 0.0).isNaN, (1 / 0.0).isInfinite, (1.5).isFinite)
// → 2.75 -2.75 7.5625 2.5
// → 3.0 3.0 -3.0 2.0
// → 3.0 2.0 -2.0
// → 3.141592653589793 1.4142135623730951 1.5
// → true true true

let a: UInt8 = 200
let b: UInt8 = 55
print(a + b, a - b, a / 7, a % 7, a > b, a == 200)
var c = a
c -= 100
c /= 3
c %= 10
c *= 2
print(c, UInt8.min, UInt8.max, UInt8())
// → 255 145 28 4 true true
// → 6 0 255 0

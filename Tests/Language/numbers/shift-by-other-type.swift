let x: UInt8 = 3
let n = 2
print(x << n, x >> UInt16(1), 1 << Int8(4), x << 100)
var y: Int32 = 5
y <<= n
print(y)
// → 12 1 16 0
// → 20

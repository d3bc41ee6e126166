let a: UInt8 = 250
print(a &+ 10, a &- 251, a &* 2)
var b: Int8 = 127
b &+= 1
print(b, b &- 1, b &* b)
print(UInt.max &+ 1, UInt64.max &* UInt64.max, Int32.max &+ 1)
// → 4 255 244
// → -128 127 0
// → 0 1 -2147483648

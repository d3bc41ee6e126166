let byte: UInt8 = 200
let number = 200
print(byte == number, 300 > number, number >= byte, Int8(-1) < UInt64.max, Int16(5) != UInt(5))
// → true true true true false

let n = 300
print(Int64(n), UInt16(n), Int(UInt8(200)), Int(Int8(-3)), UInt(n) + 1)
print(UInt8(exactly: n) as Any, UInt8(exactly: 30) as Any, UInt(exactly: -1) as Any)
print(UInt8(truncatingIfNeeded: n), Int8(truncatingIfNeeded: 200), UInt32(truncatingIfNeeded: -1))
print(UInt8(clamping: n), UInt8(clamping: -5), Int8(clamping: 1000), Int(clamping: UInt64.max))
print(Int8(bitPattern: 200), UInt8(bitPattern: -1), UInt(bitPattern: -1), Int(bitPattern: UInt.max))
// → 300 300 200 -3 301
// → nil Optional(30) nil
// → 44 -56 4294967295
// → 255 0 127 9223372036854775807
// → -56 255 18446744073709551615 -1

print(Int(3.99), Int(-3.99), UInt8(255.9), Int32(1e9), UInt64(1e19))
print(Int(exactly: 3.0) as Any, Int(exactly: 3.5) as Any, UInt8(exactly: 25.0) as Any)
print(Double(UInt8(7)), Double(Int64.max), Float(Int32(16_777_217)), Double(UInt64.max))
print(Double(exactly: 1 << 53) as Any, Double(exactly: Int.max) as Any, Float(exactly: 16_777_217) as Any)
print(Float(0.1), Double(Float(0.1)), Float(exactly: 0.1) as Any, Double(exactly: Float(0.5)) as Any)
// → 3 -3 255 1000000000 10000000000000000000
// → Optional(3) nil Optional(25)
// → 7.0 9.223372036854776e+18 16777216.0 1.8446744073709552e+19
// → Optional(9007199254740992.0) nil nil
// → 0.1 0.10000000149011612 nil Optional(0.5)

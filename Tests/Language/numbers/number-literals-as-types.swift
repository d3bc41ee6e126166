let a = 5 as UInt8
let b = 1 as Float
let c: Double = 3
let d = UInt64(18_446_744_073_709_551_615)
let e: Int8 = -128
let f: Float = 1e-3
print(a, b, c, d, e, f, Float(2) + 1, 2 * c, UInt8(0x7F), Int8(-0x80))
// → 5 1.0 3.0 18446744073709551615 -128 0.001 3.0 6.0 127 -128

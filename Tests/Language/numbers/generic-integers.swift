func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
func bits<T: FixedWidthInteger>(_ x: T) -> Int { T.bitWidth - x.leadingZeroBitCount }
func parity<T: BinaryInteger>(_ x: T) -> T { x & 1 }
func limits<T: FixedWidthInteger>(_ x: T) -> String { "\(T.min) to \(T.max)" }
print(gcd(12, 18), gcd(UInt8(12), 18), gcd(Int64(100), 75), bits(255), bits(UInt8(3)))
print(parity(7), parity(UInt16(8)), limits(Int8(0)), limits(UInt64(0)))
// → 6 6 25 8 2
// → 1 0 -128 to 127 0 to 18446744073709551615

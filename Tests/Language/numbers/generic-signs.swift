func negated<T: SignedNumeric>(_ x: T) -> T { -x }
func distance<T: SignedNumeric & Comparable>(_ a: T, _ b: T) -> T { abs(a - b) }
func sign<T: SignedInteger>(_ x: T) -> Int { Int(x.signum()) }
func isEven<T: UnsignedInteger>(_ x: T) -> Bool { x % 2 == 0 }
print(negated(3), negated(2.5), negated(Int8(4)), distance(3, 10), distance(0.5, 0.25))
print(sign(Int8(-9)), isEven(UInt(4)), isEven(UInt8(3)))
// → -3 -2.5 -4 7 0.25
// → -1 true false

print((-5).signum(), 0.signum(), Int8(9).signum(), UInt8(9).signum())
print(10.isMultiple(of: 5), 10.isMultiple(of: 0), 0.isMultiple(of: 0), UInt8(9).isMultiple(of: 3))
print(17.quotientAndRemainder(dividingBy: 5), (-17).quotientAndRemainder(dividingBy: 5))
let parts = UInt16(1000).quotientAndRemainder(dividingBy: 7)
print(parts.quotient, parts.remainder)
var n = 5
n.negate()
var d = 2.5
d.negate()
print(n, d)
// → -1 0 1 1
// → true false true true
// → (quotient: 3, remainder: 2) (quotient: -3, remainder: -2)
// → 142 6
// → -5 -2.5

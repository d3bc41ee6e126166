let a: UInt8 = 7
let zero: UInt8 = 0
print(a % zero) // error: division-by-zero: 7 % 0 has no value

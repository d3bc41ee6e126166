let a: UInt8 = 1
let b = 2
print(a + b) // error: operand-types: `+` cannot take a `UInt8` and an `Int`

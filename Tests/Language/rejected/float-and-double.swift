let a: Float = 1
let b = 2.5
print(a * b) // error: operand-types: `*` cannot take a `Float` and a `Double`

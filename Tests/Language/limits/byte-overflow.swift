let a: UInt8 = 200
let b: UInt8 = 100
print(a + b) // error: integer-overflow: 200 + 100 does not fit into UInt8 (0 to 255)

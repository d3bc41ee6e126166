let x = 256.0
print(UInt8(x)) // error: not-an-integer: 256.0 cannot become UInt8

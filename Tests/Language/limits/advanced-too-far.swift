let n: UInt8 = 250
print(n.advanced(by: 10)) // error: integer-overflow: does not fit into UInt8

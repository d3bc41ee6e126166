let n = 300
print(UInt8(n)) // error: integer-overflow: 300 does not fit into UInt8

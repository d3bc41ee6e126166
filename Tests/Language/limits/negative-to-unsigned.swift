let n = -1
print(UInt(n)) // error: integer-overflow: -1 does not fit into UInt

let n = UInt64.max
print(Int(n)) // error: integer-overflow: 18446744073709551615 does not fit into Int

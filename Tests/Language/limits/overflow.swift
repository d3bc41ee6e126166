let big = Int.max
print(big + 1) // error: integer-overflow: 9223372036854775807 + 1 does not fit into Int

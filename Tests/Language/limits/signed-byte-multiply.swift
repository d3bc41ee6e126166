let xs: [Int8] = [100, 2]
print(xs.reduce(1, *)) // error: integer-overflow: 100 * 2 does not fit into Int8

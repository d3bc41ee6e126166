let low = Int32.min
let minus: Int32 = -1
print(low / minus) // error: integer-overflow: -2147483648 / -1 does not fit into Int32

var x = Int.min
x -= 1 // error: integer-overflow: -9223372036854775808 - 1

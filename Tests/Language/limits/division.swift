let zero = 0
print(7 / zero) // error: division-by-zero: 7 / 0 has no value

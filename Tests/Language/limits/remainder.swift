var n = [0][0]
n = 5 % n // error: division-by-zero: 5 % 0 has no value

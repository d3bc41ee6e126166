let n = -2
print([1, 2].suffix(n)) // error: invalid-argument: must be 0 or more

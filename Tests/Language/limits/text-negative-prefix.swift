let n = -1
print("abc".prefix(n)) // error: invalid-argument: must be 0 or more

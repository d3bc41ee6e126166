let xs = Array(repeating: 1, count: -2) // error: invalid-argument: the count is -2
print(xs)

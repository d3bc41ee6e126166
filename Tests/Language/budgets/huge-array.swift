let xs = Array(repeating: 0, count: 10_000_000_000) // error: too-large: an array of 10000000000 elements is too large
print(xs.count)

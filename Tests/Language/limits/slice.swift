let xs = [1, 2, 3]
print(xs[1..<5]) // error: index-out-of-range: the range 1..<5 is out of range

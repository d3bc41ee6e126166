let xs = [1, 2, 3]
print(xs.count)
print(xs[3]) // error: index-out-of-range: index 3 is out of range: the array has 3 elements, so the last index is 2

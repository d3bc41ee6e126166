let xs = [1]
print(xs[-1]) // error: index-out-of-range: index -1 is out of range: the array has 1 element

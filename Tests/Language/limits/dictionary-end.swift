let d = ["a": 1]
print(d[d.endIndex]) // error: index-out-of-range: out of range

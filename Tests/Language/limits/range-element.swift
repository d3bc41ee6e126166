let r = 2..<5
print(r[7]) // error: index-out-of-range: out of range

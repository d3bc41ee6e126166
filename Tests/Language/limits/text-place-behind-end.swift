let t = "abc"
print(t[t.endIndex]) // error: index-out-of-range: out of range

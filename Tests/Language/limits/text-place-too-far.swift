let t = "abc"
print(t[t.index(t.startIndex, offsetBy: 7)]) // error: index-out-of-range: beyond the ends

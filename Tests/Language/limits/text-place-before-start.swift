let t = "abc"
print(t.index(before: t.startIndex)) // error: index-out-of-range: beyond the ends

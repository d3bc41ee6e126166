let t = "abc"
print(t[t.startIndex...t.endIndex]) // error: index-out-of-range: nothing at the end

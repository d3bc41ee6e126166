let r = 5..<2 // error: invalid-range: the range 5..<2 starts behind its end
print(r)

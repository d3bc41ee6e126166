let s = [1, 2, 3].dropFirst()
print(s[0]) // error: index-out-of-range: the first is 1

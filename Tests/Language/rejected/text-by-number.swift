let t = "abc"
print(t[0]) // error: : a `String` is not indexed by numbers

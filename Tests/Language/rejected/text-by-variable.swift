let t = "abc"
let i = 1
print(t[i]) // error: : a `String` is not indexed by numbers

let long = "a longer text", t = "ab"
let place = long.index(before: long.endIndex)
print(t[place]) // error: index-out-of-range: out of range

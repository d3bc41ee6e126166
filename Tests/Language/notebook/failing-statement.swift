var n = 1
var xs = [1, 2]
var d = ["a": 1]
---
n = 5
for i in 0..<9 { xs[i] = 0; n += 1; d["a"] = i } // error: index-out-of-range: the last index is 1
n = 7
---
print(n, xs, d)
// → 5 [1, 2] ["a": 1]

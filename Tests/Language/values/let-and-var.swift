let a = 1
var b = 2
b = a + b
let c: Double = 3
var d: String
d = "later"
print(a, b, c, d)
let (x, y) = (1, "two")
print(x, y)
var (p, q) = (1.5, true)
p += 1
q = !q
print(p, q)
let e = 1, f = 2.0
print(e, f)
// → 1 3 3.0 later
// → 1 two
// → 2.5 false
// → 1 2.0

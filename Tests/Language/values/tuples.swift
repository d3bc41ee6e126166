let t = (1, "a")
print(t, t.0, t.1)
let u = (x: 1.5, y: 2)
print(u, u.x, u.y)
let (a, _, c) = (1, 2, 3)
print(a, c)
func minMax(_ xs: [Int]) -> (min: Int, max: Int) { (xs.min()!, xs.max()!) }
let r = minMax([3, 1, 2])
print(r.min, r.max, r)
var m = (0, 0)
m.0 = 5
m.1 += 2
print(m, (1, 2) == (1, 2), (1, "b") < (1, "c"))
var p = 1
var q = 2
(p, q) = (q, p)
print(p, q)
// → (1, "a") 1 a
// → (x: 1.5, y: 2) 1.5 2
// → 1 3
// → 1 3 (min: 1, max: 3)
// → (5, 2) true true
// → 2 1

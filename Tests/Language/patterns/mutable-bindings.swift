switch (1, 2) {
case (var a, var b):
  swap(&a, &b)
  print(a, b)
}
if case var x? = Optional(3) { x *= 2; print(x) }
var p = (1, "a")
let (n, s) = p
p.0 = 9
print(n, s, p)
var (u, v) = (1, 2)
(u, v) = (v, u + v)
print(u, v)
// → 2 1
// → 6
// → 1 a (9, "a")
// → 2 3

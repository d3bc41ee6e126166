func apply(_ f: (inout Int) -> Void, _ x: inout Int) { f(&x) }
func triple(_ x: inout Int) { x *= 3 }
var n = 5
apply(triple, &n)
apply({ $0 += 1 }, &n)
let change: (inout [Int], Int) -> Void = { xs, x in xs.append(x) }
var list = [1]
change(&list, 2)
print(n, list)
let ops: [(inout Int) -> Void] = [triple, { $0 -= 1 }]
for op in ops { op(&n) }
print(n)
// → 16 [1, 2]
// → 47

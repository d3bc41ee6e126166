struct Inner { var n = 4 }
struct Middle { var inner = Inner() }
struct Outer { var middle = Middle() }
let first = \Outer.middle
let whole = first.appending(path: \.inner.n)
var o = Outer()
o[keyPath: whole] += 1
print(o.middle.inner.n, o[keyPath: whole])
let count = (\Outer.middle).appending(path: \Middle.inner).appending(path: \.n)
print(o[keyPath: count], count == whole)
// → 5 5
// → 5 true

struct Inner { var n = 0; mutating func bump() -> Int { n += 1; return n } }
struct Outer { var inner = Inner(); var list = [Inner(), Inner()] }
var o = Outer()
print(o.inner.bump(), o.inner.bump(), o.list[1].bump())
print(o.inner.n, o.list.map { $0.n })
// → 1 2 1
// → 2 [0, 1]

struct Inner { var a = 1; var flag = false; var d = 0.5 }
struct Outer { var inner: Inner; var name = "x" }
func change(_ outer: Outer) -> Outer {
  var copy = outer
  copy.inner.a += 10
  copy.inner.flag = true
  copy.inner.d *= 4
  return copy
}
var first = Outer(inner: Inner(a: 1, flag: false, d: 0.5))
let second = change(first)
first.inner.a = 7
print(first, second)
print(first.inner.a, second.inner.a, second.inner.flag, second.inner.d, first.inner.flag)
// → Outer(inner: main.Inner(a: 7, flag: false, d: 0.5), name: "x") Outer(inner: main.Inner(a: 11, flag: true, d: 2.0), name: "x")
// → 7 11 true 2.0 false

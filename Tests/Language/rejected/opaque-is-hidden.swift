protocol P { }
struct A: P { var x = 1 }
func make() -> some P { A() }
print(make().x) // error: : a `some P` has no member `x`

protocol P { }
struct A: P { }
struct B: P { }
func make(_ b: Bool) -> some P {
  if b { return A() }
  return B() // error: : `make` returns an `A`, but this is a `B`
}

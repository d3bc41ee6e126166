struct A { var n = 1 }
struct B { var n = 1 }
print(A()[keyPath: \B.n]) // error: type-mismatch

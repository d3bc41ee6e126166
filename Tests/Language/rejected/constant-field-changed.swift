struct S { let a = 1 }
var s = S()
s.a = 2 // error: constant: a

struct S { private(set) var n = 1 }
var s = S()
s.n = 2 // error: read-only: n

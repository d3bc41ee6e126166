struct S { var n = 1; var double: Int { n * 2 } }
var s = S()
s.double = 4 // error: read-only: double

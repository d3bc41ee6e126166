struct S { subscript(i: Int) -> Int { i } }
var s = S()
s[0] = 1 // error: read-only

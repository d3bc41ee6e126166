struct S { var a = 1; var b: Int { a } }
var s = S()
s[keyPath: \.b] = 2 // error: read-only

struct S { var n = 1; mutating func bump() { n += 1 } }
let s = S()
s.bump() // error: constant: s

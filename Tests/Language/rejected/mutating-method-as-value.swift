struct S { var n = 1; mutating func bump() { n += 1 } }
let f = S.bump // error: mutating-as-value

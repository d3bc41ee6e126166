struct S { var a = 1 }
let p = \S.b // error: unknown-member: b

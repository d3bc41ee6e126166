func f(_ x: inout Int) { x += 1 }
let n = 1
f(&n) // error: constant: n

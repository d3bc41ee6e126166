let n = 1
let f = { n += 1 } // error: constant: n
f()

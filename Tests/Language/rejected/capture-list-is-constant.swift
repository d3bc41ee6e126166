var n = 1
let f = { [n] in n += 1 } // error: constant: n
f()

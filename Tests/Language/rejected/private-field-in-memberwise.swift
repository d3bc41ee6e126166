struct S { private var n: Int; var m = 1 }
let s = S(n: 1, m: 2) // error: private

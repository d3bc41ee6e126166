struct S { let n: Int; private init(n: Int) { self.n = n } }
let s = S(n: 1) // error: private

protocol P { init() }
let p = P() // error: : `init` of `P` cannot be used in cells yet

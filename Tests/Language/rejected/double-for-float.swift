let d = 0.1
let f: Float = d // error: type-mismatch: `f` is declared as a `Float`, but this is a `Double`

let n = 3
let f: Float = n // error: type-mismatch: `f` is declared as a `Float`, but this is an `Int`

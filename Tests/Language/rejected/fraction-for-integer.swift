let a: Int32 = 2.5 // error: type-mismatch: `a` is declared as an `Int32`, but this is a `Double`

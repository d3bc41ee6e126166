let n: Int = (-5).magnitude // error: type-mismatch: `n` is declared as an `Int`, but this is a `UInt`

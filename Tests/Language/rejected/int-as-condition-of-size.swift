let a: UInt8 = 1
if a { print("yes") } // error: type-mismatch: the condition of `if` must be a `Bool`, but this is a `UInt8`

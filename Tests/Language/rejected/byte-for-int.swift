func f(_ n: Int) -> Int { n }
let b: UInt8 = 3
print(f(b)) // error: type-mismatch: `f` needs an `Int` for `n`, but this is a `UInt8`

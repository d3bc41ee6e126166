struct S { let a = 1 }
let p: WritableKeyPath<S, Int> = \.a // error: type-mismatch

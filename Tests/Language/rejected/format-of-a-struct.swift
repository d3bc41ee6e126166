import Foundation
struct S {}
print(String(format: "%d", S())) // error: type-mismatch: `String` needs an `any CVarArg` for `arguments`, but this is a `S`

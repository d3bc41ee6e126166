func f() -> Int { 1 }
let n = 1
func g() -> Int { f() + n }
let zero = 0
---
print(g())
print(1 / zero) // error: division-by-zero
func f() -> Int { 10 }
let n = 5
---
g() // ⇒ 2
// → 11

let n = 1
func f() -> Int { n }
---
let n = "one"
---
let n = 2
f() // ⇒ 2

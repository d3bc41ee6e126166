print("not reached")
let a = 1 + "x" // error: : String
---
print(a) // error: unknown-name: a
---
print("next")
// → next

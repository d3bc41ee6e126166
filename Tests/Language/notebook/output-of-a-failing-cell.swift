print("first")
let zero = 0
print(1 / zero) // error: division-by-zero: 1 / 0
---
print("zero is \(zero)")
// → first
// → zero is 0

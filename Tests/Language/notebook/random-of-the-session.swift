// One generator for a session, the same numbers in every session.
let first = Int.random(in: 1...1_000_000)
---
print(first, Int.random(in: 1...1_000_000), [1, 2, 3, 4, 5].shuffled())
// → 883311 431528 [1, 5, 3, 4, 2]

let limit = 3
func isBig(_ x: Int) -> Bool { x > limit }
let check = { (x: Int) in x > limit }
---
let limit = 10
print(isBig(5), check(5))
---
var limit = 1
limit += 1
print(isBig(5), check(2))
// → false false
// → true false

let limit = 3
func isBig(_ x: Int) -> Bool { x > limit }
func size(_ x: Int) -> String { isBig(x) ? "big" : "small" }
---
let limit = "three"
---
print(isBig(5)) // error: stale-function: `isBig` was written for `limit: Int`, which is now `String`
---
print(size(5)) // error: stale-function: `size` calls `isBig`
---
func isBig(_ x: Int) -> Bool { x > limit.count }
print(size(5), size(6))
// → small big

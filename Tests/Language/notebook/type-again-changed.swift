struct Point { var x: Int }
let p = Point(x: 4)
func half(_ p: Point) -> Int { p.x / 2 }
---
struct Point { var x: Double }
print(p, half(p), Point(x: 1))
---
let q: Point = p // error: type-mismatch: declared as a `Point`, but this is a `Point of
---
half(Point(x: 1)) // error: type-mismatch: needs a `Point of
// → Point(x: 4) 2 Point(x: 1.0)

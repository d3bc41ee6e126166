struct Point { var x: Int }
func half(_ p: Point) -> Int { p.x / 2 }
---
let p = Point(x: 4)
---
struct Point { var x: Int }
half(p) // ⇒ 2

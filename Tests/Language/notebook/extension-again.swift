extension Int { var twice: Int { self * 2 } }
func use() -> Int { 3.twice }
---
extension Int { var twice: Int { self * 20 } }
print(3.twice, use())
---
struct V { var a: Int }
extension V: CustomStringConvertible { var description: String { "first" } }
---
extension V: CustomStringConvertible { var description: String { "second" } }
print(V(a: 0))
// → 60 60
// → second

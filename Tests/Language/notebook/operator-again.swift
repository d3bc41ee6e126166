infix operator <+>
func <+> (_ a: Int, _ b: Int) -> Int { a + b }
func use() -> Int { 1 <+> 2 }
---
infix operator <+>
func <+> (_ a: Int, _ b: Int) -> Int { a * 10 + b }
print(1 <+> 2, use())
// → 12 12

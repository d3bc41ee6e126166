let a = 2
var xs = [1.5]
---
func f(_ n: Int) -> Int { n * a }
---
print(f(4), xs)
xs.append(2)
xs // ⇒ [1.5, 2.0]
// → 8 [1.5]

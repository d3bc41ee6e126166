let n = 5
let size = if n > 3 { "big" } else if n > 1 { "medium" } else { "small" }
print(size)
let x: Double = if n == 5 { 1 } else { 2.5 }
print(x)
func sign(_ n: Int) -> Int { if n < 0 { -1 } else if n == 0 { 0 } else { 1 } }
print(sign(-3), sign(0), sign(9))
var y = 0
y = if n.isMultiple(of: 2) { 10 } else { 20 }
print(y)
let o: Int? = if n > 9 { 1 } else { nil }
print(o == nil)
let nested = if n > 3 { if n > 4 { "yes" } else { "no" } } else { switch n { case 1: "one"; default: "other" } }
print(nested)
let f = { (n: Int) in if n > 0 { "p" } else { "n" } }
print(f(1))
// → big
// → 1.0
// → -1 0 1
// → 20
// → true
// → yes
// → p

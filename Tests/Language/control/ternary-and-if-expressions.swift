let n = 4
let a = n > 3 ? n > 5 ? "a" : "b" : "c"
print(a)
let v = if n == 1 { 1.5 } else if n == 4 { 2.5 } else { 0.0 }
print(v)
func sign(_ x: Int) -> Int { if x < 0 { -1 } else { 1 } }
print(sign(-3), sign(3))
// → b
// → 2.5
// → -1 1

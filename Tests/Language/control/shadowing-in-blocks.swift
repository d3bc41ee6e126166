let x = 1
if true { let x = "inner"; print(x) }
for x in 5..<6 { print(x) }
let f = { (x: Double) in x * 2 }
print(f(1.5), x)
func g(_ x: Int) -> Int { let x = x + 1; return x }
print(g(1))
switch x { case let x: print("bound", x) }
if let x = Optional(x + 5) { print(x) }
// → inner
// → 5
// → 3.0 1
// → 2
// → bound 1
// → 6

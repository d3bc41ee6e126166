let a = { (x: Int, y: Int) -> Int in x + y }
let b: (String) -> Int? = { (s: String) -> Int? in Int(s) }
let c = { (xs: inout [Int]) in xs.append(1) }
let d = { () -> Void in print("void") }
let e = { (x: Double) in x * 2 }
var list: [Int] = []
c(&list)
d()
print(a(1, 2), b("5") as Any, list, e(2))
// → void
// → 3 Optional(5) [1] 4.0

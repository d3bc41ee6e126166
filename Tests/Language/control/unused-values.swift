func f() -> Int { 3 }
_ = f()
let unused = 5
var neverChanged = 6
print(neverChanged)
for i in 0..<2 { print("x") }
if let v = Optional(1) { print("bound") }
@discardableResult func g() -> Int { 4 }
g()
[1, 2].map { $0 }
3 + 4
do { let z = 1 }
// → 6
// → x
// → x
// → bound

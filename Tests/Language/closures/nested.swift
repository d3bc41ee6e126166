let grid = (0..<2).map { r in (0..<3).map { c in r * 3 + c } }
print(grid)
let adders = [1, 2].map { a in { b in { c in a + b + c } } }
let f: (Int) -> (Int) -> Int = adders[1]
print(f(10)(100))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(1)(2) as Int)
// → [[0, 1, 2], [3, 4, 5]]
// → 112
// → 3

func scale(_ x: Double, by factor: Double) -> Double { x * factor }
let f = scale
print(f(2, 3))
let g: (Double, Double) -> Double = scale(_:by:)
print(g(4, 5))
func twice(_ f: @escaping (Int) -> Int) -> (Int) -> Int { { x in f(f(x)) } }
func add(three x: Int) -> Int { x + 3 }
print(twice(add)(1), twice(add(three:))(2))
// → 6.0
// → 20.0
// → 7 8

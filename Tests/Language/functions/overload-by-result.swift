func parse(_ s: String) -> Int { Int(s) ?? 0 }
func parse(_ s: String) -> Double { Double(s) ?? 0 }
let a: Int = parse("3")
let b: Double = parse("3")
print(a, b)
let c = parse("4") as Double
print(c)
// → 3 3.0
// → 4.0

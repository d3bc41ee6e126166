let x: Float64 = 0.1
let y: Float32 = 0.1
func half(_ x: Double) -> Float64 { x / 2 }
print(x, y, half(x), Double(y) == x)
// → 0.1 0.1 0.05 false

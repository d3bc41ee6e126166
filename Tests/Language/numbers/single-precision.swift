let f: Float = 0.1
print(f, f + 0.2, f * 3, f / 3, f - 1, -f)
print(Double(f), Float(1) / 3, Float(16_777_216) + 1)
var sum: Float = 0
for _ in 0..<10 { sum += f }
print(sum, sum == 1, Float.pi, Float(2).squareRoot())
// → 0.1 0.3 0.3 0.033333335 -0.9 -0.1
// → 0.10000000149011612 0.33333334 16777216.0
// → 1.0000001 false 3.1415925 1.4142135

import Foundation
print(Double.pi, Float.pi, Double.pi / 2, -Double.infinity, (Double.pi * 1e15).rounded())
let angle: Double = .pi / 4
print(sin(angle), cos(angle), tan(angle))
// → 3.141592653589793 3.1415925 1.5707963267948966 -inf 3141592653589793.0
// → 0.7071067811865475 0.7071067811865476 0.9999999999999999

import Foundation
let f: Float = 2
let d = 2.0
print(pow(f, d)) // error: no-overload: `pow` cannot take (Float, Double)

import Foundation
let x = 2.0
print(sqrt(2), floor(2.5), pow(2, x), pow(x, 2), pow(2.0, 0.5), max(1, x), fabs(-2.5))
let y: Double = exp(1)
let z: Float = pow(2, 0.5)
print(y, z, exp(1) * x, 2 * pow(x, 3) - 1)
// → 1.4142135623730951 2.0 4.0 4.0 1.4142135623730951 2.0 2.5
// → 2.718281828459045 1.4142135 5.43656365691809 15.0

import Foundation
let x = 2.5
let n = 3
print(pow(x, n)) // error: no-overload: `pow` cannot take (Double, Int)

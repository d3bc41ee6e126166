import Foundation
let n = 4
print(sqrt(n)) // error: no-overload: `sqrt` cannot take (Int)

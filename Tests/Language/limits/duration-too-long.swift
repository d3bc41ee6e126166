import Foundation
let second = Duration.seconds(1.5)
print(second) // → 1.5 seconds
print(Duration.milliseconds(1e300)) // error: date-out-of-range: a duration cannot have 1e+297 seconds

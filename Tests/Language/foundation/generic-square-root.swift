import Foundation
func length<T: FloatingPoint>(_ xs: [T]) -> T { sqrt(xs.reduce(0) { $0 + $1 * $1 }) }
func whole<T: FloatingPoint>(_ x: T) -> T { floor(x) + ceil(x) - round(x) + trunc(x) }
print(length([3.0, 4]), length([Float(1), 1]), whole(2.5), whole(Float(-2.5)))
// → 5.0 1.4142135 4.0 -4.0

import Foundation
print(sqrt(2.0), pow(2.0, 10.0), exp(1.0), log(10.0), floor(2.7), ceil(2.1))
print(abs(-5), abs(2.5), min(3, 1, 2), max(3, 9, 4), min(1.5, 2))
print(sin(0.0), cos(0.0), atan2(1.0, 1.0), hypot(3.0, 4.0), (10.0).squareRoot())
print(7.isMultiple(of: 7), (-3).signum(), 17.quotientAndRemainder(dividingBy: 5))
print((3.7).rounded(), round(2.5), trunc(-2.5), fmod(7.0, 4.0))
// → 1.4142135623730951 1024.0 2.718281828459045 2.302585092994046 2.0 3.0
// → 5 2.5 1 9 1.5
// → 0.0 1.0 0.7853981633974483 5.0 3.1622776601683795
// → true -1 (quotient: 3, remainder: 2)
// → 4.0 3.0 -2.0 3.0

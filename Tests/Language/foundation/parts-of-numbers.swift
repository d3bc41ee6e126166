import Foundation
let x = 10.75
print(frexp(x), modf(x), ldexp(1.5, 3), scalbn(1.5, 2), logb(x))
print(fma(2.0, 3.0, 4.0), remainder(7.0, 4.0), fmod(7.5, 2.0), fdim(5.0, 3.0), copysign(1.5, -2.0))
print(rint(2.5), nearbyint(3.5), lround(2.5), lrint(2.5), nextafter(1.0, 2.0))
// → (0.671875, 4) (10.0, 0.75) 12.0 6.0 3.0
// → 10.0 -1.0 1.5 2.0 -1.5
// → 2.0 4.0 3 2 1.0000000000000002

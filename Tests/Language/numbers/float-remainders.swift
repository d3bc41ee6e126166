print((7.5).truncatingRemainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2))
print((7.5).remainder(dividingBy: 2), (7.0).remainder(dividingBy: 4), (5.0).remainder(dividingBy: 3))
print((1.0).truncatingRemainder(dividingBy: 0), Float(7.5).truncatingRemainder(dividingBy: 2))
// → 1.5 -1.5
// → -0.5 -1.0 -1.0
// → -nan 1.5

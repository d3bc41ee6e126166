print((5).advanced(by: 3), UInt8(5).advanced(by: -3), (2.5).advanced(by: 0.5))
print((5).distance(to: 12), UInt8(200).distance(to: 100), (1.0).distance(to: 1.5))
// → 8 2 3.0
// → 7 -100 0.5

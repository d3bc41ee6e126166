print((-5).magnitude, (5).magnitude, Int.min.magnitude, Int8(-128).magnitude, UInt(3).magnitude)
let distance: UInt = (3 - 10).magnitude
print(distance, (-2.5).magnitude, abs(-7), abs(Int16(-7)), abs(-0.5))
// → 5 5 9223372036854775808 128 3
// → 7 2.5 7 7 0.5

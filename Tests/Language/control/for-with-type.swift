// The type written in a `for` is that of the literals it goes over.
for byte: UInt8 in 253...255 { print(byte, byte &+ 2) }
for x: Double in [1, 2] { print(x / 2) }
for (place, value): (Int, Float) in [(1, 2)] { print(place, value) }
// → 253 255
// → 254 0
// → 255 1
// → 0.5
// → 1.0
// → 1 2.0

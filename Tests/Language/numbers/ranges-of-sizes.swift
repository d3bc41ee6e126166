for i in UInt8(250)...255 { print(i, terminator: " ") }
for i in (Int8(-2)..<2).reversed() { print(i, terminator: " ") }
print((UInt64.max - 2...UInt64.max).contains(UInt64.max), (UInt8(1)..<5).count, UInt8(1)..<5)
let r: ClosedRange<Float> = 0...0.1
print(r, r.contains(0.05), r.upperBound, (UInt(5)...).lowerBound)
switch UInt16(700) {
case 0..<500: print("low")
case 500...: print("high")
default: print("never")
}
// → 250 251 252 253 254 255 1 0 -1 -2 true 4 1..<5
// → 0.0...0.1 true 0.1 5
// → high

let (high, low) = UInt8(200).multipliedFullWidth(by: 200)
print(high, low, Int(high) * 256 + Int(low))
print(Int.max.multipliedFullWidth(by: 4), UInt64.max.multipliedFullWidth(by: UInt64.max))
// → 156 64 40000
// → (high: 1, low: 18446744073709551612) (high: 18446744073709551614, low: 1)

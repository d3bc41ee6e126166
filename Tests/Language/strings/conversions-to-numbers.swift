print(Int("42")!, Int("x") == nil, Int("-7")!, Int(" 7") == nil, Int("ff", radix: 16)!, Int("7".prefix(1))!)
print(Double("3.5")!, Double("1e3")!, Double("abc") == nil, Bool("true")!, String(255, radix: 2), String(255, radix: 16, uppercase: true))
print("12 x 7".split(separator: " ").compactMap { Int($0) })
print(String(3.0), String(true), String(12), String("abc".reversed()), String(["a", "b"] as [Character]))
// → 42 true -7 true 255 7
// → 3.5 1000.0 true true 11111111 FF
// → [12, 7]
// → 3.0 true 12 cba ab

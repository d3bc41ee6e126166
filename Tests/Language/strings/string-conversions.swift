print(Int("42")!, Int("x") == nil, Int("-7") ?? 0, Double("2.5")!, Double("abc") ?? -1)
print(String(42), String(2.5), String(true), String(255, radix: 16), Int("ff", radix: 16)!)
print(Int(3.99), Int(-3.99), Double(7), Int("12a") ?? 0, Bool("true")!)
// → 42 true -7 2.5 -1.0
// → 42 2.5 true ff 255
// → 3 -3 7.0 0 true

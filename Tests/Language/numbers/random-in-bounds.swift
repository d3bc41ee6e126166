print((0..<100).allSatisfy { _ in (1...6).contains(Int.random(in: 1...6)) })
print((0..<100).allSatisfy { _ in (0..<1).contains(Double.random(in: 0..<1)) })
print((0..<100).allSatisfy { _ in (-1...1).contains(Float.random(in: -1...1)) })
print(UInt8.random(in: 7...7), Int64.random(in: -3 ..< -2), UInt64.random(in: 0...UInt64.max) >= 0)
print([1, 2, 3].shuffled().sorted(), [5].randomElement()!, [Int]().randomElement() as Any)
print([true, false].contains(Bool.random()))
// → true
// → true
// → true
// → 7 -3 true
// → [1, 2, 3] 5 nil
// → true

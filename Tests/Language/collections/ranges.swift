let r = 2..<6
let c = 2...5
print(r, c, r.count, c.count, r.lowerBound, c.upperBound, r.isEmpty, (3..<3).isEmpty, r.contains(5), c.contains(6), r ~= 2)
print(r.overlaps(5..<9), r.overlaps(6..<9), c.overlaps(5...9), r.clamped(to: 0..<4), c.clamped(to: 4...10), r == 2..<6)
print(r.map { $0 * $0 }, Array(c), r.first!, c.last!, r.reversed().first!, r.dropFirst().first!, r.randomElement() != nil)
print(Range(c), ClosedRange(r), r.contains(3..<5), c.contains(3...9), r.indices, r[3], r.prefix(2), r.firstIndex(of: 4)!)
print((0.0...1.0).contains(0.5), ("a"..."f").contains("d"), (1...).contains(100), (..<5).contains(5), (...5).contains(5))
print((1...3).reduce(0, +), (1...3).min()!, (1...4).filter { $0 % 2 == 0 }, (0..<10).relative(to: [1, 2]), (1...).relative(to: [1, 2, 3]))
switch 7 { case ..<5: print("low"); case 5..<10: print("middle"); default: print("high") }
// → 2..<6 2...5 4 4 2 5 false true true false true
// → true false true 2..<4 4...5 true
// → [4, 9, 16, 25] [2, 3, 4, 5] 2 5 5 3 true
// → 2..<6 2...5 true false 2..<6 3 2..<4 4
// → true true true false true
// → 6 1 [2, 4] 0..<10 1..<3
// → middle

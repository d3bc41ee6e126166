print(1..<4, 1...4, (1..<4).count, (1...4).contains(4), (1..<4).contains(4))
print(Array(1...3), (0..<3).map { $0 * $0 }, (1...3).reversed().map { $0 }, (1...10).reduce(0, +))
let r = 2..<5
print(r.lowerBound, r.upperBound, r.isEmpty, (3..<3).isEmpty, (0.5...1.5).contains(1))
print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 10, through: 0, by: -5)))
print(stride(from: 0.0, through: 1.0, by: 0.25).map { $0 })
print([1...2], [0..<3])
// → 1..<4 1...4 3 true false
// → [1, 2, 3] [0, 1, 4] [3, 2, 1] 55
// → 2 5 false true true
// → [0, 3, 6, 9] [10, 5, 0]
// → [0.0, 0.25, 0.5, 0.75, 1.0]
// → [ClosedRange(1...2)] [Range(0..<3)]

print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 0, through: 9, by: 3)), Array(stride(from: 5, to: 0, by: -2)))
print(Array(stride(from: 0.0, through: 1.0, by: 0.25)), Array(stride(from: 1, to: 1, by: 1)), Array(stride(from: 0, to: 5, by: -1)))
for x in stride(from: 10, through: 0, by: -5) { print(x, terminator: " ") }
print(stride(from: 1, to: 100, by: 7).map { $0 }.count, stride(from: 1, through: 9, by: 4).reduce(0, +), stride(from: 0, to: 9, by: 3).contains(6))
print(stride(from: 0, to: 3, by: 1).reversed() as [Int], Array(stride(from: 0, to: 20, by: 5).prefix(2)), Array(stride(from: 0, to: 20, by: 5).dropFirst()))
// → [0, 3, 6, 9] [0, 3, 6, 9] [5, 3, 1]
// → [0.0, 0.25, 0.5, 0.75, 1.0] [] []
// → 10 5 0 15 15 true
// → [2, 1, 0] [0, 5] [5, 10, 15]

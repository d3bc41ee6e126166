let d = ["a": 1]
print(d.prefix(1).map { $0.key }, d.dropFirst().isEmpty, Array(Set([5]).prefix(3)), (1...5).dropFirst(2).map { $0 }, (1...5).prefix(2).reduce(0, +), (1...5).suffix(2).last!)
print((1..<9).dropLast(6), Array("abc".reversed().prefix(2)), Array([1, 2, 3].enumerated().dropFirst()).count, (1...3).dropFirst().count, [1, 2].indices.dropFirst().first!)
for x in (1...10).dropFirst(7) { print(x, terminator: " ") }
for (i, c) in "abc".enumerated().dropFirst() { print(i, c, terminator: " ") }
print([1: 1].dropFirst().isEmpty, (1...3).split(separator: 2).map { Array($0) })
// → ["a"] true [5] [3, 4, 5] 3 5
// → 1..<3 ["c", "b"] 2 2 1
// → 8 9 10 1 b 2 c true [[1], [3]]

print(Array(repeating: 0, count: 3), [Int](), Array<String>(), [Double](repeating: 1.5, count: 2), Array(1...3), Array("ab"))
print([[Int]](repeating: [0, 0], count: 2), Array(Set([1])), Array([1: 2]), [Int](0..<3), Array(zip([1], ["a"])))
let grid = (0..<2).map { row in (0..<3).map { row * 3 + $0 } }
print(grid, grid[1][2], grid.map { $0.reduce(0, +) }, grid.flatMap { $0 }.count, (0..<3).map { c in grid.map { $0[c] } })
let mixed: [Any] = [1, "a", 2.5]
print(mixed, [1, nil, 3], [1, 2.5])
// → [0, 0, 0] [] [] [1.5, 1.5] [1, 2, 3] ["a", "b"]
// → [[0, 0], [0, 0]] [1] [(key: 1, value: 2)] [0, 1, 2] [(1, "a")]
// → [[0, 1, 2], [3, 4, 5]] 5 [3, 12] 6 [[0, 3], [1, 4], [2, 5]]
// → [1, "a", 2.5] [Optional(1), nil, Optional(3)] [1.0, 2.5]

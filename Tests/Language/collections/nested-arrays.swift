var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
for r in 0..<2 {
  for c in 0..<3 {
    grid[r][c] = r * 3 + c
    grid[r][c] += 1
  }
}
print(grid, grid[1][2], grid.map { $0.reduce(0, +) }, grid.count, grid[0].count)
var words = [["a"], []]
words[1].append("b")
words[0][0] += "!"
print(words)
// → [[1, 2, 3], [4, 5, 6]] 6 [6, 15] 2 3
// → [["a!"], ["b"]]

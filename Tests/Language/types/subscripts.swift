struct Matrix {
  let rows: Int, columns: Int
  var grid: [Double]
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    grid = Array(repeating: 0, count: rows * columns)
  }
  subscript(row: Int, column: Int) -> Double {
    get { grid[row * columns + column] }
    set { grid[row * columns + column] = newValue }
  }
  subscript(row row: Int) -> [Double] {
    Array(grid[row * columns..<(row + 1) * columns])
  }
  subscript(diagonal i: Int) -> Double {
    get { self[i, i] }
    set(value) { self[i, i] = value }
  }
}
var m = Matrix(rows: 2, columns: 2)
m[0, 1] = 3
m[0, 1] += 1
m[diagonal: 1] = 9
print(m[row: 0], m[row: 1], m[diagonal: 1])
m[diagonal: 0] = 7
print(m.grid)
// → [0.0, 4.0] [0.0, 9.0] 9.0
// → [7.0, 4.0, 0.0, 9.0]

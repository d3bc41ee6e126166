struct Matrix<T: Numeric>: Equatable {
  let rows: Int, columns: Int
  var grid: [T]
  init(rows: Int, columns: Int, repeating: T = 0) {
    self.rows = rows; self.columns = columns
    grid = Array(repeating: repeating, count: rows * columns)
  }
  init(_ values: [[T]]) {
    rows = values.count
    columns = values.first?.count ?? 0
    grid = values.flatMap { $0 }
  }
  subscript(r: Int, c: Int) -> T {
    get { grid[r * columns + c] }
    set { grid[r * columns + c] = newValue }
  }
  subscript(row r: Int) -> [T] { Array(grid[r * columns ..< (r + 1) * columns]) }
  var transposed: Matrix {
    var m = Matrix(rows: columns, columns: rows)
    for r in 0..<rows { for c in 0..<columns { m[c, r] = self[r, c] } }
    return m
  }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows, "shape")
    var m = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows {
      for j in 0..<b.columns {
        for k in 0..<a.columns { m[i, j] += a[i, k] * b[k, j] }
      }
    }
    return m
  }
  static func identity(_ n: Int) -> Self {
    var m = Self(rows: n, columns: n)
    for i in 0..<n { m[i, i] = 1 }
    return m
  }
}
extension Matrix: CustomStringConvertible {
  var description: String {
    (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n")
  }
}
extension Matrix where T: FloatingPoint {
  var determinant: T {
    precondition(rows == columns)
    var a = self, det: T = 1
    for i in 0..<rows {
      guard let p = (i..<rows).first(where: { a[$0, i] != 0 }) else { return 0 }
      if p != i {
        for c in 0..<columns { (a[i, c], a[p, c]) = (a[p, c], a[i, c]) }
        det = -det
      }
      det *= a[i, i]
      for r in stride(from: i + 1, to: rows, by: 1) {
        let f = a[r, i] / a[i, i]
        for c in i..<columns { a[r, c] -= f * a[i, c] }
      }
    }
    return det
  }
}
let a = Matrix([[1, 2], [3, 4]])
print(a * Matrix.identity(2) == a)
print(a.transposed)
print(Matrix([[2.0, 1, 3], [0, 4, 1], [5, 2, 2]]).determinant)
print(Matrix<Double>([[0, 1], [1, 0]]).determinant)
var z = Matrix<Int>(rows: 2, columns: 2)
z[0, 1] = 5
z[1, 0] += 7
print(z)
// → true
// → 1 3
// → 2 4
// → -43.0
// → -1.0
// → 0 5
// → 7 0

struct Matrix: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
  private(set) var rows: [[Double]]
  init(arrayLiteral r: [Double]...) { rows = r }
  init(_ r: [[Double]]) { rows = r }
  static func identity(_ n: Int) -> Matrix { Matrix((0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } }) }
  var determinant: Double {
    rows.count == 1 ? rows[0][0] : rows[0].indices.reduce(0) { $0 + ($1 % 2 == 0 ? 1 : -1) * rows[0][$1] * minor($1).determinant }
  }
  private func minor(_ c: Int) -> Matrix { Matrix(rows.dropFirst().map { r in r.enumerated().filter { $0.offset != c }.map(\.element) }) }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    Matrix(a.rows.map { r in b.rows[0].indices.map { j in zip(r, b.rows).map { $0 * $1[j] }.reduce(0, +) } })
  }
  static func ^ (m: Matrix, n: Int) -> Matrix { n == 0 ? identity(m.rows.count) : n % 2 == 0 ? (m * m) ^ (n / 2) : m * (m ^ (n - 1)) }
  subscript(r: Int, c: Int) -> Double { get { rows[r][c] } set { rows[r][c] = newValue } }
  var description: String { rows.map { $0.map { "\($0)" }.joined(separator: "\t") }.joined(separator: "\n") }
}
let m: Matrix = [[2, 0, 1], [1, 3, 2], [1, 1, 1]]
print(m.determinant, m * .identity(3) == m)
print(([[1, 1], [1, 0]] as Matrix) ^ 10)
var n = m
n[0, 0] += 5
print(n[0, 0], m[0, 0])
// → 0.0 true
// → 89.0	55.0
// → 55.0	34.0
// → 7.0 2.0

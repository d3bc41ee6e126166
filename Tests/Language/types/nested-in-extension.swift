struct Matrix { var rows: Int }
extension Matrix {
  struct Index { var row: Int, column: Int }
  enum Axis: String { case rows, columns }
  func index(_ r: Int) -> Index { Index(row: r, column: 0) }
}
print(Matrix(rows: 2).index(1))
print(Matrix.Axis.columns.rawValue)
// → Index(row: 1, column: 0)
// → columns

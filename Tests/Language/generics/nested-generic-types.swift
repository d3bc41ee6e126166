struct Matrix<T> {
  struct Index { var row: Int, column: Int }
  enum Order { case rows, columns }
  let columns: Int
  var cells: [T]
  subscript(i: Index) -> T { get { cells[i.row * columns + i.column] } set { cells[i.row * columns + i.column] = newValue } }
  func list(_ order: Order) -> [T] { order == .rows ? cells : (0..<columns).flatMap { c in stride(from: c, to: cells.count, by: columns).map { cells[$0] } } }
}
var m = Matrix(columns: 2, cells: [1, 2, 3, 4])
m[Matrix<Int>.Index(row: 1, column: 0)] = 9
print(m.list(.rows), m.list(.columns))
// → [1, 2, 9, 4] [1, 9, 2, 4]

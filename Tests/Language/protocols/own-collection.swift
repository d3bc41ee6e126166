struct Grid<Cell>: Collection {
  typealias Index = Int
  let width: Int, height: Int
  private var cells: [Cell]
  init(width: Int, height: Int, _ make: (Int, Int) -> Cell) {
    self.width = width
    self.height = height
    cells = (0..<height).flatMap { y in (0..<width).map { x in make(x, y) } }
  }
  var startIndex: Int { 0 }
  var endIndex: Int { cells.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Cell { cells[i] }
  subscript(x: Int, y: Int) -> Cell {
    get { cells[y * width + x] }
    set { cells[y * width + x] = newValue }
  }
}
var g = Grid(width: 3, height: 2) { x, y in x * y }
g[2, 0] = 9
print(g.count, g.first!, g.isEmpty, Array(g), g[2, 1], g.map { $0 + 1 }, g.firstIndex(of: 9)!, g.max()!)
for (i, c) in g.enumerated() where c > 0 { print(i, c) }
print(g.prefix(3).reduce(0, +), g.dropFirst(4).map { $0 }, g.indices.count, g.contains(2), g.sorted())
extension Grid: Equatable where Cell: Equatable {}
print(g == g, g.filter { $0 % 2 == 1 })
print(g[g.startIndex], g.index(g.startIndex, offsetBy: 2), g.randomElement() != nil)
// → 6 0 false [0, 0, 9, 0, 1, 2] 2 [1, 1, 10, 1, 2, 3] 2 9
// → 2 9
// → 4 1
// → 5 2
// → 9 [1, 2] 6 true [0, 0, 0, 1, 2, 9]
// → true [9, 1]
// → 0 2 true

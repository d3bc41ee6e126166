struct Grid {
  static let size = 3
  var cells = Array(repeating: 0, count: Grid.size)
  var isFull: Bool { cells.count == Self.size }
  func other() -> Self { Self(cells: [1]) }
  static func empty() -> Self { .init(cells: []) }
}
print(Grid().isFull, Grid().other().cells, Grid.empty().cells)
// → true [1] []

struct Life: CustomStringConvertible {
  var cells: Set<Point>
  struct Point: Hashable { var x, y: Int
    var neighbors: [Point] {
      (-1...1).flatMap { dx in (-1...1).map { dy in Point(x: x + dx, y: y + dy) } }.filter { $0 != self }
    }
  }
  init(_ pattern: String) {
    cells = []
    for (y, line) in pattern.split(separator: "\n").enumerated() {
      for (x, c) in line.enumerated() where c == "#" { cells.insert(Point(x: x, y: y)) }
    }
  }
  func stepped() -> Life {
    var next = self
    let counts = cells.flatMap(\.neighbors).reduce(into: [Point: Int]()) { $0[$1, default: 0] += 1 }
    next.cells = Set(counts.filter { $0.value == 3 || ($0.value == 2 && cells.contains($0.key)) }.keys)
    return next
  }
  var description: String {
    let xs = cells.map(\.x), ys = cells.map(\.y)
    guard let x0 = xs.min(), let x1 = xs.max(), let y0 = ys.min(), let y1 = ys.max() else { return "empty" }
    return (y0...y1).map { y in String((x0...x1).map { cells.contains(Point(x: $0, y: y)) ? "#" : "." }) }.joined(separator: "\n")
  }
}
var g = Life("""
.#.
..#
###
""")
for _ in 0..<4 { print(g, "\n"); g = g.stepped() }
print(g.cells.count, Life(""))
// → .#.
// → ..#
// → ###
// →
// → #.#
// → .##
// → .#.
// →
// → ..#
// → #.#
// → .##
// →
// → #..
// → .##
// → ##.
// →
// → 5 empty

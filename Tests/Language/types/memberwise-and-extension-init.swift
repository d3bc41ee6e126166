struct Point { var x: Double, y: Double }
extension Point {
  init(angle: Double) { self.init(x: angle, y: -angle) }
  init(_ both: Double) {
    x = both
    y = both
  }
}
print(Point(x: 1, y: 2), Point(angle: 3), Point(4))
// → Point(x: 1.0, y: 2.0) Point(x: 3.0, y: -3.0) Point(x: 4.0, y: 4.0)

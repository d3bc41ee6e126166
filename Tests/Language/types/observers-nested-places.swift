struct Point { var x = 0, y = 0 }
struct Shape {
  var corners: [Point] = [Point(), Point()] {
    didSet { print("corners changed, first \(oldValue[0].x) -> \(corners[0].x)") }
  }
  var center = Point() {
    didSet { print("center \(center.x),\(center.y)") }
  }
}
var shape = Shape()
shape.corners[0].x = 4
shape.center.y = 2
shape.corners.append(Point(x: 1, y: 1))
print(shape.corners.count)
// → corners changed, first 0 -> 4
// → center 0,2
// → corners changed, first 4 -> 4
// → 3

struct Point { var x: Double }
func move(_ points: inout [Point], _ i: Int) {
  points[i].x += 1 // error: index-out-of-range: -1
}
var points = [Point(x: 1)]
move(&points, 0)
print(points)
move(&points, -1)

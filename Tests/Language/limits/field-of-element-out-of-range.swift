struct Point { var x: Double }
func read(_ points: [Point], _ i: Int) -> Double {
  return points[i].x // error: index-out-of-range: 2
}
print(read([Point(x: 1), Point(x: 2)], 1))
print(read([Point(x: 1), Point(x: 2)], 2))

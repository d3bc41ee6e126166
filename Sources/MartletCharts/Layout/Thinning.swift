// SPDX-License-Identifier: Apache-2.0

/// Fewer marks that look the same, for data with more rows than the picture has pixels.
enum Thinning {
  /// The first, lowest, highest and last point of each pixel column, in order.
  ///
  /// What a line covers of a pixel column is decided by these four, so the thinned line differs
  /// from the whole by less than a pixel and keeps every extreme. Jugel, Jerzak, Hackenbroich and
  /// Markl, *M4: a visualization-oriented time series data aggregation*, PVLDB 7(10), 2014,
  /// doi:10.14778/2732951.2732953.
  ///
  /// - Parameter points: Places in pixels, in ascending order of x, all finite.
  /// - Returns: At most four of them for each pixel column, in the same order.
  static func m4(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    var result: [(x: Double, y: Double)] = []
    var start = 0
    while start < points.count {
      let column = points[start].x.rounded(.down)
      var end = start
      var (lowest, highest) = (start, start)
      while end < points.count, points[end].x.rounded(.down) == column {
        if points[end].y < points[lowest].y { lowest = end }
        if points[end].y > points[highest].y { highest = end }
        end += 1
      }
      var previous = -1
      for index in [start, min(lowest, highest), max(lowest, highest), end - 1]
      where index > previous {
        result.append(points[index])
        previous = index
      }
      start = end
    }
    return result
  }

  /// Squares of the picture with the class of their count.
  struct Squares {
    /// The side of a square in pixels.
    static let side = 4.0
    /// How many classes there are.
    static let classes = 8

    /// For each class, the runs of squares in a row: the first, the row, and how many.
    var runs = [[(column: Int, row: Int, length: Int)]](repeating: [], count: classes)
    /// The largest count of one square.
    var largest = 0

    /// Counts places in squares of ``side`` pixels; the classes are equal on a log scale.
    init(_ points: [(x: Double, y: Double)], in plot: Box) {
      let columns = max(1, min(4_000, Int((plot.width / Squares.side).rounded(.up))))
      let rows = max(1, min(4_000, Int((plot.height / Squares.side).rounded(.up))))
      var counts = [Int](repeating: 0, count: columns * rows)
      for point in points {
        let column = Int(max(0, min(Double(columns - 1), (point.x - plot.left) / Squares.side)))
        let row = Int(max(0, min(Double(rows - 1), (point.y - plot.top) / Squares.side)))
        counts[row * columns + column] += 1
      }
      largest = counts.max() ?? 0
      let top = Mathematics.log10(Double(max(2, largest)))
      for row in 0..<rows {
        var column = 0
        while column < columns {
          let count = counts[row * columns + column]
          guard count > 0 else {
            column += 1
            continue
          }
          let level = Squares.level(count, top)
          var end = column + 1
          while end < columns, counts[row * columns + end] > 0,
            Squares.level(counts[row * columns + end], top) == level
          {
            end += 1
          }
          runs[level].append((column, row, end - column))
          column = end
        }
      }
    }

    private static func level(_ count: Int, _ top: Double) -> Int {
      let share = Mathematics.log10(Double(max(1, count))) / top
      return max(0, min(classes - 1, Int(share * Double(classes))))
    }
  }
}

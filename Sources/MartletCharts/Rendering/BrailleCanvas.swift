// SPDX-License-Identifier: Apache-2.0

/// A small canvas of dots, 2 × 4 in each character, written in the Braille block of Unicode.
struct BrailleCanvas {
  let columns: Int
  let rows: Int
  private var cells: [UInt8]

  /// An empty canvas of so many characters.
  init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    cells = [UInt8](repeating: 0, count: self.columns * self.rows)
  }

  /// The width in dots.
  var width: Int { columns * 2 }
  /// The height in dots.
  var height: Int { rows * 4 }

  /// Sets the dot nearest to a place; outside, nothing happens.
  mutating func dot(_ x: Double, _ y: Double) {
    guard x.isFinite, y.isFinite, abs(x) < 1e6, abs(y) < 1e6 else { return }
    let (column, row) = (Int(x.rounded()), Int(y.rounded()))
    guard (0..<width).contains(column), (0..<height).contains(row) else { return }
    // The bits of a cell: 0 1 2 6 down the left side, 3 4 5 7 down the right.
    let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    cells[row / 4 * columns + column / 2] |= bits[column % 2][row % 4]
  }

  /// Sets the dots from one place to another.
  mutating func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    let length = max(abs(end.x - start.x), abs(end.y - start.y))
    let steps = length.isFinite ? Int(min(1_000, length.rounded(.up))) : 0
    for step in 0...max(0, steps) {
      let share = steps == 0 ? 0 : Double(step) / Double(steps)
      dot(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
    }
  }

  /// The canvas, line by line, without blanks at the ends.
  var lines: [String] {
    (0..<rows).map { row in
      var line = String.UnicodeScalarView()
      var end = columns
      while end > 0, cells[row * columns + end - 1] == 0 { end -= 1 }
      for column in 0..<end {
        line.append(Unicode.Scalar(0x2800 + UInt32(cells[row * columns + column])) ?? " ")
      }
      return String(line)
    }
  }
}

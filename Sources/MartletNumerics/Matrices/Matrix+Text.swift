// SPDX-License-Identifier: Apache-2.0

public import MartletText

extension Matrix: CustomStringConvertible {
  /// The shape, and the values in aligned columns; of a large matrix its corners.
  public var description: String {
    let grid = shownGrid
    guard !grid.isEmpty, columns > 0 else { return "Matrix \(rows) × \(columns)" }
    let widths = grid[0].indices.map { column in grid.map { $0[column].count }.max() ?? 0 }
    let lines = grid.map { cells in
      zip(cells, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }
        .joined(separator: "  ")
    }
    return (["Matrix \(rows) × \(columns)"] + lines).joined(separator: "\n")
  }

  /// The cells that are shown, with `⋮` and `…` where rows and columns are left out.
  fileprivate var shownGrid: [[String]] {
    let shownRows = Matrix.shown(rows, most: 10)
    let shownColumns = Matrix.shown(columns, most: 8)
    return shownRows.map { row in
      shownColumns.map { column in
        guard let row else { return "⋮" }
        guard let column else { return "…" }
        return significant(storage[row * columns + column], digits: 6)
      }
    }
  }

  /// The indices that are shown of `count`, with `nil` for what is left out in the middle.
  private static func shown(_ count: Int, most: Int) -> [Int?] {
    guard count > most else { return Array(0..<count) }
    let half = most / 2
    return Array(0..<half) + [nil] + Array(count - half..<count)
  }
}

extension Matrix: MediaRepresentable {
  /// The matrix as text and as an HTML table.
  public var mediaBundle: MediaBundle {
    let body = shownGrid.map { cells in
      "<tr>"
        + cells.map { "<td style=\"text-align:right\">\(Markup.escape($0))</td>" }.joined()
        + "</tr>"
    }
    let html =
      "<div style=\"overflow-x:auto\"><table class=\"dataframe mlk\" border=\"1\">"
      + "<caption>Matrix \(rows) × \(columns)</caption><tbody>" + body.joined()
      + "</tbody></table></div>"
    return MediaBundle(text: description, html: html)
  }
}

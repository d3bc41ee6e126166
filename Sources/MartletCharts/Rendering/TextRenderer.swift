// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Draws a chart in text: title, finding and a small picture, at most 12 lines of 80 columns.
enum TextRenderer {
  static func text(of specification: ChartSpecification) -> String {
    guard !specification.layers.isEmpty else { return SceneBuilder.noMarks }
    do {
      let data = try PlotData(specification)
      var lines = [SceneBuilder.title(of: specification)]
      lines += wrapped(SceneBuilder.summary(of: specification, data), to: 80, limit: 2)
      lines += picture(specification, data)
      return lines.prefix(12).map { shortened($0, to: 80) }.joined(separator: "\n")
    } catch {
      return "\(error)"
    }
  }

  /// Breaks text between words into at most `limit` lines; what is left over ends the last one.
  static func wrapped(_ text: String, to width: Int, limit: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      let longer = last.isEmpty ? String(word) : last + " " + word
      if displayWidth(longer) <= width || last.isEmpty || lines.count == limit {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Cuts a line to a width in columns of a terminal.
  static func shortened(_ line: String, to width: Int) -> String {
    guard displayWidth(line) > width else { return line }
    var result = ""
    var used = 0
    for character in line {
      used += displayWidth(String(character))
      if used > width - 1 { break }
      result.append(character)
    }
    return result + "…"
  }

  private static func picture(
    _ specification: ChartSpecification,
    _ data: PlotData
  ) -> [String] {
    for layer in data.layers {
      switch layer {
      case .bars(_, let totals): return bars(totals, data)
      case .bins(let bins): return histogram(bins, data)
      case .cells(let cells, _): return table(cells, data)
      case .points, .lines: return braille(data)
      case .rule: continue
      }
    }
    return []
  }

  // MARK: Bars

  private static func bars(_ totals: [BarTotal], _ data: PlotData) -> [String] {
    let levels = LayerBuilder.levels(of: data.isFlipped ? data.y : data.x)
    let shown = totals.prefix(totals.count > 9 ? 8 : 9)
    let names = shown.map { shortened(LabelText.clean($0.name(in: levels)), to: 24) }
    let width = names.map(displayWidth).max() ?? 0
    let largest = totals.map { abs($0.value) }.max() ?? 0
    var lines = zip(shown, names).map { total, name in
      let share = largest > 0 ? abs(total.value) / largest : 0
      return name + String(repeating: " ", count: width - displayWidth(name)) + " "
        + blocks(share, width: 36) + " " + total.text
    }
    if shown.count < totals.count { lines.append("… \(totals.count - shown.count) more") }
    return lines
  }

  /// A horizontal bar in eighths of a column.
  private static func blocks(_ share: Double, width: Int) -> String {
    let eighths = Int((max(0, min(1, share)) * Double(width) * 8).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  private static func histogram(_ bins: [BinData], _ data: PlotData) -> [String] {
    var tops: [Double: Double] = [:]
    for bin in bins { tops[bin.start] = max(tops[bin.start] ?? 0, bin.high) }
    guard let width = bins.first.map({ $0.end - $0.start }), width > 0 else { return [] }
    let count = Int(min(80, max(1, (data.x.domain.span / width).rounded())))
    var heights = [Double](repeating: 0, count: count)
    for (start, top) in tops {
      let place = data.x.domain.fraction(of: start + width / 2) * Double(count)
      heights[Int(max(0, min(Double(count - 1), place)))] = top
    }
    let largest = heights.max() ?? 0
    // Few bins are drawn wider, so that the picture has a shape.
    let repeats = max(1, min(6, 60 / count))
    let glyphs: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let rows = 4
    var lines: [String] = []
    for row in (0..<rows).reversed() {
      var line = ""
      for height in heights {
        let level = largest > 0 ? height / largest * Double(rows) - Double(row) : 0
        var eighths = Int((max(0, min(1, level)) * 8).rounded())
        // What is there is seen, however little.
        if row == 0, height > 0 { eighths = max(1, eighths) }
        line += String(repeating: glyphs[eighths], count: repeats)
      }
      lines.append(line)
    }
    let low = LabelText.number(data.x.domain.lower)
    let high = LabelText.number(data.x.domain.upper)
    let room = count * repeats - displayWidth(low) - displayWidth(high)
    lines.append(low + String(repeating: " ", count: max(1, room)) + high)
    return lines
  }

  // MARK: Cells

  private static func table(_ cells: [CellData], _ data: PlotData) -> [String] {
    let columns = LayerBuilder.levels(of: data.x)
    let rows = LayerBuilder.levels(of: data.y)
    let shownRows = rows.count > 8 ? 7 : rows.count
    let names = rows.prefix(shownRows).map { shortened(LabelText.clean($0), to: 14) }
    let corner = data.y.title.map { shortened(LabelText.clean($0), to: 14) } ?? ""
    let first = (names + [corner]).map(displayWidth).max() ?? 0
    var texts: [[String]] = Array(
      repeating: Array(repeating: "·", count: columns.count),
      count: rows.count
    )
    for cell in cells { texts[cell.row][cell.column] = cell.lines.first ?? "" }
    var lines = [padded(corner, first, atRight: false)]
    for row in 0..<shownRows { lines.append(padded(names[row], first, atRight: false)) }
    var used = first
    for (index, column) in columns.enumerated() {
      let head = shortened(LabelText.clean(column), to: 12)
      let entries = [head] + texts.prefix(shownRows).map { $0[index] }
      let width = entries.map(displayWidth).max() ?? 0
      let isLast = index == columns.count - 1
      if used + 2 + width + (isLast ? 0 : 3) > 78 {
        for row in lines.indices { lines[row] += "  …" }
        break
      }
      used += 2 + width
      for row in lines.indices { lines[row] += "  " + padded(entries[row], width, atRight: true) }
    }
    if shownRows < rows.count { lines.append("… \(rows.count - shownRows) more") }
    return lines
  }

  private static func padded(_ text: String, _ width: Int, atRight: Bool) -> String {
    let spaces = String(repeating: " ", count: max(0, width - displayWidth(text)))
    return atRight ? spaces + text : text + spaces
  }

  // MARK: Points and lines

  private static func braille(_ data: PlotData) -> [String] {
    var canvas = BrailleCanvas(columns: 60, rows: 8)
    let size = (x: Double(canvas.width - 1), y: Double(canvas.height - 1))
    let x = AxisLayout(data.x, from: 0, to: size.x, spacing: 20, bands: (0.1, 0.05)).scale
    let y = AxisLayout(
      data.y,
      from: data.y.kind.isOrdered ? size.y : 0,
      to: data.y.kind.isOrdered ? 0 : size.y,
      spacing: 10,
      bands: (0.1, 0.05)
    ).scale
    for layer in data.layers {
      switch layer {
      case .points(let points):
        for (px, py) in zip(points.xs, points.ys) {
          canvas.dot(x.position(px), y.position(py))
        }
      case .lines(let lines, _):
        for line in lines {
          var last: (x: Double, y: Double)?
          for (px, py) in zip(line.xs, line.ys) {
            guard py.isFinite else {
              last = nil
              continue
            }
            let place = (x: x.position(px), y: y.position(py))
            canvas.line(from: last ?? place, to: place)
            last = place
          }
        }
      default: continue
      }
    }
    return canvas.lines
  }
}

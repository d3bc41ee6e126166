// SPDX-License-Identifier: Apache-2.0

import MartletText

extension DisplayTable {
  /// The table drawn with lines, all of them equally wide.
  ///
  /// Columns are left out in the middle until the table fits; when only the first and the last are
  /// left, their texts are shortened. Numbers are never cut.
  ///
  /// - Parameter width: The most columns of monospaced text that the table may take.
  /// - Returns: Lines without one at the end.
  package func text(width: Int = 100) -> String {
    guard !headers.isEmpty else {
      return [caption, footerLine(shownColumns: 0)].compactMap { $0 }.joined(separator: "\n")
    }
    let cells = headers.indices.map { TextColumn(header: headers[$0], entries: rows, place: $0) }
    var shown = fittingColumns(cells.map(\.width), within: width)
    var columns = shown.map { $0.map { cells[$0] } ?? .gap(rows: rows.count, header: headers[0]) }
    shrink(&columns, to: width)

    let detail = columns.contains { !$0.detail.isEmpty }
    var lines: [String] = []
    if let caption { lines.append(caption) }
    lines.append(rule("┌", "┬", "┐", "─", columns))
    lines.append(line(columns) { $0.name })
    if detail { lines.append(line(columns) { $0.detail }) }
    lines.append(rule("╞", "╪", "╡", "═", columns))
    for row in rows.indices {
      if row > 0, ruledRows.contains(row) { lines.append(rule("├", "┼", "┤", "─", columns)) }
      lines.append(line(columns) { $0.texts[row] })
    }
    lines.append(rule("└", "┴", "┘", "─", columns))
    shown.removeAll { $0 == nil }
    if let footer = footerLine(shownColumns: shown.count) { lines.append(footer) }
    return lines.joined(separator: "\n")
  }

  /// The places of the columns that fit, `nil` where some are left out.
  private func fittingColumns(_ widths: [Int], within limit: Int) -> [Int?] {
    let total = widths.reduce(1) { $0 + $1 + 3 }
    if total <= limit, !lacksColumns { return widths.indices.map { $0 } }
    guard widths.count > 1 else { return lacksColumns ? [0, nil] : [0] }
    // The first, the last and the gap; then, while they fit, one from the left, one from the right.
    var (left, right) = (1, widths.count - 1)
    var used = 1 + widths[0] + 3 + widths[right] + 3 + 4
    let middle = (widths.count + 1) / 2
    var (leftIsOpen, rightIsOpen) = (true, true)
    while leftIsOpen || rightIsOpen {
      leftIsOpen =
        leftIsOpen && left < (lacksColumns ? middle : right) && used + widths[left] + 3 <= limit
      if leftIsOpen {
        used += widths[left] + 3
        left += 1
      }
      rightIsOpen =
        rightIsOpen && right > (lacksColumns ? middle : left)
        && used + widths[right - 1] + 3 <= limit
      if rightIsOpen {
        right -= 1
        used += widths[right] + 3
      }
    }
    let gap: [Int?] = left < right || lacksColumns ? [nil] : []
    return (0..<left).map { $0 } + gap + (right..<widths.count).map { $0 }
  }

  /// Shortens the widest texts until the table fits or nothing is left to shorten.
  private func shrink(_ columns: inout [TextColumn], to limit: Int) {
    var widths = columns.map(\.width)
    while widths.reduce(1, { $0 + $1 + 3 }) > limit {
      let candidates = columns.indices.filter { widths[$0] > columns[$0].leastWidth }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    for index in columns.indices { columns[index].cut(to: widths[index]) }
  }

  private func rule(
    _ left: String,
    _ middle: String,
    _ right: String,
    _ dash: String,
    _ columns: [TextColumn]
  ) -> String {
    left + columns.map { String(repeating: dash, count: $0.width + 2) }.joined(separator: middle)
      + right
  }

  private func line(_ columns: [TextColumn], _ text: (TextColumn) -> String) -> String {
    "│" + columns.map { " \($0.aligned(text($0))) " }.joined(separator: "│") + "│"
  }
}

/// The texts of one column on their way to being lined up.
private struct TextColumn {
  var name: String
  var detail: String
  var texts: [String]
  let alignment: DisplayTable.Alignment
  var width: Int
  /// How narrow the column may become.
  let leastWidth: Int

  init(header: DisplayTable.Header, entries: [[DisplayTable.Entry]], place: Int) {
    name = DisplayTable.shown(header.text)
    detail = header.detail
    texts = entries.map { DisplayTable.shown($0[place].text) }
    alignment = header.alignment
    let textWidth = texts.reduce(0) { max($0, displayWidth($1)) }
    width = max(textWidth, displayWidth(name), displayWidth(detail), 1)
    leastWidth = max(alignment == .left ? min(textWidth, 8) : textWidth, min(width, 8))
  }

  /// The column that stands for those that are left out.
  static func gap(rows: Int, header: DisplayTable.Header) -> TextColumn {
    TextColumn(
      header: DisplayTable.Header("…"),
      entries: [[DisplayTable.Entry]](repeating: ["…"], count: rows),
      place: 0
    )
  }

  /// Shortens what is wider than a new width.
  mutating func cut(to newWidth: Int) {
    guard newWidth < width else { return }
    width = newWidth
    func cut(_ text: String) -> String {
      guard displayWidth(text) > newWidth else { return text }
      var kept = ""
      var used = 1
      for character in text {
        used += displayWidth(String(character))
        if used > newWidth { break }
        kept.append(character)
      }
      return kept + "…"
    }
    name = cut(name)
    detail = cut(detail)
    texts = texts.map(cut)
  }

  func aligned(_ text: String) -> String {
    let space = max(0, width - displayWidth(text))
    let left =
      switch alignment {
      case .left: 0
      case .right: space
      case .center: space / 2
      }
    return String(repeating: " ", count: left) + text
      + String(repeating: " ", count: space - left)
  }
}

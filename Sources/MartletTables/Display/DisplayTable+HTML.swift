// SPDX-License-Identifier: Apache-2.0

import MartletText

extension DisplayTable {
  /// The most columns that are shown in HTML.
  private static let mostColumns = 20

  /// The table as HTML that survives the sanitizers of notebooks.
  ///
  /// There are no style sheets, scripts, ids or colors of texts: the page decides on those, so the
  /// table is right on light and dark pages and readable where even the inline styles are stripped.
  package var html: String {
    var lines = ["<div style=\"overflow-x:auto\">"]
    let shown = htmlColumns
    if !headers.isEmpty {
      lines.append("<table class=\"dataframe mlk\" border=\"1\">")
      if let caption { lines.append("<caption>\(Markup.escape(caption))</caption>") }
      lines.append("<thead>")
      lines.append("<tr>\(shown.map(headerCell).joined())</tr>")
      lines.append("</thead>")
      lines.append("<tbody>")
      for row in rows.indices {
        if row > 0, ruledRows.contains(row) { lines.append("</tbody>\n<tbody>") }
        lines.append("<tr>\(shown.map { bodyCell(row, $0) }.joined())</tr>")
      }
      lines.append("</tbody>")
      lines.append("</table>")
    } else if let caption {
      lines.append("<div>\(Markup.escape(caption))</div>")
    }
    if let footer = footerLine(shownColumns: shown.lazy.filter { $0 != nil }.count) {
      lines.append("<div>\(Markup.escape(footer))</div>")
    }
    lines.append("</div>")
    return lines.joined(separator: "\n")
  }

  /// The places of the columns that are shown, `nil` where some are left out.
  private var htmlColumns: [Int?] {
    let count = headers.count
    guard count > Self.mostColumns || lacksColumns else { return headers.indices.map { $0 } }
    let side = min(Self.mostColumns, count) / 2
    return (0..<side).map { $0 } + [nil] + (count - side..<count).map { $0 }
  }

  private func headerCell(_ place: Int?) -> String {
    guard let place else { return "<th scope=\"col\">…</th>" }
    let header = headers[place]
    var content = Markup.escape(Self.shown(header.text))
    if !header.detail.isEmpty {
      content +=
        "<br><span style=\"font-weight:normal;opacity:.7\">\(Markup.escape(header.detail))</span>"
    }
    return
      "<th scope=\"col\" style=\"\(style(header.alignment))\"\(title(header.text))>\(content)</th>"
  }

  private func bodyCell(_ row: Int, _ place: Int?) -> String {
    guard let place else { return "<td>…</td>" }
    let entry = rows[row][place]
    let faint = (entry.isFaint ? ";opacity:.55" : "") + (entry.shade.map(Self.background) ?? "")
    let tag = hasRowHeaders && place == 0 ? "th scope=\"row\"" : "td"
    return "<\(tag) style=\"\(style(headers[place].alignment))\(faint)\"\(title(entry.text))>"
      + Markup.escape(Self.shown(entry.text)) + "</\(tag.prefix(2))>"
  }

  /// A shade through which the page shows: so faint that its text is readable on it, light or dark.
  private static func background(_ shade: Double) -> String {
    guard shade.isFinite, shade != 0 else { return "" }
    let strength = fixed(min(1, abs(shade)) * 0.45, decimals: 2)
    let color = shade < 0 ? "32,101,171" : "177,24,43"
    return ";background-color:rgba(\(color),\(strength))"
  }

  /// JupyterLab puts every cell to the right, other pages to the left: each needs to be told.
  private func style(_ alignment: Alignment) -> String {
    switch alignment {
    case .left: "text-align:left"
    case .right: "text-align:right"
    case .center: "text-align:center"
    }
  }

  private func title(_ text: String) -> String {
    Self.tooltip(text).map { " title=\"\(Markup.escape($0))\"" } ?? ""
  }
}

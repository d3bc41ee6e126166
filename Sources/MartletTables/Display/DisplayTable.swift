// SPDX-License-Identifier: Apache-2.0

/// A table of finished texts, ready to be drawn as plain text or HTML.
///
/// Every table that the library shows goes through here: tables of data, summaries, reports. The
/// caller formats the values; this type cuts, aligns, escapes and draws.
package struct DisplayTable: Sendable {
  /// On which side of its column a text stands.
  package enum Alignment: Sendable { case left, right, center }

  /// What stands above a column.
  package struct Header: Sendable {
    /// The name of the column.
    package var text: String
    /// A second line in small print, such as the type.
    package var detail: String
    /// On which side the texts of the column stand.
    package var alignment: Alignment

    /// Makes a header.
    package init(_ text: String, detail: String = "", alignment: Alignment = .left) {
      self.text = text
      self.detail = detail
      self.alignment = alignment
    }
  }

  /// One cell.
  package struct Entry: Sendable, ExpressibleByStringLiteral {
    /// What it says, however long.
    package var text: String
    /// Whether it stands back, as a missing value does.
    package var isFaint: Bool
    /// How much it is shaded in HTML: from -1, blue, over 0, not at all, to 1, red.
    package var shade: Double?

    /// Makes an entry.
    package init(_ text: String, isFaint: Bool = false, shade: Double? = nil) {
      self.text = text
      self.isFaint = isFaint
      self.shade = shade
    }

    /// Makes an entry from a literal.
    package init(stringLiteral text: String) { self.init(text) }

    /// What stands for a missing value.
    package static let missing = Entry("NA", isFaint: true)
  }

  /// The size of a whole of which only a part is shown.
  package struct Extent: Sendable {
    /// The number of rows of the whole.
    package var rows: Int
    /// The number of columns of the whole.
    package var columns: Int
    /// The number of missing cells of the whole.
    package var missing: Int
    /// The number of rows that are shown.
    package var shownRows: Int
  }

  /// What stands above the table, if anything.
  package var caption: String?
  /// The columns, at least one unless the table is empty.
  package var headers: [Header]
  /// The rows, each as long as `headers`.
  package var rows: [[Entry]]
  /// The rows that a line separates from the one above.
  package var ruledRows: Set<Int>
  /// Whether the first column names the rows.
  package var hasRowHeaders: Bool
  /// What stands below the table, if anything.
  package var footer: String?
  /// The size of the whole, which is then stated below the table.
  package var extent: Extent?

  /// Makes a table from headers and rows of the same length.
  package init(
    headers: [Header],
    rows: [[Entry]],
    caption: String? = nil,
    footer: String? = nil,
    ruledRows: Set<Int> = [],
    hasRowHeaders: Bool = false,
    extent: Extent? = nil
  ) {
    self.headers = headers
    self.rows = rows
    self.caption = caption
    self.footer = footer
    self.ruledRows = ruledRows
    self.hasRowHeaders = hasRowHeaders
    self.extent = extent
  }

  /// Whether columns of the whole are not even among the headers.
  ///
  /// Then they are missing in the middle.
  var lacksColumns: Bool { extent.map { $0.columns > headers.count } ?? false }

  /// The line below the table when so many columns are shown.
  func footerLine(shownColumns: Int) -> String? {
    guard let extent else { return footer }
    var parts = ["\(counted(extent.rows, "row")) × \(counted(extent.columns, "column"))"]
    if extent.missing > 0 { parts.append("\(grouped(extent.missing)) missing") }
    if extent.shownRows < extent.rows || shownColumns < extent.columns {
      parts.append("showing \(extent.shownRows) × \(shownColumns)")
    }
    if let footer { parts.append(footer) }
    return parts.joined(separator: " · ")
  }
}

extension DisplayTable {
  /// The most characters of a cell that are shown.
  private static let longestText = 50
  /// The most characters of a cell that its tooltip in HTML has.
  private static let longestTooltip = 500

  /// A text on one line, shortened if it is long.
  static func shown(_ text: String) -> String {
    shortened(oneLine(text, scalars: 8 * longestText), to: longestText)
  }

  /// The text of which `shown` is only a part, for a tooltip; `nil` if it is all shown.
  static func tooltip(_ text: String) -> String? {
    let line = oneLine(text, scalars: 8 * longestTooltip)
    return line.count > longestText ? shortened(line, to: longestTooltip) : nil
  }

  /// A text without line breaks, tabs and characters that would disturb the lines of a table.
  ///
  /// No more than the first `scalars` Unicode scalars are looked at, since a text may be as long
  /// as a book, and so may a single character with its combining marks.
  private static func oneLine(_ text: String, scalars limit: Int) -> String {
    if text.utf8.count <= 64, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var line = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars.prefix(limit) {
      switch scalar.value {
      case 0x0A:
        if !isAfterReturn { line.append("↵") }
      case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: line.append("↵")
      case 0x09: line.append("→")
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: line.append("\u{FFFD}")
      // Marks that change the direction of writing would reorder the cells beside them.
      case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: break
      default: line.append(scalar)
      }
      isAfterReturn = scalar.value == 0x0D
    }
    var result = String(line)
    if text.unicodeScalars.count > limit { result += "…" }
    return result
  }
}

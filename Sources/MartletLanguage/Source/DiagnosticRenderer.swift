// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Returns the lines that show mistakes to a person, in a notebook or on a terminal.
///
/// Each shows its message, its place, the source line with the part underlined, what to do, and the
/// calls that led there:
///
/// ```
/// error: there is no `,` before `c`
///   cell 4, line 2
///   2 │ f(a, b c)
///     │       ~
///   Separate the values with `,`.
/// ```
///
/// Columns are those of a monospaced font: wide characters count 2, tabs go to the next multiple
/// of 4. Control characters are not passed on, so a text cannot command the terminal.
///
/// - Parameters:
///   - diagnostics: The mistakes; the first ten are shown, the rest counted.
///   - color: Whether to use the eight basic ANSI colours.
/// - Returns: Lines without line ends; a blank one stands between mistakes.
package func render(_ diagnostics: [Diagnostic], color: Bool) -> [String] {
  let limit = 10
  let renderer = DiagnosticRenderer(usesColor: color)
  var lines: [String] = []
  for diagnostic in diagnostics.prefix(limit) {
    if !lines.isEmpty { lines.append("") }
    lines += renderer.lines(of: diagnostic)
  }
  if diagnostics.count > limit {
    lines.append("")
    lines.append("and \(diagnostics.count - limit) more")
  }
  return lines
}

private struct DiagnosticRenderer {
  let usesColor: Bool

  /// The ANSI codes used: two basic colours, and bold, which every theme shows with enough contrast.
  enum Color: Int { case bold = 1, red = 31, blue = 34 }

  /// How many columns of a source line are shown at most.
  static let columnLimit = 120
  /// How many lines of a range are shown at most.
  static let lineLimit = 4
  /// How many calls are shown from either end of the stack.
  static let callLimit = 5

  func lines(of diagnostic: Diagnostic) -> [String] {
    var lines = [paint("error:", .red) + " " + plain(diagnostic.message)]
    let source = diagnostic.source
    lines.append("  " + place(source, diagnostic.range))
    lines += excerpt(source, diagnostic.range, isUnderlined: true)
    if let remedy = diagnostic.remedy { lines.append("  " + paint(plain(remedy), .bold)) }
    return lines + calls(diagnostic.callers, omitted: diagnostic.omittedCallers)
  }

  private func place(_ source: SourceText, _ range: SourceRange) -> String {
    "\(plain(source.name)), line \(source.line(at: range.start))"
  }

  // MARK: - Source lines

  private func excerpt(
    _ source: SourceText,
    _ range: SourceRange,
    isUnderlined: Bool
  ) -> [String] {
    let first = source.line(at: range.start)
    // A range that ends with a line break does not reach into the next line.
    let last = max(first, source.line(at: max(range.start, range.end - 1)))
    let width = String(last).count
    var lines: [String] = []
    for number in shownLines(first, last, isUnderlined) {
      guard let number else {
        lines.append("  " + String(repeating: " ", count: width) + paint(" ┆", .blue))
        continue
      }
      let line = ShownLine(source, number, range)
      lines.append("  " + paint(padded(String(number), width) + " │", .blue) + " " + line.text)
      if isUnderlined, let underline = line.underline {
        let gutter = paint(padded("", width) + " │", .blue)
        lines.append("  " + gutter + " " + underline.blanks + paint(underline.marks, .red))
      }
    }
    return lines
  }

  /// The line numbers to show; `nil` stands for those left out.
  private func shownLines(_ first: Int, _ last: Int, _ isUnderlined: Bool) -> [Int?] {
    guard isUnderlined else { return [first] }
    guard last - first >= DiagnosticRenderer.lineLimit else { return (first...last).map { $0 } }
    return [first, first + 1, nil, last]
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  // MARK: - Calls

  /// Shows the calls, innermost first; of a deep recursion both ends.
  private func calls(_ callers: [Diagnostic.Place], omitted: Int) -> [String] {
    var lines: [String] = []
    let limit = DiagnosticRenderer.callLimit
    let isCut = callers.count > 2 * limit
    for (index, caller) in callers.enumerated() {
      if isCut, index >= limit, index < callers.count - limit {
        if index == limit {
          let hidden = callers[limit..<(callers.count - limit)].reduce(omitted) { $0 + $1.times }
          lines.append("  … \(hidden) more calls …")
        }
        continue
      }
      let owner = caller.function.map { " in `\(plain($0))`" } ?? ""
      lines.append("  called from \(place(caller.source, caller.range))\(owner)")
      lines += excerpt(caller.source, caller.range, isUnderlined: false)
      if caller.times > 1 { lines.append("  … \(caller.times - 1) more from there …") }
    }
    return lines
  }

  // MARK: - Text

  private func paint(_ text: String, _ color: Color) -> String {
    guard usesColor, !text.isEmpty else { return text }
    return "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m"
  }

  /// The text on one line, without control characters.
  private func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .control {
        if scalar == "\n" || scalar == "\t" { result.append(" ") }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// A source line as it is shown, cut to a window if it is long, and what to underline in it.
private struct ShownLine {
  var text = ""
  var underline: (blanks: String, marks: String)?

  private struct Piece {
    var text: String
    var column: Int
    var width: Int
    var isMarked: Bool
  }

  init(_ source: SourceText, _ number: Int, _ range: SourceRange) {
    let start = source.lineStart(number)
    var offset = start
    var column = 0
    var pieces: [Piece] = []
    for character in source.lineText(number) {
      let piece = ShownLine.show(character, at: column)
      let next = offset + character.utf8.count
      let isMarked = offset < range.end && next > range.start
      pieces.append(
        Piece(text: piece.text, column: column, width: piece.width, isMarked: isMarked)
      )
      offset = next
      column += piece.width
    }
    // Indentation is not underlined where a range covers whole lines.
    if range.start < start {
      for index in pieces.indices {
        guard pieces[index].text.allSatisfy({ $0 == " " }) else { break }
        pieces[index].isMarked = false
      }
    }
    var markStart: Int?
    var markEnd = 0
    for piece in pieces where piece.isMarked {
      markStart = markStart ?? piece.column
      markEnd = piece.column + piece.width
    }
    if markStart == nil, range.start >= start, range.start <= offset {
      // Nothing is there yet: the mark stands where something is missing.
      markStart = ShownLine.column(of: range.start, pieces, start, source)
      markEnd = (markStart ?? 0) + 1
    }
    cut(pieces, column, markStart, markEnd)
  }

  private static func column(
    of offset: Int,
    _ pieces: [Piece],
    _ lineStart: Int,
    _ source: SourceText
  ) -> Int {
    let before = source.slice(SourceRange(lineStart, offset)).count
    if before < pieces.count { return pieces[before].column }
    return pieces.last.map { $0.column + $0.width } ?? 0
  }

  /// Keeps the part of a long line that holds the mark.
  private mutating func cut(_ pieces: [Piece], _ width: Int, _ markStart: Int?, _ markEnd: Int) {
    let limit = DiagnosticRenderer.columnLimit
    var first = 0
    if width > limit { first = max(0, min((markStart ?? 0) - 20, width - limit)) }
    let shown = pieces.filter { $0.column >= first && $0.column + $0.width <= first + limit }
    let origin = shown.first?.column ?? 0
    let isCutBefore = origin > 0
    let isCutBehind = (shown.last.map { $0.column + $0.width } ?? 0) < width
    text = (isCutBefore ? "…" : "") + shown.map(\.text).joined() + (isCutBehind ? "…" : "")
    guard let markStart else { return }
    let blanks = max(0, markStart - origin) + (isCutBefore ? 1 : 0)
    let marks = max(1, min(markEnd, origin + limit) - markStart)
    underline = (String(repeating: " ", count: blanks), String(repeating: "~", count: marks))
  }

  private static func show(_ character: Character, at column: Int) -> (text: String, width: Int) {
    if character == "\t" {
      let width = 4 - column % 4
      return (String(repeating: " ", count: width), width)
    }
    let isControl = character.unicodeScalars.contains {
      $0.properties.generalCategory == .control
    }
    if isControl { return ("\u{FFFD}", 1) }
    let text = String(character)
    return (text, displayWidth(text))
  }
}

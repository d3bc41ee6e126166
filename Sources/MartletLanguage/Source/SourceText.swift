// SPDX-License-Identifier: Apache-2.0

/// A half-open range of UTF-8 offsets in one ``SourceText``.
package struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  package var start: Int
  /// The offset after the last byte; never before `start`.
  package var end: Int

  /// Makes the range from `start` up to but not including `end`.
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The smallest range that covers both.
  package func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(start, other.start), max(end, other.end))
  }
}

/// The text of one cell, of the prelude, or of a host interface, with a name to show in errors.
package final class SourceText: Sendable {
  /// What errors call it, for instance `cell 4`.
  package let name: String
  /// The text itself.
  package let text: String
  /// Its UTF-8 bytes; every offset in a ``SourceRange`` counts these.
  package let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Keeps `text` under `name`.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
    bytes = Array(text.utf8)
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    lineStarts = starts
  }

  /// How many lines there are, at least 1.
  package var lineCount: Int { lineStarts.count }

  /// The 1-based line that holds `offset`, clamped to the text.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The 1-based column of `offset` in characters (grapheme clusters).
  package func column(at offset: Int) -> Int {
    let start = lineStarts[line(at: offset) - 1]
    return slice(SourceRange(start, offset)).count + 1
  }

  /// The text of the 1-based line, without its line end; empty if there is no such line.
  package func lineText(_ line: Int) -> String {
    guard line >= 1, line <= lineStarts.count else { return "" }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return slice(SourceRange(start, end))
  }

  /// The offset at which the 1-based line starts, clamped to the text.
  package func lineStart(_ line: Int) -> Int {
    lineStarts[max(1, min(line, lineStarts.count)) - 1]
  }

  /// The text in `range`, clamped to the text.
  package func slice(_ range: SourceRange) -> String {
    let start = max(0, min(range.start, bytes.count))
    let end = max(start, min(range.end, bytes.count))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

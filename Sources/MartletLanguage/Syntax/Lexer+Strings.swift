// SPDX-License-Identifier: Apache-2.0

extension Lexer {
  /// Starts the string whose `hashes` number signs stand at `offset`.
  mutating func lexString(hashes: Int) {
    let start = offset
    let quote = start + hashes
    var isMultiline =
      byte(quote + 1) == UInt8(ascii: "\"") && byte(quote + 2) == UInt8(ascii: "\"")
    // `#"""#` is a raw string that holds one quote.
    if isMultiline, hashes > 0, closesOnLine(quote + 1, hashes) { isMultiline = false }
    offset = quote + (isMultiline ? 3 : 1)
    emit(.stringStart, from: start, to: offset)
    continueString(OpenString(start: start, hashes: hashes, isMultiline: isMultiline))
  }

  private func closesOnLine(_ from: Int, _ hashes: Int) -> Bool {
    var index = from
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == UInt8(ascii: "\""), hasHashes(index + 1, hashes) { return true }
      index += 1
    }
    return false
  }

  private func hasHashes(_ index: Int, _ count: Int) -> Bool {
    var seen = 0
    while seen < count, byte(index + seen) == UInt8(ascii: "#") { seen += 1 }
    return seen == count
  }

  /// Reads on in a string up to its next interpolation or its end.
  mutating func continueString(_ string: OpenString) {
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\"") where endsString(string):
        emitText(from: start)
        let end = offset + (string.isMultiline ? 3 : 1) + string.hashes
        emit(.stringEnd, from: offset, to: end)
        offset = end
        return
      case UInt8(ascii: "\\") where hasHashes(offset + 1, string.hashes):
        let next = offset + 1 + string.hashes
        if byte(next) == UInt8(ascii: "(") {
          emitText(from: start)
          enterInterpolation(of: string, from: offset, to: next + 1)
          return
        }
        // The escaped character is skipped, so that `\"` does not end the string.
        let isLineEnd = byte(next) == UInt8(ascii: "\n") || byte(next) == UInt8(ascii: "\r")
        offset = min(isLineEnd ? next : next + 1, bytes.count)
      case UInt8(ascii: "\n") where !string.isMultiline,
        UInt8(ascii: "\r") where !string.isMultiline:
        endUnterminated(string, from: start)
        return
      default: offset += 1
      }
    }
    endUnterminated(string, from: start)
  }

  private func endsString(_ string: OpenString) -> Bool {
    guard string.isMultiline else { return hasHashes(offset + 1, string.hashes) }
    return byte(offset + 1) == UInt8(ascii: "\"") && byte(offset + 2) == UInt8(ascii: "\"")
      && hasHashes(offset + 3, string.hashes)
  }

  private mutating func emitText(from start: Int) {
    if offset > start { emit(.stringText, from: start, to: offset) }
  }

  private mutating func endUnterminated(_ string: OpenString, from start: Int) {
    emitText(from: start)
    emit(.stringEnd, from: offset, to: offset)
    let marks = String(repeating: "#", count: string.hashes)
    if string.isMultiline {
      report(
        "unterminated-string",
        "the string that starts here is never closed",
        SourceRange(string.start, string.start + 3 + string.hashes),
        remedy: "Close it with `\"\"\"\(marks)` on a line of its own.",
        isAtEnd: true
      )
    } else if let level = outermostSingleLine {
      // `"total \(x")`: what looks like a second string is the end of the first.
      abandonStrings(from: level)
    } else {
      report(
        "unterminated-string",
        "this string has no closing quote",
        SourceRange(string.start, max(offset, string.start + 1)),
        remedy: "End it with `\"\(marks)`; a text of several lines stands between `\"\"\"`."
      )
    }
  }

  // MARK: - Other quotes

  /// A string between quotes that Swift does not have: `'…'` or typographic ones.
  mutating func lexForeignQuote() {
    let start = offset
    let opener = scalar(at: start)
    let isStraight = bytes[start] == UInt8(ascii: "'")
    let isTriple =
      isStraight && byte(start + 1) == bytes[start] && byte(start + 2) == bytes[start]
    let openerEnd = start + (isTriple ? 3 : opener?.1 ?? 1)
    let shown = isTriple ? "'''" : opener.map { String(Character($0.0)) } ?? "?"
    let closer = foreignCloser(from: openerEnd, opener?.0.value ?? 0, isTriple: isTriple)
    offset = openerEnd
    guard let closer else {
      report(
        "foreign-quote",
        "`\(shown)` means nothing in Swift",
        SourceRange(start, openerEnd),
        remedy: "A string stands between straight double quotes: \"text\"."
      )
      return
    }
    emit(.stringStart, from: start, to: openerEnd)
    offset = closer.start
    emitText(from: openerEnd)
    emit(.stringEnd, from: closer.start, to: closer.end)
    offset = closer.end
    let text = source.slice(SourceRange(openerEnd, closer.start))
    report(
      "foreign-quote",
      "a Swift string stands between `\"` and `\"`, not between `\(shown)`",
      SourceRange(start, closer.end),
      remedy: isTriple
        ? "Write three double quotes, `\"\"\"`, before and after."
        : "Write \"\(text)\" with the straight quotes of the keyboard.",
      fix: isTriple ? nil : "\"\(text)\""
    )
  }

  private func foreignCloser(from start: Int, _ opener: UInt32, isTriple: Bool) -> SourceRange? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n"), !isTriple { return nil }
      if opener == 0x27 {
        if byte == 0x27, !isTriple { return SourceRange(index, index + 1) }
        if byte == 0x27, self.byte(index + 1) == 0x27, self.byte(index + 2) == 0x27 {
          return SourceRange(index, index + 3)
        }
        index += byte == UInt8(ascii: "\\") ? 2 : 1
      } else if byte == 0xE2, let (scalar, length) = scalar(at: index),
        (0x2018...0x201F).contains(scalar.value)
      {
        // A single mark inside double ones is an apostrophe.
        if (opener >= 0x201C) == (scalar.value >= 0x201C) {
          return SourceRange(index, index + length)
        }
        index += length
      } else if byte == UInt8(ascii: "\"") {
        return SourceRange(index, index + 1)
      } else {
        index += 1
      }
    }
    return nil
  }
}

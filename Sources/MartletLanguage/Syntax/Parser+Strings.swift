// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// How the text of a string literal is to be read.
  private struct Delimiter {
    var hashes: Int
    var isMultiline: Bool
    /// The white space before the closing `"""`, which every line loses.
    var indentation: [UInt8] = []
  }

  /// Reads a string literal with its interpolations.
  mutating func parseString() -> Expression {
    let start = token.start
    let opening = source.bytes[token.start..<token.end]
    var delimiter = Delimiter(
      hashes: opening.prefix { $0 == UInt8(ascii: "#") }.count,
      isMultiline: opening.suffix(3).elementsEqual([0x22, 0x22, 0x22])
    )
    let contentStart = token.end
    advance()
    guard let outer = enter() else { return missing() }
    defer { leave(outer) }
    let end = stringEnd()
    if delimiter.isMultiline {
      delimiter.indentation = checkLayout(from: contentStart, to: end, tokens[position])
    }
    var parts: [StringPart] = []
    while !at(.stringEnd), !at(.endOfFile) {
      switch token.kind {
      case .stringText:
        let isFirst = token.start == contentStart
        let isLast = token.end == end
        parts.append(.text(decode(token.range, delimiter, isFirst: isFirst, isLast: isLast)))
        advance()
      case .interpolationStart: parts.append(.interpolation(parseInterpolation()))
      default: advance()
      }
    }
    _ = take(.stringEnd)
    parts.removeAll {
      if case .text("") = $0 { true } else { false }
    }
    return Expression(.string(parts), range(from: start))
  }

  /// Where the text of the string at `position` ends.
  private func stringEnd() -> Int {
    var index = position
    while index < tokens.count, tokens[index].kind != .endOfFile {
      if tokens[index].kind == .stringEnd { return tokens[index].start }
      index = max(index, closers[index]) + 1
    }
    return tokens[tokens.count - 1].start
  }

  private mutating func parseInterpolation() -> Expression {
    let opening = position
    advance()
    statementExpressionPosition = -1
    let value = withBracketRules { parser -> Expression in
      if parser.at(.interpolationEnd) {
        parser.report(
          "missing-value",
          "this interpolation is empty",
          parser.tokens[opening].range,
          remedy: "Put a value between the parentheses: `\\(x)`."
        )
        return parser.missing()
      }
      let value = parser.parseExpression()
      if !parser.at(.interpolationEnd), !parser.isPanicking {
        if parser.at(.comma) || parser.at(.colon) {
          parser.report(
            "unexpected-token",
            "an interpolation holds one value, without format",
            parser.token.range,
            remedy: "Make a text of the value first, then put that text here."
          )
        } else if !parser.reportForeignElement(in: .interpolationStart) {
          parser.reportExpected("`)`")
        }
      }
      return value
    }
    if closers[opening] > position { position = closers[opening] }
    if at(.interpolationEnd) { advance() }
    calm()
    return value
  }

  // MARK: - Multi-line strings

  /// Checks that the quotes of a multi-line string stand on lines of their own.
  ///
  /// - Returns: The white space before the closing ones.
  private mutating func checkLayout(from start: Int, to end: Int, _ first: Token) -> [UInt8] {
    let bytes = source.bytes
    let opensWell =
      start < bytes.count && (bytes[start] == 0x0A || (bytes[start] == 0x0D && start + 1 < end))
    guard opensWell else {
      if start < bytes.count {
        complain(
          "string-layout",
          "the text of a `\"\"\"` string starts on the next line",
          SourceRange(start - 3, start),
          remedy: "Put a line break after the quotes."
        )
      }
      return []
    }
    var lineStart = end
    while lineStart > start, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
    let indentation = Array(bytes[lineStart..<end])
    let isBlank = indentation.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    guard isBlank, lineStart > start else {
      if end < bytes.count {
        complain(
          "string-layout",
          "the closing `\"\"\"` stands on a line of its own",
          SourceRange(end, min(end + 3, bytes.count)),
          remedy: "Put a line break before the quotes."
        )
      }
      return []
    }
    return indentation
  }

  // MARK: - Escapes

  /// The text between the quotes, with its escapes replaced and its indentation removed.
  private mutating func decode(
    _ range: SourceRange,
    _ delimiter: Delimiter,
    isFirst: Bool,
    isLast: Bool
  ) -> String {
    let bytes = source.bytes
    var result: [UInt8] = []
    result.reserveCapacity(range.end - range.start)
    var index = range.start
    var end = range.end
    if delimiter.isMultiline {
      if isLast { end = lastLineBreak(range, delimiter, isFirst: isFirst) }
      if isFirst { index = skipLineBreak(index, delimiter, end) }
    }
    while index < end {
      let byte = bytes[index]
      if delimiter.isMultiline, byte == 0x0A || byte == 0x0D {
        result.append(0x0A)
        index = skipLineBreak(index, delimiter, end)
      } else if byte == UInt8(ascii: "\\"), hasHashes(index + 1, delimiter.hashes) {
        index = decodeEscape(index, end, delimiter, &result)
      } else {
        result.append(byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func hasHashes(_ index: Int, _ count: Int) -> Bool {
    index + count <= source.bytes.count
      && source.bytes[index..<(index + count)].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  /// The offset of the line break before the closing quotes, which is not part of the text.
  private func lastLineBreak(_ range: SourceRange, _ delimiter: Delimiter, isFirst: Bool) -> Int {
    var end = range.end - delimiter.indentation.count
    guard end > range.start, source.bytes[end - 1] == 0x0A else { return range.end }
    end -= 1
    if end > range.start, source.bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }

  /// Goes past a line break and the indentation after it.
  private mutating func skipLineBreak(_ start: Int, _ delimiter: Delimiter, _ end: Int) -> Int {
    let bytes = source.bytes
    var index = start
    if index < end, bytes[index] == 0x0D { index += 1 }
    if index < end, bytes[index] == 0x0A { index += 1 }
    guard index > start else { return index }
    let lineStart = index
    for byte in delimiter.indentation {
      guard index < end, bytes[index] != 0x0A, bytes[index] != 0x0D else { return index }
      guard bytes[index] == byte else {
        let mixes = bytes[index] == 0x20 || bytes[index] == 0x09
        complain(
          "string-layout",
          mixes
            ? "this line mixes tabs and spaces differently from the closing `\"\"\"`"
            : "this line is indented less than the closing `\"\"\"`",
          SourceRange(lineStart, max(index, lineStart + 1)),
          remedy: "Indent every line of the text at least as the closing quotes, with the same "
            + "spaces or tabs."
        )
        return index
      }
      index += 1
    }
    return index
  }

  private mutating func decodeEscape(
    _ start: Int,
    _ end: Int,
    _ delimiter: Delimiter,
    _ result: inout [UInt8]
  ) -> Int {
    let bytes = source.bytes
    let index = start + 1 + delimiter.hashes
    guard index < end else { return end }
    switch bytes[index] {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "0"): result.append(0x00)
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): result.append(bytes[index])
    case UInt8(ascii: "u"):
      let isOpen = index + 1 < end && bytes[index + 1] == UInt8(ascii: "{")
      return decodeScalar(start, isOpen ? index + 2 : index + 1, end, isOpen, &result)
    default:
      if delimiter.isMultiline, let next = endOfContinuedLine(index, end) {
        return skipLineBreak(next, delimiter, end)
      }
      reportEscape(start, index)
      result.append(contentsOf: bytes[start..<index])
      return index
    }
    return index + 1
  }

  /// A backslash at the end of a line, blanks aside, joins it with the next.
  private func endOfContinuedLine(_ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end, source.bytes[index] == 0x20 || source.bytes[index] == 0x09 { index += 1 }
    guard index < end, source.bytes[index] == 0x0A || source.bytes[index] == 0x0D else {
      return nil
    }
    return index
  }

  /// Replaces `\u{1F427}` by its character.
  private mutating func decodeScalar(
    _ start: Int,
    _ digits: Int,
    _ end: Int,
    _ isOpen: Bool,
    _ result: inout [UInt8]
  ) -> Int {
    var index = digits
    var value: UInt32 = 0
    while index < end, index - digits < 9,
      let digit = Character(Unicode.Scalar(source.bytes[index])).hexDigitValue
    {
      value = value << 4 | UInt32(digit)
      index += 1
    }
    let isClosed = isOpen && index < end && source.bytes[index] == UInt8(ascii: "}")
    let count = index - digits
    guard isClosed, (1...8).contains(count), let scalar = Unicode.Scalar(value) else {
      complain(
        "invalid-escape",
        "`\\u{…}` needs the hexadecimal number of a Unicode character",
        SourceRange(start, min(index + (isClosed ? 1 : 0), end)),
        remedy: "Write 1 to 8 hexadecimal digits between the braces: `\\u{1F427}` is a penguin."
      )
      return isClosed ? index + 1 : max(index, digits)
    }
    result.append(contentsOf: Array(String(Character(scalar)).utf8))
    return index + 1
  }

  private mutating func reportEscape(_ start: Int, _ index: Int) {
    var end = index + 1
    while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
    let shown = source.slice(SourceRange(start, end))
    let letter = source.slice(SourceRange(index, end))
    complain(
      "invalid-escape",
      "`\(shown)` is not an escape that Swift knows",
      SourceRange(start, end),
      remedy: "For a backslash write `\\\\\(letter)`, or put `#` on both sides of the string: "
        + "#\"…\"#."
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Lexer {
  // MARK: - Names

  mutating func lexIdentifier() {
    let start = offset
    skipIdentifierCharacters()
    emit(wordKind(from: start, to: offset), from: start, to: offset)
  }

  private func wordKind(from start: Int, to end: Int) -> Token.Kind {
    if end - start == 1, bytes[start] == UInt8(ascii: "_") { return .underscore }
    guard end - start <= Keyword.longest else { return .identifier }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    if let keyword = Keyword.byText[text] { return .keyword(keyword) }
    return .identifier
  }

  mutating func skipIdentifierCharacters() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if isIdentifierByte(byte) {
        offset += 1
      } else if byte >= 0x80, let (scalar, length) = scalar(at: offset),
        isIdentifierContinuation(scalar)
      {
        offset += length
      } else {
        return
      }
    }
  }

  func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// `` `class` ``: any identifier, reserved or not.
  mutating func lexQuotedIdentifier() {
    let start = offset
    offset += 1
    let nameStart = offset
    skipIdentifierCharacters()
    let nameEnd = offset
    guard nameEnd > nameStart, byte(offset) == UInt8(ascii: "`") else {
      offset = max(nameEnd, start + 1)
      report(
        "invalid-character",
        "this backtick has no partner",
        SourceRange(start, start + 1),
        remedy: "Backticks enclose a name that is a reserved word: `` `class` ``."
      )
      if nameEnd > nameStart { emit(.identifier, from: nameStart, to: nameEnd) }
      return
    }
    offset += 1
    emit(.identifier, from: start, to: offset)
  }

  /// Reads `$0`.
  mutating func lexClosureParameter() {
    let start = offset
    offset += 1
    let digits = offset
    skipIdentifierCharacters()
    let isNumber = bytes[digits..<offset].allSatisfy { (0x30...0x39).contains($0) }
    guard offset > digits, isNumber, offset - digits <= 3 else {
      let text = source.slice(SourceRange(start, offset))
      report(
        "invalid-character",
        "`\(text)` is not a name",
        SourceRange(start, offset),
        remedy:
          "A name starts with a letter or `_`; `$0`, `$1` … are the parameters of a closure."
      )
      if offset > digits { emit(.identifier, from: digits, to: offset) }
      return
    }
    emit(.closureParameter, from: start, to: offset)
  }

  // MARK: - `#`

  /// A raw string, or something that the cell language does not have.
  mutating func lexHash() {
    let start = offset
    var end = offset
    while byte(end) == UInt8(ascii: "#") { end += 1 }
    if byte(end) == UInt8(ascii: "\"") {
      lexString(hashes: end - start)
      return
    }
    if lexAvailability(start) { return }
    let directives: Set<String> = [
      "available", "unavailable", "file", "fileID", "filePath", "line", "column", "function",
      "selector", "keyPath", "warning", "error", "sourceLocation", "colorLiteral", "imageLiteral",
      "externalMacro", "isolation", "Preview", "Predicate",
    ]
    offset = start + 1
    skipIdentifierCharacters()
    let word = source.slice(SourceRange(start + 1, offset))
    if byte(offset) == UInt8(ascii: "/"), word.isEmpty {
      report(
        "unsupported",
        "regular expressions are not part of the cell language",
        SourceRange(start, offset + 1),
        remedy: "Use `contains`, `hasPrefix`, `split` and the other methods of strings."
      )
      skipToLineEnd()
      return
    }
    if lexConditional(word, start) { return }
    if directives.contains(word) {
      report(
        "unsupported",
        "`#\(word)` is not part of the cell language",
        SourceRange(start, offset),
        remedy: "Leave it out: a cell has no compiler directives and no macros."
      )
    } else {
      report(
        "foreign-syntax",
        "a comment starts with `//` in Swift, not with `#`",
        SourceRange(start, start + 1),
        remedy: "Write `//` instead of `#`.",
        fix: "//"
      )
    }
    skipToLineEnd()
  }

  /// `#available(macOS 13, *)` is always true: cells run on the system they are written on.
  private mutating func lexAvailability(_ start: Int) -> Bool {
    offset = start + 1
    skipIdentifierCharacters()
    let word = source.slice(SourceRange(start + 1, offset))
    guard word == "available" || word == "unavailable", byte(offset) == UInt8(ascii: "(") else {
      return false
    }
    var end = offset
    while end < bytes.count, byte(end) != UInt8(ascii: ")"), byte(end) != UInt8(ascii: "\n") {
      end += 1
    }
    guard byte(end) == UInt8(ascii: ")") else { return false }
    offset = end + 1
    emit(.keyword(word == "available" ? .true : .false), from: start, to: offset)
    return true
  }

  // MARK: - Beyond ASCII

  /// Decodes the scalar that starts at the index, or `nil` where the UTF-8 is broken.
  func scalar(at index: Int) -> (Unicode.Scalar, Int)? {
    guard index < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    let length: Int
    var value: UInt32
    switch first {
    case 0..<0x80: return (Unicode.Scalar(bytes[index]), 1)
    case 0xC2..<0xE0: (length, value) = (2, first & 0x1F)
    case 0xE0..<0xF0: (length, value) = (3, first & 0x0F)
    case 0xF0..<0xF5: (length, value) = (4, first & 0x07)
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  func isIdentifierStart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isXIDStart { return true }
    return scalar.value >= 0x2000 && scalar.properties.isEmoji && !isOperatorScalar(scalar)
  }

  func isIdentifierContinuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isXIDContinue { return true }
    // Parts of composed emoji: joiner, variation selector, skin tones.
    if scalar.value == 0x200D || scalar.value == 0xFE0F { return true }
    return isIdentifierStart(scalar)
  }

  mutating func lexUnicode() {
    let start = offset
    guard bytes[start] >= 0x80 else {
      offset += 1
      let code = bytes[start]
      if code > 0x20, code < 0x7F {
        report(
          "invalid-character",
          "`\(Character(Unicode.Scalar(code)))` means nothing here",
          SourceRange(start, offset),
          remedy: "Delete it."
        )
      } else {
        reportInvisible(UInt32(code), start)
      }
      return
    }
    guard let (scalar, length) = scalar(at: start) else {
      // Broken UTF-8 only arises when a host makes a text from bytes; one error per run of it.
      while offset < bytes.count, bytes[offset] >= 0x80, self.scalar(at: offset) == nil {
        offset += 1
      }
      report(
        "invalid-character",
        "this is not valid UTF-8 text",
        SourceRange(start, offset),
        remedy: "Delete it and type the character again."
      )
      return
    }
    if isIdentifierStart(scalar) {
      skipIdentifierCharacters()
      offset = max(offset, start + length)
      emit(.identifier, from: start, to: offset)
      return
    }
    offset += length
    lexSymbol(scalar, start)
  }

  private mutating func lexSymbol(_ scalar: Unicode.Scalar, _ start: Int) {
    switch scalar.value {
    case 0x2018...0x201F:
      offset = start
      lexForeignQuote()
    case 0x2012...0x2015, 0xFE58, 0xFE63, 0xFF0D:
      report(
        "invalid-character",
        "`\(Character(scalar))` is a dash, not a minus sign",
        SourceRange(start, offset),
        remedy: "Type the minus on the keyboard: `-`.",
        fix: "-"
      )
      emit(.infixOperator, from: start, to: offset)
    case 0xFF01...0xFF5E:
      // The full-width forms of ASCII that East Asian keyboards type.
      let plain = Character(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
      report(
        "invalid-character",
        "`\(Character(scalar))` is the full-width form of `\(plain)`",
        SourceRange(start, offset),
        remedy: "Type `\(plain)`.",
        fix: String(plain)
      )
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x00AD, 0x3000, 0xFEFF, 0x0080...0x009F:
      reportInvisible(scalar.value, start)
    default:
      report(
        "invalid-character",
        "`\(Character(scalar))` means nothing in Swift",
        SourceRange(start, offset),
        remedy: "Delete it, or put it between quotes."
      )
    }
  }

  private mutating func reportInvisible(_ value: UInt32, _ start: Int) {
    let hex = String(value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    report(
      "invalid-character",
      "there is an invisible character here (U+\(code))",
      SourceRange(start, offset),
      remedy: "Delete it; it often comes from copying a web page.",
      fix: ""
    )
    followsSpace = true
  }
}

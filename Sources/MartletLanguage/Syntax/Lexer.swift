// SPDX-License-Identifier: Apache-2.0

/// Cuts a source text into tokens.
///
/// Guarantees to the parser: the last token is `endOfFile` and there is exactly one; every string
/// and every interpolation that starts also ends; offsets rise; whatever the lexer could not make
/// sense of has been reported and left out, so the parser need not report it again. Works on UTF-8
/// bytes in one pass; nothing it does is recursive.
struct Lexer {
  let source: SourceText
  let bytes: [UInt8]
  var offset = 0
  var tokens: [Token] = []
  /// For every token that opens a bracket the index of the one that closes it; -1 for the rest.
  var closers: [Int] = []
  /// The `///` text before a token, by the token's index.
  var documentation: [Int: String] = [:]
  /// Where each `#if` stands of whose branches one is being read, innermost last.
  var conditionals: [SourceRange] = []
  var mistakes: [Mistake] = []
  /// Closing brackets that close nothing, by token index.
  var strays: Set<Int> = []

  var startsLine = true
  var followsSpace = true
  private var documentationLines: [String] = []
  /// The brackets open at this point, innermost last.
  private var open: [(kind: Token.Kind, index: Int)] = []
  /// How many of each kind are open within the innermost interpolation.
  private var counts = BracketCounts()
  /// The strings whose interpolations are being read, innermost last.
  var strings: [OpenString] = []
  /// The index of the first of `strings` that must end on its line.
  var outermostSingleLine: Int?

  struct BracketCounts {
    var parentheses = 0
    var brackets = 0
    var braces = 0
  }

  /// A string literal that has begun and not ended.
  struct OpenString {
    var start: Int
    var hashes: Int
    var isMultiline: Bool
    var interpolationStart = 0
    var outerCounts = BracketCounts()
  }

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    tokens.reserveCapacity(bytes.count / 4 + 8)
    closers.reserveCapacity(bytes.count / 4 + 8)
  }

  mutating func tokenize() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while true {
      skipTrivia()
      guard offset < bytes.count else { break }
      lexToken()
    }
    abandonStrings(from: 0)
    reportOpenConditionals()
    emit(.endOfFile, from: bytes.count, to: bytes.count)
  }

  /// The byte at the index, or 0 outside the text.
  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  // MARK: - Emitting

  mutating func emit(_ kind: Token.Kind, from start: Int, to end: Int) {
    let index = tokens.count
    if !documentationLines.isEmpty {
      documentation[index] = documentationLines.joined(separator: "\n")
      documentationLines = []
    }
    tokens.append(
      Token(
        kind: kind,
        start: start,
        end: end,
        startsLine: startsLine,
        followsSpace: followsSpace
      )
    )
    closers.append(-1)
    startsLine = false
    followsSpace = false
    switch kind {
    case .leftParenthesis, .leftBracket, .leftBrace, .interpolationStart:
      openBracket(kind, index)
    case .rightParenthesis: closeBracket(.leftParenthesis, \.parentheses, index)
    case .rightBracket: closeBracket(.leftBracket, \.brackets, index)
    case .rightBrace: closeBracket(.leftBrace, \.braces, index)
    default: break
    }
  }

  private mutating func openBracket(_ kind: Token.Kind, _ index: Int) {
    open.append((kind, index))
    switch kind {
    case .leftParenthesis: counts.parentheses += 1
    case .leftBracket: counts.brackets += 1
    case .leftBrace: counts.braces += 1
    default: break
    }
  }

  /// Pairs a closing bracket with the nearest open one of its kind.
  ///
  /// What was opened in between stays unclosed. The counts spare a search that cannot succeed, so all searches together are linear.
  private mutating func closeBracket(
    _ kind: Token.Kind,
    _ count: WritableKeyPath<BracketCounts, Int>,
    _ index: Int
  ) {
    guard counts[keyPath: count] > 0 else {
      strays.insert(index)
      return
    }
    while let last = open.popLast() {
      switch last.kind {
      case .leftParenthesis: counts.parentheses -= 1
      case .leftBracket: counts.brackets -= 1
      case .leftBrace: counts.braces -= 1
      default: break
      }
      if last.kind == kind {
        closers[last.index] = index
        return
      }
    }
  }

  // MARK: - Interpolations

  /// Starts the tokens of an interpolation of `string`, whose `\(` stands at `start`.
  mutating func enterInterpolation(of string: OpenString, from start: Int, to end: Int) {
    emit(.interpolationStart, from: start, to: end)
    var string = string
    string.interpolationStart = start
    string.outerCounts = counts
    counts = BracketCounts()
    if !string.isMultiline, outermostSingleLine == nil { outermostSingleLine = strings.count }
    strings.append(string)
    offset = end
  }

  /// Ends the innermost interpolation and hands back the string it stands in.
  mutating func leaveInterpolation(from start: Int, to end: Int) -> OpenString? {
    guard let string = strings.popLast() else { return nil }
    if outermostSingleLine == strings.count { outermostSingleLine = nil }
    while let last = open.popLast() {
      if last.kind == .interpolationStart {
        closers[last.index] = tokens.count
        break
      }
    }
    counts = string.outerCounts
    emit(.interpolationEnd, from: start, to: end)
    return string
  }

  /// Ends the strings from `level` inwards, whose interpolations are not closed, with one error.
  mutating func abandonStrings(from level: Int) {
    guard level < strings.count else { return }
    let string = strings[level]
    report(
      "unterminated-string",
      "the interpolation `\\(` has no closing `)`",
      SourceRange(string.interpolationStart, string.interpolationStart + 2 + string.hashes),
      remedy: "Close it with `)` before the string ends.",
      isAtEnd: strings[...level].allSatisfy(\.isMultiline)
    )
    while strings.count > level {
      _ = leaveInterpolation(from: offset, to: offset)
      emit(.stringEnd, from: offset, to: offset)
    }
  }

  /// Whether a `)` here closes an interpolation.
  private var closesInterpolation: Bool { !strings.isEmpty && counts.parentheses == 0 }

  // MARK: - Tokens

  private mutating func lexToken() {
    let start = offset
    let first = bytes[offset]
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      lexIdentifier()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): lexNumber()
    case UInt8(ascii: "\""): lexString(hashes: 0)
    case UInt8(ascii: "'"): lexForeignQuote()
    case UInt8(ascii: "`"): lexQuotedIdentifier()
    case UInt8(ascii: "$"): lexClosureParameter()
    case UInt8(ascii: "#"): lexHash()
    case UInt8(ascii: "("): punctuation(.leftParenthesis)
    case UInt8(ascii: ")"):
      if closesInterpolation, let string = leaveInterpolation(from: start, to: start + 1) {
        offset = start + 1
        continueString(string)
      } else {
        punctuation(.rightParenthesis)
      }
    case UInt8(ascii: "["): punctuation(.leftBracket)
    case UInt8(ascii: "]"): punctuation(.rightBracket)
    case UInt8(ascii: "{"): punctuation(.leftBrace)
    case UInt8(ascii: "}"): punctuation(.rightBrace)
    case UInt8(ascii: ","): punctuation(.comma)
    case UInt8(ascii: ";"): punctuation(.semicolon)
    case UInt8(ascii: ":"): punctuation(.colon)
    case UInt8(ascii: "@"): punctuation(.at)
    case UInt8(ascii: "\\"): punctuation(.backslash)
    case UInt8(ascii: "."):
      if byte(start + 1) == UInt8(ascii: ".") || isOperatorStart(byte(start + 1)) {
        lexOperator()
      } else {
        punctuation(.period)
      }
    default:
      if isOperatorStart(first) {
        lexOperator()
      } else {
        lexUnicode()
      }
    }
  }

  private mutating func punctuation(_ kind: Token.Kind) {
    emit(kind, from: offset, to: offset + 1)
    offset += 1
  }

  // MARK: - Mistakes

  mutating func report(
    _ code: String,
    _ message: String,
    _ range: SourceRange,
    remedy: String? = nil,
    fix: String? = nil,
    isAtEnd: Bool = false
  ) {
    let diagnostic = Diagnostic(
      code,
      message,
      at: range,
      in: source,
      remedy: remedy,
      fix: fix.map { (range, $0) }
    )
    mistakes.append(Mistake(diagnostic: diagnostic, isAtEnd: isAtEnd))
  }

  // MARK: - White space and comments

  private mutating func skipTrivia() {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C:
        offset += 1
        followsSpace = true
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        // Only a multi-line string may have a line break inside an interpolation.
        if let level = outermostSingleLine { abandonStrings(from: level) }
        offset += 1
        startsLine = true
        followsSpace = true
      case UInt8(ascii: "/") where byte(offset + 1) == UInt8(ascii: "/"): skipLineComment()
      case UInt8(ascii: "/") where byte(offset + 1) == UInt8(ascii: "*"): skipBlockComment()
      case UInt8(ascii: "#") where isHashLine: skipToLineEnd()
      case 0xC2 where byte(offset + 1) == 0xA0:
        // A no-break space, as web pages have them; Swift takes it for a space too.
        offset += 2
        followsSpace = true
      default: return
      }
    }
  }

  /// `#|` (a Quarto option) or `#!` at the very start of a line.
  private var isHashLine: Bool {
    let next = byte(offset + 1)
    guard next == UInt8(ascii: "|") || next == UInt8(ascii: "!") else { return false }
    return offset == 0 || byte(offset - 1) == UInt8(ascii: "\n")
  }

  mutating func skipToLineEnd() {
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    followsSpace = true
  }

  private mutating func skipLineComment() {
    let start = offset
    skipToLineEnd()
    guard byte(start + 2) == UInt8(ascii: "/"), byte(start + 3) != UInt8(ascii: "/") else { return }
    var text = source.slice(SourceRange(start + 3, offset))
    if text.last == "\r" || text.last == "\r\n" { text.removeLast() }
    documentationLines.append(text.first == " " ? String(text.dropFirst()) : text)
  }

  private mutating func skipBlockComment() {
    let start = offset
    var depth = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "/"), byte(offset + 1) == UInt8(ascii: "*") {
        depth += 1
        offset += 2
      } else if bytes[offset] == UInt8(ascii: "*"), byte(offset + 1) == UInt8(ascii: "/") {
        depth -= 1
        offset += 2
        if depth == 0 { break }
      } else {
        if bytes[offset] == UInt8(ascii: "\n") { startsLine = true }
        offset += 1
      }
    }
    offset = min(offset, bytes.count)
    followsSpace = true
    if depth > 0 {
      report(
        "unterminated-comment",
        "the comment that starts here is never closed",
        SourceRange(start, start + 2),
        remedy: "Close it with `*/`.",
        isAtEnd: true
      )
    }
  }
}

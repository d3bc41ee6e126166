// SPDX-License-Identifier: Apache-2.0

/// Whether a person who types a cell line by line is done with it.
package enum Completeness: Sendable, Equatable {
  /// It parses.
  case complete
  /// It would parse if it went on; `indent` is what the next line should begin with.
  case incomplete(indent: String)
  /// It has a mistake that no further line can mend.
  case invalid

  /// One step of indentation where the text itself shows none.
  static let step = "    "

  init(_ mistakes: [Mistake], _ lexer: Lexer) {
    if mistakes.isEmpty {
      self = .complete
    } else if mistakes.allSatisfy(\.isAtEnd) {
      self = .incomplete(indent: Completeness.indent(lexer))
    } else {
      self = .invalid
    }
  }

  /// The indentation of the last line, and one step more if that line opens a bracket or ends in
  /// the middle of an expression.
  private static func indent(_ lexer: Lexer) -> String {
    guard lexer.tokens.count > 1 else { return "" }
    let last = lexer.tokens[lexer.tokens.count - 2]
    let source = lexer.source
    // Inside a comment or a string the lines stand as they are.
    if let mistake = lexer.mistakes.last, mistake.isAtEnd {
      return blanks(source, bytes: source.bytes.count)
    }
    var indent = blanks(source, bytes: last.start)
    let lineStart = source.lineStart(source.line(at: last.start))
    var opened = false
    for index in lexer.tokens.indices.reversed() {
      let token = lexer.tokens[index]
      if token.kind == .endOfFile { continue }
      if token.start < lineStart { break }
      switch token.kind {
      case .leftBrace, .leftParenthesis, .leftBracket: if lexer.closers[index] < 0 { opened = true }
      default: break
      }
    }
    let waits: Bool
    switch last.kind {
    case .infixOperator, .equal, .arrow, .questionInfix: waits = true
    case .colon: waits = !opened
    default: waits = false
    }
    if opened || waits { indent += step(of: source) }
    return indent
  }

  /// The white space that the line with the given byte begins with.
  private static func blanks(_ source: SourceText, bytes offset: Int) -> String {
    let start = source.lineStart(source.line(at: offset))
    var end = start
    while end < source.bytes.count, source.bytes[end] == 0x20 || source.bytes[end] == 0x09 {
      end += 1
    }
    return source.slice(SourceRange(start, end))
  }

  /// The first indentation that the text uses, or four spaces.
  private static func step(of source: SourceText) -> String {
    for line in 1...source.lineCount {
      let text = source.lineText(line)
      let blanks = text.prefix { $0 == " " || $0 == "\t" }
      if !blanks.isEmpty, blanks.count < text.count { return String(blanks) }
    }
    return step
  }
}

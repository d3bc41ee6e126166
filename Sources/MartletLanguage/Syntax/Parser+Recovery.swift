// SPDX-License-Identifier: Apache-2.0

extension Parser {
  enum StatementContext { case file, block, switchCase }

  /// Reads statements to the end of the file, the block or the case.
  mutating func parseStatements(_ context: StatementContext) -> [Statement] {
    var statements: [Statement] = []
    let outerStart = statementStart
    while !isAtEnd(of: context) {
      let start = position
      statementStart = start
      calm()
      if at(.semicolon) {
        complain(
          "unexpected-token",
          "there is no statement before this `;`",
          token.range,
          remedy: "Delete it.",
          fix: ""
        )
        advance()
        continue
      }
      if skipStray() { continue }
      if context == .file { reportLeadingBrace() }
      var statement = parseStatement()
      if !isPanicking, !at(.semicolon), !token.startsLine, !isAtEnd(of: context) {
        reportSecondStatement(after: statement)
      }
      if isPanicking { synchronize() }
      if take(.semicolon) { statement.endsWithSemicolon = true }
      if position == start, !at(.endOfFile) { advance() }
      statements.append(statement)
    }
    statementStart = outerStart
    calm()
    return statements
  }

  /// A cell's statement cannot begin with a closure; within a block it can, for a closure's value.
  private mutating func reportLeadingBrace() {
    guard at(.leftBrace), !isForeignDictionary else { return }
    complain(
      "unexpected-token",
      "a statement cannot begin with `{`",
      token.range,
      remedy: "Write `do { … }` for a block, or `let f = { … }` for a closure."
    )
  }

  private func isAtEnd(of context: StatementContext) -> Bool {
    switch token.kind {
    case .endOfFile: true
    case .rightBrace: context != .file
    case .keyword(.case), .keyword(.default): context == .switchCase
    case .at: context == .switchCase && text(at: position + 1) == "unknown"
    default: false
    }
  }

  /// Deals with a closing bracket that closes nothing.
  private mutating func skipStray() -> Bool {
    switch token.kind {
    case .rightBrace, .rightParenthesis, .rightBracket: break
    default: return false
    }
    if at(.rightBrace), forgivenBraces > 0 {
      forgivenBraces -= 1
    } else {
      complain(
        "unexpected-token",
        "`\(text)` closes nothing",
        token.range,
        remedy: "Delete it, or open it with `\(opener(of: token.kind))` above.",
        fix: ""
      )
    }
    advance()
    return true
  }

  private func opener(of kind: Token.Kind) -> String {
    switch kind {
    case .rightBrace: "{"
    case .rightBracket: "["
    default: "("
    }
  }

  /// Skips to where the next statement begins; brackets that close are skipped whole.
  mutating func synchronize() {
    while true {
      switch token.kind {
      case .endOfFile, .semicolon: return
      case .rightBrace where !strays.contains(position): return
      default: break
      }
      if token.startsLine, position > statementStart, !continuesStatement { return }
      if closers[position] > position { position = closers[position] }
      advance()
    }
  }

  /// Whether a line that begins with this token belongs to the statement above.
  private var continuesStatement: Bool {
    switch token.kind {
    case .period, .infixOperator, .questionInfix, .rightParenthesis, .rightBracket, .rightBrace,
      .keyword(.else), .keyword(.catch), .keyword(.in):
      true
    default: false
    }
  }

  // MARK: - Brackets

  /// Goes past the bracket that closes the one at `opening`.
  ///
  /// Reports it if it is missing, and goes on behind it if it stands further on. The separator is what
  /// else might stand here.
  mutating func close(_ opening: Int, separator: String? = nil) {
    let closer: (kind: Token.Kind, text: String)
    switch tokens[opening].kind {
    case .leftParenthesis: closer = (.rightParenthesis, ")")
    case .leftBracket: closer = (.rightBracket, "]")
    default: closer = (.rightBrace, "}")
    }
    if at(closer.kind), !isPanicking {
      advance()
      return
    }
    let open = source.slice(tokens[opening].range)
    let line = source.line(at: tokens[opening].start)
    if at(.endOfFile) {
      report(
        "missing-bracket",
        "the `\(open)` is never closed",
        tokens[opening].range,
        remedy: "Add `\(closer.text)` where it should end."
      )
      return
    }
    let end = closers[opening]
    if end < position {
      report(
        "missing-bracket",
        "missing `\(closer.text)` for the `\(open)` in line \(line)",
        gap,
        remedy: "Add `\(closer.text)` here.",
        fix: closer.text
      )
      return
    }
    if !isPanicking, !reportForeignElement(in: tokens[opening].kind) {
      let wanted = separator.map { "\($0) or `\(closer.text)`" } ?? "`\(closer.text)`"
      reportExpected(wanted)
    }
    position = end
    advance()
    calm()
  }

  /// Whether there is nothing more in the brackets.
  func isAtCloser(_ kind: Token.Kind) -> Bool { at(kind) || at(.endOfFile) }

  /// Reads `{ … }`, which belongs to the owner, such as "`if`".
  mutating func parseBlock(of owner: String) -> [Statement] {
    guard at(.leftBrace) else {
      reportMissingBlock(of: owner)
      return []
    }
    let opening = position
    guard let outer = enter() else { return [] }
    defer { leave(outer) }
    calm()
    advance()
    let statements = withBracketRules { $0.parseStatements(.block) }
    close(opening)
    return statements
  }

  /// Runs `body` as inside of brackets, where the rules of a head or a pattern do not hold.
  mutating func withBracketRules<Result>(_ body: (inout Parser) -> Result) -> Result {
    let saved = (allowsTrailingClosure, allowsAssignment, isInPattern)
    (allowsTrailingClosure, allowsAssignment, isInPattern) = (true, true, false)
    defer { (allowsTrailingClosure, allowsAssignment, isInPattern) = saved }
    return body(&self)
  }

  /// Runs `body` as in the head of a statement, where `{` begins the block.
  mutating func inHead<Result>(_ body: (inout Parser) -> Result) -> Result {
    let saved = allowsTrailingClosure
    allowsTrailingClosure = false
    defer { allowsTrailingClosure = saved }
    return body(&self)
  }
}

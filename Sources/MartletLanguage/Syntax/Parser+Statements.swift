// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads one statement or declaration.
  mutating func parseStatement() -> Statement {
    let start = token.start
    guard let outer = enter() else { return Statement(.missing, gap) }
    defer { leave(outer) }
    if let declaration = parseDeclaration() { return declaration }
    switch token.kind {
    case .keyword(let keyword):
      if let kind = parseKeywordStatement(keyword) { return Statement(kind, range(from: start)) }
    case .identifier where token(after: 1).kind == .colon:
      if let labelled = parseLabelled() { return labelled }
    default: break
    }
    if reportForeignStatement() { return Statement(.missing, range(from: start)) }
    statementExpressionPosition = -1
    let value = parseExpression()
    return Statement(.expression(value), range(from: start))
  }

  private mutating func parseKeywordStatement(_ keyword: Keyword) -> Statement.Kind? {
    switch keyword {
    case .if: return parseIf().kind
    case .guard: return parseGuard()
    case .for: return parseFor(label: nil)
    case .while: return parseWhile(label: nil)
    case .repeat: return parseRepeat(label: nil)
    case .switch: return parseSwitch(label: nil).kind
    case .do: return parseDo(label: nil)
    case .defer:
      advance()
      return .defer(parseBlock(of: "`defer`"))
    case .return:
      advance()
      return .return(parseResult())
    case .throw:
      advance()
      statementExpressionPosition = position
      return .throw(parseExpression())
    case .break, .continue:
      advance()
      let label = at(.identifier) && !token.startsLine ? takeIdentifier() : nil
      return keyword == .break ? .break(label) : .continue(label)
    case .fallthrough:
      advance()
      return .fallthrough
    case .static, .public, .private, .fileprivate, .internal:
      advance()
      reportExpected("a declaration after `\(keyword.rawValue)`")
      return .missing
    case .else, .catch, .case, .default, .in, .where, .throws, .rethrows:
      reportStrayKeyword(keyword)
      return .missing
    default: return nil
    }
  }

  /// Whether a `{` above is never closed.
  private var isInUnclosedBlock: Bool {
    firstUnclosedBrace.map { $0 < position } ?? false
  }

  private mutating func reportStrayKeyword(_ keyword: Keyword) {
    if reportForeignStatement() { return }
    if keyword == .else || keyword == .catch, isInUnclosedBlock {
      // The `}` that is missing before it is reported at its `{`.
      isPanicking = true
      advance()
      return
    }
    let remedy =
      switch keyword {
      case .else: "It follows the `}` of an `if` or the conditions of a `guard`."
      case .catch: "It follows the `}` of a `do`."
      case .case, .default: "It stands inside the braces of a `switch` or an `enum`."
      default: "It is part of a statement that is not here."
      }
    report(
      "unexpected-token",
      "`\(keyword.rawValue)` cannot begin a statement here",
      token.range,
      remedy: remedy
    )
    advance()
  }

  /// The value of a `return`, which may stand on the next line.
  private mutating func parseResult() -> Expression? {
    guard startsExpression(token) || token.kind == .prefixOperator else { return nil }
    statementExpressionPosition = position
    return parseExpression()
  }

  // MARK: - Labels

  /// Reads `outer: for …`.
  private mutating func parseLabelled() -> Statement? {
    let start = token.start
    switch token(after: 2).kind {
    case .keyword(.for), .keyword(.while), .keyword(.repeat), .keyword(.switch), .keyword(.do),
      .keyword(.if):
      break
    default: return nil
    }
    let label = takeIdentifier()
    advance()
    let kind: Statement.Kind
    switch token.kind {
    case .keyword(.for): kind = parseFor(label: label)
    case .keyword(.while): kind = parseWhile(label: label)
    case .keyword(.repeat): kind = parseRepeat(label: label)
    case .keyword(.switch): kind = parseSwitch(label: label).kind
    case .keyword(.do): kind = parseDo(label: label)
    default:
      // `break label` leaves it, which a `do` around it does just as well.
      kind = .do(label: label, body: [parseIf()], catches: [])
    }
    return Statement(kind, range(from: start))
  }

  // MARK: - Conditions

  /// Reads the conditions of an `if`, `guard` or `while`.
  mutating func parseConditions(of owner: String) -> [Condition] {
    let outer = (allowsTrailingClosure, allowsAssignment, isInPattern)
    (allowsTrailingClosure, allowsAssignment, isInPattern) = (false, true, false)
    defer { (allowsTrailingClosure, allowsAssignment, isInPattern) = outer }
    if at(.leftBrace) || at(.else) {
      report(
        "missing-condition",
        "`\(owner)` has no condition",
        SourceRange(previousEnd - owner.utf8.count, previousEnd),
        remedy: "Write a condition before the `{`."
      )
      return []
    }
    var conditions: [Condition] = []
    repeat {
      conditions.append(parseCondition())
    } while !isPanicking && take(.comma)
    return conditions
  }

  private mutating func parseCondition() -> Condition {
    switch token.kind {
    case .keyword(.let), .keyword(.var):
      let isMutable = at(.var)
      advance()
      let pattern = parseBindingPattern()
      let type = !isPanicking && take(.colon) ? parseType() : nil
      let value = !isPanicking && take(.equal) ? parseExpression() : nil
      return .unwrap(isMutable: isMutable, pattern, type: type, value: value)
    case .keyword(.case):
      advance()
      let pattern = parsePattern()
      guard !isPanicking else { return .matches(pattern, missing()) }
      guard take(.equal) else {
        reportExpected(
          "`=` after the pattern",
          "Write `case pattern = value`."
        )
        return .matches(pattern, missing())
      }
      return .matches(pattern, parseExpression())
    default:
      statementExpressionPosition = -1
      reportParenthesizedAssignment()
      let value = parseExpression()
      if case .assign(let name, _, _) = value.kind {
        complain(
          "assignment-as-condition",
          "`\(name.text)` assigns, a condition compares",
          name.range,
          remedy: "Write `==`.",
          fix: name.text == "=" ? "==" : nil
        )
      }
      return .expression(value)
    }
  }

  /// `if (x = 3)`.
  private mutating func reportParenthesizedAssignment() {
    guard at(.leftParenthesis), token(after: 1).kind == .identifier,
      token(after: 2).kind == .equal, closers[position] > position
    else { return }
    complain(
      "assignment-as-condition",
      "`=` assigns, a condition compares",
      token(after: 2).range,
      remedy: "Write `==`.",
      fix: "=="
    )
    // Read on as if it were written.
    tokens[position + 2].kind = .infixOperator
    isPanicking = true
  }

  // MARK: - `if` and `guard`

  mutating func parseIf() -> Statement {
    let start = token.start
    guard let outer = enter() else { return Statement(.missing, gap) }
    defer { leave(outer) }
    advance()
    let conditions = parseConditions(of: "if")
    let then = parseBranch(of: "`if`")
    var otherwise: [Statement]?
    if !isPanicking { otherwise = parseElse() }
    return Statement(
      .if(conditions: conditions, then: then, otherwise: otherwise),
      range(from: start)
    )
  }

  /// A block whose value may be that of an `if` or `switch` expression.
  private mutating func parseBranch(of owner: String) -> [Statement] {
    if isPanicking, !recoverToBlock() { return [] }
    return parseBlock(of: owner)
  }

  /// After a mistake in a head: goes to the `{` of its block, if that stands on the same line.
  mutating func recoverToBlock() -> Bool {
    guard !hasGivenUp else { return false }
    var index = position
    while index < tokens.count, tokens[index].kind != .endOfFile {
      if index > position, tokens[index].startsLine || tokens[index].kind == .semicolon {
        return false
      }
      if tokens[index].kind == .leftBrace {
        position = index
        calm()
        return true
      }
      index = max(index, closers[index]) + 1
    }
    return false
  }

  private mutating func parseElse() -> [Statement]? {
    let start = token.start
    if takeForeignElseIf() { return [elseIf(start)] }
    guard take(.else) else { return nil }
    if at(.if) {
      let start = token.start
      let nested = parseIf()
      return [Statement(nested.kind, range(from: start))]
    }
    return parseBlock(of: "`else`")
  }

  /// Reads the rest of an `elif`, whose word stands at `position`, as that of an `else if`.
  private mutating func elseIf(_ start: Int) -> Statement {
    let nested = parseIf()
    return Statement(nested.kind, range(from: start))
  }

  private mutating func parseGuard() -> Statement.Kind {
    advance()
    let conditions = parseConditions(of: "guard")
    guard !isPanicking else { return .guard(conditions: conditions, otherwise: []) }
    guard take(.else) else {
      reportExpected(
        "`else` after the conditions of `guard`",
        "Write `guard condition else { return }`."
      )
      return .guard(conditions: conditions, otherwise: [])
    }
    return .guard(conditions: conditions, otherwise: parseBlock(of: "`guard`"))
  }

  // MARK: - Loops

  private mutating func parseFor(label: Identifier?) -> Statement.Kind {
    advance()
    if reportForeignFor() {
      let body = recoverToBlock() ? parseBlock(of: "`for`") : []
      return .for(
        label: label,
        pattern: Pattern(.wildcard, gap),
        sequence: missing(),
        filter: nil,
        body: body
      )
    }
    let pattern = parseForPattern()
    var sequence = missing()
    var filter: Expression?
    if !isPanicking {
      if take(.in) {
        sequence = inHead { $0.parseExpression() }
        if !isPanicking, take(.where) { filter = inHead { $0.parseExpression() } }
      } else if !reportForeignForSeparator() {
        reportExpected("`in` after the name", "Write `for x in values { … }`.")
      }
    }
    let body = parseBranch(of: "`for`")
    return .for(label: label, pattern: pattern, sequence: sequence, filter: filter, body: body)
  }

  private mutating func parseForPattern() -> Pattern {
    let start = token.start
    if take(.case) { return parsePattern() }
    if at(.var) || at(.let) {
      let isMutable = at(.var)
      if !isMutable {
        complain(
          "unexpected-token",
          "the name of a `for` needs no `let`",
          token.range,
          remedy: "Delete `let`.",
          fix: ""
        )
      }
      advance()
      let inner = parseBindingPattern()
      return isMutable
        ? Pattern(.binding(isMutable: true, inner), range(from: start)) : inner
    }
    let pattern = parseBindingPattern()
    if at(.colon) {
      advance()
      return Pattern(.as(pattern, parseType()), range(from: start))
    }
    return pattern
  }

  private mutating func parseWhile(label: Identifier?) -> Statement.Kind {
    advance()
    let conditions = parseConditions(of: "while")
    let body = parseBranch(of: "`while`")
    return .while(label: label, conditions: conditions, body: body)
  }

  private mutating func parseRepeat(label: Identifier?) -> Statement.Kind {
    advance()
    let body = parseBlock(of: "`repeat`")
    var condition = missing()
    if !isPanicking {
      if take(.while) {
        statementExpressionPosition = -1
        condition = parseExpression()
      } else {
        reportExpected(
          "`while` after the block of `repeat`",
          "Write `repeat { … } while condition`."
        )
      }
    }
    return .repeat(label: label, body: body, condition: condition)
  }

  // MARK: - `switch`

  mutating func parseSwitch(label: Identifier?) -> Statement {
    let start = token.start
    advance()
    if at(.leftBrace) {
      report(
        "missing-condition",
        "`switch` has no value to look at",
        SourceRange(start, previousEnd),
        remedy: "Write a value before the `{`."
      )
    }
    let subject = isPanicking ? missing() : inHead { $0.parseExpression() }
    var cases: [SwitchCase] = []
    if isPanicking, !recoverToBlock() {
      return Statement(
        .switch(label: label, subject: subject, cases: []),
        range(from: start)
      )
    }
    guard at(.leftBrace) else {
      reportMissingBlock(of: "`switch`")
      return Statement(
        .switch(label: label, subject: subject, cases: []),
        range(from: start)
      )
    }
    let opening = position
    if let outer = enter() {
      advance()
      cases = withBracketRules { $0.parseCases(opening) }
      leave(outer)
    }
    return Statement(
      .switch(label: label, subject: subject, cases: cases),
      range(from: start)
    )
  }

  private mutating func parseCases(_ opening: Int) -> [SwitchCase] {
    var cases: [SwitchCase] = []
    while !isAtCloser(.rightBrace) {
      if take(.semicolon) { continue }
      calm()
      if at(.at), text(at: position + 1) == "unknown" {
        advance()
        advance()
      }
      let start = token.start
      if at(.case) || at(.default) {
        var patterns: [(pattern: Pattern, filter: Expression?)] = []
        if take(.default) {
        } else {
          advance()
          patterns = parseCasePatterns()
        }
        let isWellFormed = !isPanicking
        if !isPanicking, !take(.colon) {
          // What stands here is most likely the body.
          reportExpected("`:` after the case", "Write `case pattern: statements`.")
          calm()
        } else if isPanicking {
          recoverToCase(opening)
        }
        let body = parseStatements(.switchCase)
        if body.isEmpty, isWellFormed, !at(.endOfFile) {
          complain(
            "empty-case",
            "this case has no statement",
            range(from: start),
            remedy: "Write `break` if it shall do nothing; several patterns stand behind one "
              + "`case`, with commas."
          )
        }
        cases.append(SwitchCase(patterns: patterns, body: body, range: range(from: start)))
      } else {
        report(
          "unexpected-token",
          "a `switch` holds only cases, but \(found)",
          token.range,
          remedy: "Begin with `case pattern:` or `default:`."
        )
        recoverToCase(opening)
      }
    }
    close(opening)
    return cases
  }

  private mutating func parseCasePatterns() -> [(pattern: Pattern, filter: Expression?)] {
    var patterns: [(pattern: Pattern, filter: Expression?)] = []
    repeat {
      let pattern = parsePattern()
      var filter: Expression?
      if !isPanicking, take(.where) {
        statementExpressionPosition = -1
        filter = parseExpression()
      }
      patterns.append((pattern, filter))
    } while !isPanicking && take(.comma)
    return patterns
  }

  /// After a mistake in the head of a case: goes on behind its colon, or at the next case.
  private mutating func recoverToCase(_ opening: Int) {
    let isHead = !at(.case) && !at(.default)
    guard isHead || isPanicking else { return }
    while !isAtCloser(.rightBrace) {
      if at(.colon), !token.startsLine {
        advance()
        break
      }
      if at(.case) || at(.default) { break }
      if closers[position] > position { position = closers[position] }
      advance()
    }
    calm()
  }

  // MARK: - `do`

  private mutating func parseDo(label: Identifier?) -> Statement.Kind {
    advance()
    let thrownType = at(.throws) ? skipThrows() : nil
    let body = parseBlock(of: "`do`")
    var catches: [CatchClause] = []
    while !isPanicking, take(.catch) {
      var patterns: [(pattern: Pattern?, filter: Expression?)] = []
      if at(.leftBrace) || at(.endOfFile) {
        patterns.append((nil, nil))
      } else {
        let saved = allowsTrailingClosure
        allowsTrailingClosure = false
        repeat {
          let pattern = parsePattern()
          let filter = !isPanicking && take(.where) ? parseExpression() : nil
          patterns.append((pattern, filter))
        } while !isPanicking && take(.comma)
        allowsTrailingClosure = saved
      }
      let handler = parseBranch(of: "`catch`")
      for (pattern, filter) in patterns {
        catches.append(
          CatchClause(thrownType: thrownType, pattern: pattern, filter: filter, body: handler)
        )
      }
    }
    if !isPanicking, at(.while) {
      report(
        "foreign-syntax",
        "a loop that tests at its end is `repeat { … } while condition`",
        token.range,
        remedy: "Write `repeat` instead of `do`."
      )
    }
    return .do(label: label, body: body, catches: catches)
  }
}

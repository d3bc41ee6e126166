// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads a primary expression and what follows it: members, calls, subscripts, `?`, `!`.
  mutating func parsePostfix() -> Expression {
    let start = token.start
    let primary = parsePrimary()
    switch primary.kind {
    case .missing, .statement: return primary
    default: break
    }
    var result = primary
    var hasLink = false
    /// The `?` that nothing has followed yet.
    var bareLink: SourceRange?
    loop: while true {
      switch token.kind {
      case .period:
        result = parseMember(of: result, start)
      case .leftParenthesis where isCompoundName:
        let end = closers[position]
        let labels = source.slice(SourceRange(token.start, tokens[end].end)).filter { $0 != " " }
        position = end
        advance()
        result = withLabels(labels, result, start)
      case .leftParenthesis where !token.startsLine:
        let arguments = parseArguments()
        result = Expression(.call(callee: result, arguments: arguments), range(from: start))
      case .leftBracket where !token.startsLine:
        reportForeignSlice()
        let arguments = parseArguments()
        result = Expression(.subscript(base: result, arguments: arguments), range(from: start))
      case .leftBrace:
        guard takesTrailingClosure(result), isTrailingClosure else { break loop }
        result = parseTrailingClosures(of: result, start)
      case .questionPostfix:
        guard !isInPattern || isFollowedByLink(at: position) else { break loop }
        bareLink = token.range
        hasLink = true
        advance()
        result = Expression(.optionalLink(result), range(from: start))
        grow()
        continue loop
      case .exclamationPostfix:
        advance()
        result = Expression(.forceUnwrap(result), range(from: start))
      case .postfixOperator:
        guard let postfix = parsePostfixOperator(result, start) else { break loop }
        result = postfix
      default: break loop
      }
      bareLink = nil
      grow()
    }
    if let bareLink, !isAtAssignment {
      report(
        "unexpected-token",
        "`?` must be followed by a member, a call or a subscript",
        bareLink,
        remedy: token.startsLine || at(.endOfFile)
          ? "Delete it, or write `?.` and a member."
          : "To choose between two values, put a space before it: `condition ? one : other`."
      )
    }
    return hasLink ? Expression(.chain(result), result.range) : result
  }

  /// Whether `=`, `+=` or the like stands here: `o? += 1` changes a value that is there.
  private var isAtAssignment: Bool {
    switch token.kind {
    case .equal: allowsAssignment
    case .infixOperator: operators.infix[text]?.name == OperatorTable.assignment.name
    default: false
    }
  }

  private func isFollowedByLink(at index: Int) -> Bool {
    let next = tokens[min(index + 1, tokens.count - 1)]
    switch next.kind {
    case .period, .questionPostfix, .exclamationPostfix: return true
    case .leftParenthesis, .leftBracket: return !next.startsLine && !next.followsSpace
    default: return false
    }
  }

  /// The name of a function with its labels behind it.
  private func withLabels(_ labels: String, _ function: Expression, _ start: Int) -> Expression {
    switch function.kind {
    case .name(let name): return Expression(.name(name + labels), range(from: start))
    case .member(let base, let name):
      let whole = Identifier(name.text + labels, name.range)
      return Expression(.member(base: base, name: whole), range(from: start))
    default: return function
    }
  }

  /// Whether `(a:b:)` follows: the labels of a function that is named and not called.
  private var isCompoundName: Bool {
    let end = closers[position]
    guard !token.followsSpace, end > position + 2, (end - position) % 2 == 1,
      !tokens[end].followsSpace
    else { return false }
    var index = position + 1
    while index < end {
      switch tokens[index].kind {
      case .identifier, .underscore, .keyword: break
      default: return false
      }
      guard tokens[index + 1].kind == .colon else { return false }
      index += 2
    }
    return true
  }

  // MARK: - Members

  private mutating func parseMember(of base: Expression?, _ start: Int) -> Expression {
    let dot = token
    advance()
    if let base, at(.integer), !token.followsSpace {
      let index = Int(text) ?? Int.max
      advance()
      return Expression(.tupleElement(base: base, index: index), range(from: start))
    }
    let name = parseMemberName(after: dot)
    if let type = parseGenericMember(base, name, start) { return type }
    return Expression(.member(base: base, name: name), range(from: start))
  }

  /// The name after a dot, for which any word will do.
  ///
  /// Empty when there is none, so that completion knows what was typed so far.
  private mutating func parseMemberName(after dot: Token) -> Identifier {
    switch token.kind {
    case .identifier, .keyword:
      if token.startsLine { break }
      if token.followsSpace {
        complain(
          "unexpected-token",
          "there is a space after the dot",
          SourceRange(dot.start, token.end),
          remedy: "Write the member right behind the dot."
        )
      }
      return takeIdentifier()
    case .infixOperator, .prefixOperator, .postfixOperator:
      // `Int.+` names an operator; only what an operator declares may be named so.
      if !token.startsLine, !token.followsSpace, token(after: 1).kind != .identifier {
        return takeIdentifier()
      }
    default: break
    }
    let before = position >= 2 ? tokens[position - 2] : dot
    if before.kind == .integer, before.end == dot.start {
      let digits = source.slice(before.range)
      report(
        "invalid-number",
        "a number cannot end with a dot",
        SourceRange(before.start, dot.end),
        remedy: "Write \(digits).0, or name a member after the dot.",
        fix: "\(digits).0"
      )
    } else {
      report(
        "missing-member",
        "there is no name after the dot",
        dot.range,
        remedy: "Name a member, or delete the dot."
      )
    }
    return Identifier("", SourceRange(dot.end, dot.end))
  }

  /// `Outer.Inner<Int>` in an expression.
  private mutating func parseGenericMember(
    _ base: Expression?,
    _ name: Identifier,
    _ start: Int
  ) -> Expression? {
    guard let base, isGenericArgumentList(at: position), let outer = type(from: base) else {
      return nil
    }
    let arguments = parseGenericArguments()
    let kind = TypeSyntax.Kind.named(base: outer, name: name.text, arguments: arguments)
    return Expression(.type(TypeSyntax(kind, range(from: start))), range(from: start))
  }

  /// The type that an expression of names and dots spells.
  private func type(from expression: Expression) -> TypeSyntax? {
    switch expression.kind {
    case .name(let name):
      return TypeSyntax(.named(base: nil, name: name, arguments: []), expression.range)
    case .type(let type): return type
    case .member(let base?, let name):
      guard let base = type(from: base) else { return nil }
      return TypeSyntax(.named(base: base, name: name.text, arguments: []), expression.range)
    default: return nil
    }
  }

  // MARK: - Operators behind a value

  private mutating func parsePostfixOperator(_ operand: Expression, _ start: Int) -> Expression? {
    if operators.postfix.contains(text) {
      let name = takeIdentifier()
      return Expression(.postfix(operator: name, operand: operand), range(from: start))
    }
    let next = token(after: 1)
    if operators.infix[text] != nil, !next.startsLine, startsExpression(next) {
      // `a- b`: meant as infix, so it is read as that.
      complain(
        "unbalanced-space",
        "`\(text)` has a space on one side only",
        token.range,
        remedy: "Put spaces on both sides of it, or on none.",
        fix: " \(text) "
      )
      tokens[position].kind = .infixOperator
      return nil
    }
    reportUnknownOperator(identifier(token), fixity: "behind a value")
    let name = takeIdentifier()
    return Expression(.postfix(operator: name, operand: operand), range(from: start))
  }

  /// Whether an expression may begin with the token.
  func startsExpression(_ token: Token) -> Bool {
    switch token.kind {
    case .identifier, .integer, .floating, .stringStart, .closureParameter, .leftParenthesis,
      .leftBracket, .leftBrace, .prefixOperator, .ampersandPrefix, .backslash, .period,
      .underscore:
      true
    case .keyword(let keyword):
      switch keyword {
      case .true, .false, .nil, .self, .Self, .super, .try, .await, .Any, .if, .switch: true
      default: false
      }
    default: false
    }
  }

  // MARK: - Arguments

  /// Reads `(…)` or `[…]` after a callee.
  mutating func parseArguments() -> [Argument] {
    let opening = position
    let closer: Token.Kind = at(.leftParenthesis) ? .rightParenthesis : .rightBracket
    advance()
    guard let outer = enter() else { return [] }
    defer { leave(outer) }
    return withBracketRules { parser in
      var arguments: [Argument] = []
      while !parser.isAtCloser(closer), !parser.isNextStatement(opening) {
        arguments.append(parser.parseArgument())
        if parser.isPanicking { break }
        if !parser.take(.comma) { break }
        // A value is expected after a comma; keep its place for completion.
        if parser.at(.endOfFile) {
          arguments.append(Argument(label: nil, value: parser.missing()))
        }
      }
      parser.close(opening, separator: "`,`")
      return arguments
    }
  }

  /// Whether the bracket at `opening` is never closed and a new statement begins here.
  func isNextStatement(_ opening: Int) -> Bool {
    guard closers[opening] < 0, token.startsLine, case .keyword(let keyword) = token.kind else {
      return false
    }
    return startsStatement(keyword)
  }

  /// Reads `label: value`.
  private mutating func parseArgument() -> Argument {
    var label: Identifier?
    switch token.kind {
    case .identifier, .keyword, .underscore:
      if token(after: 1).kind == .colon {
        label = takeIdentifier()
        advance()
      } else if at(.identifier), token(after: 1).kind == .equal {
        complain(
          "foreign-syntax",
          "an argument's label is followed by `:`, not by `=`",
          token(after: 1).range,
          remedy: "Write `\(text):`.",
          fix: ":"
        )
        label = takeIdentifier()
        advance()
      }
    default: break
    }
    statementExpressionPosition = -1
    return Argument(label: label, value: parseExpression())
  }

  // MARK: - Trailing closures

  private func takesTrailingClosure(_ callee: Expression) -> Bool {
    switch callee.kind {
    case .name, .member, .call, .subscript, .type, .tupleElement, .forceUnwrap, .optionalLink,
      .parenthesized:
      true
    default: false
    }
  }

  /// Whether the `{` here belongs to the expression before it, by Swift's rules.
  private var isTrailingClosure: Bool {
    let next = token(after: 1)
    switch next.kind {
    case .keyword(.case), .keyword(.default): return false
    case .identifier where isAccessorStart(position + 1) && isObserverOrBlock(position + 1):
      return false
    default: break
    }
    if allowsTrailingClosure { return true }
    // In a head only a closure that something of the head still follows is one:
    // `for x in xs.filter { $0 > 1 } {`.
    let end = closers[position]
    guard end > position, end + 1 < tokens.count else { return false }
    let after = tokens[end + 1]
    guard !after.startsLine else { return false }
    switch after.kind {
    case .leftBrace, .keyword(.where), .comma, .leftBracket, .leftParenthesis, .period,
      .keyword(.is), .keyword(.as), .questionPostfix, .questionInfix, .exclamationPostfix, .colon,
      .equal, .postfixOperator, .infixOperator:
      return true
    default: return false
    }
  }

  private func isObserverOrBlock(_ index: Int) -> Bool {
    let word = text(at: index)
    let next = tokens[min(index + 1, tokens.count - 1)].kind
    return next == .leftBrace || (next == .leftParenthesis && word != "get")
  }

  private mutating func parseTrailingClosures(of callee: Expression, _ start: Int) -> Expression {
    var callee = callee
    var arguments: [Argument] = []
    if case .call(let inner, let written) = callee.kind, !written.contains(where: \.isTrailing),
      source.bytes[callee.range.end - 1] == UInt8(ascii: ")")
    {
      callee = inner
      arguments = written
    }
    arguments.append(Argument(label: nil, value: parseClosure(), isTrailing: true))
    while !isPanicking, isWord, !at(.default), token(after: 1).kind == .colon,
      token(after: 2).kind == .leftBrace
    {
      let label = takeIdentifier()
      advance()
      arguments.append(Argument(label: label, value: parseClosure(), isTrailing: true))
    }
    return Expression(.call(callee: callee, arguments: arguments), range(from: start))
  }
}

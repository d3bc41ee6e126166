// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads an expression that has no operators and no suffixes.
  mutating func parsePrimary() -> Expression {
    let range = token.range
    switch token.kind {
    case .identifier: return parseName()
    case .underscore:
      advance()
      return Expression(.discard, range)
    case .closureParameter:
      let index = Int(text.dropFirst()) ?? 0
      advance()
      return Expression(.closureParameter(index), range)
    case .integer:
      let value = integerValue(of: source.bytes[range.start..<range.end]) ?? 0
      advance()
      return Expression(.integer(value), range)
    case .floating:
      let value = Double(text.filter { $0 != "_" }) ?? 0
      advance()
      return Expression(.floating(value), range)
    case .stringStart: return parseString()
    case .leftParenthesis: return parseTuple()
    case .leftBracket: return parseCollection()
    case .leftBrace where allowsTrailingClosure: return parseClosure()
    case .period: return parseImplicitMember()
    case .backslash: return parseKeyPath()
    case .keyword(let keyword): return parseKeywordExpression(keyword)
    default:
      reportMissingValue()
      return missing()
    }
  }

  /// Reports that a value was expected here.
  mutating func reportMissingValue() {
    if reportForeignExpression() { return }
    guard position > 0, previousEnd > 0 else {
      reportExpected("a value")
      return
    }
    let before = describe(tokens[position - 1])
    reportExpected("a value after \(before)")
  }

  // MARK: - Names

  private mutating func parseName() -> Expression {
    if at(text: "any") || at(text: "some"), token(after: 1).kind == .identifier,
      !token(after: 1).startsLine
    {
      let type = parseType()
      return Expression(.type(type), type.range)
    }
    if let foreign = parseForeignPrefix() { return foreign }
    let start = token.start
    let name = takeIdentifier()
    if isGenericArgumentList(at: position) {
      let arguments = parseGenericArguments()
      let type = TypeSyntax(
        .named(base: nil, name: name.text, arguments: arguments),
        range(from: start)
      )
      return optionalTypeExpression(type)
    }
    let result = Expression(.name(name.text), name.range)
    if at(.questionPostfix), isTypeMember(after: position) {
      return optionalTypeExpression(
        TypeSyntax(.named(base: nil, name: name.text, arguments: []), name.range)
      )
    }
    return result
  }

  /// `Int?` in `Int?.none`: an optional type when a member of types follows the question mark.
  private mutating func optionalTypeExpression(_ type: TypeSyntax) -> Expression {
    var type = type
    while at(.questionPostfix), isTypeMember(after: position) {
      advance()
      type = TypeSyntax(.optional(type), range(from: type.range.start))
    }
    return Expression(.type(type), type.range)
  }

  /// Whether `?` at the index is followed by what only types have.
  private func isTypeMember(after index: Int) -> Bool {
    var next = index + 1
    // Nobody writes four; the bound keeps a run of them from being scanned over and over.
    let limit = min(tokens.count, index + 5)
    while next < limit, tokens[next].kind == .questionPostfix { next += 1 }
    guard next < tokens.count else { return false }
    // `(Int?).none`
    if tokens[next].kind == .rightParenthesis {
      return text(at: index - 1).first?.isUppercase ?? false
    }
    if tokens[next].kind == .leftParenthesis, !tokens[next].startsLine {
      // `[Int]?(nil)`; a call of an optional function has a lower-case name.
      return text(at: index - 1).first.map { $0.isUppercase || $0 == "]" || $0 == ">" } ?? false
    }
    guard next + 1 < tokens.count, tokens[next].kind == .period else { return false }
    return ["none", "some", "self", "init"].contains(text(at: next + 1))
  }

  private mutating func parseKeywordExpression(_ keyword: Keyword) -> Expression {
    let range = token.range
    switch keyword {
    case .true, .false:
      advance()
      return Expression(.boolean(keyword == .true), range)
    case .nil:
      advance()
      return Expression(.nil, range)
    case .self, .Self, .super, .Any, .`init`:
      if keyword == .`init`, token(after: 1).kind != .leftParenthesis { break }
      advance()
      return Expression(.name(keyword.rawValue), range)
    case .if, .switch:
      if statementExpressionPosition != position {
        complain(
          "misplaced-statement",
          "`\(keyword.rawValue)` as a value cannot stand here",
          range,
          remedy: keyword == .if
            ? "Write `condition ? one : other`, or give the value a name first: `let x = if …`."
            : "Give the value a name first: `let x = switch …`."
        )
      }
      let statement = withBracketRules {
        keyword == .if ? $0.parseIf() : $0.parseSwitch(label: nil)
      }
      return Expression(.statement(statement), statement.range)
    default: break
    }
    if startsStatement(keyword) || reportForeignExpression() {
      if !isPanicking { reportMissingValue() }
      return missing()
    }
    reportKeywordAsName(keyword)
    return missing()
  }

  private mutating func reportKeywordAsName(_ keyword: Keyword) {
    let before = position > 0 ? " after \(describe(tokens[position - 1]))" : ""
    report(
      "unexpected-token",
      "expected a value\(before), but found the keyword `\(keyword.rawValue)`",
      token.range,
      remedy: "A name that is a keyword stands in backticks: `` `\(keyword.rawValue)` ``."
    )
  }

  /// Whether a statement, which is no value, begins with the keyword.
  func startsStatement(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .let, .var, .func, .struct, .class, .enum, .protocol, .extension, .typealias, .import,
      .guard, .for, .while, .repeat, .do, .defer, .return, .throw, .break, .continue,
      .fallthrough, .public, .private, .fileprivate, .internal, .static, .case, .default, .else,
      .if, .switch:
      true
    default: false
    }
  }

  private mutating func parseImplicitMember() -> Expression {
    let start = token.start
    let next = token(after: 1)
    if next.kind == .integer, next.start == token.end {
      let digits = source.slice(next.range)
      let whole = SourceRange(start, next.end)
      complain(
        "invalid-number",
        "a number cannot start with a dot",
        whole,
        remedy: "Write 0.\(digits).",
        fix: "0.\(digits)"
      )
      advance()
      advance()
      return Expression(.floating(Double("0.\(digits.filter { $0 != "_" })") ?? 0), whole)
    }
    let dot = token
    advance()
    switch token.kind {
    case .identifier, .keyword:
      if token.startsLine { break }
      let name = takeIdentifier()
      return Expression(.member(base: nil, name: name), range(from: start))
    default: break
    }
    report(
      "missing-member",
      "there is no name after the dot",
      dot.range,
      remedy: "Name a member, or delete the dot."
    )
    let name = Identifier("", SourceRange(dot.end, dot.end))
    return Expression(.member(base: nil, name: name), dot.range)
  }

  // MARK: - Brackets

  private mutating func parseTuple() -> Expression {
    let start = token.start
    let opening = position
    let elements = parseArguments()
    let range = range(from: start)
    if elements.count == 1, let first = elements.first {
      guard let label = first.label else {
        return Expression(.parenthesized(first.value), range)
      }
      if closers[opening] >= 0 {
        complain(
          "single-label",
          "a tuple of one element has no label",
          label.range,
          remedy: "Delete `\(label.text):`, or add a second element."
        )
      }
    }
    return Expression(.tuple(elements), range)
  }

  private mutating func parseCollection() -> Expression {
    if let type = parseCollectionType() { return Expression(.type(type), type.range) }
    let start = token.start
    let opening = position
    guard let outer = enter() else { return missing() }
    defer { leave(outer) }
    advance()
    let kind = withBracketRules { parser in
      if parser.at(.colon), parser.token(after: 1).kind == .rightBracket {
        parser.advance()
        parser.close(opening)
        return Expression.Kind.dictionary([])
      }
      return parser.parseElements(opening)
    }
    return Expression(kind, range(from: start))
  }

  private mutating func parseElements(_ opening: Int) -> Expression.Kind {
    var values: [Expression] = []
    var entries: [(key: Expression, value: Expression)] = []
    while !isAtCloser(.rightBracket), !isNextStatement(opening) {
      statementExpressionPosition = -1
      let first = parseExpression()
      if isPanicking {
        if entries.isEmpty { values.append(first) }
        break
      }
      if at(.colon), entries.count == values.count || !entries.isEmpty {
        advance()
        entries.append((first, parseExpression()))
      } else if !entries.isEmpty {
        let range = first.range
        if at(.comma) || at(.rightBracket) {
          report(
            "missing-value",
            "this key of the dictionary has no value",
            range,
            remedy: "Write `key: value`."
          )
        }
        break
      } else {
        values.append(first)
      }
      if isPanicking || !take(.comma) { break }
    }
    close(opening, separator: "`,`")
    return entries.isEmpty ? .array(values) : .dictionary(entries)
  }

  /// `[Int]` and `[String: Int]` where they are types: before `(`, `?`, `.self` and the like.
  private mutating func parseCollectionType() -> TypeSyntax? {
    let end = closers[position]
    guard end > position + 1, end + 1 < tokens.count else { return nil }
    let after = tokens[end + 1]
    switch after.kind {
    case .leftParenthesis where !after.startsLine: break
    case .questionPostfix: guard isTypeMember(after: end + 1) else { return nil }
    case .period:
      guard end + 2 < tokens.count, ["self", "init", "Type"].contains(text(at: end + 2)) else {
        return nil
      }
    default: return nil
    }
    guard skipType(from: position) == end + 1 else { return nil }
    var type = parseSimpleType()
    while at(.questionPostfix), isTypeMember(after: position) {
      advance()
      type = TypeSyntax(.optional(type), range(from: type.range.start))
    }
    return type
  }

  // MARK: - Key paths

  private mutating func parseKeyPath() -> Expression {
    let start = token.start
    advance()
    let root = parseKeyPathRoot()
    var path = Expression(.name(Expression.keyPathRoot), range(from: start))
    var (isEmpty, hasLink) = (true, false)
    loop: while !token.startsLine, isEmpty || !token.followsSpace {
      let here = range(from: start)
      switch token.kind {
      case .period:
        let dot = token
        advance()
        if at(.leftBracket), !token.followsSpace {
          path = Expression(.subscript(base: path, arguments: parseArguments()), range(from: start))
        } else if at(.integer) {
          let index = Int(text) ?? Int.max
          advance()
          path = Expression(.tupleElement(base: path, index: index), range(from: start))
        } else if isWord {
          let name = takeIdentifier()
          path = Expression(.member(base: path, name: name), range(from: start))
        } else {
          report(
            "missing-member",
            "there is no name after the dot",
            dot.range,
            remedy: "A key path names a property: `\\.name`."
          )
          let name = Identifier("", SourceRange(dot.end, dot.end))
          path = Expression(.member(base: path, name: name), here)
          return Expression(.keyPath(root: root, path: path), here)
        }
      case .leftBracket where !isEmpty:
        path = Expression(.subscript(base: path, arguments: parseArguments()), range(from: start))
      case .questionPostfix where !isEmpty:
        advance()
        hasLink = true
        path = Expression(.optionalLink(path), range(from: start))
      case .exclamationPostfix where !isEmpty:
        advance()
        path = Expression(.forceUnwrap(path), range(from: start))
      default: break loop
      }
      isEmpty = false
    }
    if isEmpty {
      report(
        "unexpected-token",
        "`\\` begins a key path and needs a property",
        range(from: start),
        remedy: "Write `\\.name`."
      )
    }
    if hasLink { path = Expression(.chain(path), path.range) }
    return Expression(.keyPath(root: root, path: path), range(from: start))
  }

  /// The type before the first dot of a key path; names that begin as types do belong to it.
  private mutating func parseKeyPathRoot() -> TypeSyntax? {
    guard !token.followsSpace else { return nil }
    if at(.leftBracket) { return parseSimpleType() }
    guard at(.identifier) || at(.Self) else { return nil }
    let start = token.start
    var root: TypeSyntax?
    repeat {
      if root != nil { advance() }
      let name = takeIdentifier()
      let arguments = isGenericArgumentList(at: position) ? parseGenericArguments() : []
      root = TypeSyntax(
        .named(base: root, name: name.text, arguments: arguments),
        range(from: start)
      )
    } while at(.period) && token(after: 1).kind == .identifier
      && text(at: position + 1).first?.isUppercase == true
    return root
  }
}

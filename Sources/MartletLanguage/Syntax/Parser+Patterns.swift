// SPDX-License-Identifier: Apache-2.0

extension Parser {
  private func missingPattern() -> Pattern { Pattern(.wildcard, gap) }

  /// Reads what a declaration or a `for` binds: names, `_` and tuples of them.
  mutating func parseBindingPattern() -> Pattern {
    let start = token.start
    switch token.kind {
    case .underscore:
      advance()
      return Pattern(.wildcard, range(from: start))
    case .identifier, .keyword(.self):
      let name = takeIdentifier()
      return Pattern(.name(name.text), name.range)
    case .leftParenthesis:
      let elements = parsePatternElements { $0.parseBindingPattern() }
      return tuplePattern(elements, start)
    default:
      reportMissingName()
      return missingPattern()
    }
  }

  private mutating func reportMissingName() {
    if case .keyword(let keyword) = token.kind, !token.startsLine {
      report(
        "unexpected-token",
        "`\(keyword.rawValue)` is a keyword and cannot be a name",
        token.range,
        remedy: "Choose another name, or put it in backticks: `` `\(keyword.rawValue)` ``."
      )
      return
    }
    let before = position > 0 ? " after \(describe(tokens[position - 1]))" : ""
    let isNumber = at(.integer) || at(.floating)
    reportExpected("a name\(before)", isNumber ? "A name starts with a letter or `_`." : nil)
  }

  private func tuplePattern(
    _ elements: [(label: Identifier?, pattern: Pattern)],
    _ start: Int
  ) -> Pattern {
    if elements.count == 1, elements[0].label == nil {
      return Pattern(elements[0].pattern.kind, range(from: start))
    }
    return Pattern(.tuple(elements), range(from: start))
  }

  /// Reads `(label: pattern, …)`.
  private mutating func parsePatternElements(
    _ parse: (inout Parser) -> Pattern
  ) -> [(label: Identifier?, pattern: Pattern)] {
    let opening = position
    advance()
    guard let outer = enter() else { return [] }
    defer { leave(outer) }
    var elements: [(label: Identifier?, pattern: Pattern)] = []
    while !isAtCloser(.rightParenthesis) {
      var label: Identifier?
      if isWord, token(after: 1).kind == .colon {
        label = takeIdentifier()
        advance()
      }
      elements.append((label, parse(&self)))
      if isPanicking || !take(.comma) { break }
    }
    close(opening, separator: "`,`")
    return elements
  }

  // MARK: - `case`

  /// Reads the pattern of a `case` or a `catch`.
  ///
  /// `isBinding` says that a `let` or `var` stands around it, so that names are new.
  mutating func parsePattern(isBinding: Bool = false) -> Pattern {
    guard let outer = enter() else { return missingPattern() }
    defer { leave(outer) }
    let start = token.start
    var pattern = parsePrimaryPattern(isBinding: isBinding)
    while !isPanicking {
      if take(.questionPostfix) {
        pattern = Pattern(.some(pattern), range(from: start))
      } else if take(.as) {
        pattern = Pattern(.as(pattern, parseType()), range(from: start))
      } else {
        break
      }
      grow()
    }
    return pattern
  }

  private mutating func parsePrimaryPattern(isBinding: Bool) -> Pattern {
    let start = token.start
    switch token.kind {
    case .keyword(.let), .keyword(.var):
      let isMutable = at(.var)
      advance()
      let inner = parsePattern(isBinding: true)
      return Pattern(.binding(isMutable: isMutable, inner), range(from: start))
    case .keyword(.is):
      advance()
      return Pattern(.is(parseType()), range(from: start))
    case .underscore where !continuesExpression(after: position):
      advance()
      return Pattern(.wildcard, range(from: start))
    case .leftParenthesis where !continuesExpression(after: closers[position]):
      let elements = parsePatternElements { $0.parsePattern(isBinding: isBinding) }
      return tuplePattern(elements, start)
    case .identifier where isBinding && !continuesExpression(after: position):
      let name = takeIdentifier()
      return Pattern(.name(name.text), name.range)
    case .period, .identifier:
      if let pattern = parseEnumCasePattern(isBinding: isBinding) { return pattern }
    default: break
    }
    let value = parsePatternExpression()
    return Pattern(.expression(value), value.range)
  }

  /// An expression to compare with; `=` and `?` end it.
  private mutating func parsePatternExpression() -> Expression {
    let saved = (allowsAssignment, isInPattern)
    (allowsAssignment, isInPattern) = (false, true)
    defer { (allowsAssignment, isInPattern) = saved }
    return parseExpression()
  }

  /// Whether what ends at the index is only the beginning of an expression.
  private func continuesExpression(after index: Int) -> Bool {
    guard index >= 0, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    switch next.kind {
    case .infixOperator, .postfixOperator, .questionInfix, .exclamationPostfix: return true
    case .period, .leftParenthesis, .leftBracket: return !next.startsLine
    default: return false
    }
  }

  /// `.name`, `.name(p)`, `Type.name`, `Type.name(p)`; `nil` if it is an expression.
  private mutating func parseEnumCasePattern(isBinding: Bool) -> Pattern? {
    let start = token.start
    if let pattern = parseGenericCasePattern(isBinding: isBinding) { return pattern }
    var index = position
    var lastDot = -1
    var components = 0
    if tokens[index].kind == .identifier {
      components += 1
      // Types are written with a capital letter; `limits.upper` is a value.
      guard text(at: index).first?.isUppercase ?? false else { return nil }
      index += 1
    }
    while index + 1 < tokens.count, tokens[index].kind == .period, !tokens[index + 1].startsLine {
      switch tokens[index + 1].kind {
      case .identifier, .keyword: break
      default: return nil
      }
      lastDot = index
      index += 2
    }
    guard lastDot >= 0 else { return nil }
    if components == 0, lastDot != position { return nil }
    // Inside a chain of names all but the last must be types.
    var check = position + (components == 0 ? 1 : 0)
    while check < lastDot {
      if tokens[check].kind == .identifier, !(text(at: check).first?.isUppercase ?? false) {
        return nil
      }
      check += 1
    }
    var last = index - 1
    let next = tokens[min(index, tokens.count - 1)]
    let hasArguments = next.kind == .leftParenthesis && !next.startsLine
    if hasArguments {
      guard closers[index] > index else { return nil }
      last = closers[index]
    }
    if continuesExpression(after: last) { return nil }
    var type: TypeSyntax?
    while position < lastDot {
      let name = takeIdentifier()
      type = TypeSyntax(.named(base: type, name: name.text, arguments: []), range(from: start))
      if position < lastDot { advance() }
    }
    advance()
    let name = takeIdentifier()
    let arguments =
      hasArguments ? parsePatternElements { $0.parsePattern(isBinding: isBinding) } : nil
    return Pattern(.enumCase(type: type, name: name, arguments: arguments), range(from: start))
  }

  /// `Result<Int, Failure>.success(let n)`.
  private mutating func parseGenericCasePattern(isBinding: Bool) -> Pattern? {
    guard at(.identifier), isGenericArgumentList(at: position + 1) else { return nil }
    var depth = 0
    var end = position + 1
    repeat {
      let token = tokens[end]
      if token.isOperator {
        for byte in source.bytes[token.start..<token.end] {
          depth += byte == UInt8(ascii: "<") ? 1 : byte == UInt8(ascii: ">") ? -1 : 0
        }
      }
      end += 1
    } while depth > 0 && end + 1 < tokens.count
    guard tokens[end].kind == .period, tokens[end + 1].kind == .identifier else { return nil }
    let start = token.start
    let name = takeIdentifier()
    let arguments = parseGenericArguments()
    var type = TypeSyntax(
      .named(base: nil, name: name.text, arguments: arguments),
      range(from: start)
    )
    advance()
    while at(.identifier), token(after: 1).kind == .period {
      let member = takeIdentifier()
      type = TypeSyntax(.named(base: type, name: member.text, arguments: []), range(from: start))
      advance()
    }
    guard at(.identifier) else { return nil }
    let caseName = takeIdentifier()
    let hasArguments = at(.leftParenthesis) && !token.startsLine
    let inner =
      hasArguments ? parsePatternElements { $0.parsePattern(isBinding: isBinding) } : nil
    return Pattern(
      .enumCase(type: type, name: caseName, arguments: inner),
      range(from: start)
    )
  }
}

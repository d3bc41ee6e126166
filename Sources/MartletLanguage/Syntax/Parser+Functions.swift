// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads `func …`, `init …` or `subscript …`; in a protocol it may lack its body.
  mutating func parseFunction(
    _ head: DeclarationHead,
    _ start: Int,
    mayLackBody: Bool = false
  ) -> FunctionDeclaration {
    var kind = FunctionDeclaration.Kind.function
    var name: Identifier
    let introducer = token
    switch token.kind {
    case .keyword(.`init`):
      name = takeIdentifier()
      var isFailable = false
      if take(.questionPostfix) {
        isFailable = true
      } else if at(.exclamationPostfix) {
        complain(
          "unsupported",
          "`init!` is not part of the cell language",
          token.range,
          remedy: "Write `init?`.",
          fix: "?"
        )
        advance()
        isFailable = true
      }
      kind = .initializer(isFailable: isFailable)
    case .keyword(.subscript):
      name = takeIdentifier()
      kind = .subscript
    default:
      advance()
      name = parseFunctionName()
    }
    let isSubscript = introducer.kind == .keyword(.subscript)
    let generics = isPanicking ? [] : parseGenericParameters()
    let parameters =
      isPanicking ? [] : parseParameters(of: name, hasLabels: !isSubscript)
    var isThrowing = false
    var isRethrowing = false
    var thrownType: TypeSyntax?
    if !isPanicking {
      refuseAsync()
      if at(.throws) || at(.rethrows) {
        isThrowing = true
        isRethrowing = at(.rethrows)
        thrownType = skipThrows()
      }
    }
    let result = isPanicking ? nil : parseFunctionResult()
    let requirements = isPanicking ? [] : parseRequirements()
    var body: [Statement]?
    var accessors: [Accessor]?
    if isPanicking, recoverToBlock() || at(.leftBrace) { calm() }
    if !isPanicking || at(.leftBrace) {
      if at(.leftBrace) {
        if isSubscript {
          accessors = parseAccessors()
        } else {
          body = parseBlock(of: name.text)
        }
      } else {
        checkBody(head, name, introducer, mayLackBody)
      }
    }
    return FunctionDeclaration(
      head: head,
      kind: kind,
      name: name,
      generics: generics,
      requirements: requirements,
      parameters: parameters,
      isThrowing: isThrowing,
      result: result,
      body: body,
      accessors: accessors,
      range: range(from: start),
      isRethrowing: isRethrowing,
      thrownType: thrownType
    )
  }

  private mutating func checkBody(
    _ head: DeclarationHead,
    _ name: Identifier,
    _ introducer: Token,
    _ mayLackBody: Bool
  ) {
    guard kind == .cell, !mayLackBody, head.argument(of: "native") == nil, !isPanicking else {
      return
    }
    reportMissingBlock(of: name.text.isEmpty ? "the function" : "`\(name.text)`")
  }

  private mutating func parseFunctionName() -> Identifier {
    switch token.kind {
    case .identifier where !token.startsLine: return takeIdentifier()
    case .infixOperator, .prefixOperator, .postfixOperator, .exclamationPostfix:
      // `func ==<T>(…)`: the `<` belongs to the generic parameters.
      if text.count > 1, text.last == "<", token(after: 1).kind == .identifier,
        token(after: 1).start == token.end, operators.infix[text] == nil
      {
        let range = SourceRange(token.start, token.end - 1)
        let name = Identifier(source.slice(range), range)
        previousEnd = range.end
        tokens[position].start = range.end
        tokens[position].kind = .postfixOperator
        return name
      }
      checkDeclared(token)
      return takeIdentifier()
    default: return parseDeclaredName("the name of the function")
    }
  }

  /// An operator must be declared before a function can give it a meaning.
  private mutating func checkDeclared(_ token: Token) {
    guard kind == .cell, operators.infix[text] == nil, !operators.prefix.contains(text),
      !operators.postfix.contains(text), !["=", "?", "!", "->", "&", "."].contains(text)
    else { return }
    complain(
      "unknown-operator",
      "`\(text)` is not declared as an operator",
      token.range,
      remedy: "Declare it first: `infix operator \(text): AdditionPrecedence`."
    )
  }

  private mutating func parseFunctionResult() -> TypeSyntax? {
    if at(.colon), !token.startsLine {
      let next = token(after: 1)
      if !next.startsLine, next.kind == .identifier || next.kind == .leftBracket {
        complain(
          "foreign-syntax",
          "the type of a result follows `->`, not `:`",
          token.range,
          remedy: "Write `->`.",
          fix: " ->"
        )
        advance()
        return parseType()
      }
      return nil
    }
    guard take(.arrow) else { return nil }
    if at(.throws) {
      complain(
        "unexpected-token",
        "`throws` stands before the arrow",
        token.range,
        remedy: "Write `throws -> Type`."
      )
      advance()
    }
    return parseType()
  }

  // MARK: - Parameters

  private mutating func parseParameters(
    of name: Identifier,
    hasLabels: Bool
  ) -> [ParameterSyntax] {
    guard at(.leftParenthesis) else {
      reportExpected(
        "`(` and the parameters of `\(name.text)`",
        "A function without parameters has empty parentheses: `\(name.text)()`."
      )
      return []
    }
    let opening = position
    guard let outer = enter() else { return [] }
    defer { leave(outer) }
    advance()
    let parameters = withBracketRules { parser -> [ParameterSyntax] in
      var parameters: [ParameterSyntax] = []
      while !parser.isAtCloser(.rightParenthesis) {
        guard let parameter = parser.parseParameter(hasLabels: hasLabels) else { break }
        parameters.append(parameter)
        if parser.isPanicking || !parser.take(.comma) { break }
      }
      return parameters
    }
    close(opening, separator: "`,`")
    return parameters
  }

  private mutating func parseParameter(hasLabels: Bool) -> ParameterSyntax? {
    while at(.at) {
      advance()
      if at(.identifier) { advance() }
    }
    let isWord: Bool
    switch token.kind {
    case .identifier, .underscore: isWord = true
    case .keyword(let keyword): isWord = keyword != .inout && keyword != .let && keyword != .var
    default: isWord = false
    }
    guard isWord else {
      if !reportForeignParameter() { reportExpected("the name of a parameter") }
      return nil
    }
    let first = takeIdentifier()
    var name = first
    var label: String? = hasLabels && first.text != "_" ? first.text : nil
    if at(.identifier) || at(.underscore) {
      name = takeIdentifier()
      label = first.text == "_" ? nil : first.text
    }
    guard take(.colon) else {
      let isTypeLike = name.text.first?.isUppercase ?? false
      if isTypeLike, name.range != first.range {
        report(
          "missing-type",
          "there is no `:` after `\(first.text)`",
          SourceRange(first.range.end, first.range.end),
          remedy: "Write `\(first.text): \(name.text)`.",
          fix: ":"
        )
      } else if !reportForeignParameter() {
        report(
          "missing-type",
          "the parameter `\(name.text)` has no type",
          name.range,
          remedy: "Write `\(name.text): Type`, for instance `\(name.text): Double`."
        )
      }
      return ParameterSyntax(label: label, name: name, type: missingType(), defaultValue: nil)
    }
    sawAutoclosure = false
    let type = parseType(allowsVariadic: true)
    let isAutoclosure = sawAutoclosure
    var value: Expression?
    if !isPanicking, take(.equal) {
      statementExpressionPosition = -1
      value = parseExpression()
    }
    var parameter = ParameterSyntax(label: label, name: name, type: type, defaultValue: value)
    if let value, case .inout = type.kind {
      complain(
        "misplaced-inout",
        "an `inout` parameter has no default: it changes what the caller has",
        value.range,
        remedy: "Delete the default."
      )
    }
    parameter.isAutoclosure = isAutoclosure
    return parameter
  }

  /// Reads the payload of an enum case.
  mutating func parsePayload() -> [ParameterSyntax] {
    let opening = position
    guard let outer = enter() else { return [] }
    defer { leave(outer) }
    advance()
    var payload: [ParameterSyntax] = []
    while !isAtCloser(.rightParenthesis) {
      var label: Identifier?
      if isWord {
        if token(after: 1).kind == .colon {
          label = takeIdentifier()
          advance()
        } else if token(after: 1).kind == .identifier, token(after: 2).kind == .colon {
          label = takeIdentifier()
          advance()
          advance()
        }
      }
      let place = token.range
      let type = parseType()
      let value = !isPanicking && take(.equal) ? parseExpression() : nil
      let isNamed = label.map { $0.text != "_" } ?? false
      payload.append(
        ParameterSyntax(
          label: isNamed ? label?.text : nil,
          name: label ?? Identifier("_", place),
          type: type,
          defaultValue: value
        )
      )
      if isPanicking || !take(.comma) { break }
    }
    close(opening, separator: "`,`")
    return payload
  }

  // MARK: - Generics

  /// Reads `<T, U: P>` if it stands here.
  mutating func parseGenericParameters() -> [GenericParameterSyntax] {
    guard isLessThan else { return [] }
    let opening = token.range
    advance()
    var parameters: [GenericParameterSyntax] = []
    repeat {
      if at(.let) {
        report(
          "unsupported",
          "a generic parameter in a cell is a type, not a value",
          token.range,
          remedy: "Pass the value as an argument."
        )
        return parameters
      }
      let name = parseDeclaredName("the name of a type parameter")
      if isPanicking { return parameters }
      let constraint = take(.colon) ? parseType() : nil
      parameters.append(GenericParameterSyntax(name: name, constraint: constraint))
    } while !isPanicking && take(.comma)
    closeAngle(opening)
    return parameters
  }

  /// Reads `where T: P, U == V` if it stands here.
  mutating func parseRequirements() -> [RequirementSyntax] {
    guard take(.where) else { return [] }
    var requirements: [RequirementSyntax] = []
    repeat {
      let left = parseType()
      if isPanicking { break }
      let isEquality: Bool
      if take(.colon) {
        isEquality = false
      } else if token.isOperator, text == "==" {
        isEquality = true
        advance()
      } else {
        reportExpected("`:` or `==`", "A requirement is written `T: Protocol` or `T == Type`.")
        break
      }
      requirements.append(
        RequirementSyntax(left: left, isEquality: isEquality, right: parseType())
      )
    } while !isPanicking && take(.comma)
    return requirements
  }
}

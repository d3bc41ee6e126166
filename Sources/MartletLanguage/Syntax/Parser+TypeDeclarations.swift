// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads `struct`, `class`, `enum`, `protocol` or `extension`.
  mutating func parseTypeDeclaration(_ head: DeclarationHead, _ start: Int) -> TypeDeclaration {
    let word = text
    let kinds: [String: TypeDeclaration.Kind] = [
      "struct": .struct, "class": .class, "enum": .enum, "protocol": .protocol,
    ]
    let kind = kinds[word] ?? .extension
    advance()
    var extended: TypeSyntax?
    let name: Identifier
    var generics: [GenericParameterSyntax] = []
    if kind == .extension {
      let type = parseSimpleType()
      name = Identifier(simpleName(of: type), type.range)
      extended = type
    } else {
      name = parseDeclaredName("the name of the \(word)")
      if !isPanicking { generics = parseGenericParameters() }
    }
    var inherited: [TypeSyntax] = []
    if !isPanicking, at(.colon), !isColonOfBlock {
      advance()
      repeat {
        inherited.append(parseType())
      } while !isPanicking && take(.comma)
    }
    let requirements = isPanicking ? [] : parseRequirements()
    var members: [TypeDeclaration.Member] = []
    if !isPanicking || recoverToBlock() {
      members = parseMembers(kind, name.text.isEmpty ? "the \(word)" : "`\(name.text)`")
    }
    return TypeDeclaration(
      head: head,
      kind: kind,
      name: name,
      extended: extended,
      generics: generics,
      inherited: inherited,
      requirements: requirements,
      members: members,
      range: range(from: start)
    )
  }

  /// `class Point:` and the end of the line, as Python writes it.
  private var isColonOfBlock: Bool {
    let next = token(after: 1)
    guard next.startsLine, next.kind == .identifier else { return next.kind == .endOfFile }
    // Names of protocols may stand on the next line; then a brace or another name follows.
    switch token(after: 2).kind {
    case .leftBrace, .comma, .period, .keyword(.where), .infixOperator: return false
    default: return true
    }
  }

  private func simpleName(of type: TypeSyntax) -> String {
    switch type.kind {
    case .named(let base?, let name, _): simpleName(of: base) + "." + name
    case .named(nil, let name, _): name
    case .array: "Array"
    case .dictionary: "Dictionary"
    case .optional: "Optional"
    default: ""
    }
  }

  // MARK: - Members

  private mutating func parseMembers(
    _ kind: TypeDeclaration.Kind,
    _ owner: String
  ) -> [TypeDeclaration.Member] {
    guard at(.leftBrace) else {
      reportMissingBlock(of: owner)
      return []
    }
    let opening = position
    guard let outer = enter() else { return [] }
    defer { leave(outer) }
    let outerStart = statementStart
    defer { statementStart = outerStart }
    advance()
    let saved = (allowsTrailingClosure, allowsAssignment, isInPattern)
    (allowsTrailingClosure, allowsAssignment, isInPattern) = (true, true, false)
    var members: [TypeDeclaration.Member] = []
    while !isAtCloser(.rightBrace) {
      if take(.semicolon) { continue }
      let start = position
      statementStart = start
      calm()
      if at(.rightParenthesis) || at(.rightBracket) {
        complain(
          "unexpected-token",
          "`\(text)` closes nothing",
          token.range,
          remedy: "Delete it.",
          fix: ""
        )
        advance()
        continue
      }
      parseMember(of: kind, &members)
      if !isPanicking, !token.startsLine, !at(.semicolon), !isAtCloser(.rightBrace) {
        reportExpected(
          "a new line after this member",
          "Begin a new line before it, or put `;` between two members."
        )
      }
      if isPanicking { synchronize() }
      if position == start, !at(.endOfFile) { advance() }
    }
    calm()
    (allowsTrailingClosure, allowsAssignment, isInPattern) = saved
    close(opening)
    return members
  }

  private mutating func parseMember(
    of kind: TypeDeclaration.Kind,
    _ members: inout [TypeDeclaration.Member]
  ) {
    let start = token.start
    let head = parseMemberHead()
    switch token.kind {
    case .keyword(.let), .keyword(.var): members.append(.variable(parseVariable(head)))
    case .keyword(.func), .keyword(.`init`), .keyword(.subscript):
      let function = parseFunction(head, start, mayLackBody: kind == .protocol)
      members.append(.function(function))
    case .keyword(.struct), .keyword(.class), .keyword(.enum), .keyword(.protocol),
      .keyword(.extension):
      members.append(.type(parseTypeDeclaration(head, start)))
    case .keyword(.typealias): parseMemberAlias(&members)
    case .keyword(.associatedtype):
      advance()
      let name = parseDeclaredName("the name of the associated type")
      let constraint = !isPanicking && take(.colon) ? parseType() : nil
      let standard = !isPanicking && take(.equal) ? parseType() : nil
      let requirements = isPanicking ? [] : parseRequirements()
      members.append(
        .associatedType(
          name: name,
          constraint: constraint,
          standard: standard,
          requirements: requirements
        )
      )
    case .keyword(.case):
      if kind != .enum {
        complain(
          "unexpected-token",
          "`case` can stand only in an `enum`",
          token.range,
          remedy: "Declare a `static let`, or make the type an `enum`."
        )
      }
      parseEnumCases(head, &members)
    case .keyword(.deinit), .keyword(.precedencegroup), .keyword(.operator), .keyword(.import):
      let word = text
      report(
        "unsupported",
        "`\(word)` cannot stand in a type in a cell",
        token.range,
        remedy: word == "deinit"
          ? "Leave it out: values in a cell are released by themselves."
          : "It belongs outside of the type."
      )
    default: reportForeignMember()
    }
  }

  private mutating func parseMemberHead() -> DeclarationHead {
    var head = DeclarationHead()
    head.documentation = documentation[position] ?? ""
    while !at(.endOfFile) {
      switch token.kind {
      case .at: head.attributes.append(parseAttribute())
      case .keyword(.static), .keyword(.public), .keyword(.private), .keyword(.fileprivate),
        .keyword(.internal):
        head.modifiers.append(parseModifier())
      case .keyword(.class):
        switch token(after: 1).kind {
        case .keyword(.func), .keyword(.var), .keyword(.let), .keyword(.subscript):
          head.modifiers.append(parseModifier())
        default: return head
        }
      case .identifier:
        guard Parser.modifierWords.contains(text) else { return head }
        head.modifiers.append(parseModifier())
      default: return head
      }
    }
    return head
  }

  private mutating func parseMemberAlias(_ members: inout [TypeDeclaration.Member]) {
    advance()
    let name = parseDeclaredName("the new name")
    if !isPanicking, isLessThan {
      report(
        "unsupported",
        "a `typealias` inside a type has no parameters in a cell",
        token.range,
        remedy: "Declare it outside of the type."
      )
    }
    if isPanicking { return }
    guard take(.equal) else {
      reportExpected("`=` and a type", "Write `typealias Name = Type`.")
      return
    }
    members.append(.typealias(name: name, type: parseType()))
  }

  /// Reads `case a, b(Int), c = 3`.
  private mutating func parseEnumCases(
    _ head: DeclarationHead,
    _ members: inout [TypeDeclaration.Member]
  ) {
    advance()
    repeat {
      let name = parseDeclaredName("the name of a case")
      if isPanicking { return }
      let payload = at(.leftParenthesis) && !token.startsLine ? parsePayload() : nil
      var rawValue: Expression?
      if !isPanicking, take(.equal) {
        statementExpressionPosition = -1
        rawValue = parseExpression()
      }
      members.append(
        .enumCase(
          EnumCaseDeclaration(head: head, name: name, payload: payload, rawValue: rawValue)
        )
      )
    } while !isPanicking && take(.comma)
  }
}

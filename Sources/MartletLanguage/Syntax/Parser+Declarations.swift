// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// The words, no keywords, that may stand before a declaration.
  static let modifierWords: Set<String> = [
    "mutating", "nonmutating", "lazy", "final", "open", "override", "required", "convenience",
    "weak", "unowned", "dynamic", "indirect", "prefix", "postfix", "infix", "optional", "package",
    "nonisolated", "isolated", "distributed", "async", "borrowing", "consuming",
  ]

  /// Reads a declaration if one stands here.
  mutating func parseDeclaration() -> Statement? {
    let start = token.start
    guard let introducer = declarationIntroducer() else { return nil }
    let head = parseHead(to: introducer)
    let kind: Statement.Kind
    switch tokens[introducer].kind {
    case .keyword(.let), .keyword(.var): kind = .variable(parseVariable(head))
    case .keyword(.func): kind = .function(parseFunction(head, start))
    case .keyword(.struct), .keyword(.class), .keyword(.enum), .keyword(.protocol),
      .keyword(.extension):
      kind = .type(parseTypeDeclaration(head, start))
    case .keyword(.typealias): kind = parseTypeAlias()
    case .keyword(.import): kind = parseImport()
    case .keyword(.operator): kind = parseOperatorDeclaration(head)
    case .keyword(.precedencegroup): kind = parsePrecedenceGroup()
    case .keyword(.`init`), .keyword(.subscript), .keyword(.deinit), .keyword(.associatedtype),
      .keyword(.case):
      reportMisplacedMember()
      kind = .missing
    default:
      kind = .missing
      reportUnsupportedDeclaration()
    }
    return Statement(kind, range(from: start))
  }

  /// The position of the keyword that says what is declared, or `nil` if this is no declaration.
  private func declarationIntroducer() -> Int? {
    var index = position
    // A run of modifiers is short; the bound keeps the look ahead constant.
    let limit = min(tokens.count, position + 40)
    while index < limit {
      let token = tokens[index]
      switch token.kind {
      case .at:
        index += 2
        if index < tokens.count, tokens[index].kind == .leftParenthesis,
          !tokens[index].followsSpace, closers[index] > index
        {
          index = closers[index] + 1
        }
      case .keyword(let keyword):
        switch keyword {
        case .static, .public, .private, .fileprivate, .internal: index = afterModifier(index)
        case .class:
          let next = tokens[min(index + 1, tokens.count - 1)].kind
          switch next {
          case .keyword(.func), .keyword(.var), .keyword(.let), .keyword(.subscript): index += 1
          default: return index
          }
        case .let, .var, .func, .struct, .enum, .protocol, .extension, .typealias, .import,
          .operator, .subscript, .deinit, .associatedtype, .precedencegroup:
          return index
        case .`init`:
          // `init(…)` inside a body is a call of an initialiser by mistake; leave it to the checker.
          return index == position && self.token(after: 1).kind == .period ? nil : index
        case .case: return index > position ? index : nil
        default: return index > position && hasAttribute(before: index) ? index : nil
        }
      case .identifier:
        if isUnsupportedIntroducer(index) { return index }
        guard Parser.modifierWords.contains(text(at: index)), isModifier(index) else {
          return hasAttribute(before: index) ? index : nil
        }
        index = afterModifier(index)
      default: return hasAttribute(before: index) ? min(index, tokens.count - 1) : nil
      }
    }
    return nil
  }

  private func hasAttribute(before index: Int) -> Bool {
    index > position && tokens[position].kind == .at
  }

  /// `private(set)` is one modifier.
  private func afterModifier(_ index: Int) -> Int {
    let next = index + 1
    guard next < tokens.count, tokens[next].kind == .leftParenthesis, !tokens[next].startsLine,
      closers[next] == next + 2
    else { return next }
    return next + 3
  }

  /// Whether the word at the index is a modifier here and no name: a declaration follows it.
  private func isModifier(_ index: Int) -> Bool {
    let after = afterModifier(index)
    guard after < tokens.count else { return false }
    switch tokens[after].kind {
    case .keyword(let keyword):
      switch keyword {
      case .let, .var, .func, .struct, .class, .enum, .protocol, .extension, .typealias, .operator,
        .import,
        .`init`, .subscript, .static, .public, .private, .fileprivate, .internal, .case:
        return true
      default: return false
      }
    case .identifier:
      return !tokens[after].startsLine && Parser.modifierWords.contains(text(at: after))
    case .at: return true
    default: return false
    }
  }

  /// `actor Name`, `macro name`.
  private func isUnsupportedIntroducer(_ index: Int) -> Bool {
    let word = text(at: index)
    guard word == "actor" || word == "macro" else { return false }
    let next = tokens[min(index + 1, tokens.count - 1)]
    return next.kind == .identifier && !next.startsLine
  }

  // MARK: - Heads

  /// Reads attributes and modifiers up to the position of the introducer.
  private mutating func parseHead(to introducer: Int) -> DeclarationHead {
    var head = DeclarationHead()
    head.documentation = documentation[position] ?? ""
    while position < introducer, !at(.endOfFile) {
      if at(.at) {
        head.attributes.append(parseAttribute())
      } else {
        head.modifiers.append(parseModifier())
      }
    }
    return head
  }

  /// Reads `static` or `private(set)`.
  mutating func parseModifier() -> String {
    var modifier = text
    if modifier == "open" {
      complain(
        "unsupported",
        "`open` is for classes",
        token.range,
        remedy: "Write `public`, or nothing.",
        fix: "public"
      )
    }
    refuseModifier(modifier, token.range)
    advance()
    if at(.leftParenthesis), closers[position] == position + 2 {
      modifier += "(" + text(at: position + 1) + ")"
      position = closers[position]
      advance()
    }
    return modifier
  }

  /// Reads `@name` or `@name(…)`; of a plain string in the parentheses only its text is kept.
  mutating func parseAttribute() -> Attribute {
    let start = token.start
    advance()
    let name = at(.endOfFile) ? "" : text
    if name == "main" {
      complain(
        "unsupported",
        "`@main` marks where a program begins, and a cell is run from its top",
        token.range,
        remedy: "Delete it, and call what it should run."
      )
    }
    if !at(.endOfFile) { advance() }
    if !name.isEmpty { refuseAttribute(name, range(from: start)) }
    guard at(.leftParenthesis), !token.followsSpace, closers[position] > position else {
      return Attribute(name: name, argument: nil)
    }
    let end = closers[position]
    var argument = source.slice(SourceRange(token.end, tokens[end].start))
    if end - position == 4, tokens[position + 1].kind == .stringStart {
      argument = source.slice(tokens[position + 2].range)
    }
    position = end
    advance()
    return Attribute(name: name, argument: argument)
  }

  private mutating func reportMisplacedMember() {
    let word = text
    let remedy =
      switch word {
      case "deinit": "Leave it out: values in a cell are released by themselves."
      case "case": "It stands inside the braces of a `switch` or an `enum`."
      default: "It stands inside the braces of a type."
      }
    let isUnsupported = word == "deinit"
    report(
      isUnsupported ? "unsupported" : "unexpected-token",
      isUnsupported
        ? "`\(word)` is not part of the cell language" : "`\(word)` cannot stand outside of a type",
      token.range,
      remedy: remedy
    )
    advance()
  }

  private mutating func reportUnsupportedDeclaration() {
    let word = text
    if at(.identifier), word == "actor" {
      refuseConcurrency(word, token.range)
      isPanicking = true
      advance()
    } else if at(.identifier), word == "macro" {
      report(
        "unsupported",
        "`\(word)` is not part of the cell language",
        token.range,
        remedy: word == "actor" ? "Use a `struct`." : "Use a function."
      )
      advance()
    } else {
      reportExpected("a declaration after the attribute")
    }
  }

  // MARK: - Variables

  /// Reads `let …` or `var …`.
  mutating func parseVariable(_ head: DeclarationHead) -> VariableDeclaration {
    let isMutable = at(.var)
    advance()
    var bindings: [VariableDeclaration.Binding] = []
    repeat {
      if !bindings.isEmpty { reportForeignList() }
      skipForeignMutability()
      let pattern = parseBindingPattern()
      if isPanicking {
        bindings.append(.init(pattern: pattern, type: nil, value: nil, accessors: nil))
        break
      }
      skipForeignColon()
      let type = take(.colon) ? parseType() : nil
      if let type, case .inout = type.kind {
        complain(
          "misplaced-inout",
          "`inout` can only stand before the type of a parameter",
          type.range,
          remedy: "Delete `inout`: a `var` can be changed anyway."
        )
      }
      var value: Expression?
      if !isPanicking, take(.equal) {
        statementExpressionPosition = position
        value = parseExpression()
      }
      var accessors: [Accessor]?
      if !isPanicking, at(.leftBrace), !token.startsLine || value == nil {
        if !isMutable {
          complain(
            "computed-let",
            "a computed property is declared with `var`",
            SourceRange(pattern.range.start, pattern.range.end),
            remedy: "Write `var` for `let`."
          )
        }
        accessors = parseAccessors()
      }
      bindings.append(.init(pattern: pattern, type: type, value: value, accessors: accessors))
    } while !isPanicking && take(.comma)
    shareTypes(&bindings)
    return VariableDeclaration(head: head, isMutable: isMutable, bindings: bindings)
  }

  /// `var red, green, blue: Double` gives all three the type.
  private func shareTypes(_ bindings: inout [VariableDeclaration.Binding]) {
    var type: TypeSyntax?
    for index in bindings.indices.reversed() {
      let binding = bindings[index]
      guard binding.value == nil, binding.accessors == nil else {
        type = nil
        continue
      }
      if let own = binding.type { type = own } else { bindings[index].type = type }
    }
  }

  // MARK: - Accessors

  /// Whether the word at the index begins an accessor: `get`, `set`, `willSet`, `didSet`.
  func isAccessorStart(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].kind == .identifier else { return false }
    let next = tokens[index + 1]
    switch text(at: index) {
    case "get", "set", "willSet", "didSet":
      switch next.kind {
      case .leftBrace, .rightBrace, .keyword(.throws), .semicolon: return true
      case .leftParenthesis: return text(at: index) != "get"
      case .identifier:
        return ["get", "set", "async", "mutating", "nonmutating"].contains(text(at: index + 1))
      default: return false
      }
    case "mutating", "nonmutating": return ["get", "set"].contains(text(at: index + 1))
    default: return false
    }
  }

  /// Reads `{ get … set … }`, or a body that is a getter.
  mutating func parseAccessors() -> [Accessor] {
    guard isAccessorStart(position + 1) else {
      let body = parseBlock(of: "the property")
      return [
        Accessor(kind: .get, parameter: nil, isThrowing: false, isMutating: false, body: body)
      ]
    }
    let opening = position
    guard let outer = enter() else { return [] }
    defer { leave(outer) }
    advance()
    var accessors: [Accessor] = []
    while !isAtCloser(.rightBrace), !isPanicking {
      if take(.semicolon) { continue }
      guard let accessor = parseAccessor() else { break }
      accessors.append(accessor)
    }
    close(opening)
    return accessors
  }

  private mutating func parseAccessor() -> Accessor? {
    var (isMutating, isNonmutating) = (false, false)
    if at(word: "mutating") || at(word: "nonmutating") {
      isMutating = text == "mutating"
      isNonmutating = !isMutating
      advance()
    }
    let kinds: [String: Accessor.Kind] = [
      "get": .get, "set": .set, "willSet": .willSet, "didSet": .didSet,
    ]
    guard at(.identifier), let kind = kinds[text] else {
      reportExpected("`get`, `set`, `willSet` or `didSet`")
      return nil
    }
    let name = text
    advance()
    var parameter: Identifier?
    if at(.leftParenthesis) {
      let opening = position
      advance()
      if at(.identifier) { parameter = takeIdentifier() }
      close(opening)
    }
    refuseAsync()
    var isThrowing = false
    if at(.throws) {
      isThrowing = true
      skipThrows()
    }
    let body = at(.leftBrace) ? parseBlock(of: "`\(name)`") : nil
    var accessor = Accessor(
      kind: kind,
      parameter: parameter,
      isThrowing: isThrowing,
      isMutating: isMutating,
      body: body
    )
    accessor.isNonmutating = isNonmutating
    return accessor
  }

  // MARK: - Others

  private mutating func parseTypeAlias() -> Statement.Kind {
    advance()
    let name = parseDeclaredName("the new name")
    let parameters = parseGenericParameters()
    guard !isPanicking, take(.equal) else {
      if !isPanicking { reportExpected("`=` and a type", "Write `typealias Name = Type`.") }
      return .typealias(name: name, parameters: parameters, type: missingType())
    }
    return .typealias(name: name, parameters: parameters, type: parseType())
  }

  private mutating func parseImport() -> Statement.Kind {
    advance()
    if case .keyword(let keyword) = token.kind {
      switch keyword {
      case .struct, .class, .enum, .protocol, .func, .let, .var, .typealias: advance()
      default: break
      }
    }
    guard at(.identifier), !token.startsLine else {
      reportExpected("the name of a module after `import`")
      return .import(Identifier("", gap))
    }
    let name = takeIdentifier()
    // A part of a module: the whole of it is there.
    while at(.period), !token.startsLine, token(after: 1).kind == .identifier {
      advance()
      advance()
    }
    if at(.as), !token.startsLine {
      report(
        "foreign-syntax",
        "a module keeps its name in Swift",
        token.range,
        remedy: "Delete `as` and what follows; modules of Python cannot be imported."
      )
    }
    return .import(name)
  }

  private mutating func parseOperatorDeclaration(_ head: DeclarationHead) -> Statement.Kind {
    let fixityIndex = position - 1
    advance()
    guard let fixity = head.modifiers.last, ["prefix", "infix", "postfix"].contains(fixity) else {
      report(
        "unexpected-token",
        "an operator is declared as `prefix`, `infix` or `postfix`",
        range(from: previousEnd - 8),
        remedy: "Write `infix operator **: MultiplicationPrecedence`."
      )
      return .missing
    }
    let fixityName = Identifier(fixity, tokens[max(0, fixityIndex)].range)
    switch token.kind {
    case .infixOperator, .prefixOperator, .postfixOperator, .exclamationPostfix, .ampersandPrefix:
      break
    default:
      reportExpected("an operator of characters such as `+ - * / < > ^`")
      return .missing
    }
    let name = takeIdentifier()
    var precedence: Identifier?
    if take(.colon) {
      guard at(.identifier) else {
        reportExpected("the name of a precedence group")
        return .missing
      }
      let group = takeIdentifier()
      if operators.precedenceGroup(named: group.text) == nil { reportUnknownGroup(group) }
      precedence = group
    }
    return .operatorDeclaration(fixity: fixityName, name: name, precedence: precedence)
  }

  /// The name that something declared is to have.
  mutating func parseDeclaredName(_ what: String) -> Identifier {
    if at(.identifier), !token.startsLine { return takeIdentifier() }
    if case .keyword(let keyword) = token.kind, !token.startsLine {
      report(
        "unexpected-token",
        "`\(keyword.rawValue)` is a keyword and cannot be a name",
        token.range,
        remedy: "Choose another name, or put it in backticks: `` `\(keyword.rawValue)` ``."
      )
    } else {
      reportExpected(what)
    }
    return Identifier("", gap)
  }
}

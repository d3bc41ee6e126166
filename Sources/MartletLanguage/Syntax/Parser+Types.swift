// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads a type, which in a parameter may end in `...`.
  mutating func parseType(allowsVariadic: Bool = false) -> TypeSyntax {
    guard let outer = enter() else { return missingType() }
    defer { leave(outer) }
    let start = token.start
    skipTypeAttributes()
    if take(.inout) {
      let type = parseType(allowsVariadic: allowsVariadic)
      return TypeSyntax(.inout(type), range(from: start))
    }
    if at(.identifier), text == "any" || text == "some", isTypeStart(token(after: 1)) {
      let isAny = text == "any"
      advance()
      let type = parseComposition()
      if isAny { refuseArguments(ofExistential: type) }
      let whole = TypeSyntax(isAny ? .existential(type) : .opaque(type), range(from: start))
      return allowsVariadic ? parseEllipsis(whole) : whole
    }
    let isParenthesized = at(.leftParenthesis)
    let type = parseComposition()
    if allowsVariadic, !isParenthesized, isResultAhead { return type }
    if isArrowAhead { return parseFunctionType(type, isParenthesized, start) }
    return allowsVariadic ? parseEllipsis(type) : type
  }

  /// Refuses `any P<Int>`, of which the checker would know no more than of `any P`.
  private mutating func refuseArguments(ofExistential type: TypeSyntax) {
    guard kind == .cell, case .named(_, let name, let arguments) = type.kind, !arguments.isEmpty
    else { return }
    refuse(
      "any \(name)",
      "`any \(name)<…>` is not part of the cell language",
      type.range,
      remedy: "Write `some \(source.slice(type.range))` for a parameter; keep values of several"
        + " types as closures, or as cases of an enum."
    )
  }

  private mutating func parseEllipsis(_ type: TypeSyntax) -> TypeSyntax {
    guard token.isOperator, at(text: "...") else { return type }
    advance()
    return TypeSyntax(.variadic(type), range(from: type.range.start))
  }

  func missingType() -> TypeSyntax { TypeSyntax(.missing, gap) }

  private func isTypeStart(_ token: Token) -> Bool {
    guard !token.startsLine else { return false }
    switch token.kind {
    case .identifier, .leftParenthesis, .leftBracket, .keyword(.Any), .keyword(.Self): return true
    default: return false
    }
  }

  /// `@escaping`, `@autoclosure`, `@Sendable`: only `@autoclosure` changes what a call means.
  private mutating func skipTypeAttributes() {
    while at(.at) {
      advance()
      if at(word: "autoclosure") { sawAutoclosure = true }
      if at(.identifier) { advance() }
    }
  }

  // MARK: - Functions

  private var isArrowAhead: Bool {
    switch token.kind {
    case .arrow: true
    case .keyword(.throws), .keyword(.rethrows):
      token(after: 1).kind == .arrow || token(after: 1).kind == .leftParenthesis
    case .identifier: text == "async" && !token.startsLine
    default: false
    }
  }

  /// Whether a result and a body come, so that what ends here are the parameters, not their `)`.
  private var isResultAhead: Bool {
    guard at(.arrow) else { return false }
    var ahead = self
    ahead.advance()
    _ = ahead.parseType()
    return ahead.at(.leftBrace)
  }

  private mutating func parseFunctionType(
    _ type: TypeSyntax,
    _ isParenthesized: Bool,
    _ start: Int
  ) -> TypeSyntax {
    var throwing = false
    // Before the result is read, which may have parentheses of its own.
    let elements = isParenthesized ? parenthesizedTypes[type.range] : nil
    refuseAsync()
    if at(.throws) || at(.rethrows) {
      throwing = true
      skipThrows()
    }
    guard take(.arrow) else {
      reportExpected("`->`")
      return type
    }
    let result = parseType()
    var parameters = [type]
    if let elements {
      parameters = elements
    } else {
      complain(
        "unexpected-token",
        "the parameters of a function type stand in parentheses",
        type.range,
        remedy: "Write `(\(source.slice(type.range))) -> …`.",
        fix: "(\(source.slice(type.range)))"
      )
    }
    let kind = TypeSyntax.Kind.function(parameters: parameters, result: result, throwing: throwing)
    return TypeSyntax(kind, range(from: start))
  }

  /// Refuses `async`, which cells do not have.
  mutating func refuseAsync() {
    guard at(word: "async") else { return }
    refuseConcurrency("async", token.range)
    advance()
  }

  // MARK: - Simple types

  /// Reads `P & Q`.
  private mutating func parseComposition() -> TypeSyntax {
    let start = token.start
    let first = parseSimpleType()
    guard token.isOperator, text == "&" else { return first }
    var parts = [first]
    while token.isOperator, text == "&", !isPanicking {
      advance()
      parts.append(parseSimpleType())
    }
    return TypeSyntax(.composition(parts), range(from: start))
  }

  /// A type without arrow and without `&`: a name, brackets, and `?` behind them.
  mutating func parseSimpleType() -> TypeSyntax {
    let start = token.start
    var type: TypeSyntax
    switch token.kind {
    case .identifier, .keyword(.Any), .keyword(.Self), .underscore: type = parseNamedType(start)
    case .leftBracket: type = parseBracketType(start)
    case .leftParenthesis: type = parseParenthesizedType(start)
    default:
      reportMissingType()
      return missingType()
    }
    loop: while !isPanicking {
      switch token.kind {
      case .questionPostfix:
        advance()
        type = TypeSyntax(.optional(type), range(from: start))
      case .exclamationPostfix:
        refuse(
          "T!",
          "a type in a cell does not end in `!`",
          token.range,
          remedy: "Write `?` and unwrap the value where it is used.",
          fix: "?"
        )
        advance()
        type = TypeSyntax(.optional(type), range(from: start))
      case .postfixOperator where text.first == "?" || text.first == "!":
        splitOperator()
        type = TypeSyntax(.optional(type), range(from: start))
      case .period where text(at: position + 1) == "Type":
        advance()
        advance()
        type = TypeSyntax(.metatype(type), range(from: start))
      case .period:
        guard case .named = type.kind else { break loop }
        advance()
        guard at(.identifier) || at(.Self), !token.startsLine else {
          report(
            "missing-member",
            "there is no name after the dot",
            SourceRange(previousEnd - 1, previousEnd),
            remedy: "Name a type, or delete the dot."
          )
          break loop
        }
        let name = takeIdentifier()
        let arguments = isLessThan ? parseGenericArguments() : []
        type = TypeSyntax(
          .named(base: type, name: name.text, arguments: arguments),
          range(from: start)
        )
      default: break loop
      }
      grow()
    }
    return type
  }

  private mutating func reportMissingType() {
    if token.isOperator, text == "~" || text.hasPrefix("~") {
      report(
        "unsupported",
        "`~` types are not part of the cell language",
        token.range,
        remedy: "Leave the constraint out."
      )
      return
    }
    let before = position > 0 ? " after \(describe(tokens[position - 1]))" : ""
    reportExpected("a type\(before)", "For instance `Int`, `Double`, `String` or `[Double]`.")
  }

  private mutating func parseNamedType(_ start: Int) -> TypeSyntax {
    let name = takeIdentifier()
    if name.text == "_" {
      complain(
        "unsupported",
        "a cell has no placeholder types",
        name.range,
        remedy: "Write the type, or leave the annotation out."
      )
    }
    if name.text == "each" || name.text == "repeat", isTypeStart(token) {
      complain(
        "unsupported",
        "parameter packs are not part of the cell language",
        name.range,
        remedy: "Take an array instead."
      )
      advance()
    }
    let arguments = isLessThan ? parseGenericArguments() : []
    return TypeSyntax(
      .named(base: nil, name: name.text, arguments: arguments),
      range(from: start)
    )
  }

  private mutating func parseBracketType(_ start: Int) -> TypeSyntax {
    let opening = position
    advance()
    let first = parseType()
    if take(.colon) {
      let value = parseType()
      close(opening)
      return TypeSyntax(.dictionary(key: first, value: value), range(from: start))
    }
    close(opening)
    return TypeSyntax(.array(first), range(from: start))
  }

  /// `(A, b: B)`, which becomes a tuple or the parameters of a function.
  private mutating func parseParenthesizedType(_ start: Int) -> TypeSyntax {
    let opening = position
    advance()
    var elements: [TupleTypeElement] = []
    while !isAtCloser(.rightParenthesis) {
      var label: Identifier?
      if isWord {
        if token(after: 1).kind == .colon {
          label = takeIdentifier()
          advance()
        } else if token(after: 1).kind == .identifier, token(after: 2).kind == .colon {
          advance()
          label = takeIdentifier()
          advance()
        }
      }
      if label?.text == "_" { label = nil }
      elements.append(TupleTypeElement(label: label, type: parseType(allowsVariadic: true)))
      if isPanicking || !take(.comma) { break }
    }
    close(opening, separator: "`,`")
    let range = range(from: start)
    parenthesizedTypes = [range: elements.map(\.type)]
    if elements.count == 1, let only = elements.first, only.label == nil {
      return TypeSyntax(only.type.kind, range)
    }
    return TypeSyntax(.tuple(elements), range)
  }

  // MARK: - Generic arguments

  var isLessThan: Bool { token.isOperator && at(text: "<") && !token.startsLine }

  /// Reads `<A, B>`.
  mutating func parseGenericArguments() -> [TypeSyntax] {
    let start = token.range
    advance()
    var arguments: [TypeSyntax] = []
    repeat {
      arguments.append(parseType())
    } while !isPanicking && take(.comma)
    closeAngle(start)
    return arguments
  }

  /// Goes past `>`, which may be the start of a longer operator.
  mutating func closeAngle(_ opening: SourceRange) {
    if isPanicking { return }
    if token.isOperator, source.bytes[token.start] == UInt8(ascii: ">") {
      splitOperator()
    } else {
      report(
        "missing-bracket",
        "the `<` of these types is never closed",
        opening,
        remedy: "Add `>` after the last type."
      )
    }
  }

  /// Whether `<` at the index opens generic arguments and is not a comparison: Swift asks whether
  /// types and `>` follow, and then something that cannot follow a comparison.
  ///
  /// Looks at 200 tokens at most, so that parsing stays linear.
  func isGenericArgumentList(at index: Int) -> Bool {
    let less = tokens[index]
    guard less.isOperator, less.end - less.start == 1,
      source.bytes[less.start] == UInt8(ascii: "<"),
      !less.startsLine
    else { return false }
    var depth = 1
    var next = index + 1
    let limit = min(tokens.count, index + 200)
    while next < limit {
      let token = tokens[next]
      if token.isOperator, let remainder = angleDepth(token, &depth) {
        if depth == 0 {
          return remainder
            ? true : canFollowGenericArguments(tokens[min(next + 1, tokens.count - 1)])
        }
      } else if token.kind == .leftBracket || token.kind == .leftParenthesis {
        guard closers[next] > next, isTypeText(from: next + 1, to: closers[next]) else {
          return false
        }
        next = closers[next]
      } else if !isTypeToken(token) {
        return false
      }
      next += 1
    }
    return false
  }

  /// Counts the angle brackets of an operator token.
  ///
  /// - Returns: `nil` if it is none; else whether `?` or `!` follows the last bracket in the token.
  private func angleDepth(_ token: Token, _ depth: inout Int) -> Bool? {
    for index in token.start..<token.end {
      switch source.bytes[index] {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"):
        depth -= 1
        if depth == 0 {
          guard index + 1 < token.end else { return false }
          let next = source.bytes[index + 1]
          if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") { return true }
          depth = 1
          return nil
        }
      case UInt8(ascii: "&"), UInt8(ascii: "?"), UInt8(ascii: "!"): continue
      default: return nil
      }
    }
    return false
  }

  private func canFollowGenericArguments(_ token: Token) -> Bool {
    switch token.kind {
    case .rightParenthesis, .rightBracket, .rightBrace, .leftBrace, .period, .comma, .semicolon,
      .colon, .endOfFile, .exclamationPostfix, .questionPostfix:
      true
    case .leftParenthesis, .leftBracket: !token.startsLine
    default: false
    }
  }

  private func isTypeToken(_ token: Token) -> Bool {
    switch token.kind {
    case .identifier, .period, .comma, .colon, .questionPostfix, .exclamationPostfix, .arrow,
      .keyword(.Any), .keyword(.Self), .keyword(.throws), .keyword(.inout), .underscore, .at:
      true
    default: false
    }
  }

  private func isTypeText(from start: Int, to end: Int) -> Bool {
    guard end - start < 200 else { return false }
    return tokens[start..<end].allSatisfy { token in
      switch token.kind {
      case .leftBracket, .rightBracket, .leftParenthesis, .rightParenthesis: true
      default:
        isTypeToken(token)
          || (token.isOperator
            && source.bytes[token.start..<token.end].allSatisfy {
              $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "?")
                || $0 == UInt8(ascii: "&")
            })
      }
    }
  }

  /// The index behind the bracketed type at the index, or `nil` if it holds no type.
  func skipType(from index: Int) -> Int? {
    let end = closers[index]
    guard end > index, isTypeText(from: index + 1, to: end) else { return nil }
    // A comma outside of inner brackets makes it an array of values.
    var depth = 0
    var next = index + 1
    while next < end {
      let token = tokens[next]
      if closers[next] > next {
        next = closers[next]
      } else if token.isOperator {
        depth += source.bytes[token.start..<token.end].reduce(0) {
          $0 + ($1 == UInt8(ascii: "<") ? 1 : $1 == UInt8(ascii: ">") ? -1 : 0)
        }
      } else if token.kind == .comma, depth == 0 {
        return nil
      }
      next += 1
    }
    return end + 1
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads `{ … }` as a closure.
  mutating func parseClosure() -> Expression {
    let opening = position
    let start = token.start
    guard let outer = enter() else { return missing() }
    defer { leave(outer) }
    if reportForeignDictionary() {
      position = max(position, closers[opening])
      advance()
      return missing()
    }
    advance()
    return withBracketRules { parser in
      var parameters: [Closure.Parameter]?
      var result: TypeSyntax?
      var isThrowing = false
      parser.skipClosureAttributes()
      let captures = parser.parseCaptureList()
      if parser.hasSignature {
        parameters = parser.parseClosureParameters()
        if parser.at(.throws) {
          isThrowing = true
          parser.skipThrows()
        }
        let arrow = parser.token.range
        if parser.take(.arrow) { result = parser.parseType() }
        if !parser.take(.in) {
          if result != nil, parameters?.allSatisfy({ $0.type == nil }) == true {
            parser.report(
              "unexpected-token",
              "what a closure takes is followed by `in`, not by `->`",
              arrow,
              remedy: "Write `in` here.",
              fix: "in"
            )
            parser.position = max(parser.position, parser.closers[opening])
          } else {
            parser.reportExpected("`in` after the parameters of the closure")
          }
        }
      }
      parser.statementExpressionPosition = -1
      let body = parser.parseStatements(.block)
      parser.close(opening)
      let range = parser.range(from: start)
      return Expression(
        .closure(
          Closure(
            parameters: parameters,
            result: result,
            body: body,
            range: range,
            isThrowing: isThrowing,
            captures: captures
          )
        ),
        range
      )
    }
  }

  private mutating func skipClosureAttributes() {
    while at(.at), token(after: 1).kind == .identifier {
      advance()
      advance()
    }
  }

  /// Reads `[x, y = 2 * x]` before the parameters of a closure.
  private mutating func parseCaptureList() -> [Closure.Capture] {
    guard isCaptureList else { return [] }
    let opening = position
    advance()
    var captures: [Closure.Capture] = []
    while !isAtCloser(.rightBracket) {
      skipOwnership()
      guard at(.identifier) || at(.self) else {
        reportExpected("the name of what the closure keeps")
        break
      }
      let name = takeIdentifier()
      var value = Expression(.name(name.text), name.range)
      if take(.equal) {
        statementExpressionPosition = -1
        value = parseExpression()
      }
      captures.append(Closure.Capture(name: name, value: value))
      if isPanicking || !take(.comma) { break }
    }
    close(opening, separator: "`,`")
    // `in` alone would read as a signature without parameters.
    if at(.in) { advance() }
    return captures
  }

  private var isCaptureList: Bool {
    guard at(.leftBracket), closers[position] > position else { return false }
    let end = closers[position]
    guard end + 1 < tokens.count else { return false }
    switch tokens[end + 1].kind {
    case .keyword(.in): return true
    case .leftParenthesis, .identifier, .underscore:
      var ahead = self
      ahead.position = end + 1
      return ahead.hasSignature
    default: return false
    }
  }

  /// Refuses `weak` and `unowned`, which are for classes.
  private mutating func skipOwnership() {
    guard at(word: "weak") || at(word: "unowned"),
      token(after: 1).kind == .identifier || token(after: 1).kind == .keyword(.self)
    else { return }
    complain(
      "unsupported",
      "`\(text)` is for objects of classes, and a cell has values",
      token.range,
      remedy: "Delete `\(text)`.",
      fix: ""
    )
    advance()
  }

  /// Whether parameters and `in` come before the statements.
  var hasSignature: Bool {
    var index = position
    switch tokens[index].kind {
    case .leftParenthesis:
      guard closers[index] > index else { return false }
      index = closers[index] + 1
    case .identifier, .underscore:
      index += 1
      while index + 1 < tokens.count, tokens[index].kind == .comma,
        tokens[index + 1].kind == .identifier || tokens[index + 1].kind == .underscore
      {
        index += 2
      }
    default: return false
    }
    switch tokens[min(index, tokens.count - 1)].kind {
    case .keyword(.in), .keyword(.throws): return true
    case .arrow:
      // `{ (x) -> Int in`: the arrow alone would be an error anyway.
      return true
    case .identifier: return text(at: index) == "async"
    default: return false
    }
  }

  private mutating func parseClosureParameters() -> [Closure.Parameter] {
    var parameters: [Closure.Parameter] = []
    guard at(.leftParenthesis) else {
      repeat {
        parameters.append(Closure.Parameter(name: takeIdentifier(), type: nil))
      } while take(.comma)
      return parameters
    }
    let opening = position
    advance()
    while !isAtCloser(.rightParenthesis) {
      guard at(.identifier) || at(.underscore) || at(.self) else {
        reportClosureParameter()
        break
      }
      var name = takeIdentifier()
      // `_ a: Int`; a closure's parameters have no labels.
      if at(.identifier) { name = takeIdentifier() }
      let type = take(.colon) ? parseType(allowsVariadic: true) : nil
      parameters.append(Closure.Parameter(name: name, type: type))
      if isPanicking || !take(.comma) { break }
    }
    close(opening, separator: "`,`")
    return parameters
  }

  private mutating func reportClosureParameter() {
    if at(.leftParenthesis) {
      report(
        "unsupported",
        "a closure's parameters cannot be taken apart",
        token.range,
        remedy: "Name the whole tuple and use its elements: `{ (i, pair) in pair.0 … }`."
      )
    } else {
      reportExpected("the name of a parameter")
    }
  }

  /// Goes past `throws`, `throws(E)` or `rethrows`; gives the `E`.
  @discardableResult
  mutating func skipThrows() -> TypeSyntax? {
    advance()
    guard at(.leftParenthesis), !token.followsSpace else { return nil }
    let opening = position
    advance()
    let type = parseType()
    close(opening)
    return type
  }
}

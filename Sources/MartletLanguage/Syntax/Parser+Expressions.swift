// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// An operator between operands that waits for its right side.
  private enum Link {
    case binary(Identifier, OperatorTable.Precedence)
    case ternary(Expression)
    case assignment(Identifier)

    var precedence: OperatorTable.Precedence {
      switch self {
      case .binary(_, let precedence): precedence
      case .ternary: OperatorTable.ternary
      case .assignment: OperatorTable.assignment
      }
    }
  }

  func missing() -> Expression { Expression(.missing, gap) }

  /// Reads an expression with all its operators.
  mutating func parseExpression() -> Expression {
    guard let outer = enter() else { return missing() }
    defer { leave(outer) }
    let first = parseOperand(isFirst: true)
    guard continuesOperators else { return first }
    return parseOperators(after: first)
  }

  private var continuesOperators: Bool {
    switch token.kind {
    case .infixOperator, .equal, .questionInfix, .keyword(.is), .keyword(.as): true
    case .identifier: isForeignOperator
    case .keyword(.in): false
    default: false
    }
  }

  /// Groups operands by precedence with two stacks (Dijkstra's shunting yard), so that a long chain
  /// needs no recursion.
  private mutating func parseOperators(after first: Expression) -> Expression {
    var operands = [first]
    var links: [Link] = []
    loop: while true {
      switch token.kind {
      case .infixOperator, .identifier:
        guard at(.infixOperator) || isForeignOperator else { break loop }
        let name = takeInfixOperator()
        let precedence = precedence(of: name)
        reduce(&operands, &links, before: precedence, name)
        links.append(
          precedence == OperatorTable.assignment ? .assignment(name) : .binary(name, precedence)
        )
      case .equal:
        guard allowsAssignment else { break loop }
        let name = takeIdentifier()
        reduce(&operands, &links, before: OperatorTable.assignment)
        links.append(.assignment(name))
        statementExpressionPosition = position
      case .questionInfix:
        reduce(&operands, &links, before: OperatorTable.ternary)
        links.append(.ternary(parseTernaryMiddle()))
      case .keyword(.is), .keyword(.as):
        reduce(&operands, &links, before: OperatorTable.casting)
        parseCast(&operands)
        grow()
        continue loop
      default: break loop
      }
      grow()
      let isLoose =
        switch links.last {
        case .assignment, .ternary: true
        default: false
        }
      operands.append(parseOperand(isFirst: isLoose))
    }
    while let link = links.popLast() { apply(link, &operands) }
    return operands.last ?? missing()
  }

  private mutating func reduce(
    _ operands: inout [Expression],
    _ links: inout [Link],
    before next: OperatorTable.Precedence,
    _ name: Identifier? = nil
  ) {
    while let last = links.last {
      if last.precedence == next, next.associativity == .none, let name { reportChain(last, name) }
      let isTighter =
        last.precedence.rank > next.rank
        || (last.precedence.rank == next.rank && next.associativity != .right)
      guard isTighter else { return }
      links.removeLast()
      apply(last, &operands)
    }
  }

  private func apply(_ link: Link, _ operands: inout [Expression]) {
    guard let right = operands.popLast(), let left = operands.popLast() else { return }
    let range = left.range.union(right.range)
    switch link {
    case .binary(let name, _):
      operands.append(Expression(.binary(operator: name, left: left, right: right), range))
    case .assignment(let name):
      operands.append(Expression(.assign(operator: name, target: left, value: right), range))
    case .ternary(let middle):
      operands.append(
        Expression(.ternary(condition: left, then: middle, otherwise: right), range)
      )
    }
  }

  private mutating func takeInfixOperator() -> Identifier {
    if let (word, symbol) = foreignOperator {
      complain(
        "foreign-syntax",
        "`\(word)` is written `\(symbol)` in Swift",
        token.range,
        remedy: "Write `\(symbol)`.",
        fix: symbol
      )
      let name = Identifier(symbol, token.range)
      advance()
      return name
    }
    return takeIdentifier()
  }

  private mutating func precedence(of name: Identifier) -> OperatorTable.Precedence {
    if let precedence = operators.infix[name.text] { return precedence }
    reportUnknownOperator(name, fixity: "between two values")
    return OperatorTable.group(named: "MultiplicationPrecedence") ?? OperatorTable.fallback
  }

  /// `a < b < c` and `0...1...2` mean nothing.
  private mutating func reportChain(_ link: Link, _ next: Identifier) {
    guard case .binary(let name, let precedence) = link else { return }
    let remedy =
      precedence.name == "ComparisonPrecedence"
      ? "Compare twice and join with `&&`: `a \(name.text) b && b \(next.text) c`."
      : "Put one of them in parentheses."
    complain(
      "ambiguous-operators",
      "`\(name.text)` and `\(next.text)` cannot stand in one chain",
      next.range,
      remedy: remedy
    )
  }

  private mutating func parseTernaryMiddle() -> Expression {
    let question = token.range
    advance()
    let middle = parseExpression()
    if !take(.colon) {
      report(
        "unexpected-token",
        "this `?` has no `:`",
        question,
        remedy: "A choice between two values is written `condition ? one : other`."
      )
    }
    return middle
  }

  private mutating func parseCast(_ operands: inout [Expression]) {
    guard let value = operands.popLast() else { return }
    var kind = Expression.CastKind.is
    if at(.as) {
      kind = .as
      advance()
      if take(.questionPostfix) {
        kind = .conditional
      } else if take(.exclamationPostfix) {
        kind = .forced
      }
    } else {
      advance()
      if reportForeignIdentity(of: value) {
        operands.append(value)
        return
      }
    }
    let type = parseType()
    operands.append(Expression(.cast(value, kind, type), value.range.union(type.range)))
  }

  // MARK: - Operands

  /// Reads one operand with its prefix operators and everything behind it.
  ///
  /// `try` may stand only at the start, after `=` and in a `? :`, which is what `isFirst` says.
  mutating func parseOperand(isFirst: Bool) -> Expression {
    while at(.await) {
      refuseConcurrency("await", token.range)
      advance()
    }
    let start = token.start
    switch token.kind {
    case .keyword(.try): return parseTry(isFirst: isFirst)
    case .prefixOperator, .infixOperator, .postfixOperator:
      return parsePrefixOperator()
    case .ampersandPrefix:
      advance()
      guard let outer = enter() else { return missing() }
      defer { leave(outer) }
      let operand = parseOperand(isFirst: false)
      return Expression(.inout(operand), range(from: start))
    case .identifier where isForeignNot:
      complain(
        "foreign-syntax",
        "`not` is written `!` in Swift",
        token.range,
        remedy: "Write `!`.",
        fix: "!"
      )
      let name = takeIdentifier()
      guard let outer = enter() else { return missing() }
      defer { leave(outer) }
      let operand = parseOperand(isFirst: false)
      return Expression(
        .prefix(operator: Identifier("!", name.range), operand: operand),
        range(from: start)
      )
    default: return parsePostfix()
    }
  }

  private mutating func parseTry(isFirst: Bool) -> Expression {
    let start = token.start
    if !isFirst {
      complain(
        "misplaced-try",
        "`try` cannot stand to the right of an operator",
        token.range,
        remedy: "Put it at the start of the expression, or leave it out: a cell needs no `try`.",
        fix: ""
      )
    }
    advance()
    var kind = Expression.TryKind.plain
    if take(.questionPostfix) {
      kind = .optional
    } else if take(.exclamationPostfix) {
      kind = .forced
    }
    let inner = parseExpression()
    return Expression(.try(inner, kind), range(from: start))
  }

  private mutating func parsePrefixOperator() -> Expression {
    let start = token.start
    switch token(after: 1).kind {
    case .rightParenthesis, .comma, .rightBracket:
      // An operator as a function: `reduce(0, +)`.
      let name = takeIdentifier()
      return Expression(.name(name.text), name.range)
    default: break
    }
    guard at(.prefixOperator) else {
      reportMisplacedOperator()
      return missing()
    }
    let name = takeIdentifier()
    if !operators.prefix.contains(name.text) {
      reportUnknownOperator(name, fixity: "before a value")
    }
    guard let outer = enter() else { return missing() }
    defer { leave(outer) }
    let operand = parseOperand(isFirst: false)
    return Expression(.prefix(operator: name, operand: operand), range(from: start))
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Mistakes of people who know another language, and of people who know Swift: what is meant, and
/// how it is written here. Each function is called where the grammar has already failed, so none of
/// this can reject a text that is correct.
extension Parser {
  func nearestRemedy(_ name: String, _ names: [String]) -> String? {
    nearestName(to: name, among: names).map { "Did you mean `\($0)`?" }
  }

  // MARK: - Operators

  mutating func reportUnknownOperator(_ name: Identifier, fixity: String) {
    let replacements: [String: String] = [
      "**": "Write `pow(x, y)` for a power; a square is `x * x`.",
      "**=": "Write `x = pow(x, y)`.",
      "++": "Write `+= 1`.", "--": "Write `-= 1`.",
      "<>": "Write `!=`.", "=<": "Write `<=`.", "=>": "Write `>=`; a closure is `{ x in … }`.",
      "..": "Write `...` for a range with its end, `..<` for one without.",
      "≤": "Write `<=`.", "≥": "Write `>=`.", "≠": "Write `!=`.", "−": "Write `-`.",
      "×": "Write `*`.", "÷": "Write `/`.", "·": "Write `*`.", "√": "Write `sqrt(x)`.",
      "->": "A closure is written `{ x in … }`.", "<-": "Write `=`.", "|>": "Write `f(x)`.",
      "&&&": "Write `&&`.", "|||": "Write `||`.", "!==": "Write `!=`.", "<=>": "Compare with `<`.",
      "/": "A regular expression is not part of the cell language.",
      "*": "A list is passed as an array; there is no `*list`.",
      "~/": "Write `/`: the quotient of two whole numbers is whole.",
    ]
    if name.text == "/", fixity == "before a value" {
      report(
        "unsupported",
        "regular expressions are not part of the cell language",
        name.range,
        remedy: "Use `contains`, `hasPrefix`, `split` and the other methods of strings."
      )
      return
    }
    let known = Array(operators.infix.keys).sorted()
    let remedy =
      replacements[name.text] ?? nearestRemedy(name.text, known)
      ?? "Declare it first: `infix operator \(name.text): AdditionPrecedence`."
    complain(
      "unknown-operator",
      "there is no operator `\(name.text)` \(fixity)",
      name.range,
      remedy: remedy
    )
  }

  /// At an operator where a value should begin.
  mutating func reportMisplacedOperator() {
    let next = token(after: 1)
    if operators.prefix.contains(text), next.start > token.end, !next.startsLine,
      startsExpression(next)
    {
      report(
        "unbalanced-space",
        "there is a space between `\(text)` and its value",
        token.range,
        remedy: "Write the operator right before the value."
      )
      return
    }
    if token.startsLine || next.startsLine || next.kind == .endOfFile || !startsExpression(next) {
      advance()
      reportMissingValue()
      return
    }
    let before = position > 0 ? describe(tokens[position - 1]) : "the start"
    report(
      "unexpected-token",
      "expected a value after \(before), but found the operator `\(text)`",
      token.range
    )
  }

  /// `and` and `or` behind a value.
  var foreignOperator: (word: String, symbol: String)? {
    guard at(.identifier), !token.startsLine else { return nil }
    let symbol: String
    if at(text: "and") {
      symbol = "&&"
    } else if at(text: "or") {
      symbol = "||"
    } else {
      return nil
    }
    let next = token(after: 1)
    guard !next.startsLine, startsExpression(next) else { return nil }
    return (text, symbol)
  }

  var isForeignOperator: Bool { foreignOperator != nil }

  /// Whether `not` stands before a value.
  var isForeignNot: Bool {
    guard at(text: "not") else { return false }
    let next = token(after: 1)
    guard !next.startsLine else { return false }
    switch next.kind {
    case .identifier, .keyword(.true), .keyword(.false), .prefixOperator: return true
    default: return false
    }
  }

  /// Reports `x is not None` and `x is nil`.
  mutating func reportForeignIdentity(of value: Expression) -> Bool {
    let isNot = at(word: "not") && !token.startsLine
    guard isNot || at(.nil) else { return false }
    let subject = source.slice(value.range)
    let shown = subject.utf8.count <= 40 ? subject : "x"
    report(
      "foreign-syntax",
      "`is` asks for a type, not for equality",
      SourceRange(tokens[position - 1].start, token.end),
      remedy: "Write `\(shown) \(isNot ? "!=" : "==") nil`."
    )
    return true
  }

  // MARK: - Expressions

  /// At a token that cannot begin a value.
  mutating func reportForeignExpression() -> Bool {
    switch token.kind {
    case .equal where position > 0 && tokens[position - 1].kind == .equal: break
    case .keyword(.func), .keyword(.in): return false
    case .keyword(.class) where !token.startsLine: return false
    default: return false
    }
    return false
  }

  /// At a word that begins a value in another language: `lambda x: …`, `f"…"`, `new Thing()`.
  mutating func parseForeignPrefix() -> Expression? {
    let next = token(after: 1)
    guard !next.startsLine else { return nil }
    if next.kind == .stringStart, !next.followsSpace {
      return parsePrefixedString(text)
    }
    guard next.kind == .identifier || next.kind == .colon else { return nil }
    switch text {
    case "lambda":
      report(
        "foreign-syntax",
        "Swift has closures instead of `lambda`",
        token.range,
        remedy: "Write `{ x in x + 1 }`, or `{ $0 + 1 }`."
      )
      skipLambda()
      calm()
      return Expression(.missing, token.range)
    case "new" where next.kind == .identifier:
      complain(
        "foreign-syntax",
        "Swift makes a value without `new`",
        token.range,
        remedy: "Write `\(text(at: position + 1))(…)`.",
        fix: ""
      )
      advance()
      guard let outer = enter() else { return missing() }
      defer { leave(outer) }
      return parsePostfix()
    default: return nil
    }
  }

  private mutating func parsePrefixedString(_ prefix: String) -> Expression? {
    let remedies: [String: String] = [
      "f": "Leave `f` out and write `\\(x)` instead of `{x}`.",
      "r": "Write #\"…\"# for a string without escapes.",
      "b": "Leave `b` out; the bytes of a text are `Array(text.utf8)`.",
      "u": "Leave `u` out: every string is Unicode.",
    ]
    guard let remedy = remedies[prefix.lowercased()] else { return nil }
    complain(
      "foreign-syntax",
      "a Swift string has no prefix `\(prefix)`",
      token.range,
      remedy: remedy
    )
    advance()
    // What its escapes mean differs too.
    isPanicking = true
    defer { calm() }
    return parseString()
  }

  /// Goes past `lambda x, y: …` up to what ends it: a comma, a closing bracket, the line.
  private mutating func skipLambda() {
    var hasColon = false
    advance()
    while !at(.endOfFile) {
      switch token.kind {
      case .rightParenthesis, .rightBracket, .rightBrace, .interpolationEnd: return
      case .comma where hasColon: return
      case .colon: hasColon = true
      default: if token.startsLine { return }
      }
      if closers[position] > position { position = closers[position] }
      advance()
    }
  }

  /// `{"a": 1}` for a dictionary.
  mutating func reportForeignDictionary() -> Bool {
    guard isForeignDictionary else { return false }
    complain(
      "foreign-syntax",
      "a Swift dictionary stands in square brackets",
      token.range,
      remedy: "Write `[key: value]` instead of `{key: value}`."
    )
    return true
  }

  var isForeignDictionary: Bool {
    var index = position + 1
    guard index + 1 < tokens.count else { return false }
    switch tokens[index].kind {
    case .stringStart:
      while index < tokens.count, tokens[index].kind != .stringEnd, tokens[index].kind != .endOfFile
      {
        index = max(index, closers[index]) + 1
      }
    case .integer: break
    default: return false
    }
    return index + 1 < tokens.count && tokens[index + 1].kind == .colon
  }

  /// Inside brackets, at a token that can neither go on nor close them.
  mutating func reportForeignElement(in bracket: Token.Kind) -> Bool {
    if reportForeignContinuation() { return true }
    switch token.kind {
    case .keyword(.for):
      report(
        "foreign-syntax",
        "Swift has no comprehensions",
        token.range,
        remedy: "Write `xs.map { x in x * 2 }`, with `.filter { x in x > 0 }` before it to choose."
      )
      return true
    case .colon where bracket == .leftBracket:
      report(
        "foreign-syntax",
        "a part of a collection is taken with a range, not with `:`",
        token.range,
        remedy: "Write `xs[1..<3]`, `xs[1...]` or `xs[..<3]`."
      )
      return true
    case .infixOperator, .postfixOperator, .equal, .colon, .semicolon, .rightParenthesis,
      .rightBracket, .rightBrace:
      return false
    default:
      guard bracket != .interpolationStart, !token.startsLine || closers.indices.contains(position),
        startsExpression(token)
      else { return false }
      report(
        "missing-comma",
        "there is no `,` before \(describe(token))",
        gap,
        remedy: "Separate the values with `,`.",
        fix: ","
      )
      return true
    }
  }

  /// Reports `xs[:3]`.
  mutating func reportForeignSlice() {
    guard token(after: 1).kind == .colon else { return }
    complain(
      "foreign-syntax",
      "a part of a collection is taken with a range, not with `:`",
      token(after: 1).range,
      remedy: "Write `xs[..<3]`, `xs[1...]` or `xs[1..<3]`."
    )
    // The error that follows at the colon is this one.
    isPanicking = true
  }

  /// At a token behind a complete expression: words that would go on in another language.
  mutating func reportForeignContinuation() -> Bool {
    guard !token.startsLine else { return false }
    switch token.kind {
    case .keyword(.in):
      report(
        "foreign-syntax",
        "`in` is no operator in Swift",
        token.range,
        remedy: "Write `values.contains(x)`; a range does it too: `(1...5).contains(x)`."
      )
    case .identifier where at(text: "not") && token(after: 1).kind == .keyword(.in):
      report(
        "foreign-syntax",
        "`not in` is no operator in Swift",
        SourceRange(token.start, token(after: 1).end),
        remedy: "Write `!values.contains(x)`."
      )
    case .identifier where at(text: "then"):
      report(
        "foreign-syntax",
        "Swift has no `then`",
        token.range,
        remedy: "Put the block in braces: `if condition { … }`."
      )
    case .keyword(.if):
      report(
        "foreign-syntax",
        "a condition behind its value is not Swift",
        token.range,
        remedy: "Write `condition ? one : other`, or `if condition { … }`."
      )
    case .infixOperator where at(text: "=>"), .arrow:
      report(
        "foreign-syntax",
        "`\(text)` makes no function in Swift",
        token.range,
        remedy: "A closure is written `{ x in x + 1 }`."
      )
    default: return false
    }
    return true
  }

  // MARK: - Between statements

  /// At a token on the line of a statement that is complete.
  mutating func reportSecondStatement(after statement: Statement) {
    if reportForeignContinuation() { return }
    if at(.colon), reportColon(after: statement) { return }
    switch token.kind {
    case .rightParenthesis, .rightBracket:
      report(
        "unexpected-token",
        "`\(text)` closes nothing",
        token.range,
        remedy: "Delete it.",
        fix: ""
      )
      advance()
      return
    case .comma:
      report(
        "unexpected-token",
        "several values stand in parentheses",
        token.range,
        remedy: "Write a tuple: `(a, b)`, also on the left: `(a, b) = (b, a)`."
      )
      return
    case .keyword(.as):
      report(
        "foreign-syntax",
        "a module keeps its name in Swift",
        token.range,
        remedy: "Delete `as` and what follows; modules of Python cannot be imported."
      )
      return
    case .keyword(.for):
      report(
        "foreign-syntax",
        "a loop behind its body is not Swift",
        token.range,
        remedy: "Write `for x in xs { … }`, or `xs.map { x in … }`."
      )
      return
    case .prefixOperator where operators.infix[text] != nil:
      report(
        "unbalanced-space",
        "`\(text)` has a space on one side only",
        token.range,
        remedy: "Put spaces on both sides of it, or on none.",
        fix: "\(text) "
      )
      return
    default: break
    }
    if case .expression(let value) = statement.kind, reportMissingCall(value) { return }
    report(
      "unexpected-token",
      "\(describe(token)) cannot follow here",
      token.range,
      remedy: "Begin a new line before it, or put `;` between two statements."
    )
  }

  /// `print "x"`, `Int x = 5`.
  private mutating func reportMissingCall(_ value: Expression) -> Bool {
    guard case .name(let name) = value.kind, startsExpression(token) else { return false }
    let next = token(after: 1)
    if at(.identifier), next.kind == .equal {
      report(
        "foreign-syntax",
        "a type stands behind the name in Swift",
        value.range.union(token.range),
        remedy: "Write `let \(text): \(name) = …`, or `var` if it shall change."
      )
      return true
    }
    let end = lineEnd()
    let argument = source.slice(SourceRange(token.start, end))
    let shown = argument.utf8.count <= 40 && !argument.contains("\n") ? argument : "…"
    report(
      "missing-parentheses",
      "what `\(name)` is called with stands in parentheses",
      SourceRange(token.start, end),
      remedy: "Write `\(name)(\(shown))`."
    )
    return true
  }

  /// The end of the last token on this line.
  private func lineEnd() -> Int {
    var index = position
    while index + 1 < tokens.count, !tokens[index + 1].startsLine,
      tokens[index + 1].kind != .endOfFile, tokens[index + 1].kind != .semicolon,
      tokens[index + 1].kind != .rightBrace
    {
      index += 1
    }
    return tokens[index].end
  }

  private mutating func reportColon(after statement: Statement) -> Bool {
    guard case .expression(let value) = statement.kind else { return false }
    let next = token(after: 1)
    let name = source.slice(value.range)
    if next.kind == .equal, next.start == token.end {
      report(
        "foreign-syntax",
        "Swift has no `:=`",
        SourceRange(token.start, next.end),
        remedy: "Write `let \(name) = …` for a new name, `\(name) = …` to change one."
      )
      return true
    }
    if case .name = value.kind, next.kind == .identifier || next.kind == .leftBracket,
      !next.startsLine
    {
      report(
        "missing-let",
        "a declaration begins with `let` or `var`",
        value.range,
        remedy: "Write `let \(name): …`.",
        fix: "let \(name)"
      )
      return true
    }
    return false
  }

  /// `:` where a block should begin; the indented lines behind it are skipped.
  mutating func reportColonBlock() -> Bool {
    guard at(.colon) else { return false }
    report(
      "foreign-syntax",
      "a block stands in braces in Swift, not behind `:`",
      token.range,
      remedy: "Write `{` instead of `:`, and `}` after the last line of the block."
    )
    skipIndentedBlock()
    return true
  }

  /// Skips the lines that are indented more than the statement that began before them, and the
  /// `elif:`, `else:` and `except:` blocks that follow.
  mutating func skipIndentedBlock() {
    let indentation = indentation(of: tokens[statementStart])
    while !at(.endOfFile) {
      advance()
      guard token.startsLine else { continue }
      if at(.rightBrace), !strays.contains(position) { return }
      if self.indentation(of: token) > indentation { continue }
      let goesOn =
        at(.else) || at(.catch)
        || (at(.identifier) && ["elif", "except", "finally"].contains(text))
      if !goesOn { return }
    }
  }

  private func indentation(of token: Token) -> Int {
    let lineStart = source.lineStart(source.line(at: token.start))
    var index = lineStart
    while index < token.start, source.bytes[index] == 0x20 || source.bytes[index] == 0x09 {
      index += 1
    }
    return index - lineStart
  }
}

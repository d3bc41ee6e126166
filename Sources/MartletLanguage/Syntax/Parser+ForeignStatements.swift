// SPDX-License-Identifier: Apache-2.0

/// Statements and declarations as other languages write them.
extension Parser {
  /// What Python and others call `func`.
  private static let functionWords: Set<String> = ["def", "fn", "function", "fun", "sub", "proc"]

  private static let remedies: [String: (message: String, remedy: String)] = [
    "del": ("Swift has no `del`", "Remove an element with `xs.remove(at: i)` or `d[key] = nil`."),
    "raise": ("an error is raised with `throw` in Swift", "Write `throw` and an error value."),
    "assert": ("`assert` is a function in Swift", "Write `assert(condition)`."),
    "global": (
      "Swift needs no `global`", "Leave the line out: a function sees the variables above it."
    ),
    "nonlocal": (
      "Swift needs no `nonlocal`", "Leave the line out: a function sees the variables around it."
    ),
    "from": (
      "modules of Python cannot be imported", "Leave the line out: all of the library is there."
    ),
    "with": ("Swift has no `with`", "Leave it out: files and the like close themselves."),
    "yield": (
      "Swift has no `yield`", "Collect the values in an array, or use `sequence(first:next:)`."
    ),
    "const": ("a constant is declared with `let`", "Write `let`."),
    "val": ("a constant is declared with `let`", "Write `let`."),
    "auto": (
      "a variable is declared with `let` or `var`", "Write `let`, or `var` if it shall change."
    ),
    "elif": (
      "`elif` is written `else if`", "Write `} else if condition {` behind the `}` of an `if`."
    ),
    "elsif": (
      "`elsif` is written `else if`", "Write `} else if condition {` behind the `}` of an `if`."
    ),
    "elseif": (
      "`elseif` is written `else if`", "Write `} else if condition {` behind the `}` of an `if`."
    ),
    "except": ("`except` is written `catch`", "Write `do { … } catch { … }`."),
    "finally": ("Swift has no `finally`", "Put `defer { … }` before the work."),
    "match": ("`match` is written `switch`", "Write `switch x { case 1: … default: … }`."),
    "unless": ("Swift has no `unless`", "Write `if !condition { … }`."),
    "until": ("Swift has no `until`", "Write `while !condition { … }`."),
    "foreach": ("`foreach` is written `for`", "Write `for x in xs { … }`."),
    "loop": ("`loop` is written `while true`", "Write `while true { … }`."),
    "echo": ("`echo` is written `print`", "Write `print(x)`."),
  ]

  /// At the start of a statement that is none in Swift.
  mutating func reportForeignStatement() -> Bool {
    let next = token(after: 1)
    switch token.kind {
    case .identifier:
      let isFollowed = !next.startsLine && next.kind != .endOfFile
      guard isFollowed else { return false }
      switch next.kind {
      case .identifier, .keyword, .stringStart, .integer, .floating, .leftBrace: break
      case .colon, .leftParenthesis, .prefixOperator: break
      default: return false
      }
      return reportForeignWord(next)
    case .keyword(.try) where next.kind == .colon, .keyword(.else) where next.kind == .colon:
      advance()
      return reportColonBlock()
    case .keyword(.else), .keyword(.catch):
      return false
    default: return false
    }
  }

  private mutating func reportForeignWord(_ next: Token) -> Bool {
    let word = text
    if Parser.functionWords.contains(word), next.kind == .identifier {
      report(
        "foreign-syntax",
        "a function is declared with `func` in Swift",
        token.range,
        remedy:
          "Write `func \(text(at: position + 1))(x: Double) -> Double { … }`, with the types.",
        fix: "func"
      )
      skipForeignFunction()
      return true
    }
    if word == "async", next.kind == .identifier || next.kind == .keyword(.for) {
      refuseAsync()
      isPanicking = true
      return true
    }
    guard let known = Parser.remedies[word] else { return false }
    switch next.kind {
    case .identifier, .stringStart, .integer, .floating: break
    case .keyword(let keyword):
      switch keyword {
      case .true, .false, .nil, .self: break
      case .is, .as, .in: return false
      default: break
      }
    case .colon: guard ["except", "finally"].contains(word) else { return false }
    case .leftBrace: guard ["loop", "finally"].contains(word) else { return false }
    // `assert(x)`, `match(x)` are calls, `elif (x) {` is not.
    case .leftParenthesis:
      guard ["elif", "elsif", "elseif", "unless", "until", "foreach"].contains(word),
        !declaresFunction(word),
        closers[position + 1] > 0, tokens[closers[position + 1] + 1].kind == .leftBrace
      else { return false }
    default: return false
    }
    report("foreign-syntax", known.message, token.range, remedy: known.remedy)
    if endsWithColon { skipIndentedBlock() }
    return true
  }

  /// Whether the cell itself declares a function of that name.
  private func declaresFunction(_ word: String) -> Bool {
    for index in tokens.indices.dropFirst() {
      if case .identifier = tokens[index].kind, case .keyword(.func) = tokens[index - 1].kind,
        text(at: index) == word
      {
        return true
      }
    }
    return false
  }

  /// Whether the last token of this line is `:`.
  private var endsWithColon: Bool {
    var index = position
    while index + 1 < tokens.count, tokens[index + 1].kind != .endOfFile,
      !tokens[index + 1].startsLine, tokens[index + 1].kind != .semicolon
    {
      index = max(index + 1, closers[index + 1])
    }
    return tokens[index].kind == .colon
  }

  private mutating func skipForeignFunction() {
    if endsWithColon {
      skipIndentedBlock()
      return
    }
    // `fn f(x) { … }`: the body is skipped with the rest.
    advance()
    synchronize()
  }

  /// `elif` behind the `}` of an `if`: reads on as at `else if`.
  mutating func takeForeignElseIf() -> Bool {
    guard at(.identifier), ["elif", "elsif", "elseif"].contains(text) else { return false }
    let word = text
    complain(
      "foreign-syntax",
      "`\(word)` is written `else if` in Swift",
      token.range,
      remedy: "Write `else if`.",
      fix: "else if"
    )
    return true
  }

  /// At a token where the `{` of a block should stand.
  mutating func reportMissingBlock(of owner: String) {
    if reportColonBlock() || reportForeignContinuation() { return }
    let isMidLine = !token.startsLine && !at(.endOfFile)
    report(
      "missing-block",
      "expected `{` to begin the block of \(owner), but \(found)",
      isMidLine ? token.range : gap,
      remedy: "Put the statements between `{` and `}`.",
      fix: nil
    )
    // The `}` of the block that has no `{` is part of the same mistake.
    if !at(.endOfFile), !strays.isEmpty { forgivenBraces += 1 }
  }

  // MARK: - Loops

  /// Reports `for (i = 0; i < n; i++)` and `for (x in xs)`.
  mutating func reportForeignFor() -> Bool {
    guard at(.leftParenthesis), closers[position] > position else { return false }
    let opening = position
    let end = closers[position]
    var index = position + 1
    while index < end {
      switch tokens[index].kind {
      case .semicolon:
        report(
          "foreign-syntax",
          "Swift has no `for` with three parts",
          SourceRange(tokens[opening].start, tokens[end].end),
          remedy:
            "Write `for i in 0..<n { … }`, or `stride(from: 0, to: n, by: 2)` for other steps."
        )
        position = end
        advance()
        return true
      case .keyword(.in):
        report(
          "foreign-syntax",
          "the head of a `for` has no parentheses in Swift",
          SourceRange(tokens[opening].start, tokens[end].end),
          remedy: "Write `for x in xs { … }`."
        )
        position = end
        advance()
        return true
      default: index = max(index, closers[index]) + 1
      }
    }
    return false
  }

  /// Behind the name of a `for`, where `in` should stand.
  mutating func reportForeignForSeparator() -> Bool {
    if at(.comma) {
      report(
        "foreign-syntax",
        "several names of a `for` stand in parentheses",
        token.range,
        remedy: "Write `for (a, b) in pairs { … }`."
      )
      return true
    }
    if at(word: "of") {
      report(
        "foreign-syntax",
        "a `for` uses `in`, not `of`",
        token.range,
        remedy: "Write `in`.",
        fix: "in"
      )
      return true
    }
    if at(.equal) {
      report(
        "foreign-syntax",
        "a `for` goes over a range or a collection with `in`",
        token.range,
        remedy: "Write `for i in 0..<10 { … }`."
      )
      return true
    }
    return false
  }

  // MARK: - Declarations

  /// `let x := 5`: reads on as without the colon.
  mutating func skipForeignColon() {
    let next = token(after: 1)
    guard at(.colon), next.kind == .equal else { return }
    complain(
      "foreign-syntax",
      "Swift has no `:=`",
      SourceRange(token.start, next.end),
      remedy: "Write `=`, or a type between `:` and `=`.",
      fix: "="
    )
    advance()
  }

  /// `let mut x`: reads on as without the word.
  mutating func skipForeignMutability() {
    let next = token(after: 1)
    guard at(word: "mut"), next.kind == .identifier, !next.startsLine else { return }
    complain(
      "foreign-syntax",
      "what may change is declared with `var`",
      token.range,
      remedy: "Write `var \(text(at: position + 1))`."
    )
    advance()
  }

  /// Reports `let a, b = 1, 2`.
  mutating func reportForeignList() {
    switch token.kind {
    case .integer, .floating, .stringStart, .prefixOperator, .leftBracket:
      report(
        "foreign-syntax",
        "several names get several values as a tuple",
        token.range,
        remedy: "Write `let (a, b) = (1, 2)`, or `let a = 1, b = 2`."
      )
    default: break
    }
  }

  /// At a token that begins no parameter.
  mutating func reportForeignParameter() -> Bool {
    if token.isOperator, text.hasPrefix("*") {
      report(
        "foreign-syntax",
        "a parameter for any number of values is written `name: Type...`",
        token.range,
        remedy: "Write `values: Double...`."
      )
      return true
    }
    return false
  }

  /// Inside the braces of a type, at what is no member.
  mutating func reportForeignMember() {
    if at(.identifier), Parser.functionWords.contains(text), token(after: 1).kind == .identifier {
      _ = reportForeignWord(token(after: 1))
      return
    }
    if at(.identifier), token(after: 1).kind == .colon {
      report(
        "missing-let",
        "a property begins with `let` or `var`",
        token.range,
        remedy: "Write `var \(text): …`.",
        fix: "var \(text)"
      )
      return
    }
    if at(.hash) || at(.identifier) && text == "actor" {
      reportExpected("a member")
      return
    }
    let isCase = at(.identifier) && [.comma, .rightBrace].contains(token(after: 1).kind)
    report(
      "unexpected-token",
      "a type holds only declarations, but found \(describe(token))",
      token.range,
      remedy: isCase
        ? "Write `case \(text)` for a case of an enum, `var \(text): …` for a property."
        : "Statements stand inside a `func` or an `init`."
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What the parser makes of a cell.
package struct ParsedCell: Sendable {
  /// The statements, with `.missing` parts where something could not be read.
  package var statements: [Statement]
  /// What is wrong with it, in the order of the text; empty for a cell that parses.
  package var diagnostics: [Diagnostic]
  /// Whether a person who typed it could go on.
  package var completeness: Completeness
  /// The operators known after it: hand them to the parser of the next cell.
  package var operators: OperatorTable
}

/// Makes a syntax tree of a source text: recursive descent, operators by precedence.
///
/// Guarantees to the checker: trees are at most ``heightLimit`` nodes high, so a pass may recurse
/// over them; every `.missing` part and every text that Swift's grammar does not allow has been
/// reported; operators are grouped and known.
///
/// A mistake puts the parser into panic: it reports nothing more until it has found a place from
/// which the text makes sense again, the next statement or the end of the brackets it was in.
package struct Parser {
  /// What kind of text is parsed.
  package enum Kind: Sendable {
    /// A cell of a notebook.
    case cell
    /// A module interface, in which declarations have no bodies.
    case interface
  }

  /// How deep brackets, blocks and types may be nested.
  ///
  /// A debug build on x86-64 takes between 2 and 4 MB of stack for the worst text of this depth, found by
  /// parsing long repetitions of each construct under `ulimit -s`; threads on Linux have 8 MB.
  static let depthLimit = 200
  /// How many nodes a tree may be high, which also bounds `a + b + …` and `a.b.c…`.
  package static let heightLimit = 600

  let source: SourceText
  let kind: Kind
  var tokens: [Token]
  let closers: [Int]
  let strays: Set<Int>
  let documentation: [Int: String]
  /// The first `{` that nothing closes.
  let firstUnclosedBrace: Int?
  var operators: OperatorTable

  var position = 0
  /// The end of the token before the current one.
  var previousEnd = 0
  var mistakes: [Mistake] = []
  var isPanicking = false
  /// Set when the text is nested too deep: the rest of it is not parsed.
  var hasGivenUp = false
  /// The position at which the current statement began.
  var statementStart = 0
  /// What has been refused already; see ``refuse(_:_:_:remedy:fix:)``.
  var refusals: Set<String> = []
  /// How many stray `}` an error already reported accounts for.
  var forgivenBraces = 0

  /// Whether the type read last had the attribute `@autoclosure`.
  var sawAutoclosure = false
  /// The elements of the parenthesised type read last, by its place: the parameters of a function
  /// if an arrow follows.
  var parenthesizedTypes: [SourceRange: [TypeSyntax]] = [:]

  private var depth = 0
  /// The height of the highest tree made so far at the present level.
  var tallest = 0
  /// False in the head of an `if`, `for`, `while` or `switch`, whose `{` begins the block.
  var allowsTrailingClosure = true
  /// False in a pattern, where `=` ends it.
  var allowsAssignment = true
  /// Whether `?` may end an expression, as it does in `case 1?:`.
  var isInPattern = false
  /// The position at which `if` or `switch` may stand as an expression.
  var statementExpressionPosition = -1

  /// Parses a source text.
  ///
  /// Any text gives a result, in time linear in its length.
  ///
  /// - Parameters:
  ///   - source: The text.
  ///   - kind: Whether declarations need bodies.
  ///   - operators: The operators that earlier cells left; see ``ParsedCell/operators``.
  /// - Returns: The statements, the mistakes, and whether the cell is complete.
  package static func parse(
    _ source: SourceText,
    as kind: Kind = .cell,
    operators: OperatorTable = .standard
  ) -> ParsedCell {
    var lexer = Lexer(source)
    lexer.tokenize()
    var parser = Parser(lexer, kind, operators)
    parser.declareOperators()
    let statements = parser.parseStatements(.file)
    let mistakes = parser.allMistakes(lexical: lexer.mistakes)
    return ParsedCell(
      statements: statements,
      diagnostics: mistakes.map(\.diagnostic),
      completeness: Completeness(mistakes, lexer),
      operators: parser.operators
    )
  }

  private init(_ lexer: Lexer, _ kind: Kind, _ operators: OperatorTable) {
    source = lexer.source
    self.kind = kind
    tokens = lexer.tokens
    closers = lexer.closers
    strays = lexer.strays
    firstUnclosedBrace = lexer.tokens.indices.first {
      lexer.tokens[$0].kind == .leftBrace && lexer.closers[$0] < 0
    }
    documentation = lexer.documentation
    self.operators = operators
  }

  /// The mistakes in the order of the text.
  ///
  /// What the parser finds on a line that the lexer already
  /// objected to is most likely the same mistake.
  private func allMistakes(lexical: [Mistake]) -> [Mistake] {
    guard !lexical.isEmpty else { return sorted(mistakes) }
    let lines = Set(lexical.map { source.line(at: $0.diagnostic.range.start) })
    let endsBadly = lexical.contains(where: \.isAtEnd)
    let kept = mistakes.filter {
      if $0.isAtEnd, endsBadly { return false }
      return !lines.contains(source.line(at: $0.diagnostic.range.start))
    }
    return sorted(lexical + kept)
  }

  private func sorted(_ mistakes: [Mistake]) -> [Mistake] {
    mistakes.enumerated().sorted {
      ($0.element.diagnostic.range.start, $0.offset) < (
        $1.element.diagnostic.range.start, $1.offset
      )
    }.map(\.element)
  }

  /// Operators may be used above their declaration, so they are collected first.
  private mutating func declareOperators() {
    for index in tokens.indices where tokens[index].kind == .keyword(.precedencegroup) {
      declareGroup(at: index)
    }
    for index in tokens.indices where tokens[index].kind == .keyword(.operator) {
      guard index > 0, index + 1 < tokens.count else { continue }
      let fixity = text(at: index - 1)
      guard ["infix", "prefix", "postfix"].contains(fixity) else { continue }
      var precedence: String?
      if index + 3 < tokens.count, tokens[index + 2].kind == .colon {
        precedence = text(at: index + 3)
      }
      operators.declare(text(at: index + 1), fixity: fixity, precedence: precedence)
    }
  }

  // MARK: - Tokens

  var token: Token { tokens[position] }

  func token(after count: Int) -> Token { tokens[min(position + count, tokens.count - 1)] }

  func text(at index: Int) -> String {
    source.slice(tokens[min(max(index, 0), tokens.count - 1)].range)
  }

  var text: String { source.slice(token.range) }

  func at(_ kind: Token.Kind) -> Bool { tokens[position].kind == kind }

  func at(_ keyword: Keyword) -> Bool { tokens[position].kind == .keyword(keyword) }

  /// Whether the token is a word, which as a label may also be a keyword.
  var isWord: Bool {
    switch token.kind {
    case .identifier, .underscore, .keyword: true
    default: false
    }
  }

  /// Whether the token is spelled like this.
  func at(text wanted: String) -> Bool {
    let token = tokens[position]
    return token.end - token.start == wanted.utf8.count
      && source.bytes[token.start..<token.end].elementsEqual(wanted.utf8)
  }

  func at(word: String) -> Bool { at(.identifier) && at(text: word) }

  mutating func advance() {
    previousEnd = tokens[position].end
    if position < tokens.count - 1 { position += 1 }
  }

  /// Goes past the token if it is of that kind.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard at(kind) else { return false }
    advance()
    return true
  }

  mutating func take(_ keyword: Keyword) -> Bool { take(.keyword(keyword)) }

  /// The name that the token is, without backticks.
  func identifier(_ token: Token) -> Identifier {
    var range = token.range
    if token.kind == .identifier, source.bytes[range.start] == UInt8(ascii: "`") {
      range = SourceRange(range.start + 1, range.end - 1)
    }
    return Identifier(source.slice(range), token.range)
  }

  mutating func takeIdentifier() -> Identifier {
    let result = identifier(token)
    advance()
    return result
  }

  func range(from start: Int) -> SourceRange { SourceRange(start, max(start, previousEnd)) }

  /// Splits the first character off the current operator, as `>` off `>>` in `[Array<Int>>`.
  mutating func splitOperator() {
    let token = tokens[position]
    guard token.end - token.start > 1 else {
      advance()
      return
    }
    previousEnd = token.start + 1
    tokens[position].start += 1
    tokens[position].followsSpace = false
    tokens[position].startsLine = false
    tokens[position].kind =
      switch text {
      case "?": .questionPostfix
      case "!": .exclamationPostfix
      case "=": .equal
      case "->": .arrow
      default: .postfixOperator
      }
  }

  // MARK: - Depth

  /// Goes one level down, or gives up and says `nil` when that is too deep.
  ///
  /// Hand the result to ``leave(_:)``.
  mutating func enter() -> Int? {
    guard depth < Parser.depthLimit else {
      giveUp("this is nested more than \(Parser.depthLimit) levels deep")
      return nil
    }
    depth += 1
    let outer = tallest
    tallest = 0
    return outer
  }

  mutating func leave(_ outer: Int) {
    depth -= 1
    tallest = max(outer, tallest + 1)
  }

  /// Notes that the trees of this level become part of one that is higher by one.
  mutating func grow() {
    tallest += 1
    if tallest >= Parser.heightLimit {
      giveUp("this has more than \(Parser.heightLimit) steps in a row or in each other")
    }
  }

  private mutating func giveUp(_ message: String) {
    guard !hasGivenUp else { return }
    isPanicking = false
    report(
      "too-deep",
      message,
      token.range,
      remedy: "Break it into several statements or functions."
    )
    hasGivenUp = true
    isPanicking = true
    position = tokens.count - 1
    previousEnd = token.start
  }

  // MARK: - Mistakes

  /// Reports a mistake from which the parser has to recover.
  mutating func report(
    _ code: String,
    _ message: String,
    _ range: SourceRange,
    remedy: String? = nil,
    fix: String? = nil
  ) {
    complain(code, message, range, remedy: remedy, fix: fix)
    isPanicking = true
  }

  /// Reports a mistake after which the parser can go on as if nothing had been.
  mutating func complain(
    _ code: String,
    _ message: String,
    _ range: SourceRange,
    remedy: String? = nil,
    fix: String? = nil
  ) {
    guard !isPanicking, !hasGivenUp else { return }
    let isAtEnd = at(.endOfFile)
    // What is missing at the end is missing once, however many brackets wait for it.
    if isAtEnd, mistakes.contains(where: \.isAtEnd) { return }
    let diagnostic = Diagnostic(
      code,
      message,
      at: range,
      in: source,
      remedy: remedy,
      fix: fix.map { (range, $0) }
    )
    mistakes.append(Mistake(diagnostic: diagnostic, isAtEnd: isAtEnd))
  }

  /// Ends the panic: from here the text makes sense again.
  mutating func calm() { isPanicking = hasGivenUp }

  /// The token in words.
  func describe(_ token: Token) -> String {
    switch token.kind {
    case .endOfFile: "the end of the cell"
    case .stringStart, .stringText, .stringEnd: "a string"
    case .interpolationStart, .interpolationEnd: "the end of the interpolation"
    default: "`\(source.slice(token.range))`"
    }
  }

  /// What stands where something else was expected: `found …`, or that the line or the cell ends.
  var found: String {
    if at(.endOfFile) { return "the cell ends" }
    if token.startsLine, position > statementStart { return "the line ends" }
    return "found \(describe(token))"
  }

  /// The place just behind the last token, where something is missing.
  var gap: SourceRange { SourceRange(previousEnd, previousEnd) }

  /// Reports that something else was expected here.
  mutating func reportExpected(_ what: String, _ remedy: String? = nil) {
    let isGap =
      at(.endOfFile) || at(.interpolationEnd) || (token.startsLine && position > statementStart)
    report(
      "unexpected-token",
      "expected \(what), but \(found)",
      isGap ? gap : token.range,
      remedy: remedy
    )
  }
}

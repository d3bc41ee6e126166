// SPDX-License-Identifier: Apache-2.0

/// The smallest piece of source that has a meaning of its own.
struct Token: Sendable {
  enum Kind: Equatable, Sendable {
    case endOfFile
    case identifier
    case keyword(Keyword)
    /// `_`
    case underscore
    /// `$0`
    case closureParameter
    case integer
    case floating
    /// A string is a run of tokens: `stringStart`, then `stringText` and interpolations in turn
    /// (`interpolationStart`, the tokens of the expression, `interpolationEnd`), then `stringEnd`.
    case stringStart
    case stringText
    case interpolationStart
    case interpolationEnd
    case stringEnd
    case leftParenthesis
    case rightParenthesis
    case leftBracket
    case rightBracket
    case leftBrace
    case rightBrace
    case comma
    case semicolon
    case colon
    case period
    case at
    /// `#`, whatever follows; nothing in the language begins with it.
    case hash
    case backslash
    case arrow
    case equal
    /// `&` before an argument.
    case ampersandPrefix
    case questionPostfix
    case questionInfix
    case exclamationPostfix
    case prefixOperator
    case postfixOperator
    case infixOperator
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// Whether a line break stands between the token before and this one.
  var startsLine: Bool
  /// Whether white space or a comment stands between the token before and this one.
  var followsSpace: Bool

  var range: SourceRange { SourceRange(start, end) }

  var isOperator: Bool {
    switch kind {
    case .prefixOperator, .postfixOperator, .infixOperator: true
    default: false
    }
  }
}

/// The words that Swift reserves: as names they need backticks, except after a dot or as labels.
enum Keyword: String, CaseIterable, Sendable {
  case `Any`, `Self`
  case `as`, `associatedtype`, `await`, `break`, `case`, `catch`, `class`, `continue`, `default`
  case `defer`, `deinit`, `do`, `else`, `enum`, `extension`, `fallthrough`, `false`, `fileprivate`
  case `for`, `func`, `guard`, `if`, `import`, `in`, `init`, `inout`, `internal`, `is`, `let`, `nil`
  case `operator`, `precedencegroup`, `private`, `protocol`, `public`, `repeat`, `rethrows`
  case `return`, `self`, `static`, `struct`, `subscript`, `super`, `switch`, `throw`, `throws`
  case `true`, `try`, `typealias`, `var`, `where`, `while`

  static let byText: [String: Keyword] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) }
  )
  static let longest = allCases.map(\.rawValue.utf8.count).max() ?? 0
}

/// A mistake found by the lexer or the parser.
struct Mistake: Sendable {
  var diagnostic: Diagnostic
  /// Whether more text after the end could mend it.
  var isAtEnd: Bool
}

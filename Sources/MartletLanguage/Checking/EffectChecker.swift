// SPDX-License-Identifier: Apache-2.0

/// Finds where errors can be thrown, and whether each place may throw.
///
/// Works on the finished tree of a cell: only there is known which overload is meant and which
/// closures throw. At the top level of a cell and in functions that say `throws` everything may; the
/// places where compiled Swift wants a `try` are collected in `missingTries`.
struct EffectChecker {
  /// The `try`, `try?` and `try!` of the source, by the range of the expression behind it.
  let tried: Set<SourceRange>
  /// The `do` statements whose clauses take every error.
  let exhaustive: Set<LoopLabel>
  let source: SourceText
  /// Offsets before which a `try ` is missing.
  private(set) var missingTries: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The closures visited so far that errors can leave.
  private var throwing: Set<ObjectIdentifier> = []

  /// Where an expression stands.
  private struct Place {
    /// What a message calls what must not throw; `nil` where errors may pass.
    var forbids: String?
    /// Where the `try` would have to stand.
    var root = 0
    var isCovered = false
  }

  init(tried: Set<SourceRange>, exhaustive: Set<LoopLabel>, source: SourceText) {
    self.tried = tried
    self.exhaustive = exhaustive
    self.source = source
  }

  /// Checks the statements of the top level or of a function.
  ///
  /// `name` is that of a function that does not throw.
  mutating func check(_ statements: [TypedStatement], nonthrowing name: String?) {
    _ = visit(statements, Place(forbids: name))
  }

  private mutating func visit(_ statements: [TypedStatement], _ place: Place) -> Bool {
    var throwing = false
    for statement in statements { throwing = visit(statement, place) || throwing }
    return throwing
  }

  /// Whether an error can leave the statement.
  private mutating func visit(_ statement: TypedStatement, _ place: Place) -> Bool {
    switch statement.kind {
    case .expression(let expression): return begin(expression, place)
    case .declare(_, let value): return value.map { begin($0, place) } ?? false
    case .function, .break, .continue, .fallthrough: return false
    case .if(let condition, let then, let otherwise):
      let first = visit(condition, place)
      let second = visit(then, place)
      return visit(otherwise, place) || first || second
    case .while(_, let condition, let body):
      let first = visit(condition, place)
      return visit(body, place) || first
    case .repeat(_, let body, let condition):
      let first = visit(body, place)
      return begin(condition, place) || first
    case .for(_, let pattern, let sequence, let filter, let body):
      var throwing = begin(sequence, place)
      throwing = visit(pattern, place) || throwing
      if let filter { throwing = begin(filter, place) || throwing }
      return visit(body, place) || throwing
    case .switch(_, let subject, let cases):
      let first = begin(subject, place)
      return visit(cases, place) || first
    case .do(let label, let body, _, let cases):
      var inner = place
      if exhaustive.contains(label) { inner.forbids = nil }
      let passes = visit(body, inner) && !exhaustive.contains(label)
      return visit(cases, place) || passes
    case .defer(let body):
      var inner = place
      inner.forbids = "a `defer`"
      return visit(body, inner)
    case .return(let value): return value.map { begin($0, place) } ?? false
    case .throw(let value):
      _ = begin(value, place)
      if let owner = place.forbids {
        report(
          "the error thrown here is not handled: \(owner) cannot throw",
          statement.range,
          owner
        )
      }
      return true
    }
  }

  private mutating func visit(_ cases: [TypedCase], _ place: Place) -> Bool {
    var throwing = false
    for clause in cases {
      for (pattern, filter) in clause.patterns {
        throwing = visit(pattern, place) || throwing
        if let filter { throwing = begin(filter, place) || throwing }
      }
      throwing = visit(clause.body, place) || throwing
    }
    return throwing
  }

  private mutating func visit(_ condition: TypedCondition, _ place: Place) -> Bool {
    var throwing = false
    for clause in condition.clauses {
      switch clause {
      case .expression(let expression): throwing = begin(expression, place) || throwing
      case .unwrap(let pattern, let expression), .matches(let pattern, let expression):
        throwing = begin(expression, place) || throwing
        throwing = visit(pattern, place) || throwing
      }
    }
    return throwing
  }

  private mutating func visit(_ pattern: TypedPattern, _ place: Place) -> Bool {
    switch pattern {
    case .wildcard, .binding, .none: return false
    case .tuple(let parts), .enumCase(_, let parts), .nativeCase(_, _, let parts):
      var throwing = false
      for part in parts { throwing = visit(part, place) || throwing }
      return throwing
    case .some(let inner), .cast(_, let inner): return visit(inner, place)
    case .expression(_, let expression): return begin(expression, place)
    }
  }

  // MARK: Expressions

  /// An expression before which a `try` may stand.
  private mutating func begin(_ expression: TypedExpression, _ place: Place) -> Bool {
    var inner = place
    inner.root = expression.range.start
    return visit(expression, inner)
  }

  private mutating func visit(_ expression: TypedExpression, _ given: Place) -> Bool {
    var place = given
    let range = expression.range
    if tried.contains(range) { place.isCovered = true }
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .none, .variable, .metatype: return false
    case .interpolation(let parts), .array(let parts), .structure(let parts),
      .enumCase(_, let parts), .tuple(let parts):
      return parts.reduce(false) { begin($1, place) || $0 }
    case .function(_, _, let base): return base.map { visit($0, place) } ?? false
    case .call(let symbol, _, let arguments):
      return visitCall(symbol, arguments, expression, place)
    case .apply(let callee, let arguments):
      var throwing = visit(callee, place)
      throwing = visit(arguments, of: range, shares: false, place) || throwing
      if case .function(let type) = callee.type, type.isThrowing {
        note("this function", range, place)
        return true
      }
      return throwing
    case .tupleElement(let inner, _), .field(let inner, _), .some(let inner), .erased(let inner),
      .unwrapped(let inner), .chain(let inner), .link(let inner), .cast(let inner, _, _):
      return visit(inner, place)
    case .dictionary(let pairs):
      return pairs.reduce(false) { begin($1.value, place) || begin($1.key, place) || $0 }
    case .closure(let body):
      visitClosure(body, expression.type, place)
      return false
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      let first = visit(left, place)
      return visit(right, place) || first
    case .ternary(let condition, let then, let otherwise):
      let first = visit(condition, place)
      let second = visit(then, place)
      return visit(otherwise, place) || first || second
    case .assign(let target, let value):
      let first = target.map { visit($0, place) } ?? false
      return begin(value, place) || first
    case .optionalTry(let inner), .forcedTry(let inner):
      var silent = place
      silent.forbids = nil
      silent.isCovered = true
      _ = visit(inner, silent)
      return false
    case .block(let statements, _): return visit(statements, place)
    }
  }

  private mutating func visit(_ target: TypedPlace, _ place: Place) -> Bool {
    switch target {
    case .variable, .computed: return false
    case .field(let inner, _, _, _), .tupleElement(let inner, _, _, _),
      .unwrapped(let inner, _, _, _):
      return visit(inner, place)
    case .property(let inner, _, _, let arguments, _, let range):
      let first = visit(inner, place)
      return visit(arguments, of: range, shares: false, place) || first
    case .temporary(let expression): return visit(expression, place)
    }
  }

  private mutating func visit(
    _ arguments: [TypedArgument],
    of range: SourceRange,
    shares: Bool,
    _ place: Place
  ) -> Bool {
    var throwing = false
    func isRoot(_ expression: TypedExpression) -> Bool {
      shares || expression.range.start == range.start
    }
    for argument in arguments {
      switch argument {
      case .value(let value):
        throwing = (isRoot(value) ? visit(value, place) : begin(value, place)) || throwing
      case .default: break
      case .variadic(let values):
        for value in values { throwing = begin(value, place) || throwing }
      case .inout(let target): throwing = visit(target, place) || throwing
      }
    }
    return throwing
  }

  private mutating func visitCall(
    _ symbol: FunctionSymbol,
    _ arguments: [TypedArgument],
    _ expression: TypedExpression,
    _ place: Place
  ) -> Bool {
    let range = expression.range
    let inside = visit(arguments, of: range, shares: isOperator(symbol.name), place)
    guard symbol.isThrowing else { return inside }
    if symbol.isRethrowing, !arguments.contains(where: passesThrowing) { return inside }
    note(symbol.isInitializer ? "this initialiser" : "`\(symbol.name)`", range, place)
    return true
  }

  /// Whether the argument is a function that throws.
  private func passesThrowing(_ argument: TypedArgument) -> Bool {
    guard case .value(let value) = argument else { return false }
    var current = value
    while true {
      switch current.kind {
      case .closure(let body): return throwing.contains(ObjectIdentifier(body))
      case .function(let symbol, _, _): return symbol.isThrowing && !symbol.isRethrowing
      case .some(let inner): current = inner
      default:
        if case .function(let type) = current.type { return type.isThrowing }
        return false
      }
    }
  }

  private mutating func visitClosure(_ body: FunctionBody, _ type: Type, _ place: Place) {
    if body.name == "autoclosure" {
      if visit(body.statements, place) { throwing.insert(ObjectIdentifier(body)) }
      return
    }
    var inner = Place()
    if case .function(let function) = type, !function.isThrowing { inner.forbids = "this closure" }
    if visit(body.statements, inner) { throwing.insert(ObjectIdentifier(body)) }
  }

  /// Notes that something is called that can throw.
  private mutating func note(_ what: String, _ range: SourceRange, _ place: Place) {
    if let owner = place.forbids {
      report("\(what) can throw, and \(owner) does not handle the error", range, owner)
    } else if !place.isCovered {
      missingTries.insert(place.root)
    }
  }

  private mutating func report(_ message: String, _ range: SourceRange, _ owner: String) {
    let handle = "handle it with `do { … } catch { … }`, `try?` or `try!`"
    let remedy =
      owner == "this closure"
      ? "What takes this closure wants one that does not throw: \(handle)."
      : owner == "a `defer`"
        ? "H\(handle.dropFirst())."
        : "Mark \(owner) with `throws` (before the `->` or the `{`), or \(handle)."
    diagnostics.append(
      Diagnostic("error-not-handled", message, at: range, in: source, remedy: remedy)
    )
  }
}

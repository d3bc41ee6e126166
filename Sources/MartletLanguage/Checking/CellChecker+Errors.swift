// SPDX-License-Identifier: Apache-2.0

// `do`, `catch`, and what may be thrown where.

extension CellChecker {
  /// Notes that something may be thrown here: an error of the type, if it is known.
  func noteThrow(_ type: Type?) {
    if let catcher = frame.catchers.last {
      catcher.flow.add(flow)
      catcher.types.append(type)
    } else {
      frame.canThrow = true
    }
  }

  /// Runs `body` where `try?` or `try!` ends every error.
  func silencingErrors<Result>(_ body: () -> Result) -> Result {
    frame.catchers.append(Catcher())
    defer { frame.catchers.removeLast() }
    return body()
  }

  /// Checks that errors are thrown only where they may be; gives the places that lack a `try`.
  func checkEffects(_ statements: [TypedStatement]) -> [Int] {
    var work = EffectChecker(tried: tried, exhaustive: exhaustiveDos, source: source)
    work.check(statements, nonthrowing: nil)
    for (body, frame) in bodies where frame.kind == .function {
      work.check(
        body.statements,
        nonthrowing: frame.isThrowing ? nil : "`\(body.name)`"
      )
    }
    diagnostics += work.diagnostics
    return work.missingTries.sorted()
  }

  func checkDo(
    _ label: Identifier?,
    _ body: [Statement],
    _ catches: [CatchClause],
    _ range: SourceRange
  ) -> () -> [TypedStatement] {
    let jump = JumpTarget(label, .block)
    let before = flow
    let catcher = Catcher()
    catcher.declared = catches.first?.thrownType.map(resolve)
    frame.jumps.append(jump)
    defer { frame.jumps.removeLast() }
    if !catches.isEmpty { frame.catchers.append(catcher) }
    let block = checkBlock(body)
    if !catches.isEmpty { frame.catchers.removeLast() }
    var after = flow
    var handlers: [() -> TypedCase] = []
    var error: Variable?
    if let protocolType = registry.types["Error"], !catches.isEmpty {
      let type = catcher.declared ?? caughtType(catcher) ?? .existential([protocolType])
      let variable = Variable(
        name: "error",
        type: type,
        isMutable: false,
        storage: .local,
        range: range
      )
      owners[variable] = frame
      error = variable
      for clause in catches {
        flow = catcher.flow ?? before
        handlers.append(checkCatch(clause, variable, type))
        after = after.merged(with: flow)
      }
      if coversErrors(catches, type) {
        exhaustiveDos.insert(jump.target)
      } else {
        flow = catcher.flow ?? before
        for type in catcher.types { noteThrow(type) }
        if catcher.types.isEmpty { noteThrow(nil) }
      }
    }
    flow = after.merged(with: jump.breakFlow)
    return {
      [
        TypedStatement(
          .do(jump.target, block.build(), error: error, handlers.map { $0() }),
          range
        )
      ]
    }
  }

  private func checkCatch(_ clause: CatchClause, _ error: Variable, _ type: Type)
    -> () -> TypedCase
  {
    let outer = scope
    scope = Scope(parent: outer, frame: frame)
    defer { scope = outer }
    var pattern: () -> TypedPattern = { .wildcard }
    if let written = clause.pattern {
      pattern = finishNow(checkPattern(written, type))
    } else {
      scope.names["error"] = [.variable(error)]
    }
    let filter = clause.filter.map { check($0, to: bool, as: .filter) }
    let test = filter.map { draft in finishNow { draft.build() } }
    let handler = checkBlock(clause.body)
    return { TypedCase(patterns: [(pattern(), test?())], body: handler.build()) }
  }

  /// The one type of all errors that can arrive, if there is one that is declared by `throws(E)`.
  private func caughtType(_ catcher: Catcher) -> Type? {
    guard let first = catcher.types.first, let type = first,
      catcher.types.allSatisfy({ $0 == type })
    else { return nil }
    if case .nominal = type { return type }
    return nil
  }

  /// Whether the clauses leave no error over.
  private func coversErrors(_ catches: [CatchClause], _ type: Type) -> Bool {
    if catches.contains(where: { $0.filter == nil && $0.pattern.map(isIrrefutable) ?? true }) {
      return true
    }
    if case .existential = type { return false }
    let cases = catches.map { clause in
      SwitchCase(
        patterns: [(clause.pattern ?? Pattern(.wildcard, SourceRange(0, 0)), clause.filter)],
        body: clause.body,
        range: SourceRange(0, 0)
      )
    }
    return missingCase(cases, type) == nil
  }

  private func isIrrefutable(_ pattern: Pattern) -> Bool {
    switch pattern.kind {
    case .wildcard: true
    case .name: true
    case .binding(_, let inner): isIrrefutable(inner)
    case .as(let inner, let type):
      if case .named(nil, "Error", _) = type.kind { isIrrefutable(inner) } else { false }
    case .expression(let expression):
      if case .discard = expression.kind { true } else { false }
    default: false
    }
  }

  /// Refuses a class; its name counts as declared, so that its uses are no mistakes of their own.
  func refuseClass(_ declaration: TypeDeclaration) {
    let name = declaration.name
    report(
      "unsupported",
      "`class` is not part of the cell language",
      name.range,
      remedy: "Write `struct \(name.text)`, with `mutating` before the methods that change it."
    )
    scope.names[name.text] = [.alias(.error)]
  }
}

// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// A pattern in which names bind: of `for` and `if let`.
  func bindingPattern(_ pattern: Pattern, _ type: Type, isMutable: Bool) -> () -> TypedPattern {
    switch pattern.kind {
    case .wildcard: return { .wildcard }
    case .name(let name):
      let variable = declare(name, type, isMutable: isMutable, pattern.range)
      return { [self] in
        variable.type = final(variable.type, pattern.range)
        return .binding(variable)
      }
    case .tuple(let parts):
      guard let types = tupleTypes(type, parts.count, pattern.range) else {
        for name in Self.names(in: pattern) {
          _ = declare(name, .error, isMutable: isMutable, pattern.range)
        }
        return { .wildcard }
      }
      let made = zip(parts, types).map {
        bindingPattern($0.pattern, $1, isMutable: isMutable)
      }
      return { .tuple(made.map { $0() }) }
    case .binding(let isMutable, let inner):
      if case .as = inner.kind { return checkPattern(pattern, type) }
      return bindingPattern(inner, type, isMutable: isMutable)
    case .as(let inner, let syntax):
      // `for x: Double in …`
      let wanted = resolve(syntax)
      if !isError(type), !isError(wanted), !solver.unify(wanted, type) {
        report(
          "type-mismatch",
          "this is declared as \(wanted.withArticle), but the sequence gives"
            + " \(shown(type).withArticle)",
          syntax.range
        )
      }
      return bindingPattern(inner, wanted, isMutable: isMutable)
    default: return checkPattern(pattern, type, binds: isMutable)
    }
  }

  /// A pattern of a `case`; names bind only under `let` or `var` (`binds` then says which).
  func checkPattern(_ pattern: Pattern, _ type: Type, binds: Bool? = nil) -> () -> TypedPattern {
    let range = pattern.range
    switch pattern.kind {
    case .wildcard: return { .wildcard }
    case .name(let name):
      guard let isMutable = binds else {
        return expressionPattern(Expression(.name(name), range), type, range)
      }
      let variable = declare(name, type, isMutable: isMutable, range)
      return { [self] in
        variable.type = final(variable.type, range)
        return .binding(variable)
      }
    case .binding(let isMutable, let inner):
      return checkPattern(inner, type, binds: isMutable)
    case .tuple(let parts):
      if parts.count == 1 { return checkPattern(parts[0].pattern, type, binds: binds) }
      guard let types = tupleTypes(type, parts.count, range) else { return { .wildcard } }
      let made = zip(parts, types).map { checkPattern($0.pattern, $1, binds: binds) }
      return { .tuple(made.map { $0() }) }
    case .some(let inner):
      guard let content = wrapped(type) else {
        if !isError(type) {
          report(
            "not-optional",
            "`?` in a pattern matches an optional, and this is \(shown(type).withArticle)",
            range
          )
        }
        return { .wildcard }
      }
      let made = checkPattern(inner, content, binds: binds)
      return { .some(made()) }
    case .enumCase(let owner, let name, let arguments):
      if owner == nil { probeImplicit(wrapped(type) ?? type, name) }
      return casePattern(owner, name, arguments, type, range, binds: binds)
    case .is(let syntax):
      let target = resolve(syntax)
      return { .cast(target, .wildcard) }
    case .as(let inner, let syntax):
      let target = resolve(syntax)
      let made = checkPattern(inner, target, binds: binds)
      return { .cast(target, made()) }
    case .expression(let expression):
      if case .nil = expression.kind, wrapped(type) != nil { return { .none } }
      if case .discard = expression.kind { return { .wildcard } }
      if let binds, case .name(let name) = expression.kind {
        return checkPattern(Pattern(.name(name), range), type, binds: binds)
      }
      return expressionPattern(expression, type, range)
    }
  }

  private func expressionPattern(_ expression: Expression, _ type: Type, _ range: SourceRange)
    -> () -> TypedPattern
  {
    if isError(type) { return { .wildcard } }
    let subject = Variable(
      name: "subject",
      type: type,
      isMutable: false,
      storage: .local,
      range: range
    )
    owners[subject] = frame
    // A value matches an optional that holds it.
    let inner = wrapped(type)
    let count = diagnostics.count
    var pattern: Draft
    if case .name = expression.kind {
      // A name may be of any type that an own `~=` takes.
      pattern = infer(expression)
    } else {
      pattern =
        isContextual(expression)
        ? check(expression, to: inner ?? type, as: .subject) : infer(expression)
    }
    if diagnostics.count > count { return { .wildcard } }
    let test: Draft? = attempt {
      let value = use(subject, range)
      let made = inferOperator(
        Identifier("~=", range),
        [expression, expression],
        [pattern, value],
        range,
        expected: bool
      )
      return isError(made.type) ? nil : made
    }
    guard let test else {
      report(
        "type-mismatch",
        "\(shown(pattern.type).withArticle) cannot match \(shown(type).withArticle)",
        range
      )
      return { .wildcard }
    }
    return { [self] in
      let built = test.build()
      subject.type = final(subject.type, range)
      return .expression(value: subject, built)
    }
  }

  private func casePattern(
    _ owner: TypeSyntax?,
    _ name: Identifier,
    _ arguments: [(label: Identifier?, pattern: Pattern)]?,
    _ type: Type,
    _ range: SourceRange,
    binds: Bool?
  ) -> () -> TypedPattern {
    if isError(type) { return { .wildcard } }
    if let content = wrapped(type) {
      if name.text == "none", arguments == nil { return { .none } }
      if name.text == "some", let arguments, arguments.count == 1 {
        let made = checkPattern(arguments[0].pattern, content, binds: binds)
        return { .some(made()) }
      }
      if name.text == "some", arguments == nil { return { .some(.wildcard) } }
      // `.red` matches a `Color?` that holds it.
      let made = casePattern(owner, name, arguments, content, range, binds: binds)
      return { .some(made()) }
    }
    var subject = solver.shallow(type)
    var wrap: ((TypedPattern) -> TypedPattern)?
    if let owner {
      let target = resolve(owner)
      if case .existential = subject {
        wrap = { .cast(target, $0) }
        subject = target
      } else if !solver.unify(opened(target), subject) {
        report(
          "type-mismatch",
          "a case of `\(target)` cannot match \(shown(type).withArticle)",
          range
        )
        return { .wildcard }
      }
    }
    guard case .nominal(let nominal, let typeArguments) = subject else {
      report(
        "type-mismatch",
        "`.\(name.text)` cannot match \(shown(type).withArticle)",
        range
      )
      return { .wildcard }
    }
    guard let found = registry.cases(of: nominal).first(where: { $0.name == name.text }) else {
      if arguments == nil,
        !members(of: subject, named: name.text, isStatic: true, receiver: .none).isEmpty
      {
        return expressionPattern(Expression(.member(base: nil, name: name), range), type, range)
      }
      reportUnknownStatic(subject, name)
      for argument in arguments ?? [] { _ = checkPattern(argument.pattern, .error, binds: binds) }
      return { .wildcard }
    }
    let replacements = Dictionary(
      zip(nominal.generics, typeArguments),
      uniquingKeysWith: { first, _ in first }
    )
    let payload = found.payload.map { $0.type.substituting(replacements) }
    guard let inner = payloadPatterns(found, payload, arguments, range, binds) else {
      return { .wildcard }
    }
    return { () -> TypedPattern in
      let patterns = inner.map { $0() }
      let made: TypedPattern
      if nominal.isNative {
        guard let extractor = found.extractor else {
          return .wildcard
        }
        made = .nativeCase(found, payload: extractor, patterns)
      } else {
        made = .enumCase(found, patterns)
      }
      return wrap?(made) ?? made
    }
  }

  private func payloadPatterns(
    _ found: EnumCase,
    _ payload: [Type],
    _ arguments: [(label: Identifier?, pattern: Pattern)]?,
    _ range: SourceRange,
    _ binds: Bool?
  ) -> [() -> TypedPattern]? {
    guard let arguments else { return payload.map { _ in { .wildcard } } }
    if arguments.count == 1, payload.count > 1 {
      // One name for the whole payload.
      switch arguments[0].pattern.kind {
      case .wildcard: return payload.map { _ in { .wildcard } }
      case .tuple(let parts) where parts.count == payload.count:
        return zip(parts, payload).map { checkPattern($0.pattern, $1, binds: binds) }
      default: break
      }
    }
    guard arguments.count == payload.count else {
      report(
        "payload-count",
        "`.\(found.name)` has \(count(payload.count, "value")), but \(arguments.count)"
          + " \(arguments.count == 1 ? "is" : "are") matched",
        range
      )
      for argument in arguments { _ = checkPattern(argument.pattern, .error, binds: binds) }
      return nil
    }
    return zip(arguments, payload).map { checkPattern($0.pattern, $1, binds: binds) }
  }

  // MARK: Switch

  func checkSwitch(
    _ label: Identifier?,
    _ subject: Expression,
    _ cases: [SwitchCase],
    _ range: SourceRange
  ) -> () -> [TypedStatement] {
    let draft = infer(subject)
    let type = closureDepth == 0 ? settledType(draft) : (knownType(draft) ?? .error)
    let made = finishNow { draft.build() }
    let jump = JumpTarget(label, .switch)
    let target = jump.target
    frame.jumps.append(jump)
    let before = flow
    var after: Flow?
    var falling: Flow?
    var clauses: [() -> TypedCase] = []
    for (number, clause) in cases.enumerated() {
      jump.fallsInto =
        number + 1 < cases.count
        ? cases[number + 1].patterns.contains { Self.binds($0.pattern) } : nil
      flow = before.merged(with: falling)
      falling = nil
      let outer = scope
      scope = Scope(parent: outer, frame: frame)
      var patterns: [() -> (pattern: TypedPattern, filter: TypedExpression?)] = []
      for (index, entry) in clause.patterns.enumerated() {
        let bound = scope.names
        if index > 0 {
          scope.names = [:]
          alternatives = bound.compactMapValues(boundVariable)
        }
        let checked = checkPattern(entry.pattern, type)
        alternatives = nil
        let pattern = finishNow(checked)
        if index > 0 { checkAlternative(bound, entry.pattern) }
        let filter = entry.filter.map { check($0, to: bool, as: .filter) }
        let test = filter.map { draft in finishNow { draft.build() } }
        patterns.append { (pattern(), test?()) }
      }
      let block = checkBlock(clause.body)
      scope = outer
      if case .fallthrough? = clause.body.last?.kind {
        falling = fallthroughFlow
        flow.isReachable = false
      }
      after.add(flow)
      clauses.append { TypedCase(patterns: patterns.map { $0() }, body: block.build()) }
    }
    frame.jumps.removeLast()
    if let after { flow = after.merged(with: jump.breakFlow) }
    if !isError(type) { checkExhaustive(cases, type, range) }
    return { [TypedStatement(.switch(target, made(), clauses.map { $0() }), range)] }
  }

  private func settledType(_ draft: Draft) -> Type {
    settleAll()
    return final(draft.type, draft.range)
  }

  /// Whether the pattern of a `case` introduces names.
  private static func binds(_ pattern: Pattern) -> Bool {
    switch pattern.kind {
    case .binding(_, let inner): !names(in: inner).isEmpty
    case .tuple(let parts): parts.contains { binds($0.pattern) }
    case .some(let inner), .as(let inner, _): binds(inner)
    case .enumCase(_, _, let arguments): (arguments ?? []).contains { binds($0.pattern) }
    case .name, .wildcard, .is, .expression: false
    }
  }

  private func boundVariable(_ symbols: [Symbol]) -> Variable? {
    if case .variable(let variable)? = symbols.last { variable } else { nil }
  }

  /// `case .a(let x), .b(let x)`: the names of all alternatives are the same variables.
  func joinAlternative(_ shared: Variable, _ type: Type, _ range: SourceRange) {
    if isError(type) || isError(shared.type) || solver.unify(shared.type, type) { return }
    report(
      "type-mismatch",
      "`\(shared.name)` is \(shown(shared.type).withArticle) in the first pattern of this case, and"
        + " \(shown(type).withArticle) here",
      range,
      remedy: "Write a case of its own for this pattern."
    )
  }

  private func checkAlternative(_ bound: [String: [Symbol]], _ pattern: Pattern) {
    let now = scope.names
    scope.names = bound
    let missing = Set(bound.keys).symmetricDifference(now.keys).sorted()
    guard let name = missing.first else { return }
    report(
      "bad-pattern",
      bound[name] == nil
        ? "`\(name)` is bound here, but not by the first pattern of this case"
        : "`\(name)` is bound by the first pattern of this case, but not here",
      pattern.range,
      remedy: "All patterns of a case must bind the same names."
    )
  }
}

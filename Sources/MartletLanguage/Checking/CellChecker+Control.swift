// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// Checks conditions in the present scope, which gets what they bind.
  func checkConditions(_ conditions: [Condition], keyword: String) -> () -> TypedCondition {
    var clauses: [() -> TypedCondition.Clause] = []
    for condition in conditions {
      switch condition {
      case .expression(let expression):
        let draft = check(expression, to: bool, as: .condition(keyword))
        clauses.append(finishNow { .expression(draft.build()) })
      case .unwrap(let isMutable, let pattern, let type, let value):
        clauses.append(checkUnwrap(isMutable, pattern, type, value, keyword))
      case .matches(let pattern, let value):
        let draft = infer(value)
        let made = finishNow { draft.build() }
        let matched = checkPattern(pattern, draft.type)
        clauses.append(finishNow { .matches(matched(), made()) })
      }
    }
    return { TypedCondition(clauses: clauses.map { $0() }) }
  }

  private func checkUnwrap(
    _ isMutable: Bool,
    _ pattern: Pattern,
    _ annotation: TypeSyntax?,
    _ value: Expression?,
    _ keyword: String
  ) -> () -> TypedCondition.Clause {
    let expression: Expression
    if let value {
      expression = value
    } else if case .name(let name) = pattern.kind {
      expression = Expression(.name(name), pattern.range)
    } else {
      return { .unwrap(.wildcard, TypedExpression(.tuple([]), type: .error, range: pattern.range)) }
    }
    let wanted = annotation.map(resolve)
    let draft = infer(expression, expected: wanted.map(optional))
    var inner: Type = .error
    if let found = wrapped(draft.type) {
      inner = found
    } else if !isError(draft.type) {
      report(
        "not-optional",
        "`\(keyword) let` unwraps an optional, and this is \(shown(draft.type).withArticle)",
        expression.range,
        remedy: "Use it as it is: it always has a value."
      )
    }
    if let wanted, !isError(inner), !solver.unify(inner, wanted) {
      reportMismatch(
        Draft(inner, expression.range, build: draft.build),
        expected: wanted,
        purpose: .initial(Self.names(in: pattern).first ?? "this")
      )
    }
    let made = finishNow { draft.build() }
    let settled = closureDepth == 0 ? final(inner, expression.range) : inner
    let bound = bindingPattern(pattern, settled, isMutable: isMutable)
    return { .unwrap(bound(), made()) }
  }

  func checkIf(
    _ conditions: [Condition],
    _ then: [Statement],
    _ otherwise: [Statement]?,
    _ range: SourceRange
  ) -> () -> [TypedStatement] {
    let outer = scope
    scope = Scope(parent: outer, frame: frame)
    let condition = checkConditions(conditions, keyword: "if")
    let before = flow
    let first = checkBlock(then)
    let afterFirst = flow
    scope = outer
    flow = before
    let second = otherwise.map { checkBlock($0) }
    flow = afterFirst.merged(with: flow)
    return {
      [
        TypedStatement(
          .if(condition(), then: first.build(), otherwise: second?.build() ?? []),
          range
        )
      ]
    }
  }

  func checkGuard(_ conditions: [Condition], _ otherwise: [Statement], _ range: SourceRange)
    -> () -> [TypedStatement]
  {
    // The other way does not see what the conditions bind, so it is checked first.
    let before = flow
    let block = checkBlock(otherwise)
    if !block.leaves {
      report(
        "guard-falls-through",
        "the `else` of a `guard` must not go on after it",
        range,
        remedy: frame.kind == .top
          ? "At the top level of a cell use `if let` instead."
          : "End it with `return`, `throw`, `break` or `continue`."
      )
    }
    flow = before
    let condition = checkConditions(conditions, keyword: "guard")
    return {
      [TypedStatement(.if(condition(), then: [], otherwise: block.build()), range)]
    }
  }

  func checkFor(
    _ label: Identifier?,
    _ pattern: Pattern,
    _ sequence: Expression,
    _ filter: Expression?,
    _ body: [Statement],
    _ range: SourceRange
  ) -> () -> [TypedStatement] {
    var hint: Type?
    if case .as(_, let syntax) = pattern.kind {
      switch sequence.kind {
      case .array: hint = array(resolve(syntax))
      case .binary(let name, _, _) where name.text == "...":
        hint = .nominal(registry.core("ClosedRange"), [resolve(syntax)])
      case .binary(let name, _, _) where name.text == "..<":
        hint = .nominal(registry.core("Range"), [resolve(syntax)])
      default: break
      }
    }
    let draft = infer(sequence, expected: hint)
    if let hint {
      // The literals of a range are of the type that is written.
      let mark = solver.mark()
      if coerce(draft, to: hint) == nil { solver.rollBack(to: mark) }
    }
    var element: Type = .error
    if let type = knownType(draft) {
      solver.applyDefaults(type)
      let failed = solver.settle()
      if let failed { reportUnmet(failed) }
      element = failed == nil ? elementType(of: type, sequence) : .error
    }
    let made = finishNow { draft.build() }
    let settled = closureDepth == 0 ? final(element, sequence.range) : element
    let outer = scope
    scope = Scope(parent: outer, frame: frame)
    defer { scope = outer }
    let before = flow
    let bound = bindingPattern(pattern, settled, isMutable: false)
    let test = filter.map { check($0, to: bool, as: .filter) }
    let finishedTest = test.map { draft in finishNow { draft.build() } }
    let jump = JumpTarget(label, .loop)
    let block = checkLoop(jump, body, from: before)
    flow = before.merged(with: flow).merged(with: jump.breakFlow)
    let target = jump.target
    return {
      [
        TypedStatement(
          .for(
            target,
            bound(),
            sequence: made(),
            filter: finishedTest?(),
            body: block.build()
          ),
          range
        )
      ]
    }
  }

  /// What a `for` over the type gives.
  private func elementType(of type: Type, _ sequence: Expression) -> Type {
    if isError(type) { return .error }
    if let target = registry.types["Sequence"] {
      if solver.conforms(type, to: target) != .no,
        let element = solver.associatedType("Element", of: type)
      {
        return element
      }
    }
    var remedy: String?
    if type == int {
      let written = source.slice(sequence.range)
      remedy = "Write `0..<\(written)` to count."
    } else if wrapped(type) != nil {
      remedy = "Unwrap the optional first, as in `for x in xs ?? []`."
    } else if case .nominal(let nominal, _) = type, nominal.name.hasSuffix("Range") {
      remedy = "Only a range of whole numbers has elements: use `stride(from:to:by:)`."
    }
    report(
      "not-a-sequence",
      "`for` goes over a sequence, and \(shown(type).withArticle) is none",
      sequence.range,
      remedy: remedy
    )
    return .error
  }

  func checkWhile(
    _ label: Identifier?,
    _ conditions: [Condition],
    _ body: [Statement],
    _ range: SourceRange
  ) -> () -> [TypedStatement] {
    let outer = scope
    scope = Scope(parent: outer, frame: frame)
    defer { scope = outer }
    let condition = checkConditions(conditions, keyword: "while")
    var after = flow
    let jump = JumpTarget(label, .loop)
    let block = checkLoop(jump, body, from: flow)
    if conditions.count == 1, case .expression(let test) = conditions[0],
      case .boolean(true) = test.kind
    {
      after.isReachable = false
    }
    flow = after.merged(with: jump.breakFlow)
    let target = jump.target
    return { [TypedStatement(.while(target, condition(), body: block.build()), range)] }
  }

  func checkRepeat(
    _ label: Identifier?,
    _ body: [Statement],
    _ condition: Expression,
    _ range: SourceRange
  ) -> () -> [TypedStatement] {
    let jump = JumpTarget(label, .loop)
    let block = checkLoop(jump, body, from: flow)
    let target = jump.target
    let test = check(condition, to: bool, as: .condition("repeat"))
    let made = finishNow { test.build() }
    if case .boolean(true) = condition.kind { flow.isReachable = false }
    flow = flow.merged(with: jump.breakFlow)
    return { [TypedStatement(.repeat(target, body: block.build(), made()), range)] }
  }

  /// Checks the body of a loop; leaves in `flow` what is known where the loop goes on.
  private func checkLoop(_ jump: JumpTarget, _ body: [Statement], from entry: Flow) -> Block {
    frame.jumps.append(jump)
    let block = checkBlock(body)
    frame.jumps.removeLast()
    flow = flow.merged(with: jump.continueFlow)
    for variable in entry.setAgain(by: flow) {
      guard let range = assignments[variable] else { continue }
      report(
        "constant-set-twice",
        "`\(variable.name)` is a constant, and the loop may set it again",
        range,
        remedy: "Declare it with `var`, or inside the loop."
      )
    }
    return block
  }

  func checkDefer(_ body: [Statement], _ range: SourceRange) -> () -> [TypedStatement] {
    let saved = flow
    let jumps = frame.jumps
    frame.jumps = []
    deferDepth += 1
    let block = checkBlock(body)
    deferDepth -= 1
    frame.jumps = jumps
    flow = saved
    return { [TypedStatement(.defer(block.build()), range)] }
  }

  func reportMisplacedJump(_ keyword: String, _ label: Identifier?, _ range: SourceRange) {
    let labels = frame.jumps.compactMap(\.label)
    if deferDepth > 0, frame.kind != .closure {
      report("misplaced-jump", "`\(keyword)` cannot lead out of a `defer`", range)
      return
    }
    guard let label else {
      report(
        "misplaced-jump",
        keyword == "break"
          ? "`break` can only stand in a loop or a `switch`"
          : "`\(keyword)` can only stand in a loop",
        range,
        remedy: frame.kind == .closure
          ? "A closure is left with `return`."
          : keyword == "break" && !labels.isEmpty ? "Write `break \(labels[0])`." : nil
      )
      return
    }
    let isKnown = labels.contains(label.text)
    report(
      "misplaced-jump",
      isKnown
        ? "`\(label.text)` is no loop, so `continue` cannot go on with it"
        : "there is no loop or block called `\(label.text)` around this `\(keyword)`",
      label.range,
      remedy: labels.isEmpty || isKnown
        ? nil : "There is " + labels.map { "`\($0)`" }.joined(separator: ", ") + "."
    )
  }

  func reportMisplacedFallthrough(_ range: SourceRange) {
    let isInSwitch = frame.jumps.last?.kind == .switch
    report(
      "misplaced-jump",
      isInSwitch
        ? "`fallthrough` goes to the next case, and this is the last one"
        : "`fallthrough` can only stand in a case of a `switch`",
      range,
      remedy: isInSwitch ? "Delete it." : nil
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  func inferClosure(_ closure: Closure, expected: Type?) -> Draft {
    closure.captures.isEmpty
      ? inferBareClosure(closure, expected: expected) : inferCaptures(closure, expected: expected)
  }

  /// A closure with a capture list: constants are made before it, which it alone sees.
  private func inferCaptures(_ closure: Closure, expected: Type?) -> Draft {
    let range = closure.range
    let outer = scope
    let inner = Scope(parent: outer, frame: outer.frame)
    var kept: [(variable: Variable, value: Draft)] = []
    for capture in closure.captures {
      let value = infer(capture.value)
      solver.applyDefaults(value.type)
      let variable = Variable(
        name: capture.name.text,
        type: value.type,
        isMutable: false,
        storage: .local,
        range: capture.name.range
      )
      owners[variable] = outer.frame
      inner.names[capture.name.text] = [.variable(variable)]
      if capture.name.text == "self" { inner.implicitSelf = .value(variable) }
      kept.append((variable, value))
    }
    scope = inner
    defer { scope = outer }
    let draft = inferBareClosure(closure, expected: expected)
    return Draft(draft.type, range) { [self] in
      var statements = kept.map { entry in
        let built = entry.value.build()
        entry.variable.type = built.type
        return TypedStatement(.declare(entry.variable, built), entry.variable.range)
      }
      let type = final(draft.type, range)
      let result = Variable(
        name: "closure",
        type: type,
        isMutable: false,
        storage: .local,
        range: range
      )
      statements.append(TypedStatement(.declare(result, draft.build()), range))
      return TypedExpression(.block(statements, result: result), type: type, range: range)
    }
  }

  private func inferBareClosure(_ closure: Closure, expected: Type?) -> Draft {
    let range = closure.range
    var target: FunctionType?
    if let expected, case .function(let function) = solver.shallow(wrapped(expected) ?? expected) {
      target = function
    }
    let result = closure.result.map(resolve) ?? target?.result ?? solver.fresh()
    let frame = Frame(parent: self.frame, kind: .closure, name: "closure", result: result)
    let outer = scope
    scope = Scope(parent: outer, frame: frame)
    closureDepth += 1
    let savedFlow = flow
    defer {
      scope = outer
      closureDepth -= 1
      flow = savedFlow
    }
    guard let bound = bindParameters(closure, target, frame) else { return wrong(range) }
    let single = isVoid(result) ? plainExpression(closure.body) : singleExpression(closure.body)
    if single == nil {
      // As in Swift, what is inside several statements does not decide the parameters' types.
      for variable in bound.variables { solver.applyDefaults(variable.type) }
    }
    let body: () -> [TypedStatement]
    var gives = result
    if let single {
      (body, gives) = checkSingle(single, frame, isAnnotated: closure.result != nil)
    } else {
      let statements = checkBlock(closure.body)
      if closure.result == nil, !containsReturnValue(closure.body), !statements.leaves {
        // Without `return x` a closure gives nothing.
        if !solver.unify(result, void) {
          reportMissingReturn(frame, range)
          return wrong(range)
        }
      }
      if solver.isFree(result), !containsReturnValue(closure.body) {
        _ = solver.unify(result, void)
      }
      if !isVoid(result), !statements.leaves, !isError(result) {
        reportMissingReturn(frame, range)
      }
      body = statements.build
    }
    let parameters = bound.types.enumerated().map { index, type in
      FunctionType.Parameter(
        type: type,
        isInout: target?.parameters[index].isInout ?? isInout(closure.parameters?[index])
      )
    }
    let type = Type.function(
      FunctionType(
        parameters: parameters,
        result: gives,
        isThrowing: target?.isThrowing ?? (frame.canThrow || closure.isThrowing)
      )
    )
    if frame.canThrow { metThrowing = true }
    let inouts = Set(parameters.indices.filter { parameters[$0].isInout })
    return Draft(type, range) { [self] in
      for variable in bound.variables { variable.type = final(variable.type, variable.range) }
      let opening = bound.opening()
      let statements = opening + body()
      let made = FunctionBody(
        name: "closure",
        parameters: bound.variables,
        inoutParameters: inouts,
        result: final(gives, range),
        statements: statements,
        captures: frame.captures,
        range: range,
        source: source
      )
      bodies.append((made, frame))
      return TypedExpression(.closure(made), type: final(type, range), range: range)
    }
  }

  private func isInout(_ parameter: Closure.Parameter?) -> Bool {
    if case .inout? = parameter?.type?.kind { return true }
    return false
  }

  private func plainExpression(_ body: [Statement]) -> Expression? {
    if body.count == 1, case .expression(let expression) = body[0].kind { expression } else { nil }
  }

  /// The one expression of a body, which may be an `if` or `switch` that gives a value.
  private func singleExpression(_ body: [Statement]) -> Expression? {
    if let expression = plainExpression(body) { return expression }
    guard body.count == 1, statementGivesValue(body[0]) else { return nil }
    switch body[0].kind {
    case .if, .switch: return Expression(.statement(body[0]), body[0].range)
    default: return nil
    }
  }

  func reportMissingReturn(_ frame: Frame, _ range: SourceRange) {
    let type = shown(frame.result).withArticle
    report(
      "missing-return",
      frame.kind == .closure
        ? "this closure must give \(type), and not every path through it does"
        : "`\(frame.name)` must return \(type), and not every path through it does",
      SourceRange(max(range.start, range.end - 1), range.end),
      remedy: "Write `return …` on every path."
    )
  }

  /// The one expression of a closure is its value, unless nothing is wanted.
  private func checkSingle(_ expression: Expression, _ frame: Frame, isAnnotated: Bool)
    -> (() -> [TypedStatement], Type)
  {
    let range = expression.range
    let result = frame.result
    let draft = infer(expression, expected: isVoid(result) ? nil : result)
    if isNever(draft.type) || isVoid(result) && (!isAnnotated || isVoid(draft.type)) {
      return ({ [TypedStatement(.expression(draft.build()), range)] }, result)
    }
    guard let coerced = coerce(draft, to: result) else {
      reportMismatch(draft, expected: result, purpose: .result(frame), syntax: expression)
      return ({ [] }, result)
    }
    return ({ [TypedStatement(.return(coerced.build()), range)] }, result)
  }

  private struct BoundParameters {
    var variables: [Variable]
    var types: [Type]
    /// Takes a tuple parameter apart.
    var opening: () -> [TypedStatement]
  }

  /// Declares the parameters, written or not, with the types that are expected of them.
  private func bindParameters(_ closure: Closure, _ target: FunctionType?, _ frame: Frame)
    -> BoundParameters?
  {
    let range = closure.range
    let written = closure.parameters
    let highest = written == nil ? highestShorthand(closure.body) : nil
    let wanted = written?.count ?? highest.map { $0 + 1 } ?? 0
    let types: [Type]
    if let target {
      types = target.parameters.map(\.type)
      if types.count == 1, wanted > 1,
        case .tuple(let elements) = solver.shallow(types[0]), elements.count >= wanted,
        written == nil || elements.count == wanted
      {
        return bindTuple(elements, types[0], written, frame, range)
      }
      let isSilent = written == nil && highest == nil
      if wanted != types.count, !(isSilent && types.isEmpty) {
        reportParameterCount(closure, wanted, types, isSilent: isSilent)
        return nil
      }
    } else {
      types = (0..<wanted).map { _ in solver.fresh() }
    }
    var variables: [Variable] = []
    for (index, type) in types.enumerated() {
      var type = type
      let parameter = written?[index]
      if let syntax = parameter?.type {
        let annotated = resolve(syntax)
        if !solver.unify(annotated, type) {
          report(
            "type-mismatch",
            "this parameter is declared as \(annotated.withArticle), but the closure is given"
              + " \(shown(type).withArticle)",
            syntax.range
          )
        }
        type = annotated
      }
      let variable = Variable(
        name: parameter?.name.text ?? "$\(index)",
        type: type,
        isMutable: target?.parameters[index].isInout ?? isInout(parameter),
        storage: .local,
        range: parameter?.name.range ?? range
      )
      variables.append(variable)
      owners[variable] = frame
      parameters.insert(variable)
      if let name = parameter?.name.text, name != "_" {
        scope.names[name] = [.variable(variable)]
      }
    }
    if written == nil { frame.shorthand = variables.map { use($0, range) } }
    return BoundParameters(variables: variables, types: types, opening: { [] })
  }

  /// `{ key, value in … }` where one tuple is given.
  private func bindTuple(
    _ elements: [Type.TupleElement],
    _ type: Type,
    _ written: [Closure.Parameter]?,
    _ frame: Frame,
    _ range: SourceRange
  ) -> BoundParameters? {
    let whole = Variable(
      name: "tuple",
      type: type,
      isMutable: false,
      storage: .local,
      range: range
    )
    owners[whole] = frame
    guard let written else {
      frame.shorthand = elements.enumerated().map { index, part in
        element(of: use(whole, range), index, part.type, range)
      }
      return BoundParameters(variables: [whole], types: [type], opening: { [] })
    }
    var parts: [(variable: Variable, draft: Draft)] = []
    for (index, parameter) in written.enumerated() where parameter.name.text != "_" {
      let variable = Variable(
        name: parameter.name.text,
        type: elements[index].type,
        isMutable: false,
        storage: .local,
        range: parameter.name.range
      )
      scope.names[parameter.name.text] = [.variable(variable)]
      owners[variable] = frame
      parts.append((variable, element(of: use(whole, range), index, elements[index].type, range)))
    }
    return BoundParameters(variables: [whole], types: [type]) { [self] in
      parts.map { part in
        part.variable.type = final(part.variable.type, range)
        return TypedStatement(.declare(part.variable, part.draft.build()), part.variable.range)
      }
    }
  }

  private func reportParameterCount(
    _ closure: Closure,
    _ wanted: Int,
    _ types: [Type],
    isSilent: Bool
  ) {
    let given = types.map { "\(shown($0))" }.joined(separator: ", ")
    let start = closure.range.start
    if isSilent {
      let names = Array(repeating: "_", count: types.count).joined(separator: ", ")
      report(
        "closure-parameters",
        "this closure is given \(count(types.count, "value")) (\(given)) and uses none",
        SourceRange(start, min(start + 1, closure.range.end)),
        remedy: "Write `\(names) in` at its start if that is meant.",
        fix: (SourceRange(start + 1, start + 1), " \(names) in")
      )
    } else {
      report(
        "closure-parameters",
        "this closure is given \(count(types.count, "value")) (\(given)), but takes \(wanted)",
        SourceRange(start, min(start + 1, closure.range.end))
      )
    }
  }
}

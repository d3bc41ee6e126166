// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// Checks an expression that must be of a type; reports it if it is not.
  func check(_ expression: Expression, to target: Type, as purpose: Purpose) -> Draft {
    coerced(infer(expression, expected: target), to: target, as: purpose, syntax: expression)
  }

  /// The draft as a type; reports it if it cannot be that.
  func coerced(_ draft: Draft, to target: Type, as purpose: Purpose, syntax expression: Expression)
    -> Draft
  {
    if let coerced = coerce(draft, to: target) { return coerced }
    reportMismatch(draft, expected: target, purpose: purpose, syntax: expression)
    return Draft(target, draft.range) { [range = draft.range] in
      TypedExpression(.tuple([]), type: .error, range: range)
    }
  }

  /// The draft as the target type, with the conversions that Swift makes by itself; `nil` if there
  /// is none.
  ///
  /// May leave variables bound in that case.
  func coerce(_ draft: Draft, to target: Type) -> Draft? {
    let from = solver.shallow(draft.type)
    let to = solver.shallow(target)
    switch (from, to) {
    case (.error, _), (_, .error): return draft
    case (_, .variable):
      return solver.unify(from, to) ? draft : nil
    case (_, .existential(let protocols)):
      return erase(draft, from, protocols, target: to)
    default: break
    }
    if let inner = wrapped(to) { return coerceToOptional(draft, from, inner, to) }
    switch (from, to) {
    case (.function(let one), .function(let other)):
      if one.isThrowing, !other.isThrowing { return nil }
      // That it cannot throw stays known: `map(f)` throws only if `f` does.
      var target = other
      target.isThrowing = one.isThrowing
      return solver.unify(from, to) ? retyped(draft, .function(target)) : nil
    case (.tuple(let ones), .tuple(let others)):
      guard ones.count == others.count else { return nil }
      let mark = solver.mark()
      if solver.unify(from, to) { return retyped(draft, to) }
      solver.rollBack(to: mark)
      return coerceElements(draft, ones, others, to)
    case (.nominal(let one, let ones), .nominal(let other, let others)):
      let mark = solver.mark()
      if solver.unify(from, to) { return draft }
      solver.rollBack(to: mark)
      if coerceKeyPath(from, to) { return retyped(draft, to) }
      guard one === other else { return nil }
      if one === registry.core("Array") { return coerceArray(draft, ones, others, to) }
      if one === registry.core("Dictionary") { return coerceDictionary(draft, ones, others, to) }
      return nil
    case (.metatype(let one), .metatype(.existential(let protocols))):
      if solver.unify(from, to) { return draft }
      guard protocols.allSatisfy({ solver.conforms(one, to: $0) == .yes }) else { return nil }
      return retyped(draft, to)
    default:
      return solver.unify(from, to) ? draft : nil
    }
  }

  private func retyped(_ draft: Draft, _ type: Type) -> Draft {
    Draft(type, draft.range, place: draft.place) { [self] in
      let built = draft.build()
      return TypedExpression(built.kind, type: final(type, draft.range), range: built.range)
    }
  }

  private func coerceElements(
    _ draft: Draft,
    _ ones: [Type.TupleElement],
    _ others: [Type.TupleElement],
    _ target: Type
  ) -> Draft? {
    let range = draft.range
    let holder = Variable(
      name: "tuple",
      type: draft.type,
      isMutable: false,
      storage: .local,
      range: range
    )
    var elements: [Draft] = []
    for (index, (one, other)) in zip(ones, others).enumerated() {
      guard one.label == nil || other.label == nil || one.label == other.label else { return nil }
      let value = element(of: use(holder, range), index, one.type, range)
      guard let coerced = coerce(value, to: other.type) else { return nil }
      elements.append(coerced)
    }
    return Draft(target, range) { [self] in
      let built = draft.build()
      holder.type = built.type
      let type = final(target, range)
      let result = Variable(
        name: "converted",
        type: type,
        isMutable: false,
        storage: .local,
        range: range
      )
      let tuple = TypedExpression(.tuple(elements.map { $0.build() }), type: type, range: range)
      return TypedExpression(
        .block(
          [
            TypedStatement(.declare(holder, built), range),
            TypedStatement(.declare(result, tuple), range),
          ],
          result: result
        ),
        type: type,
        range: range
      )
    }
  }

  private func coerceToOptional(_ draft: Draft, _ from: Type, _ inner: Type, _ to: Type) -> Draft? {
    let range = draft.range
    if let content = wrapped(from) {
      let mark = solver.mark()
      if solver.unify(content, inner) { return draft }
      solver.rollBack(to: mark)
      // `T?` to `T??` is a value like any other: its `nil` lies inside.
      if optionalDepth(from) < optionalDepth(to) {
        if let content = coerce(draft, to: inner) { return some(content, to, range) }
        solver.rollBack(to: mark)
      }
      // `T?` to `Any?` keeps `nil`, and converts what there is otherwise.
      let value = Draft(content, range) { [self] in
        TypedExpression(.link(draft.build()), type: final(content, range), range: range)
      }
      guard let converted = coerce(value, to: inner) else { return nil }
      return Draft(to, range) { [self] in
        TypedExpression(.chain(converted.build()), type: final(to, range), range: range)
      }
    }
    guard let content = coerce(draft, to: inner) else { return nil }
    return some(content, to, range)
  }

  private func some(_ content: Draft, _ target: Type, _ range: SourceRange) -> Draft {
    conversions += 1
    return Draft(target, range) { [self] in
      TypedExpression(.some(content.build()), type: final(target, range), range: range)
    }
  }

  private func optionalDepth(_ type: Type) -> Int {
    var depth = 0
    var type = type
    while let inner = wrapped(type) {
      depth += 1
      type = inner
    }
    return depth
  }

  private func erase(_ draft: Draft, _ from: Type, _ protocols: [NominalType], target: Type)
    -> Draft?
  {
    let range = draft.range
    // A literal that becomes `any P` or `Any` has its default type.
    solver.applyDefaults(from)
    let from = solver.shallow(from)
    if case .existential(let own) = from, Set(own) == Set(protocols) { return draft }
    for target in protocols {
      switch solver.conforms(from, to: target) {
      case .yes: break
      case .no: return nil
      case .unknown:
        solver.constraints.append(
          Constraint(kind: .conforms(from, target), range: range, subject: "`any \(target.name)`")
        )
      }
    }
    if protocols.isEmpty { conversions += 1 }
    return Draft(target, range) { [self] in
      TypedExpression(.erased(draft.build()), type: final(target, range), range: range)
    }
  }

  /// Whether an expression means nothing without an expected type.
  func isContextual(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .nil, .closure, .array, .dictionary, .keyPath, .statement: return true
    case .member(let base?, let name):
      if isContextualBase(base) { return true }
      // `String.init` and the like: which one is meant is told by what is expected.
      guard let type = asType(base) else {
        guard case .name(let variable) = base.kind, case .variable(let found) = lookUp(variable)
        else { return false }
        return isOverloaded(name.text, of: found.type)
      }
      let plain = compoundName(name.text)?.base ?? name.text
      return members(of: type, named: plain, isStatic: true, receiver: .none).contains {
        switch $0.callee {
        case .function: true
        case .enumCase(let enumCase): !enumCase.payload.isEmpty
        default: false
        }
      } || isOverloaded(plain, of: type)
    case .member(nil, _): return true
    case .call(let callee, _): return isContextualBase(callee)
    case .chain(let inner), .optionalLink(let inner), .forceUnwrap(let inner):
      return isContextualBase(inner)
    case .parenthesized(let inner), .try(let inner, _): return isContextual(inner)
    case .tuple(let elements): return elements.contains { isContextual($0.value) }
    case .ternary(_, let then, let otherwise):
      return isContextual(then) || isContextual(otherwise)
    case .name(let name):
      if isOperator(name) || compoundName(name) != nil { return true }
      if case .functions = lookUp(name) { return true }
      return false
    default: return false
    }
  }

  /// Whether a name is that of several methods of a value, and of nothing else.
  private func isOverloaded(_ name: String, of type: Type) -> Bool {
    guard !solver.isFree(type) else { return false }
    let found = members(of: type, named: name, isStatic: false, receiver: .none)
    return found.count > 1
      && found.allSatisfy { if case .function = $0.callee { true } else { false } }
  }

  /// Whether the leftmost part is an implicit member.
  func isContextualBase(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .member(let base, let name):
      return base.map { isContextualBase($0) || name.text == "init" } ?? true
    case .call(let callee, _): return isContextualBase(callee)
    case .chain(let inner), .optionalLink(let inner), .forceUnwrap(let inner):
      return isContextualBase(inner)
    default: return false
    }
  }
}

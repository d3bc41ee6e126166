// SPDX-License-Identifier: Apache-2.0

import MartletText

extension CellChecker {
  /// Finds the type of an expression.
  ///
  /// `expected` is a hint, not a demand: see `check(_:to:as:)`.
  func infer(_ expression: Expression, expected: Type? = nil) -> Draft {
    let range = expression.range
    if spend(range) { return wrong(range) }
    switch expression.kind {
    case .integer(let value): return integer(value, isNegative: false, range)
    case .floating(let value): return floating(value, range)
    case .boolean(let value): return boolean(value, range)
    case .nil: return inferNil(range, expected: expected)
    case .string(let parts): return inferString(parts, range)
    case .name(let name):
      probeName(name, range, expected: expected)
      return inferName(name, range, expected: expected)
    case .closureParameter(let index): return inferShorthand(index, range)
    case .discard:
      report("misplaced-discard", "`_` can only stand on the left of `=`", range)
      return wrong(range)
    case .member(nil, let name):
      return inferImplicitMember(name, arguments: nil, range, expected: expected)
    case .member(let base?, let name):
      return inferMemberAccess(base, name, range, expected: expected)
    case .tupleElement(let base, let index): return inferTupleElement(base, index, range)
    case .call(let callee, let arguments):
      return inferCall(callee, arguments, range, expected: expected)
    case .subscript(let base, let arguments):
      return inferSubscript(base, arguments, range, expected: expected)
    case .forceUnwrap(let inner): return inferUnwrap(inner, range, expected: expected)
    case .optionalLink(let inner): return inferLink(inner, range)
    case .chain(let inner): return inferChain(inner, range)
    case .prefix(let name, let operand):
      return inferPrefix(name, operand, range, expected: expected)
    case .postfix(let name, let operand):
      return inferUnary(name, operand, isPostfix: true, range, expected: expected)
    case .binary(let name, let left, let right):
      return inferBinary(name, left, right, range, expected: expected)
    case .ternary(let condition, let then, let otherwise):
      return inferTernary(condition, then, otherwise, range, expected: expected)
    case .assign(let name, let target, let value):
      return inferAssignment(name, target, value, range)
    case .array(let elements): return inferArray(elements, range, expected: expected)
    case .dictionary(let pairs): return inferDictionary(pairs, range, expected: expected)
    case .tuple(let elements): return inferTuple(elements, range, expected: expected)
    case .parenthesized(let inner):
      var draft = infer(inner, expected: expected)
      draft.range = range
      return draft
    case .closure(let closure): return inferClosure(closure, expected: expected)
    case .cast(let value, let kind, let type): return inferCast(value, kind, type, range)
    case .try(let inner, let kind): return inferTry(inner, kind, range, expected: expected)
    case .statement(let statement):
      return inferStatement(statement, range, expected: expected)
    case .inout(let inner):
      report(
        "misplaced-inout",
        "`&` can only stand before an argument of an `inout` parameter",
        range
      )
      return infer(inner)
    case .keyPath(let root, let path): return inferKeyPath(root, path, range, expected: expected)
    case .type(let type):
      let resolved = resolve(type)
      report(
        "type-as-value",
        "`\(resolved)` is a type, and a value is needed here",
        range,
        remedy: "Make a value with `\(resolved)(…)`."
      )
      return wrong(range)
    case .missing: return wrong(range)
    }
  }

  private func inferShorthand(_ index: Int, _ range: SourceRange) -> Draft {
    // `$0` belongs to the innermost closure without written parameters.
    var owner = frame
    while owner.name == "autoclosure", let outer = owner.parent { owner = outer }
    guard owner.kind == .closure else {
      report(
        "misplaced-shorthand",
        "`$\(index)` stands for a parameter of a closure, and here is none",
        range
      )
      return wrong(range)
    }
    guard owner.shorthand.indices.contains(index) else {
      if owner.shorthand.isEmpty {
        report(
          "misplaced-shorthand",
          "`$\(index)` cannot be used: this closure takes no such parameter",
          range
        )
      } else {
        report(
          "misplaced-shorthand",
          "this closure is given \(count(owner.shorthand.count, "value")), so the last is"
            + " `$\(owner.shorthand.count - 1)`, not `$\(index)`",
          range
        )
      }
      return wrong(range)
    }
    var draft = owner.shorthand[index]
    if let root = draft.place?.root { noteUse(of: root, in: owner) }
    let inner = draft.build
    draft.range = range
    draft.build = {
      let made = inner()
      return TypedExpression(made.kind, type: made.type, range: range)
    }
    return draft
  }

  private func inferTernary(
    _ condition: Expression,
    _ then: Expression,
    _ otherwise: Expression,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    let test = check(condition, to: bool, as: .condition("?:"))
    let joined = inferJoined([then, otherwise], expected: expected, purpose: .element)
    let drafts = joined.drafts
    return Draft(joined.type, range) { [self] in
      TypedExpression(
        .ternary(test.build(), drafts[0].build(), drafts[1].build()),
        type: final(joined.type, range),
        range: range
      )
    }
  }

  /// Finds the one type that several expressions can have, as in an array literal.
  func inferJoined(_ expressions: [Expression], expected: Type?, purpose: Purpose)
    -> (type: Type, drafts: [Draft])
  {
    let hasNil = expressions.contains { if case .nil = $0.kind { true } else { false } }
    var expected = expected
    // `c ? 1 : nil` is an `Int?` also where anything goes.
    if hasNil, let any = expected, case .existential = solver.shallow(any) { expected = nil }
    if let expected, !solver.isFree(expected), solver.literalKind(expected) == nil {
      return (expected, expressions.map { check($0, to: expected, as: purpose) })
    }
    // `nil`, `.x` and closures need to be told a type, so the others go first.
    var drafts: [Draft?] = expressions.map { isContextual($0) ? nil : infer($0) }
    var common: Type = expected ?? solver.fresh()
    let optionals = drafts.compactMap { $0 }.filter { wrapped($0.type) != nil }
    if let first = optionals.first {
      common = first.type
    } else if hasNil {
      common = optional(solver.fresh())
    }
    for index in drafts.indices {
      guard let draft = drafts[index] else { continue }
      if let coerced = coerce(draft, to: common) {
        drafts[index] = coerced
      } else {
        reportMismatch(draft, expected: common, purpose: purpose)
        drafts[index] = wrong(draft.range)
      }
    }
    let type = common
    let finished = zip(expressions, drafts).map { expression, draft in
      draft ?? check(expression, to: type, as: purpose)
    }
    return (type, finished)
  }

  private func inferTuple(_ elements: [Argument], _ range: SourceRange, expected: Type?) -> Draft {
    var hints: [Type?] = Array(repeating: nil, count: elements.count)
    var wanted: [Type.TupleElement]?
    if let expected, case .tuple(let types) = solver.shallow(expected),
      types.count == elements.count
    {
      hints = types.map(\.type)
      wanted = types
    }
    var drafts: [Draft] = []
    var types: [Type.TupleElement] = []
    for (index, element) in elements.enumerated() {
      let label = element.label?.text
      if let hint = hints[index] {
        let draft = check(element.value, to: hint, as: .element)
        drafts.append(draft)
        types.append(Type.TupleElement(label: label ?? wanted?[index].label, type: hint))
      } else {
        let draft = infer(element.value)
        drafts.append(draft)
        types.append(Type.TupleElement(label: label, type: draft.type))
      }
    }
    let type = Type.tuple(types)
    return Draft(type, range) { [self] in
      TypedExpression(.tuple(drafts.map { $0.build() }), type: final(type, range), range: range)
    }
  }

  private func inferTry(
    _ inner: Expression,
    _ kind: Expression.TryKind,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    if kind == .plain {
      tried.insert(inner.range)
      return infer(inner, expected: expected)
    }
    if kind == .forced {
      var draft = silencingErrors { infer(inner, expected: expected) }
      let build = draft.build
      draft.place = nil
      draft.build = {
        let value = build()
        return TypedExpression(.forcedTry(value), type: value.type, range: range)
      }
      return draft
    }
    let draft = silencingErrors { infer(inner, expected: expected.flatMap(wrapped) ?? nil) }
    // As since Swift 5, `try?` on an optional adds no further level.
    let isOptional = wrapped(draft.type) != nil
    let type = isOptional ? draft.type : optional(draft.type)
    var result = Draft(type, range) { [self] in
      let value = draft.build()
      let resolved = final(type, range)
      let inside =
        isOptional ? value : TypedExpression(.some(value), type: resolved, range: range)
      return TypedExpression(.optionalTry(inside), type: resolved, range: range)
    }
    result.isLate = !isOptional
    return result
  }

  private func inferCast(
    _ value: Expression,
    _ kind: Expression.CastKind,
    _ syntax: TypeSyntax,
    _ range: SourceRange
  ) -> Draft {
    let target = resolve(syntax)
    if kind == .as {
      var draft = check(value, to: target, as: .conversion)
      draft.range = range
      return draft
    }
    let draft = infer(value)
    let type: Type =
      switch kind {
      case .is: bool
      case .conditional: optional(target)
      default: target
      }
    return Draft(type, range) {
      TypedExpression(.cast(draft.build(), target, kind), type: type, range: range)
    }
  }

  // MARK: Optionals

  private func inferUnwrap(_ inner: Expression, _ range: SourceRange, expected: Type?) -> Draft {
    let draft = infer(inner, expected: expected.map(optional))
    if isError(draft.type) { return wrong(range) }
    guard let type = wrapped(draft.type) else {
      report(
        "not-optional",
        "`!` unwraps an optional, and this is \(solver.resolve(draft.type).withArticle)",
        range,
        remedy: "Delete the `!`.",
        fix: (SourceRange(inner.range.end, range.end), "")
      )
      return Draft(draft.type, range, build: draft.build)
    }
    var place: Place?
    if let outer = draft.place {
      place = Place(
        build: { [self] in
          .unwrapped(outer.build(), type: final(type, range), range: range, isChain: false)
        },
        obstacle: outer.obstacle,
        root: outer.root
      )
    }
    return Draft(type, range, place: place) { [self] in
      TypedExpression(.unwrapped(draft.build()), type: final(type, range), range: range)
    }
  }

  private func inferLink(_ inner: Expression, _ range: SourceRange) -> Draft {
    let draft = infer(inner)
    if isError(draft.type) { return wrong(range) }
    guard let type = wrapped(draft.type) else {
      report(
        "not-optional",
        "`?` continues only if there is a value, and \(solver.resolve(draft.type).withArticle)"
          + " always is one",
        range,
        remedy: "Delete the `?`.",
        fix: (SourceRange(inner.range.end, range.end), "")
      )
      return Draft(draft.type, range, place: draft.place, build: draft.build)
    }
    var place: Place?
    if let outer = draft.place {
      place = Place(
        build: { [self] in
          .unwrapped(outer.build(), type: final(type, range), range: range, isChain: true)
        },
        obstacle: outer.obstacle,
        root: outer.root
      )
    }
    return Draft(type, range, place: place) { [self] in
      TypedExpression(.link(draft.build()), type: final(type, range), range: range)
    }
  }

  private func inferChain(_ inner: Expression, _ range: SourceRange) -> Draft {
    let draft = infer(inner)
    if isError(draft.type) { return wrong(range) }
    let isOptional = wrapped(draft.type) != nil
    let type = isOptional ? draft.type : optional(draft.type)
    var result = Draft(type, range, place: draft.place) { [self] in
      TypedExpression(.chain(draft.build()), type: final(type, range), range: range)
    }
    result.isLate = draft.isLate || !isOptional
    return result
  }

  private func inferTupleElement(_ base: Expression, _ index: Int, _ range: SourceRange) -> Draft {
    let draft = infer(base)
    guard case .tuple(let elements) = solver.shallow(draft.type), elements.indices.contains(index)
    else {
      if !isError(draft.type) {
        report(
          "unknown-member",
          "\(solver.resolve(draft.type).withArticle) has no element `.\(index)`",
          range
        )
      }
      return wrong(range)
    }
    return element(of: draft, index, elements[index].type, range)
  }

  func element(of draft: Draft, _ index: Int, _ type: Type, _ range: SourceRange) -> Draft {
    var place: Place?
    if let outer = draft.place {
      place = Place(
        build: { [self] in
          .tupleElement(outer.build(), index: index, type: final(type, range), range: range)
        },
        obstacle: outer.obstacle,
        root: outer.root
      )
    }
    return Draft(type, range, place: place) { [self] in
      TypedExpression(
        .tupleElement(draft.build(), index: index),
        type: final(type, range),
        range: range
      )
    }
  }
}

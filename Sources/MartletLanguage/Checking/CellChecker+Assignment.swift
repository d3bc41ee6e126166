// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  func inferAssignment(
    _ name: Identifier,
    _ target: Expression,
    _ value: Expression,
    _ range: SourceRange
  ) -> Draft {
    let type = void
    if case .chain(let inner) = target.kind {
      // What is `nil` inside ends the assignment too.
      let draft = inferAssignment(name, inner, value, range)
      let whole = optional(void)
      return Draft(whole, range) {
        TypedExpression(.chain(draft.build()), type: whole, range: range)
      }
    }
    if name.text != "=" {
      let left = infer(target)
      let right: Draft? = isContextual(value) ? nil : infer(value)
      let operation = inferOperator(
        name,
        [target, value],
        [left, right],
        range,
        expected: nil,
        isAssignment: true
      )
      return operation
    }
    if case .name(Self.branchName) = target.kind { return assignBranch(value, range) }
    if case .discard = target.kind {
      let draft = infer(value)
      return Draft(type, range) {
        TypedExpression(.assign(nil, draft.build()), type: type, range: range)
      }
    }
    if case .tuple(let elements) = target.kind {
      return assignTuple(elements.map(\.value), value, range)
    }
    if let draft = initialise(target, value, range) { return draft }
    if let field = initializedField(target), let instance = initializing,
      case .field(let index) = field.storage,
      flow.isUnset(field)
    {
      let right = check(value, to: field.type, as: .assignment)
      if !field.isMutable, flow.isMaybeSet(field) {
        report(
          "constant-set-twice",
          "`\(field.name)` is a constant and may have its value already here",
          target.range
        )
      }
      flow.set(field)
      let place = TypedPlace.field(
        .variable(instance),
        index: index,
        type: field.type,
        range: target.range
      )
      return Draft(type, range) {
        TypedExpression(.assign(place, right.build()), type: type, range: range)
      }
    }
    let left = infer(target)
    if isError(left.type) {
      if !isContextual(value) { _ = infer(value) }
      return wrong(range)
    }
    guard let place = mutablePlace(of: left, doing: "set") else {
      if !isContextual(value) { _ = infer(value) }
      return wrong(range)
    }
    let right = check(value, to: left.type, as: .assignment)
    return Draft(type, range) {
      TypedExpression(.assign(place.build(), right.build()), type: type, range: range)
    }
  }

  /// The first assignment to a variable that was declared without a value.
  private func initialise(_ target: Expression, _ value: Expression, _ range: SourceRange) -> Draft?
  {
    guard case .name(let name) = target.kind,
      case .variable(let variable) = lookUp(name, at: target.range),
      flow.isUnset(variable)
    else { return nil }
    let right = check(value, to: variable.type, as: .assignment)
    if !variable.isMutable, flow.isMaybeSet(variable) {
      report(
        "constant-set-twice",
        "`\(name)` is a constant and may have its value already here",
        target.range,
        remedy: "Declare it with `var`, or set it exactly once on each path."
      )
    }
    flow.set(variable)
    assignments[variable] = target.range
    let type = void
    return Draft(type, range) {
      TypedExpression(.assign(.variable(variable), right.build()), type: type, range: range)
    }
  }

  private func assignTuple(_ targets: [Expression], _ value: Expression, _ range: SourceRange)
    -> Draft
  {
    var places: [(place: Place?, type: Type)] = []
    var fresh: [(variable: Variable, range: SourceRange)] = []
    for target in targets {
      if case .discard = target.kind {
        places.append((nil, solver.fresh()))
        continue
      }
      if case .name(let name) = target.kind, case .variable(let variable) = lookUp(name),
        flow.isUnset(variable), !flow.isMaybeSet(variable) || variable.isMutable
      {
        fresh.append((variable, target.range))
        places.append((Place(build: { .variable(variable) }), variable.type))
        continue
      }
      if let field = initializedField(target), let instance = initializing,
        case .field(let index) = field.storage, flow.isUnset(field),
        !flow.isMaybeSet(field) || field.isMutable
      {
        fresh.append((field, target.range))
        let place = TypedPlace.field(
          .variable(instance),
          index: index,
          type: field.type,
          range: target.range
        )
        places.append((Place(build: { place }), field.type))
        continue
      }
      let draft = infer(target)
      if isError(draft.type) { return wrong(range) }
      guard let place = mutablePlace(of: draft, doing: "set") else { return wrong(range) }
      places.append((place, draft.type))
    }
    let tuple = Type.tuple(places.map { Type.TupleElement(label: nil, type: $0.type) })
    let right = check(value, to: tuple, as: .assignment)
    for (variable, range) in fresh {
      flow.set(variable)
      assignments[variable] = range
    }
    let holder = Variable(
      name: "tuple",
      type: tuple,
      isMutable: false,
      storage: .local,
      range: range
    )
    let nothing = Variable(
      name: "nothing",
      type: void,
      isMutable: false,
      storage: .local,
      range: range
    )
    let type = void
    return Draft(type, range) { [self] in
      let built = right.build()
      holder.type = final(tuple, range)
      var statements = [TypedStatement(.declare(holder, built), range)]
      for (index, entry) in places.enumerated() {
        guard let place = entry.place else { continue }
        let part = element(of: use(holder, range), index, entry.type, range).build()
        statements.append(
          TypedStatement(
            .expression(
              TypedExpression(.assign(place.build(), part), type: type, range: range)
            ),
            range
          )
        )
      }
      statements.append(
        TypedStatement(
          .declare(nothing, TypedExpression(.tuple([]), type: type, range: range)),
          range
        )
      )
      return TypedExpression(.block(statements, result: nothing), type: type, range: range)
    }
  }

  /// The place behind a draft, if it may be changed; otherwise says why not.
  func mutablePlace(of draft: Draft, doing verb: String) -> Place? {
    if isError(draft.type) { return nil }
    guard let place = draft.place else {
      report(
        "not-assignable",
        "this is a value, not a variable, and cannot be \(verb)",
        draft.range,
        remedy: verb == "set"
          ? "Compare with `==`; what is to be set is put into a `var` first."
          : "Put it into a `var` first."
      )
      return nil
    }
    if let root = place.root, place.obstacle == nil { root.isReassigned = true }
    switch place.obstacle {
    case nil: return place
    case .constant(let variable)?:
      if variable.name == "self" {
        report(
          "constant",
          "`\(frame.name)` is not `mutating`, so it cannot change its value",
          draft.range,
          remedy: "Write `mutating` before its `func`."
        )
      } else if case .field = variable.storage {
        report(
          "constant",
          "`\(variable.name)` is a constant of its type and cannot be \(verb)",
          draft.range,
          remedy: "Declare it with `var` there."
        )
      } else if variable.name.hasPrefix("$") || isParameter(variable) {
        report(
          "constant",
          "`\(variable.name)` is a parameter and cannot be \(verb)",
          draft.range,
          remedy: "Copy it first: `var copy = \(variable.name)`."
        )
      } else {
        let line =
          source.slice(variable.range) == variable.name
          ? " (line \(source.line(at: variable.range.start)))" : ""
        report(
          "constant",
          "`\(variable.name)` is a constant and cannot be \(verb)",
          draft.range,
          remedy: (Self.copying[verb].map { "Write `\($0)` for a changed copy, or declare" }
            ?? "Declare")
            + (Self.copying[verb] == nil ? " it" : " `\(variable.name)`")
            + " with `var` instead of `let`\(line)."
        )
      }
    case .readOnly(let title, let owner)?:
      report("read-only", "\(title) of `\(owner)` can only be read, not \(verb)", draft.range)
    case .value?:
      report(
        "not-assignable",
        "this is a value, not a variable, and cannot be \(verb)",
        draft.range,
        remedy: "Put it into a `var` first."
      )
    }
    return nil
  }

  /// What gives a changed copy instead of changing the value.
  private static let copying = [
    "changed by `sort`": "sorted()", "changed by `reverse`": "reversed()",
    "changed by `shuffle`": "shuffled()", "changed by `formUnion`": "union(…)",
    "changed by `merge`": "merging(…)",
  ]

  private func isParameter(_ variable: Variable) -> Bool { parameters.contains(variable) }
}

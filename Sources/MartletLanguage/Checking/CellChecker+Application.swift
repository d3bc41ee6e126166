// SPDX-License-Identifier: Apache-2.0

/// Applies the candidate that was chosen to its arguments.
extension CellChecker {
  /// Where elements of any type are expected, the arguments decide if they do not fit that: in
  /// `let a: [Any] = Array(0..<3)` an array of `Int` is made, which becomes the other.
  func applyAsExpected(
    _ candidate: Candidate,
    _ match: ArgumentMatch,
    _ arguments: [Argument],
    _ presets: [Draft?],
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    var expected = expected
    if let wanted = expected, !arguments.isEmpty, holdsErased(wrapped(wanted) ?? wanted) {
      let mark = solver.mark()
      let saved = flow
      let count = diagnostics.count
      trialDepth += 1
      let draft = apply(candidate, match, arguments, presets, range, expected: wanted)
      trialDepth -= 1
      applyDefaultsToBases()
      if isError(draft.type) || diagnostics.count > count || solver.settle() != nil {
        expected = nil
      }
      solver.rollBack(to: mark)
      diagnostics.removeSubrange(count...)
      flow = saved
      if expected == nil {
        let draft = apply(candidate, match, arguments, presets, range, expected: nil)
        // Or else what is still open would be taken for what is expected.
        applyDefaultsToBases()
        if let failed = solver.settle() { reportUnmet(failed) }
        return draft
      }
    }
    return apply(candidate, match, arguments, presets, range, expected: expected)
  }

  private func holdsErased(_ type: Type) -> Bool {
    guard case .nominal(_, let arguments) = solver.shallow(type) else { return false }
    return arguments.contains {
      if case .existential = solver.shallow($0) { return true }
      return holdsErased($0)
    }
  }

  /// Checks the arguments of the one candidate that a call means.
  func apply(
    _ candidate: Candidate,
    _ match: ArgumentMatch,
    _ arguments: [Argument],
    _ presets: [Draft?],
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    let opened = open(candidate, range)
    hint(opened.result, expected)
    let count = diagnostics.count
    let hadMetThrowing = metThrowing
    metThrowing = false
    defer { metThrowing = hadMetThrowing }
    var made: [() -> TypedArgument] = Array(
      repeating: { .default },
      count: candidate.parameters.count
    )
    // What is known goes before literals, those before what needs to be told a type; closures last.
    var order: [(rank: Int, parameter: Int)] = []
    for (parameter, indices) in match.arguments.enumerated() where !indices.isEmpty {
      var rank = indices.map { self.rank(arguments[$0].value, presets[$0]) }.max() ?? 0
      if rank == 3, case .parameter = candidate.parameters[parameter].type,
        indices.contains(where: { isImplicit(arguments[$0].value) }),
        solver.isFree(opened.opening(candidate.parameters[parameter].type))
      {
        rank = 5
      }
      order.append((rank, parameter))
    }
    order.sort { ($0.rank, $0.parameter) < ($1.rank, $1.parameter) }
    for (rank, index) in order {
      if rank == 4 {
        // Makes the associated types that it speaks of known to the solver.
        _ = opened.opening(candidate.parameters[index].type)
        applyDefaultsToBases()
      }
      if rank >= 3 {
        if let failed = solver.settle() {
          reportUnmet(failed)
          return wrong(range)
        }
      }
      let parameter = candidate.parameters[index]
      let type = opened.opening(parameter.type)
      let purpose = Purpose.argument(parameter, of: candidate.name)
      let indices = match.arguments[index]
      if parameter.isVariadic {
        let drafts = indices.map {
          argument(arguments[$0].value, presets[$0], type, purpose)
        }
        made[index] = { .variadic(drafts.map { $0.build() }) }
      } else if parameter.isInout {
        made[index] = inoutArgument(arguments[indices[0]].value, type, parameter, candidate.name)
      } else if parameter.isAutoclosure {
        let draft = autoclosure(arguments[indices[0]].value, type, purpose)
        made[index] = { .value(draft.build()) }
      } else {
        let draft = argument(arguments[indices[0]].value, presets[indices[0]], type, purpose)
        made[index] = { .value(draft.build()) }
      }
    }
    for index in made.indices where match.arguments[index].isEmpty {
      if candidate.parameters[index].isVariadic { made[index] = { .variadic([]) } }
    }
    if let failed = solver.settle() { reportUnmet(failed) }
    var draft = finishApply(opened, made, range)
    draft.isLate = isLate(candidate, arguments)
    return diagnostics.count == count ? draft : errorDraft(opened.result, range)
  }

  /// Whether the result is what a closure gives that does not declare it, or follows from such.
  private func isLate(_ candidate: Candidate, _ arguments: [Argument]) -> Bool {
    var takesClosure = false
    for argument in arguments {
      guard case .closure(let closure) = argument.value.kind else { continue }
      takesClosure = true
      if closure.result == nil, let function = candidate.function,
        function.owner?.isNative != false,
        function.generics.contains(where: function.result.mentions)
      {
        return true
      }
    }
    // What asks something of the elements has to know them.
    guard !takesClosure, candidate.function?.requirements.isEmpty != false,
      case .value(let base) = candidate.receiver
    else { return false }
    return base.isLate
  }

  /// What stands for a call with a wrong argument: its type, if that is known anyway, so that what
  /// follows can be checked.
  private func errorDraft(_ result: Type, _ range: SourceRange) -> Draft {
    let resolved = solver.resolve(result)
    if solver.hasFreeVariable(resolved) { return wrong(range) }
    return Draft(resolved, range) { TypedExpression(.tuple([]), type: .error, range: range) }
  }

  private func rank(_ expression: Expression, _ preset: Draft?) -> Int {
    if let preset {
      if wrapped(preset.type) != nil { return 0 }
      return solver.literalKind(preset.type) == nil ? 1 : 2
    }
    if case .closure = expression.kind { return 4 }
    return isContextual(expression) ? 3 : 1
  }

  private func argument(_ value: Expression, _ preset: Draft?, _ type: Type, _ purpose: Purpose)
    -> Draft
  {
    guard let preset else { return check(value, to: type, as: purpose) }
    if let opened = openExistential(preset, type) { return opened }
    if let coerced = coerce(preset, to: type) { return coerced }
    reportMismatch(preset, expected: type, purpose: purpose, syntax: value)
    return wrong(preset.range)
  }

  /// A closure is told the elements of a literal: `count("text") { $0 == "t" }`.
  func applyDefaultsToBases() {
    for constraint in solver.constraints {
      if case .member(let base, _, _) = constraint.kind, solver.literalKind(base) != nil {
        solver.applyDefaults(base)
      }
    }
  }

  /// A value of `any P` passed to a parameter of type `T`: within the call its type is one that is
  /// not known but conforms.
  private func openExistential(_ draft: Draft, _ type: Type) -> Draft? {
    guard case .existential(let protocols) = solver.shallow(draft.type), !protocols.isEmpty,
      case .variable(let variable) = solver.shallow(type), solver.isFree(type),
      protocols.first?.name != "Error",
      solver.constraints.contains(where: { constraint in
        guard case .conforms(let subject, _) = constraint.kind,
          case .variable(let other) = solver.shallow(subject)
        else { return false }
        return other.number == variable.number
      })
    else { return nil }
    let parameter = GenericParameter(name: "\(shown(draft.type))")
    parameter.constraints = protocols
    parameter.meaning = .existential(protocols)
    guard solver.unify(type, .parameter(parameter)) else { return nil }
    var result = draft
    result.type = .parameter(parameter)
    return result
  }

  /// Tells the parameters of the result what is expected, if nothing speaks against it.
  private func hint(_ result: Type, _ expected: Type?) {
    guard let expected, solver.hasFreeVariable(result) else { return }
    let target = solver.shallow(expected)
    if wrapped(target) != nil, wrapped(result) == nil { return }
    if case .existential = solver.shallow(wrapped(target) ?? target) { return }
    if case .variable = target { return }
    let mark = solver.mark()
    if !solver.unify(result, target) { solver.rollBack(to: mark) }
  }

  private func autoclosure(_ value: Expression, _ type: Type, _ purpose: Purpose) -> Draft {
    guard case .function(let function) = solver.shallow(type) else {
      return check(value, to: type, as: purpose)
    }
    let frame = Frame(parent: frame, kind: .closure, name: "autoclosure", result: function.result)
    frame.shorthand = self.frame.shorthand
    let outer = scope
    scope = Scope(parent: outer, frame: frame)
    let draft = check(value, to: function.result, as: purpose)
    scope = outer
    return Draft(type, value.range) { [self] in
      let built = draft.build()
      let body = FunctionBody(
        name: "autoclosure",
        parameters: [],
        result: built.type,
        statements: [TypedStatement(.return(built), value.range)],
        captures: frame.captures,
        range: value.range,
        source: source
      )
      bodies.append((body, frame))
      return TypedExpression(.closure(body), type: final(type, value.range), range: value.range)
    }
  }

  private func inoutArgument(
    _ value: Expression,
    _ type: Type,
    _ parameter: FunctionSymbol.Parameter,
    _ function: String
  ) -> () -> TypedArgument {
    guard case .inout(let inner) = value.kind else {
      let fix = SourceRange(value.range.start, value.range.start)
      report(
        "missing-inout",
        "`\(function)` changes what it is given for `\(parameter.label ?? parameter.name)`",
        value.range,
        remedy: "Write `&` before the variable.",
        fix: (fix, "&")
      )
      return { .default }
    }
    let draft = infer(inner)
    guard solver.unify(draft.type, type) else {
      reportMismatch(
        draft,
        expected: type,
        purpose: .argument(parameter, of: function),
        syntax: inner
      )
      return { .default }
    }
    guard let place = mutablePlace(of: draft, doing: "passed with `&`") else { return { .default } }
    return { .inout(place.build()) }
  }

  private func finishApply(
    _ opened: OpenedCandidate,
    _ arguments: [() -> TypedArgument],
    _ range: SourceRange
  ) -> Draft {
    guard mayUse(opened.candidate, range) else { return errorDraft(opened.result, range) }
    switch opened.candidate.callee {
    case .function(let function):
      var all = arguments
      if case .value(let base) = opened.candidate.receiver, !function.isStatic,
        !function.isInitializer
      {
        if function.isMutating {
          guard
            let place = mutablePlace(of: base, doing: "changed by `\(function.name)`")
          else { return errorDraft(opened.result, range) }
          all.insert({ .inout(place.build()) }, at: 0)
        } else {
          all.insert({ .value(base.build()) }, at: 0)
        }
      }
      return call(function, typeArguments: opened.typeArguments, all, opened.result, range)
    case .enumCase(let enumCase):
      if let constructor = enumCase.constructor {
        return call(
          constructor,
          typeArguments: opened.typeArguments,
          arguments,
          opened.result,
          range
        )
      }
      return Draft(opened.result, range) { [self] in
        let payload = arguments.map { argument -> TypedExpression in
          if case .value(let value) = argument() { return value }
          return wrong(range).build()
        }
        return TypedExpression(
          .enumCase(enumCase, payload: payload),
          type: final(opened.result, range),
          range: range
        )
      }
    case .property(let property):
      return use(property, opened, arguments, range)
    case .field: return wrong(range)
    }
  }

  /// Reads a property or subscript; its place sets it.
  func use(
    _ property: PropertySymbol,
    _ opened: OpenedCandidate,
    _ arguments: [() -> TypedArgument],
    _ range: SourceRange
  ) -> Draft {
    guard mayUse(opened.candidate, range) else { return errorDraft(opened.result, range) }
    var all = arguments
    var place: Place?
    let result = opened.result
    let title = property.name == "subscript" ? "this element" : "`\(property.name)`"
    var obstacle: Place.Obstacle?
    if case .value(let base) = opened.candidate.receiver, !property.isStatic {
      // What a constant refers to may change all the same.
      let isReference = property.owner?.kind == .class
      let outer = isReference ? nil : base.place
      if let draft = observedField(property, base, range) { return draft }
      let owner = shown(base.type)
      if property.getter.isMutating {
        guard let changed = mutablePlace(of: base, doing: "changed by \(title)") else {
          return errorDraft(result, range)
        }
        all.insert({ .inout(changed.build()) }, at: 0)
      } else {
        all.insert({ .value(base.build()) }, at: 0)
      }
      if property.setter?.isMutating != false, !isReference {
        obstacle = outer.map { $0.obstacle } ?? .value
      }
      if isReadOnly(property) { obstacle = .readOnly(title, owner: "\(owner)") }
      place = Place(
        build: { [self] in
          .property(
            outer?.build() ?? .temporary(base.build()),
            property,
            typeArguments: opened.typeArguments.map { final($0, range) },
            arguments: arguments.map { $0() },
            type: final(result, range),
            range: range
          )
        },
        obstacle: obstacle,
        root: outer?.root
      )
    } else if property.isStatic || property.owner == nil {
      if isReadOnly(property) {
        obstacle = .readOnly(title, owner: property.owner?.name ?? "the cell")
      }
      for accessor in [property.getter, property.setter].compactMap({ $0 }) {
        frame.mentioned.append(accessor)
      }
      place = Place(
        build: { [self] in
          .computed(
            property,
            typeArguments: opened.typeArguments.map { final($0, range) },
            arguments: arguments.map { $0() },
            type: final(result, range),
            range: range
          )
        },
        obstacle: obstacle
      )
      if let storage = property.observed {
        noteUse(of: storage, in: owners[storage] ?? topFrame)
        var draft = use(storage, range)
        if observing !== property { draft.place = place }
        return draft
      }
    }
    var draft = call(
      property.getter,
      typeArguments: opened.typeArguments,
      all,
      result,
      range
    )
    draft.place = place
    if case .value(let base) = opened.candidate.receiver { draft.isLate = base.isLate }
    return draft
  }

  private func isReadOnly(_ property: PropertySymbol) -> Bool {
    property.setter == nil || !isVisible(property.setterIsPrivateTo)
  }

  /// An observed property of a value: read from its field, and also set there by an initialiser and
  /// by its own observers.
  private func observedField(_ property: PropertySymbol, _ base: Draft, _ range: SourceRange)
    -> Draft?
  {
    guard let storage = property.observed, case .field(let index) = storage.storage else {
      return nil
    }
    var draft = field(base, storage, index, range)
    if let root = base.place?.root, root.name == "self", case .variable(root)? = base.place?.build()
    {
      if initializing === root || observing === property { return draft }
    }
    guard let outer = base.place else { return draft }
    var obstacle = outer.obstacle
    if isReadOnly(property) {
      obstacle = .readOnly("`\(property.name)`", owner: "\(shown(base.type))")
    }
    let type = draft.type
    draft.place = Place(
      build: { [self] in
        var typeArguments: [Type] = []
        if case .nominal(_, let arguments) = solver.shallow(base.type) {
          typeArguments = arguments.map { final($0, range) }
        }
        return .property(
          outer.build(),
          property,
          typeArguments: typeArguments,
          arguments: [],
          type: final(type, range),
          range: range
        )
      },
      obstacle: obstacle,
      root: outer.root
    )
    return draft
  }
}

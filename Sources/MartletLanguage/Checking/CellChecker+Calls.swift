// SPDX-License-Identifier: Apache-2.0

import MartletText

extension CellChecker {
  func inferCall(
    _ callee: Expression,
    _ arguments: [Argument],
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    if let draft = delegate(callee, arguments, range) { return draft }
    switch callee.kind {
    case .parenthesized(let inner) where asType(inner) == nil: break
    case .name(let name) where compoundName(name) != nil: break
    case .member(_, let name) where compoundName(name.text) != nil: break
    case .name(let name):
      probeName(name, callee.range, expected: nil)
      refuseWholeNumbers(in: arguments, of: name)
      switch lookUp(name, at: callee.range) {
      case .functions(let functions):
        let candidates = functions.map { Candidate(callee: .function($0), receiver: .none) }
        return resolve(
          candidates,
          arguments,
          name: Identifier(name, callee.range),
          range,
          expected: expected
        )
      case .type(let type):
        return construct(opened(type), arguments, callee.range, range, expected: expected)
      case .member(let implicit) where isHidden(name, by: implicit, callee.range, arguments):
        for argument in arguments where !isContextual(argument.value) { _ = infer(argument.value) }
        return wrong(range)
      case .member(.type(let type)):
        return callStatic(
          type,
          Identifier(name, callee.range),
          arguments,
          range,
          expected: expected
        )
      case .member(.value(let variable)):
        return callMember(
          use(variable, callee.range),
          Identifier(name, callee.range),
          arguments,
          callee,
          range,
          expected: expected
        )
      case .nothing:
        reportUnknownName(name, callee.range)
        // What the arguments of such a call are is told by what it is.
        if Self.foreignNames[name] != nil, name.first?.isUppercase == true { return wrong(range) }
        for argument in arguments where !isContextual(argument.value) { _ = infer(argument.value) }
        return wrong(range)
      default: break
      }
    case .member(nil, let name):
      return inferImplicitMember(name, arguments: arguments, range, expected: expected)
    case .member(let base?, let name) where isModule(base):
      let functions = registry.global(name.text).compactMap { symbol -> FunctionSymbol? in
        if case .function(let function) = symbol { function } else { nil }
      }
      if functions.isEmpty {
        return callMember(base, name, arguments, callee, range, expected: expected)
      }
      return resolve(
        functions.map { Candidate(callee: .function($0), receiver: .none) },
        arguments,
        name: name,
        range,
        expected: expected
      )
    case .member(let base?, let name):
      // `Swift.max(…)` where a member of that name hides the function.
      if case .name(let module) = base.kind, registry.moduleNames.contains(module),
        case .nothing = lookUp(module)
      {
        let candidates = registry.global(name.text).compactMap { symbol -> Candidate? in
          guard case .function(let function) = symbol else { return nil }
          return Candidate(callee: .function(function), receiver: .none)
        }
        if !candidates.isEmpty {
          return resolve(candidates, arguments, name: name, range, expected: expected)
        }
      }
      return callMember(base, name, arguments, callee, range, expected: expected)
    default:
      if let type = asType(callee) {
        return construct(type, arguments, callee.range, range, expected: expected)
      }
    }
    return apply(infer(callee), arguments, callee, range, expected: expected)
  }

  /// Whether a call means a function that a member of that name hides, as `max(0, x)` in an
  /// extension of `Array`; it is reported.
  private func isHidden(
    _ name: String,
    by implicit: Scope.ImplicitSelf,
    _ range: SourceRange,
    _ arguments: [Argument]
  ) -> Bool {
    func fits(_ parameters: [FunctionSymbol.Parameter]) -> Bool {
      if case .success = match(arguments, to: parameters) { true } else { false }
    }
    let around = (cellScope.names[name] ?? checker.globals[name] ?? []) + registry.global(name)
    let functions = around.compactMap { symbol -> FunctionSymbol? in
      if case .function(let function) = symbol { function } else { nil }
    }
    guard let hidden = functions.first(where: { fits($0.parameters) }) else { return false }
    let found: [Candidate]
    switch implicit {
    case .value(let variable):
      found = members(of: variable.type, named: name, isStatic: false, receiver: .none)
    case .type(let type): found = members(of: type, named: name, isStatic: true, receiver: .none)
    }
    for candidate in found {
      guard case .function(let function) = candidate.callee, !fits(function.parameters) else {
        return false
      }
    }
    var isOfLibrary = false
    if case .native = hidden.implementation {
      isOfLibrary = MathFunctions.indices[name] == nil && MathFunctions.binary[name] == nil
    }
    report(
      "hidden-function",
      "`\(name)` means the member of that name here, which hides the function",
      range,
      remedy: isOfLibrary ? "Write `Swift.\(name)(…)`." : "Give one of the two another name.",
      fix: isOfLibrary ? (range, "Swift.\(name)") : nil
    )
    return true
  }

  private func callMember(
    _ base: Expression,
    _ name: Identifier,
    _ arguments: [Argument],
    _ callee: Expression,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    if let type = asType(callee) {
      return construct(type, arguments, callee.range, range, expected: expected)
    }
    if let type = asType(base) {
      probeStatic(type, name)
      return callStatic(type, name, arguments, range, expected: expected)
    }
    let draft = infer(base, expected: isContextualBase(base) ? expected : nil)
    return callMember(draft, name, arguments, callee, range, expected: expected)
  }

  private func callMember(
    _ draft: Draft,
    _ name: Identifier,
    _ arguments: [Argument],
    _ callee: Expression,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    probeMember(draft, name, isStatic: false)
    guard let type = knownType(draft) else {
      for argument in arguments where !isContextual(argument.value) { _ = infer(argument.value) }
      return wrong(range)
    }
    let found = members(of: type, named: name.text, isStatic: false, receiver: .value(draft))
    let functions = found.filter { if case .function = $0.callee { true } else { false } }
    // `xs.count()`: there is `count(where:)`, but what is meant is the property.
    let meansProperty =
      arguments.isEmpty && functions.count < found.count
      && functions.allSatisfy { $0.parameters.contains { !$0.hasDefault && !$0.isVariadic } }
    if functions.isEmpty || meansProperty {
      if found.isEmpty, !isTuple(type, name.text) {
        reportUnknownMember(type, name, draft.range)
        for argument in arguments where !isContextual(argument.value) { _ = infer(argument.value) }
        return wrong(range)
      }
      let value = inferMember(draft, name, callee.range, expected: nil)
      if !isError(value.type), !isFunction(value.type), arguments.isEmpty,
        callMethods(of: value).isEmpty
      {
        let parentheses = SourceRange(callee.range.end, range.end)
        report(
          "not-a-function",
          "`\(name.text)` is a property, not a method",
          name.range,
          remedy: "Delete the `()`.",
          fix: (parentheses, "")
        )
        return wrong(range)
      }
      return apply(value, arguments, callee, range, expected: expected)
    }
    return resolve(functions, arguments, name: name, range, expected: expected)
  }

  private func isTuple(_ type: Type, _ label: String) -> Bool {
    if case .tuple(let elements) = type { return elements.contains { $0.label == label } }
    return false
  }

  func isFunction(_ type: Type) -> Bool {
    if case .function = solver.shallow(type) { return true }
    return false
  }

  /// `Type.name(…)` and `.name(…)`.
  func callStatic(
    _ type: Type,
    _ name: Identifier,
    _ arguments: [Argument],
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    if name.text == "init" {
      return construct(type, arguments, name.range, range, expected: expected)
    }
    if let draft = optionalCase(type, name.text, arguments, range) { return draft }
    let found = members(of: type, named: name.text, isStatic: true, receiver: .type(type))
    let callable = found.filter { if case .property = $0.callee { false } else { true } }
    if callable.isEmpty {
      guard let first = found.first else {
        reportUnknownStatic(type, name)
        for argument in arguments where !isContextual(argument.value) { _ = infer(argument.value) }
        return wrong(range)
      }
      let value = inferStaticMember(type, name, range, expected: nil)
      _ = first
      return apply(
        value,
        arguments,
        Expression(.missing, name.range),
        range,
        expected: expected
      )
    }
    if case .enumCase(let enumCase) = callable[0].callee, enumCase.payload.isEmpty,
      let parentheses = arguments.isEmpty ? SourceRange(name.range.end, range.end) : nil
    {
      report(
        "too-many-arguments",
        "`.\(name.text)` has no payload",
        name.range,
        remedy: "Delete the `()`.",
        fix: (parentheses, "")
      )
      return wrong(range)
    }
    return resolve(callable, arguments, name: name, range, expected: expected)
  }

  /// Whether the expression is the name of a module, as in `Swift.min(1, 2)`.
  func isModule(_ expression: Expression) -> Bool {
    guard case .name(let name) = expression.kind, registry.moduleNames.contains(name) else {
      return false
    }
    if case .nothing = lookUp(name) { return true }
    return false
  }

  /// Checks `Type(…)`.
  func construct(
    _ type: Type,
    _ arguments: [Argument],
    _ name: SourceRange,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    if isError(type) { return wrong(range) }
    let text: String
    if case .nominal(let nominal, _) = type { text = nominal.name } else { text = "\(type)" }
    // A literal in the initialiser of a number is that number: `Double(3)` never was an `Int`.
    if arguments.count == 1, arguments[0].label == nil, !arguments[0].isTrailing,
      isNumber(type), let kind = literalKind(arguments[0].value), solver.accepts(type, kind)
    {
      var draft = check(arguments[0].value, to: type, as: .conversion)
      draft.range = range
      return draft
    }
    if let inner = wrapped(type), arguments.count == 1, arguments[0].label == nil {
      let value = check(arguments[0].value, to: inner, as: .conversion)
      return Draft(type, range) { [self] in
        TypedExpression(.some(value.build()), type: final(type, range), range: range)
      }
    }
    let found = members(of: type, named: "init", isStatic: true, receiver: .type(type))
    var isProtocol = false
    if case .existential = type { isProtocol = true }
    if found.isEmpty || isProtocol {
      report(
        "no-initializer",
        isProtocol
          ? "`\(text)` is a protocol: make a value of a type that conforms to it"
          : "a `\(text)` cannot be made with `\(text)(…)`",
        name,
        remedy: staticMakers(of: type)
      )
      return wrong(range)
    }
    return resolve(
      found,
      arguments,
      name: Identifier(text, name),
      range,
      expected: expected
    )
  }

  /// Whether a literal in an initialiser of the type is a literal of the type.
  private func isNumber(_ type: Type) -> Bool {
    switch type {
    case .nominal(let nominal, _):
      nominal.isNative
        && (nominal.name == "Double" || nominal.name == "Float" || IntegerKind(type) != nil)
    case .parameter: true
    default: false
    }
  }

  /// Which static members give a value of the type.
  private func staticMakers(of type: Type) -> String? {
    let names = memberNames(of: type, isStatic: true).prefix(6)
    if names.isEmpty { return nil }
    return "There are " + names.map { "`.\($0)`" }.joined(separator: ", ") + "."
  }

  private func literalKind(_ expression: Expression) -> LiteralKind? {
    switch expression.kind {
    case .integer: return .integer
    case .floating: return .floating
    case .prefix(let name, let operand) where name.text == "-": return literalKind(operand)
    case .parenthesized(let inner): return literalKind(inner)
    default: return nil
    }
  }

  /// What calling a value means if it is no function: its methods `callAsFunction`.
  private func callMethods(of value: Draft) -> [Candidate] {
    if case .variable = solver.shallow(value.type) { return [] }
    return members(
      of: value.type,
      named: "callAsFunction",
      isStatic: false,
      receiver: .value(value)
    )
  }

  /// Calls a value of function type, or one with a method `callAsFunction`.
  private func apply(
    _ value: Draft,
    _ arguments: [Argument],
    _ callee: Expression,
    _ range: SourceRange,
    expected: Type? = nil
  ) -> Draft {
    if isError(value.type) {
      for argument in arguments where !isContextual(argument.value) { _ = infer(argument.value) }
      return wrong(range)
    }
    if solver.isFree(value.type) {
      // A parameter of unknown type that is called: it is a function of what it is given.
      let parameters = arguments.map { _ in FunctionType.Parameter(type: solver.fresh()) }
      _ = solver.unify(
        value.type,
        .function(FunctionType(parameters: parameters, result: solver.fresh()))
      )
    }
    guard case .function(let function) = solver.shallow(value.type) else {
      let own = callMethods(of: value)
      if !own.isEmpty {
        let name = Identifier("callAsFunction", callee.range)
        return resolve(own, arguments, name: name, range, expected: expected)
      }
      let type = shown(value.type)
      if wrapped(type).map(isFunction) == true {
        report(
          "optional-not-unwrapped",
          "this function may be `nil`",
          value.range,
          remedy: "Call it with `?(…)`."
        )
      } else {
        report(
          "not-a-function",
          "\(type.withArticle) cannot be called",
          callee.range,
          remedy: "Use `[…]` for an element, or delete the parentheses."
        )
      }
      return wrong(range)
    }
    if let label = arguments.compactMap({ $0.isTrailing ? nil : $0.label }).first {
      report(
        "wrong-label",
        "a function that is a value takes no labels",
        label.range,
        remedy: "Delete `\(label.text):`."
      )
      return wrong(range)
    }
    guard arguments.count == function.parameters.count else {
      report(
        arguments.count < function.parameters.count ? "missing-argument" : "too-many-arguments",
        "this function takes \(count(function.parameters.count, "argument")),"
          + " not \(arguments.count)",
        range
      )
      return wrong(range)
    }
    var made: [() -> TypedArgument] = []
    for (argument, parameter) in zip(arguments, function.parameters) {
      if parameter.isInout {
        guard case .inout(let inner) = argument.value.kind else {
          report(
            "missing-inout",
            "this function changes what it is given here",
            argument.value.range,
            remedy: "Write `&` before the variable."
          )
          return wrong(range)
        }
        let draft = infer(inner)
        guard solver.unify(draft.type, parameter.type),
          let place = mutablePlace(of: draft, doing: "passed with `&`")
        else { return wrong(range) }
        made.append({ .inout(place.build()) })
      } else {
        let draft = check(argument.value, to: parameter.type, as: .element)
        made.append({ .value(draft.build()) })
      }
    }
    if function.isThrowing { noteThrow(nil) }
    return Draft(function.result, range) { [self] in
      TypedExpression(
        .apply(value.build(), arguments: made.map { $0() }),
        type: final(function.result, range),
        range: range
      )
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

// Members of types and functions with their labels, as values: `Shape.circle`, `Scaler.apply`,
// `area(radius:)`.

/// `area(radius:)` taken apart; `nil` for a plain name.
func compoundName(_ text: String) -> (base: String, labels: [String?])? {
  guard text.hasSuffix(":)"), let opening = text.firstIndex(of: "(") else { return nil }
  let labels = text[text.index(after: opening)...].dropLast(2).split(
    separator: ":",
    omittingEmptySubsequences: false
  )
  return (String(text[..<opening]), labels.map { $0 == "_" ? nil : String($0) })
}

extension CellChecker {
  /// Those of several functions that have the labels written.
  func labelled(_ functions: [FunctionSymbol], _ labels: [String?]?) -> [FunctionSymbol] {
    guard let labels else { return functions }
    return functions.filter { $0.parameters.map(\.label) == labels }
  }

  /// A function that is named with its labels and not called.
  func inferCompoundName(
    _ base: String,
    _ labels: [String?],
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    let name = Identifier(base, range)
    switch lookUp(base) {
    case .functions(let functions):
      let found = labelled(functions, labels)
      if !found.isEmpty {
        return inferFunctionReference(found, name: base, range, expected: expected)
      }
      report(
        "unknown-name",
        "there is no function `\(base)` with these labels",
        range,
        remedy: "There is " + functions.prefix(4).map { "`\($0.fullName)`" }.joined(separator: ", ")
          + "."
      )
      return wrong(range)
    case .member(.value(let variable)):
      return inferMember(use(variable, range), name, range, expected: expected, labels: labels)
    case .member(.type(let type)):
      return inferStaticMember(type, name, range, expected: expected, labels: labels)
    default: return inferName(base, range, expected: expected)
    }
  }

  /// `Type.method`: a function of a value that gives the method of that value.
  func inferUnapplied(
    _ type: Type,
    _ methods: [Candidate],
    _ name: Identifier,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    if case .function(let function)? = methods.first?.callee, function.isMutating {
      report(
        "mutating-as-value",
        "`\(name.text)` changes its value, so it cannot be taken from the type",
        range,
        remedy: "Write a closure: `{ $0.\(name.text)(…) }`."
      )
      return wrong(range)
    }
    var target: Type?
    if let expected, case .function(let function) = solver.shallow(wrapped(expected) ?? expected),
      function.parameters.count == 1
    {
      _ = solver.unify(type, function.parameters[0].type)
      target = function.result
    }
    let receiver = Variable(
      name: "self",
      type: type,
      isMutable: false,
      storage: .local,
      range: range
    )
    let inner = Frame(parent: frame, kind: .closure, name: name.text, result: target ?? void)
    let outer = scope
    scope = Scope(parent: outer, frame: inner)
    defer { scope = outer }
    owners[receiver] = inner
    let base = use(receiver, range)
    let bound = methods.map {
      Candidate(callee: $0.callee, receiver: .value(base), depth: $0.depth)
    }
    let method = reference(bound, name: name.text, range, expected: target)
    let whole = Type.function(FunctionType(parameters: [.init(type: type)], result: method.type))
    return Draft(whole, range) { [self] in
      let built = method.build()
      receiver.type = final(type, range)
      return closure(
        name.text,
        [receiver],
        built,
        captures: inner.captures,
        type: final(whole, range),
        range
      )
    }
  }

  private func closure(
    _ name: String,
    _ parameters: [Variable],
    _ value: TypedExpression,
    captures: [Variable],
    type: Type,
    _ range: SourceRange
  ) -> TypedExpression {
    let body = FunctionBody(
      name: name,
      parameters: parameters,
      result: value.type,
      statements: [TypedStatement(.return(value), range)],
      captures: captures,
      range: range,
      source: source
    )
    return TypedExpression(.closure(body), type: type, range: range)
  }

  /// A case with a payload as a function: `Shape.circle`.
  func inferCaseFunction(_ candidate: Candidate, _ enumCase: EnumCase, _ range: SourceRange)
    -> Draft
  {
    let opened = open(candidate, range)
    let types = enumCase.payload.map { opened.opening($0.type) }
    let type = Type.function(
      FunctionType(parameters: types.map { .init(type: $0) }, result: opened.result)
    )
    return Draft(type, range) { [self] in
      let parameters = zip(enumCase.payload, types).map { parameter, type in
        Variable(
          name: parameter.name,
          type: final(type, range),
          isMutable: false,
          storage: .local,
          range: range
        )
      }
      let payload = parameters.map {
        TypedExpression(.variable($0), type: $0.type, range: range)
      }
      let made = TypedExpression(
        .enumCase(enumCase, payload: payload),
        type: final(opened.result, range),
        range: range
      )
      let whole = final(type, range)
      return closure(enumCase.name, parameters, made, captures: [], type: whole, range)
    }
  }
}

extension CellChecker {
  func inferFunctionReference(
    _ functions: [FunctionSymbol],
    name: String,
    _ range: SourceRange,
    expected: Type?,
    receiver: Candidate.Receiver = .none
  ) -> Draft {
    let candidates = functions.map { Candidate(callee: .function($0), receiver: receiver) }
    return reference(candidates, name: name, range, expected: expected)
  }

  func inferMethodReference(
    _ candidates: [Candidate],
    _ base: Draft,
    _ name: Identifier,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    reference(candidates, name: name.text, range, expected: expected)
  }

  /// The one concrete method that its receiver can have, where nothing else says which is meant.
  private func onlyFitting(_ candidates: [Candidate], _ range: SourceRange) -> Int? {
    var fitting: [(generality: Int, index: Int)] = []
    for (index, candidate) in candidates.enumerated() {
      guard case .value = candidate.receiver else { return nil }
      let mark = solver.mark()
      _ = open(candidate, range)
      if candidate.function?.generics.isEmpty == true, solver.settle() == nil {
        fitting.append((generality(candidate), index))
      }
      solver.rollBack(to: mark)
    }
    return fitting.count == 1 ? fitting[0].index : nil
  }

  /// The one candidate whose type is the one expected, as a value.
  func reference(
    _ candidates: [Candidate],
    name: String,
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    let target = expected.map { wrapped($0) ?? $0 }
    var best: (generality: Int, unusual: Int, index: Int)?
    if candidates.count > 1, target.map(solver.isFree) ?? true,
      let only = onlyFitting(candidates, range)
    {
      best = (0, 0, only)
    } else if candidates.count > 1 {
      guard let target, !solver.isFree(target) else {
        report(
          "ambiguous",
          "there are several functions `\(name)`, and nothing says which is meant",
          range,
          remedy: "Write a closure that calls it: `{ \(name)($0) }`."
        )
        return wrong(range)
      }
      for (index, candidate) in candidates.enumerated() {
        let mark = solver.mark()
        let unusual = solver.unusualLiterals
        let opened = open(candidate, range)
        if solver.unify(functionType(opened), target), solver.settle() == nil {
          let found = (generality(candidate), solver.unusualLiterals - unusual, index)
          if best == nil || (found.1, found.0) < (best?.unusual ?? 0, best?.generality ?? 0) {
            best = found
          }
        }
        solver.rollBack(to: mark)
      }
      if best == nil {
        report(
          "no-overload",
          "no function `\(name)` is of type `\(shown(target))`",
          range,
          remedy: candidates.count <= 4
            ? "There are " + candidates.map { "`\($0.signature)`" }.joined(separator: ", ") + "."
            : nil
        )
        return wrong(range)
      }
    }
    let index = best?.index ?? 0
    guard candidates.indices.contains(index),
      case .function(let function) = candidates[index].callee
    else { return wrong(range) }
    let candidate = candidates[index]
    let opened = open(candidate, range)
    let type = functionType(opened)
    if let target, !solver.isFree(target) {
      let mark = solver.mark()
      if !solver.unify(type, target) { solver.rollBack(to: mark) }
    }
    frame.mentioned.append(function)
    if function.isThrowing, !function.isRethrowing { metThrowing = true }
    return Draft(type, range) { [self] in
      var base: TypedExpression?
      if case .value(let draft) = candidate.receiver, !function.isStatic { base = draft.build() }
      return TypedExpression(
        .function(
          function,
          typeArguments: opened.typeArguments.map { final($0, range) },
          base: base
        ),
        type: final(type, range),
        range: range
      )
    }
  }

  private func functionType(_ opened: OpenedCandidate) -> Type {
    let parameters = opened.candidate.parameters.map { parameter in
      FunctionType.Parameter(
        type: opened.opening(parameter.type),
        isInout: parameter.isInout,
        isVariadic: parameter.isVariadic,
        isAutoclosure: parameter.isAutoclosure
      )
    }
    let isThrowing = opened.candidate.function?.isThrowing ?? false
    return .function(
      FunctionType(parameters: parameters, result: opened.result, isThrowing: isThrowing)
    )
  }
}

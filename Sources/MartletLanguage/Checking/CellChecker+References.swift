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

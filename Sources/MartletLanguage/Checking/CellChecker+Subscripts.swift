// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// What to write instead of `[…]` behind a value that has no elements.
  private func subscriptRemedy(_ type: Type, _ arguments: [Argument]) -> String? {
    if type == string { return "Write `Array(s)[i]` for the character at a place." }
    guard case .tuple(let elements) = type, arguments.count == 1 else { return nil }
    if case .integer(let index) = arguments[0].value.kind, index < UInt64(elements.count) {
      return "Write `.\(index)` for an element of a tuple."
    }
    return "Use an array: the elements of a tuple are named one by one, as in `.0`."
  }

  func inferSubscript(
    _ base: Expression,
    _ arguments: [Argument],
    _ range: SourceRange,
    expected: Type?
  ) -> Draft {
    if let path = keyPathArgument(arguments) {
      return inferKeyPathSubscript(base, path, range)
    }
    if let type = asType(base) {
      let found = members(of: type, named: "subscript", isStatic: true, receiver: .type(type))
      if !found.isEmpty {
        let name = Identifier("subscript", range)
        return resolve(found, arguments, name: name, range, expected: expected)
      }
    }
    let draft = infer(base)
    guard let type = knownType(draft) else {
      for argument in arguments where !isContextual(argument.value) { _ = infer(argument.value) }
      return wrong(range)
    }
    let found = members(of: type, named: "subscript", isStatic: false, receiver: .value(draft))
    if isText(type), arguments.count == 1, isInteger(arguments[0].value),
      !found.contains(where: { $0.function?.isOfCell == true })
    {
      report(
        "no-subscript",
        "\(shown(type).withArticle) is not indexed by numbers",
        range,
        remedy:
          "Write `Array(text)[0]`, or take a place: `text[text.index(text.startIndex, offsetBy: 0)]`."
      )
      return wrong(range)
    }
    if found.isEmpty {
      let inner = wrapped(type)
      if let inner,
        !members(of: inner, named: "subscript", isStatic: false, receiver: .none).isEmpty
      {
        report(
          "optional-not-unwrapped",
          "this is \(shown(type).withArticle), which may be `nil`",
          base.range,
          remedy: "Write `?[…]` to go on only if there is a value, or unwrap it with `if let`."
        )
      } else {
        report(
          "no-subscript",
          "\(shown(type).withArticle) has no elements to take with `[…]`",
          range,
          remedy: subscriptRemedy(type, arguments)
        )
      }
      return wrong(range)
    }
    if isNominal(type, "ClosedRange"), arguments.count == 1, isInteger(arguments[0].value) {
      report(
        "no-subscript",
        "\(shown(type).withArticle) is not indexed by numbers",
        range,
        remedy: "Write `Array(range)[0]`, or `range.lowerBound` and `range.upperBound`."
      )
      return wrong(range)
    }
    let element = resolve(
      found,
      arguments,
      name: Identifier("subscript", range),
      range,
      expected: expected
    )
    guard case .name = base.kind else { return element }
    return Draft(element.type, element.range, place: element.place) { [self] in
      indexFirst(element.build())
    }
  }

  /// The element of a variable that a function called in the index may change: Swift looks at the
  /// variable when it knows the index.
  private func indexFirst(_ built: TypedExpression) -> TypedExpression {
    guard case .call(let getter, let types, let arguments) = built.kind,
      case .value(let base)? = arguments.first, case .variable(let variable) = base.kind,
      variable.isMutable, arguments.dropFirst().contains(where: mayChange)
    else { return built }
    var statements: [TypedStatement] = []
    func kept(_ value: TypedExpression) -> Variable {
      let variable = Variable(
        name: "index",
        type: value.type,
        isMutable: false,
        storage: .local,
        range: value.range
      )
      owners[variable] = frame
      statements.append(TypedStatement(.declare(variable, value), value.range))
      return variable
    }
    let known = arguments.dropFirst().map { argument -> TypedArgument in
      guard case .value(let value) = argument, mayChange(argument) else { return argument }
      return .value(
        TypedExpression(.variable(kept(value)), type: value.type, range: value.range)
      )
    }
    let call = TypedExpression(
      .call(getter, typeArguments: types, arguments: [.value(base)] + known),
      type: built.type,
      range: built.range
    )
    let result = kept(call)
    return TypedExpression(
      .block(statements, result: result),
      type: built.type,
      range: built.range
    )
  }

  /// Whether a value of an index calls what was written in a cell.
  private func mayChange(_ argument: TypedArgument) -> Bool {
    guard case .value(let value) = argument else { return false }
    return mayChange(value)
  }

  private func mayChange(_ value: TypedExpression) -> Bool {
    switch value.kind {
    case .apply: true
    case .call(let function, _, let arguments):
      function.isOfCell || arguments.contains(where: mayChange)
    case .some(let inner), .erased(let inner), .unwrapped(let inner), .chain(let inner),
      .link(let inner), .field(let inner, _), .tupleElement(let inner, _):
      mayChange(inner)
    case .coalesce(let left, let right): mayChange(left) || mayChange(right)
    case .ternary(let test, let left, let right):
      mayChange(test) || mayChange(left) || mayChange(right)
    default: false
    }
  }

  /// Whether an index is a number: a literal, or a variable of type `Int`.
  private func isInteger(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer: return true
    case .name(let name):
      guard case .variable(let variable) = lookUp(name) else { return false }
      return isNominal(solver.shallow(variable.type), "Int")
    default: return false
    }
  }

  private func isText(_ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = solver.shallow(type), nominal.isNative else {
      return false
    }
    return nominal.name == "String" || nominal.name == "Substring"
  }
}

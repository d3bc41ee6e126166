// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
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
          remedy: type == string ? "Write `Array(s)[i]` for the character at a place." : nil
        )
      }
      return wrong(range)
    }
    return resolve(
      found,
      arguments,
      name: Identifier("subscript", range),
      range,
      expected: expected
    )
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

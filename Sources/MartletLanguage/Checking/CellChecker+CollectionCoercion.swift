// SPDX-License-Identifier: Apache-2.0

// Arrays and dictionaries of a type become those of what it converts to: `[Int]` is taken for
// `[Any]`. Each element is converted, for collections keep elements of another type otherwise.

extension CellChecker {
  /// An array with each element converted; `nil` if there is no conversion.
  func coerceArray(_ draft: Draft, _ ones: [Type], _ others: [Type], _ target: Type) -> Draft? {
    let range = draft.range
    let element = temporary("element", ones[0], range)
    guard let add = member("append", of: "Array", labels: [nil]),
      let converted = coerce(use(element, range), to: others[0])
    else { return nil }
    return gather(draft, element, into: target) { [self] result in
      element.type = final(ones[0], range)
      return (add, [.inout(.variable(result)), .value(converted.build())])
    }
  }

  /// A dictionary with each value converted; `nil` if there is no conversion.
  func coerceDictionary(_ draft: Draft, _ ones: [Type], _ others: [Type], _ target: Type) -> Draft?
  {
    let range = draft.range
    let pair = Type.tuple([
      Type.TupleElement(label: "key", type: ones[0]),
      Type.TupleElement(label: "value", type: ones[1]),
    ])
    let entry = temporary("entry", pair, range)
    guard solver.unify(ones[0], others[0]),
      let add = member("updateValue", of: "Dictionary", labels: [nil, "forKey"]),
      let converted = coerce(element(of: use(entry, range), 1, ones[1], range), to: others[1])
    else { return nil }
    let key = element(of: use(entry, range), 0, ones[0], range)
    return gather(draft, entry, into: target) { [self] result in
      entry.type = final(pair, range)
      let value = converted.build()
      return (add, [.inout(.variable(result)), .value(value), .value(key.build())])
    }
  }

  /// What a loop over a collection gathers in another one, which is empty at first.
  private func gather(
    _ draft: Draft,
    _ element: Variable,
    into target: Type,
    adding: @escaping (Variable) -> (FunctionSymbol, [TypedArgument])
  ) -> Draft {
    let range = draft.range
    return Draft(target, range) { [self] in
      let source = draft.build()
      let type = final(target, range)
      guard case .nominal(let nominal, let typeArguments) = type else { return source }
      let result = temporary("converted", type, range, isMutable: true)
      let (add, arguments) = adding(result)
      let call = TypedExpression(
        .call(add, typeArguments: typeArguments, arguments: arguments),
        type: nominal === registry.core("Array") ? .tuple([]) : optional(typeArguments[1]),
        range: range
      )
      let empty: TypedExpression.Kind =
        nominal === registry.core("Array") ? .array([]) : .dictionary([])
      let loop = TypedStatement.Kind.for(
        LoopLabel(),
        .binding(element),
        sequence: source,
        filter: nil,
        body: [TypedStatement(.expression(call), range)]
      )
      return TypedExpression(
        .block(
          [
            TypedStatement(
              .declare(result, TypedExpression(empty, type: type, range: range)),
              range
            ),
            TypedStatement(loop, range),
          ],
          result: result
        ),
        type: type,
        range: range
      )
    }
  }

  private func temporary(
    _ name: String,
    _ type: Type,
    _ range: SourceRange,
    isMutable: Bool = false
  ) -> Variable {
    let variable = Variable(
      name: name,
      type: type,
      isMutable: isMutable,
      storage: .local,
      range: range
    )
    variable.isReassigned = isMutable
    return variable
  }

  /// A method of a type of the standard library.
  private func member(_ name: String, of type: String, labels: [String?]) -> FunctionSymbol? {
    for case .function(let function) in registry.members(of: registry.core(type), named: name)
    where function.parameters.map(\.label) == labels {
      return function
    }
    return nil
  }
}

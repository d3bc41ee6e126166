// SPDX-License-Identifier: Apache-2.0

// Where generic code calls what the prelude declares with code of its own, such as `+` of two
// `Numeric` values, and the type is one that a cell declares, its own member is what is meant.

extension BodyLowering {
  /// The call of the member that a cell's type has itself for what the prelude declares; `nil` if
  /// the prelude's is meant.
  func lowerOwn(
    _ function: FunctionSymbol,
    _ types: [Type],
    _ arguments: [TypedArgument],
    _ expression: TypedExpression,
    _ target: Register?
  ) throws -> Register? {
    guard !types.isEmpty, let type = types.first(where: isOwn) else { return nil }
    if isOperator(function.name) {
      return try lowerOwnOperator(function, type, arguments, expression, target)
    }
    guard function.isRequirement, types.first == type else { return nil }
    if function.name == "zero", lowering.witnesses.ownProperty("zero", of: type) == nil,
      let int = lowering.machine.plainTypes?.int
    {
      let zero = TypedExpression(.integer(0), type: int, range: expression.range)
      return try lowerOwnLiteral("integerLiteral", zero, type, target)
    }
    guard
      lowering.witnesses.witness(for: function, in: type, own: Array(types.dropFirst())) != nil
    else { return nil }
    return try lowerRequirement(function, types, arguments, expression, target)
  }

  /// The operator of a cell's type that is meant by one of the prelude, as a function.
  func ownOperator(_ function: FunctionSymbol, _ types: [Type]) -> (FunctionSymbol, [Type])? {
    guard case .native = function.implementation, isOperator(function.name),
      let type = types.first(where: isOwn),
      function.parameters.allSatisfy({ isParameter($0.type) })
    else { return nil }
    return lowering.witnesses.ownOperator(
      function.name,
      of: type,
      operands: function.parameters.count
    )
  }

  /// A literal of a cell's type, where generic code has one: `let x: T = 0`.
  func lowerOwnLiteral(
    _ label: String,
    _ value: TypedExpression,
    _ type: Type,
    _ target: Register?
  ) throws -> Register? {
    let own = concrete(type)
    guard isOwn(own),
      let (made, types) = lowering.witnesses.ownInitializer(label, of: own)
    else { return nil }
    let call = TypedExpression(
      .call(made, typeArguments: types, arguments: [.value(value)]),
      type: own,
      range: value.range
    )
    return try evaluate(call, into: target)
  }

  /// Whether a cell declares the type.
  private func isOwn(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { !nominal.isNative } else { false }
  }

  private func lowerOwnOperator(
    _ function: FunctionSymbol,
    _ type: Type,
    _ arguments: [TypedArgument],
    _ expression: TypedExpression,
    _ target: Register?
  ) throws -> Register? {
    let witnesses = lowering.witnesses
    let name = function.name
    guard function.parameters.allSatisfy({ isParameter($0.type) }) else { return nil }
    if arguments.count == 1 {
      guard let (own, types) = witnesses.ownOperator(name, of: type, operands: 1) else {
        return nil
      }
      return try lowerCall(own, types, arguments, expression, target)
    }
    if let (own, types) = witnesses.ownOperator(name, of: type) {
      return try lowerCall(own, types, arguments, expression, target)
    }
    if name == "!=", let (own, types) = witnesses.ownOperator("==", of: type) {
      let range = expression.range
      let equal = TypedExpression(
        .call(own, typeArguments: types, arguments: arguments),
        type: expression.type,
        range: range
      )
      let negated = TypedExpression(
        .ternary(
          equal,
          TypedExpression(.boolean(false), type: expression.type, range: range),
          TypedExpression(.boolean(true), type: expression.type, range: range)
        ),
        type: expression.type,
        range: range
      )
      return try evaluate(negated, into: target)
    }
    if case .inout? = arguments.first, name.hasSuffix("="),
      let (own, types) = witnesses.ownOperator(String(name.dropLast()), of: type)
    {
      let compound = lowering.compound(name, own, types, type, builder.code.source)
      return try lowerCall(compound, [], arguments, expression, target)
    }
    return nil
  }

  private func isParameter(_ type: Type) -> Bool {
    if case .parameter = type { true } else { false }
  }
}

extension Lowering {
  /// `a += b` of a type that has only `+`.
  func compound(
    _ name: String,
    _ operation: FunctionSymbol,
    _ types: [Type],
    _ type: Type,
    _ source: SourceText
  ) -> FunctionSymbol {
    let key = Instance(function: operation, typeArguments: types + [type])
    if let known = compounds[key] { return known }
    let range = operation.range
    func local(_ name: String, _ isMutable: Bool) -> Variable {
      Variable(name: name, type: type, isMutable: isMutable, storage: .local, range: range)
    }
    func value(_ variable: Variable) -> TypedExpression {
      TypedExpression(.variable(variable), type: type, range: range)
    }
    let (left, right) = (local("a", true), local("b", false))
    let result = TypedExpression(
      .call(
        operation,
        typeArguments: types,
        arguments: [.value(value(left)), .value(value(right))]
      ),
      type: type,
      range: range
    )
    let assign = TypedExpression(
      .assign(.variable(left), result),
      type: .tuple([]),
      range: range
    )
    let symbol = FunctionSymbol(name: name, implementation: .cell, range: range)
    symbol.parameters = [
      FunctionSymbol.Parameter(label: nil, name: "a", type: type),
      FunctionSymbol.Parameter(label: nil, name: "b", type: type),
    ]
    symbol.parameters[0].isInout = true
    symbol.body = FunctionBody(
      name: name,
      parameters: [left, right],
      inoutParameters: [0],
      result: .tuple([]),
      statements: [TypedStatement(.expression(assign), range)],
      range: range,
      source: source
    )
    compounds[key] = symbol
    return symbol
  }
}

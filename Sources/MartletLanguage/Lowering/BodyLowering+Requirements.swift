// SPDX-License-Identifier: Apache-2.0

// Calls of what protocols require. Where the type is known when code is made, which it is in
// generic functions, the member that fulfils the requirement is called like any other; through
// `any P` the machine finds it by the value.

extension BodyLowering {
  func lowerRequirement(
    _ function: FunctionSymbol,
    _ types: [Type],
    _ arguments: [TypedArgument],
    _ expression: TypedExpression,
    _ target: Register?
  ) throws -> Register {
    guard let own = types.first else { throw unsupported("`\(function.name)`", expression.range) }
    if case .existential = own {
      return try lowerDynamicCall(function, types, arguments, expression, target)
    }
    guard
      let witness = lowering.witnesses.witness(
        for: function,
        in: own,
        own: Array(types.dropFirst())
      )
    else {
      throw unsupported("`\(function.name)` of `\(own)`", expression.range)
    }
    switch witness {
    case .function(let found, let foundTypes):
      if function.isInitializer, isOptional(expression.type), !isOptional(found.result) {
        let inner = TypedExpression(
          .call(found, typeArguments: foundTypes, arguments: arguments),
          type: own,
          range: expression.range
        )
        return try evaluate(
          TypedExpression(.some(inner), type: expression.type, range: expression.range),
          into: target
        )
      }
      var arguments = arguments
      // A method that changes nothing does for a requirement that may.
      if function.isMutating, !found.isMutating, case .inout(let place)? = arguments.first,
        let value = reading(place)
      {
        arguments[0] = .value(value)
      }
      return try lowerCall(found, foundTypes, arguments, expression, target)
    case .field(let index, let type):
      guard case .value(let base)? = arguments.first else {
        throw unsupported("this use of `\(function.name)`", expression.range)
      }
      return try evaluate(
        TypedExpression(.field(base, index: index), type: type, range: expression.range),
        into: target
      )
    case .variable(let variable):
      return try evaluate(
        TypedExpression(.variable(variable), type: variable.type, range: expression.range),
        into: target
      )
    case .enumCase(let enumCase, let type):
      let payload = arguments.compactMap { argument -> TypedExpression? in
        if case .value(let value) = argument { value } else { nil }
      }
      return try evaluate(
        TypedExpression(.enumCase(enumCase, payload: payload), type: type, range: expression.range),
        into: target
      )
    }
  }

  /// What is at a place, if going there calls nothing.
  private func reading(_ place: TypedPlace) -> TypedExpression? {
    switch place {
    case .variable(let variable):
      TypedExpression(.variable(variable), type: variable.type, range: builder.range)
    case .field(let outer, let index, let type, let range):
      reading(outer).map { TypedExpression(.field($0, index: index), type: type, range: range) }
    case .temporary(let expression): expression
    default: nil
    }
  }

  private func isOptional(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = concrete(type) { nominal.name == "Optional" } else { false }
  }

  private func lowerDynamicCall(
    _ function: FunctionSymbol,
    _ types: [Type],
    _ arguments: [TypedArgument],
    _ expression: TypedExpression,
    _ target: Register?
  ) throws -> Register {
    if function.isStatic || function.isInitializer {
      throw unsupported("a static member of `\(types[0])`", expression.range)
    }
    var inner = substitution
    for (parameter, type) in zip(function.allGenerics, types) { inner[parameter] = type }
    let parameters =
      [Representation.value]
      + function.parameters.map { parameter in
        parameter.isVariadic
          ? .value : lowering.witnesses.concrete(parameter.type, inner).representation
      }
    let isWord = representation(expression.type).isWord
    let index = dispatch(function, types)
    return try lowerFrame(function, inner, parameters, arguments, expression.type, target) {
      words,
      values,
      _ in
      self.builder.emit(.callRequirement, words, values, isWord ? 0 : 1, index)
    }
  }

  /// An entry of the code's dispatches.
  func dispatch(_ function: FunctionSymbol, _ types: [Type]) -> Int {
    builder.code.dispatches.append(Dispatch(function, types, builder.code.source))
    return builder.code.dispatches.count - 1
  }

  /// A requirement as a function value: a closure that calls it.
  func lowerRequirementValue(
    _ function: FunctionSymbol,
    _ types: [Type],
    _ base: TypedExpression?,
    _ target: Register
  ) throws -> Register {
    let range = builder.range
    var inner = substitution
    for (parameter, type) in zip(function.allGenerics, types) { inner[parameter] = type }
    var parameters: [Variable] = []
    for parameter in function.parameters {
      parameters.append(local(parameter.name, lowering.witnesses.concrete(parameter.type, inner)))
    }
    var arguments: [TypedArgument] = parameters.map {
      .value(TypedExpression(.variable($0), type: $0.type, range: range))
    }
    let result = lowering.witnesses.concrete(function.result, inner)
    var captures: [Variable] = []
    if let base {
      let receiver = local("self", concrete(base.type))
      captures = [receiver]
      let declaration = TypedStatement(.declare(receiver, base), range)
      try lower(declaration)
      arguments.insert(
        .value(TypedExpression(.variable(receiver), type: receiver.type, range: range)),
        at: 0
      )
    }
    let call = TypedExpression(
      .call(function, typeArguments: types, arguments: arguments),
      type: result,
      range: range
    )
    let body = FunctionBody(
      name: function.name,
      parameters: parameters,
      result: result,
      statements: [TypedStatement(.return(call), range)],
      captures: captures,
      range: range,
      source: builder.code.source
    )
    return try lowerClosure(body, target)
  }

  private func local(_ name: String, _ type: Type) -> Variable {
    Variable(name: name, type: type, isMutable: false, storage: .local, range: builder.range)
  }

  // MARK: Places

  enum WitnessPlace {
    case field(Int)
    case property(PropertySymbol, [Type])
  }

  /// What a property that a protocol requires is in a type that is known; `nil` for any other
  /// property, and through `any P`.
  func witnessPlace(_ property: PropertySymbol, _ types: [Type]) -> WitnessPlace? {
    guard case .requirement = property.getter.implementation, let own = types.first else {
      return nil
    }
    if case .existential = own { return nil }
    let rest = Array(types.dropFirst())
    let witnesses = lowering.witnesses
    guard let getter = witnesses.witness(for: property.getter, in: own, own: rest) else {
      return nil
    }
    switch getter {
    case .field(let index, _): return .field(index)
    case .function(let function, let functionTypes):
      let made = PropertySymbol(name: property.name, type: property.type, getter: function)
      made.owner = function.owner
      if let wanted = property.setter,
        case .function(let setter, _)? = witnesses.witness(for: wanted, in: own, own: rest)
      {
        made.setter = setter
      }
      return .property(made, functionTypes)
    case .variable, .enumCase: return nil
    }
  }
}

extension Lowering {
  /// A requirement as the machine calls it for values of one type.
  struct Thunk: Hashable {
    var requirement: FunctionSymbol
    var typeArguments: [Type]
    var type: Type
  }

  /// The function that a dynamic call reaches for values of a type.
  func target(of dispatch: Dispatch, _ type: Type) throws -> Int {
    let own = Array(dispatch.typeArguments.dropFirst())
    let requirement = dispatch.requirement
    if let direct = try directTarget(requirement, own, type) { return direct }
    let key = Thunk(requirement: requirement, typeArguments: dispatch.typeArguments, type: type)
    if let known = thunks[key] { return known }
    let body = thunkBody(dispatch, type)
    let index = try compile(body)
    thunks[key] = index
    return index
  }

  /// The member itself, where values travel in the same registers either way.
  private func directTarget(_ requirement: FunctionSymbol, _ own: [Type], _ type: Type) throws
    -> Int?
  {
    guard case .nominal(let nominal, _) = type, !nominal.isNative,
      let parameter = requirement.owner?.selfParameter,
      !requirement.result.mentions(parameter),
      !requirement.parameters.contains(where: { $0.type.mentions(parameter) }),
      case .function(let function, let types)? = witnesses.witness(
        for: requirement,
        in: type,
        own: own
      ), case .cell = function.implementation, function.isMutating == requirement.isMutating,
      function.body?.captures.isEmpty == true
    else { return nil }
    return try compile(function, types)
  }

  /// Takes the value out of the existential, calls what fulfils the requirement, and puts what it
  /// gives into the existential that the caller expects.
  private func thunkBody(_ dispatch: Dispatch, _ type: Type) -> FunctionBody {
    let requirement = dispatch.requirement
    let range = requirement.range
    let own = Array(dispatch.typeArguments.dropFirst())
    var outer: [GenericParameter: Type] = [:]
    var inner: [GenericParameter: Type] = [:]
    for (parameter, argument) in zip(requirement.allGenerics, dispatch.typeArguments) {
      outer[parameter] = argument
    }
    for (parameter, argument) in zip(requirement.allGenerics, [type] + own) {
      inner[parameter] = argument
    }
    func local(_ name: String, _ type: Type, _ isMutable: Bool = false) -> Variable {
      Variable(name: name, type: type, isMutable: isMutable, storage: .local, range: range)
    }
    func value(_ variable: Variable) -> TypedExpression {
      TypedExpression(.variable(variable), type: variable.type, range: range)
    }
    func cast(_ variable: Variable, _ type: Type) -> TypedExpression {
      TypedExpression(.cast(value(variable), type, .forced), type: type, range: range)
    }
    let existential = dispatch.typeArguments.first ?? .existential([])
    let receiver = local("self", existential, requirement.isMutating)
    let content = local("content", type, true)
    var parameters = [receiver]
    var arguments: [TypedArgument] = [
      requirement.isMutating ? .inout(.variable(content)) : .value(cast(receiver, type))
    ]
    for parameter in requirement.parameters {
      let given = witnesses.concrete(parameter.type, outer)
      let wanted = witnesses.concrete(parameter.type, inner)
      let variable = local(parameter.name, given, parameter.isInout)
      parameters.append(variable)
      if parameter.isInout, given == wanted {
        arguments.append(.inout(.variable(variable)))
      } else {
        arguments.append(.value(given == wanted ? value(variable) : cast(variable, wanted)))
      }
    }
    if case .setter(let property) = witnesses.role(of: requirement), parameters.count > 1 {
      let place = TypedPlace.property(
        .variable(content),
        property,
        typeArguments: [type] + own,
        arguments: Array(arguments.dropFirst(2)),
        type: witnesses.concrete(property.type, inner),
        range: range
      )
      guard case .value(let value)? = arguments.dropFirst().first else {
        return body(dispatch, parameters, .tuple([]), [], range)
      }
      let set = TypedExpression(.assign(place, value), type: .tuple([]), range: range)
      return body(
        dispatch,
        parameters,
        .tuple([]),
        [
          TypedStatement(.declare(content, cast(receiver, type)), range),
          TypedStatement(.expression(set), range),
          TypedStatement(.expression(put(content, into: receiver, range)), range),
        ],
        range
      )
    }
    let result = witnesses.concrete(requirement.result, outer)
    let made = witnesses.concrete(requirement.result, inner)
    var call = TypedExpression(
      .call(requirement, typeArguments: [type] + own, arguments: arguments),
      type: made,
      range: range
    )
    if made != result { call = erased(call, made, to: result, range) }
    var statements: [TypedStatement] = []
    if requirement.isMutating {
      let answer = local("answer", result)
      statements = [
        TypedStatement(.declare(content, cast(receiver, type)), range),
        TypedStatement(.declare(answer, call), range),
        TypedStatement(.expression(put(content, into: receiver, range)), range),
        TypedStatement(.return(value(answer)), range),
      ]
    } else {
      statements = [TypedStatement(.return(call), range)]
    }
    return body(dispatch, parameters, result, statements, range)
  }

  private func body(
    _ dispatch: Dispatch,
    _ parameters: [Variable],
    _ result: Type,
    _ statements: [TypedStatement],
    _ range: SourceRange
  ) -> FunctionBody {
    var inouts: Set<Int> = dispatch.requirement.isMutating ? [0] : []
    for (index, parameter) in dispatch.requirement.parameters.enumerated() where parameter.isInout {
      inouts.insert(index + 1)
    }
    return FunctionBody(
      name: dispatch.requirement.name,
      parameters: parameters,
      inoutParameters: inouts,
      result: result,
      statements: statements,
      range: range,
      source: dispatch.source
    )
  }

  /// `receiver = content`, where the receiver is an existential.
  private func put(_ content: Variable, into receiver: Variable, _ range: SourceRange)
    -> TypedExpression
  {
    let value = TypedExpression(.variable(content), type: content.type, range: range)
    let erased = TypedExpression(.erased(value), type: receiver.type, range: range)
    return TypedExpression(.assign(.variable(receiver), erased), type: .tuple([]), range: range)
  }

  private func erased(
    _ value: TypedExpression,
    _ from: Type,
    to target: Type,
    _ range: SourceRange
  ) -> TypedExpression {
    if case .existential = target {
      return TypedExpression(.erased(value), type: target, range: range)
    }
    // `Self?` as `(any P)?`, `[Self]` as `[any P]`: through `Any`.
    let any = TypedExpression(.erased(value), type: .existential([]), range: range)
    return TypedExpression(.cast(any, target, .forced), type: target, range: range)
  }
}

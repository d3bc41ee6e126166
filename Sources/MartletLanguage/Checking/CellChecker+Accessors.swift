// SPDX-License-Identifier: Apache-2.0

// Properties and variables that are computed, observed or lazy. Each becomes a property with a getter
// and a setter; the observed and the lazy ones have a stored variable beside it.

extension CellChecker {
  /// The computed, observed or lazy property that a type declares under a name.
  func property(named name: String, of type: NominalType) -> PropertySymbol? {
    for case .property(let property)? in [type.members[name]?.last] { return property }
    return nil
  }

  /// Gives a property its type once that is known.
  func settle(_ property: PropertySymbol, type: Type) {
    property.type = type
    property.getter.result = type
    property.setter?.parameters[0].type = type
  }

  // MARK: Members

  func accessor(
    _ name: String,
    takes: [(name: String, type: Type)],
    gives result: Type,
    owner: NominalType?,
    isStatic: Bool,
    range: SourceRange
  ) -> FunctionSymbol {
    let symbol = FunctionSymbol(name: name, implementation: .cell, range: range)
    symbol.owner = owner
    symbol.isStatic = isStatic
    symbol.isMutating = !isStatic && owner != nil
    symbol.result = result
    symbol.parameters = takes.map { .init(label: nil, name: $0.name, type: $0.type) }
    if owner == nil, scope !== cellScope { localFunctions[symbol] = frame }
    return symbol
  }

  /// Makes the property of a stored variable with observers; their bodies are checked at the end.
  func observe(
    _ variable: Variable,
    _ accessors: [Accessor],
    owner: NominalType?,
    isStatic: Bool
  ) -> PropertySymbol {
    let (name, range) = (variable.name, variable.range)
    let getter = accessor(
      name,
      takes: [],
      gives: variable.type,
      owner: owner,
      isStatic: isStatic,
      range: range
    )
    getter.isMutating = false
    let setter = accessor(
      name,
      takes: [("newValue", variable.type)],
      gives: void,
      owner: owner,
      isStatic: isStatic,
      range: range
    )
    let property = PropertySymbol(name: name, type: variable.type, getter: getter)
    property.setter = setter
    property.owner = owner
    property.isStatic = isStatic
    property.observed = variable
    property.documentation = variable.documentation
    property.isPrivateTo = variable.isPrivateTo
    property.setterIsPrivateTo = variable.setterIsPrivateTo
    if !variable.isMutable {
      report("observed-let", "a constant never changes, so nothing can observe it", range)
    }
    if owner == nil { announce(name, .property(property), range) }
    let home = scope
    let work = { [self] in
      scope = home
      checkObservers(property, variable, accessors)
    }
    if home === cellScope || owner != nil { waitingBodies.append(work) } else { inPlace(work) }
    return property
  }

  /// Checks bodies in the middle of a function, without a trace in what is known of its flow.
  func inPlace(_ work: () -> Void) {
    let saved = (scope, flow, closureDepth)
    closureDepth = 0
    work()
    (scope, flow, closureDepth) = saved
  }

  private func checkObservers(
    _ property: PropertySymbol,
    _ variable: Variable,
    _ accessors: [Accessor]
  ) {
    let range = variable.range
    let owner = property.owner
    let isMember = owner != nil && !property.isStatic
    let savedObserving = observing
    observing = property
    var observers: [(kind: Accessor.Kind, function: FunctionSymbol)] = []
    for observer in accessors {
      guard let body = observer.body else { continue }
      let isBefore = observer.kind == .willSet
      let parameter = observer.parameter?.text ?? (isBefore ? "newValue" : "oldValue")
      let function = accessor(
        isBefore ? "willSet" : "didSet",
        takes: [(parameter, variable.type)],
        gives: void,
        owner: owner,
        isStatic: property.isStatic,
        range: range
      )
      let check = { [self] in
        function.body = checkCode(
          body,
          function,
          parameters: [],
          receiver: owner.flatMap { receiver(for: function, $0, range) },
          range: range
        )
      }
      let savedFlow = flow
      if let owner { inside(owner, check) } else { check() }
      flow = savedFlow
      observers.append((observer.kind, function))
    }
    observing = savedObserving
    guard let setter = property.setter else { return }
    fillGetter(property, variable, isMember: isMember)
    fillSetter(setter, property, variable, observers, isMember: isMember)
  }

  func receiver(_ property: PropertySymbol, isMutable: Bool, _ range: SourceRange)
    -> Variable?
  {
    guard let owner = property.owner, !property.isStatic else { return nil }
    return Variable(
      name: "self",
      type: selfType(of: owner),
      isMutable: isMutable,
      storage: .local,
      range: range
    )
  }

  func read(_ variable: Variable, _ own: Variable?, _ range: SourceRange)
    -> TypedExpression
  {
    guard let own, case .field(let index) = variable.storage else {
      return TypedExpression(.variable(variable), type: variable.type, range: range)
    }
    let base = TypedExpression(.variable(own), type: own.type, range: range)
    return TypedExpression(.field(base, index: index), type: variable.type, range: range)
  }

  func place(_ variable: Variable, _ own: Variable?, _ range: SourceRange) -> TypedPlace {
    guard let own, case .field(let index) = variable.storage else { return .variable(variable) }
    return .field(.variable(own), index: index, type: variable.type, range: range)
  }

  /// Makes the body of an accessor that the checker writes itself.
  func write(
    _ symbol: FunctionSymbol,
    receiver: Variable?,
    parameters: [Variable],
    captures: [Variable],
    mentions: [FunctionSymbol],
    _ statements: [TypedStatement],
    _ range: SourceRange
  ) {
    let body = FunctionBody(
      name: symbol.name,
      parameters: (receiver.map { [$0] } ?? []) + parameters,
      inoutParameters: receiver?.isMutable == true ? [0] : [],
      result: symbol.result,
      statements: statements,
      range: range,
      source: source
    )
    symbol.body = body
    let own = Frame(parent: frame, kind: .function, name: symbol.name, result: symbol.result)
    for variable in captures where variable.storage == .local {
      variable.isCaptured = true
      variable.isReassigned = true
      own.capture(variable)
    }
    own.mentioned = mentions
    if localFunctions[symbol] != nil { functionFrames[symbol] = own }
    bodies.append((body, own))
  }

  private func fillGetter(_ property: PropertySymbol, _ variable: Variable, isMember: Bool) {
    let range = variable.range
    let own = receiver(property, isMutable: false, range)
    write(
      property.getter,
      receiver: own,
      parameters: [],
      captures: isMember ? [] : [variable],
      mentions: [],
      [TypedStatement(.return(read(variable, own, range)), range)],
      range
    )
  }

  private func fillSetter(
    _ setter: FunctionSymbol,
    _ property: PropertySymbol,
    _ variable: Variable,
    _ observers: [(kind: Accessor.Kind, function: FunctionSymbol)],
    isMember: Bool
  ) {
    let range = variable.range
    let own = receiver(property, isMutable: true, range)
    own?.isReassigned = true
    func local(_ name: String) -> Variable {
      Variable(name: name, type: variable.type, isMutable: false, storage: .local, range: range)
    }
    let (new, old) = (local("newValue"), local("oldValue"))
    func run(_ kind: Accessor.Kind, with value: Variable) -> [TypedStatement] {
      observers.filter { $0.kind == kind }.map { observer in
        var arguments: [TypedArgument] = [
          .value(TypedExpression(.variable(value), type: value.type, range: range))
        ]
        if let own { arguments.insert(.inout(.variable(own)), at: 0) }
        let call = TypedExpression(
          .call(
            observer.function,
            typeArguments: property.owner?.generics.map(Type.parameter) ?? [],
            arguments: arguments
          ),
          type: void,
          range: range
        )
        return TypedStatement(.expression(call), range)
      }
    }
    let set = TypedExpression(
      .assign(
        place(variable, own, range),
        TypedExpression(.variable(new), type: new.type, range: range)
      ),
      type: void,
      range: range
    )
    var statements = run(.willSet, with: new)
    let after = run(.didSet, with: old)
    if !after.isEmpty {
      statements.append(TypedStatement(.declare(old, read(variable, own, range)), range))
    }
    statements.append(TypedStatement(.expression(set), range))
    write(
      setter,
      receiver: own,
      parameters: [new],
      captures: isMember ? [] : [variable],
      mentions: observers.map(\.function),
      statements + after,
      range
    )
  }
}

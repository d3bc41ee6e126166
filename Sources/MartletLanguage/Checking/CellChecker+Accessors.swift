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

  private func accessor(
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
      name, takes: [], gives: variable.type, owner: owner, isStatic: isStatic, range: range)
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
  private func inPlace(_ work: () -> Void) {
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

  private func receiver(_ property: PropertySymbol, isMutable: Bool, _ range: SourceRange)
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

  private func read(_ variable: Variable, _ own: Variable?, _ range: SourceRange)
    -> TypedExpression
  {
    guard let own, case .field(let index) = variable.storage else {
      return TypedExpression(.variable(variable), type: variable.type, range: range)
    }
    let base = TypedExpression(.variable(own), type: own.type, range: range)
    return TypedExpression(.field(base, index: index), type: variable.type, range: range)
  }

  private func place(_ variable: Variable, _ own: Variable?, _ range: SourceRange) -> TypedPlace {
    guard let own, case .field(let index) = variable.storage else { return .variable(variable) }
    return .field(.variable(own), index: index, type: variable.type, range: range)
  }

  /// Makes the body of an accessor that the checker writes itself.
  private func write(
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

  // MARK: Lazy ones

  /// Makes a `lazy` property: a field that holds nothing at first, and accessors.
  func declareLazy(
    _ name: String,
    _ known: Type?,
    _ binding: VariableDeclaration.Binding,
    _ declaration: VariableDeclaration,
    _ type: NominalType
  ) {
    let range = binding.pattern.range
    guard let value = lazyValue(name, binding, declaration) else { return }
    let storage = Variable(
      name: Self.lazyPrefix + name,
      type: optional(known ?? .error),
      isMutable: true,
      storage: .field(type.fields.count),
      range: range
    )
    if declaration.head.has("private") { storage.isPrivateTo = type }
    type.fields.append(storage)
    type.memberNames.append(name)
    fieldsWithValue.insert(storage)
    let property = lazyProperty(name, storage, known ?? .error, owner: type, range)
    property.documentation = declaration.head.documentation
    property.isPrivateTo = storage.isPrivateTo
    if declaration.head.has("private(set)") { property.setterIsPrivateTo = type }
    type.members[name] = [.property(property)]
    let home = scope
    waitFor(name, of: type) { [self] in
      let found = known ?? lazyType(of: value, in: type, range)
      settle(property, type: found)
      storage.type = optional(found)
      initialValues[storage] = TypedExpression(.none, type: storage.type, range: range)
    }
    waitingBodies.append { [self] in
      scope = home
      inside(type) { fillLazy(property, storage, value) }
    }
  }

  private func lazyValue(
    _ name: String,
    _ binding: VariableDeclaration.Binding,
    _ declaration: VariableDeclaration
  ) -> Expression? {
    let range = binding.pattern.range
    if !declaration.isMutable {
      report("lazy-let", "a `lazy` property is declared with `var`", range)
    } else if binding.accessors != nil {
      report("lazy-computed", "a `lazy` property has a value and no accessors", range)
    } else if let value = binding.value {
      return value
    } else {
      report(
        "missing-value",
        "a `lazy` property needs a value that is computed on first use",
        range,
        remedy: "Write `lazy var \(name) = …`."
      )
    }
    return nil
  }

  private func lazyProperty(
    _ name: String,
    _ storage: Variable,
    _ type: Type,
    owner: NominalType?,
    _ range: SourceRange
  ) -> PropertySymbol {
    let getter = accessor(
      name, takes: [], gives: type, owner: owner, isStatic: false, range: range)
    let property = PropertySymbol(name: name, type: type, getter: getter)
    property.setter = accessor(
      name,
      takes: [("newValue", type)],
      gives: void,
      owner: owner,
      isStatic: false,
      range: range
    )
    property.owner = owner
    return property
  }

  /// The type of the value of a lazy property that does not say it.
  private func lazyType(of value: Expression, in type: NominalType, _ range: SourceRange) -> Type {
    let inner = Frame(parent: frame, kind: .function, name: type.name, result: void)
    inner.isOfType = true
    let own = Variable(
      name: "self",
      type: selfType(of: type),
      isMutable: true,
      storage: .local,
      range: range
    )
    owners[own] = inner
    scope = Scope(parent: scope, frame: inner)
    scope.owner = type
    scope.names["self"] = [.variable(own)]
    scope.implicitSelf = .value(own)
    let draft = infer(value)
    settleAll()
    return final(draft.type, range)
  }

  /// Writes the accessors of a lazy property: the getter computes the value when there is none.
  private func fillLazy(_ property: PropertySymbol, _ storage: Variable, _ value: Expression) {
    let range = storage.range
    let owner = property.owner
    let compute = accessor(
      property.name,
      takes: [],
      gives: property.type,
      owner: owner,
      isStatic: false,
      range: range
    )
    compute.body = checkCode(
      [Statement(.return(value), value.range)],
      compute,
      parameters: [],
      receiver: receiver(property, isMutable: true, range),
      range: value.range
    )
    let own = receiver(property, isMutable: true, range)
    own?.isReassigned = true
    func local(_ name: String) -> Variable {
      Variable(name: name, type: property.type, isMutable: false, storage: .local, range: range)
    }
    func read(_ variable: Variable) -> TypedExpression {
      TypedExpression(.variable(variable), type: variable.type, range: range)
    }
    func set(to value: Variable) -> TypedStatement {
      let some = TypedExpression(.some(read(value)), type: storage.type, range: range)
      return TypedStatement(
        .expression(
          TypedExpression(.assign(place(storage, own, range), some), type: void, range: range)
        ),
        range
      )
    }
    let (known, made, new) = (local("known"), local("made"), local("newValue"))
    let call = TypedExpression(
      .call(
        compute,
        typeArguments: owner?.generics.map(Type.parameter) ?? [],
        arguments: own.map { [.inout(.variable($0))] } ?? []
      ),
      type: property.type,
      range: value.range
    )
    let test = TypedCondition(clauses: [
      .unwrap(.binding(known), self.read(storage, own, range))
    ])
    let captures = owner == nil ? [storage] : []
    write(
      property.getter,
      receiver: own,
      parameters: [],
      captures: captures,
      mentions: [compute],
      [
        TypedStatement(
          .if(test, then: [TypedStatement(.return(read(known)), range)], otherwise: []),
          range
        ),
        TypedStatement(.declare(made, call), range),
        set(to: made),
        TypedStatement(.return(read(made)), range),
      ],
      range
    )
    if let setter = property.setter {
      write(
        setter,
        receiver: own,
        parameters: [new],
        captures: captures,
        mentions: [],
        [set(to: new)],
        range
      )
    }
  }

  // MARK: Variables of functions and of the cell

  /// Declares a variable that is computed, observed or lazy.
  func checkAccessed(
    _ binding: VariableDeclaration.Binding,
    _ declaration: VariableDeclaration
  ) -> () -> [TypedStatement] {
    let range = binding.pattern.range
    guard case .name(let name) = binding.pattern.kind else {
      report("bad-pattern", "what is computed, observed or lazy has one name", range)
      return { [] }
    }
    if declaration.head.has("lazy") { return checkLazy(name, binding, declaration) }
    if binding.isStored { return checkObserved(name, binding, declaration) }
    guard let syntax = binding.type else {
      report(
        "missing-type",
        "what is computed needs its type written",
        range,
        remedy: "Write it: `var \(name): Double { … }`."
      )
      return { [] }
    }
    let type = resolve(syntax)
    let accessors = binding.accessors ?? []
    let getter = accessor(name, takes: [], gives: type, owner: nil, isStatic: false, range: range)
    let property = PropertySymbol(name: name, type: type, getter: getter)
    property.documentation = declaration.head.documentation
    if let set = accessors.first(where: { $0.kind == .set }) {
      property.setter = accessor(
        name,
        takes: [(set.parameter?.text ?? "newValue", type)],
        gives: void,
        owner: nil,
        isStatic: false,
        range: range
      )
    }
    announce(name, .property(property), range)
    let home = scope
    let work = { [self] in
      scope = home
      let savedFlow = flow
      for accessor in accessors {
        guard let body = accessor.body else { continue }
        let symbol = accessor.kind == .get ? property.getter : property.setter
        guard let symbol else { continue }
        symbol.body = checkCode(body, symbol, parameters: [], receiver: nil, range: range)
      }
      flow = savedFlow
    }
    if home === cellScope { waitingBodies.append(work) } else { inPlace(work) }
    return { [] }
  }

  private func announce(_ name: String, _ symbol: Symbol, _ range: SourceRange) {
    if scope.names[name] != nil {
      report("redeclared", "`\(name)` is declared already", range, remedy: "Choose another name.")
    }
    scope.upcoming[name] = nil
    scope.names[name] = [symbol]
  }

  private func stored(_ name: String, _ type: Type, _ range: SourceRange) -> Variable {
    let isGlobal = scope === cellScope
    let variable = Variable(
      name: name,
      type: type,
      isMutable: true,
      storage: isGlobal ? .global(globalCount) : .local,
      range: range
    )
    if isGlobal { globalCount += 1 } else { owners[variable] = frame }
    return variable
  }

  private func checkObserved(
    _ name: String,
    _ binding: VariableDeclaration.Binding,
    _ declaration: VariableDeclaration
  ) -> () -> [TypedStatement] {
    let range = binding.pattern.range
    guard let value = binding.value else {
      report(
        "missing-value",
        "an observed variable needs a value from the start",
        range,
        remedy: "Write `var \(name) = … { didSet { … } }`."
      )
      return { [] }
    }
    let known = binding.type.map(resolve)
    let draft = known.map { check(value, to: $0, as: .initial(name)) } ?? infer(value)
    settleAll()
    let type = final(known ?? draft.type, range)
    let built = draft.build()
    let variable = stored(name, type, range)
    variable.documentation = declaration.head.documentation
    _ = observe(variable, binding.accessors ?? [], owner: nil, isStatic: false)
    if !declaration.isMutable {
      report("observed-let", "a constant never changes, so nothing can observe it", range)
    }
    return { [TypedStatement(.declare(variable, built), range)] }
  }

  private func checkLazy(
    _ name: String,
    _ binding: VariableDeclaration.Binding,
    _ declaration: VariableDeclaration
  ) -> () -> [TypedStatement] {
    let range = binding.pattern.range
    guard let value = lazyValue(name, binding, declaration) else { return { [] } }
    if scope === cellScope {
      report(
        "lazy-global",
        "a variable at the top level of a cell cannot be `lazy`",
        range,
        remedy: "Delete `lazy`, or put the work into a function."
      )
      return { [] }
    }
    var type = binding.type.map(resolve)
    if type == nil {
      let draft = infer(value)
      settleAll()
      type = final(draft.type, range)
    }
    let found = type ?? .error
    let variable = stored(name, optional(found), range)
    let property = lazyProperty(name, variable, found, owner: nil, range)
    inPlace { fillLazy(property, variable, value) }
    announce(name, .property(property), range)
    let none = TypedExpression(.none, type: variable.type, range: range)
    return { [TypedStatement(.declare(variable, none), range)] }
  }

  // MARK: Types in functions

  /// Checks the bodies of a type that is declared in a function; they cannot use its variables.
  func checkLocalBodies(_ type: NominalType, _ declaration: TypeDeclaration) {
    let home = scope
    for member in declaration.members {
      switch member {
      case .function(let function):
        waitingLocalBodies.append { [self] in
          scope = home
          checkMember(function, of: type)
        }
      case .variable(let variable):
        waitingLocalBodies.append { [self] in
          scope = home
          checkComputed(variable, of: type)
        }
      default: continue
      }
    }
  }

  /// Checks the bodies that wait for the rest of the block to be declared.
  func finishLocalTypes() {
    while let work = waitingLocalBodies.popLast() { inPlace(work) }
  }
}

// SPDX-License-Identifier: Apache-2.0

// Lazy properties: a stored optional beside a getter that fills it.

extension CellChecker {
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

  func lazyValue(
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

  func lazyProperty(
    _ name: String,
    _ storage: Variable,
    _ type: Type,
    owner: NominalType?,
    _ range: SourceRange
  ) -> PropertySymbol {
    let getter = accessor(
      name,
      takes: [],
      gives: type,
      owner: owner,
      isStatic: false,
      range: range
    )
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
  func fillLazy(_ property: PropertySymbol, _ storage: Variable, _ value: Expression) {
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
}

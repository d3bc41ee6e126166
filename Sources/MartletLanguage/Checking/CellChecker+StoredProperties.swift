// SPDX-License-Identifier: Apache-2.0

// Stored properties of types: fields, static ones, observed ones and lazy ones. The type of one
// without a written type is found when something first speaks of it.

extension CellChecker {
  /// Declares the stored properties of a type; their values are looked at later.
  func declareStored(_ entry: DeclaredType) {
    let type = entry.type
    let saved = currentOwner
    currentOwner = type
    defer { currentOwner = saved }
    for case .variable(let variable) in entry.declaration.members {
      for binding in variable.bindings where binding.isStored {
        declareStored(binding, variable, entry)
      }
    }
    if type.kind == .struct, entry.declaration.kind != .extension {
      let fields = Set(type.fields.map { memberName(of: $0) })
      waitFor("init", of: type) { [self] in
        for name in fields { settleMember(name, of: type) }
        synthesize(type, entry.declaration)
      }
    }
  }

  private func declareStored(
    _ binding: VariableDeclaration.Binding,
    _ declaration: VariableDeclaration,
    _ entry: DeclaredType
  ) {
    let type = entry.type
    let range = binding.pattern.range
    guard case .name(let name) = binding.pattern.kind else {
      report("bad-pattern", "a property has a name", range)
      return
    }
    let isStatic = declaration.head.has("static")
    if let problem = obstacle(to: name, binding, declaration, entry) {
      report(problem.code, problem.message, range, remedy: problem.remedy)
      return
    }
    let known = binding.type.map { typeScope().resolve($0) }
    if known == nil, binding.value == nil {
      report(
        "missing-value",
        "`\(name)` has neither a value nor a type",
        range,
        remedy: "Write its type: `\(declaration.isMutable ? "var" : "let") \(name): Double`."
      )
    }
    if declaration.head.has("lazy") {
      declareLazy(name, known, binding, declaration, type)
      return
    }
    let variable = Variable(
      name: name,
      type: known ?? .error,
      isMutable: declaration.isMutable,
      storage: isStatic ? .global(globalCount) : .field(type.fields.count),
      range: range
    )
    variable.documentation = declaration.head.documentation
    note(declaration.head, of: variable, type)
    if isStatic {
      globalCount += 1
      variable.staticOwner = type
    } else {
      type.fields.append(variable)
    }
    type.memberNames.append(name)
    let methods = (type.members[name] ?? []).filter(isMethodWithParameters)
    if binding.isObserved {
      let property = observe(variable, binding.accessors ?? [], owner: type, isStatic: isStatic)
      type.members[name] = methods + [.property(property)]
    } else {
      type.members[name] = methods + [.variable(variable)]
    }
    if let expression = binding.value {
      if !isStatic { fieldsWithValue.insert(variable) }
      let isOpen = known == nil
      waitFor(name, of: type) { [self] in
        checkValue(expression, of: variable, in: type, isOpen: isOpen, isStatic: isStatic)
        if isOpen, let property = property(named: name, of: type) {
          settle(property, type: variable.type)
        }
      }
    } else if let known, wrapped(known) != nil, declaration.isMutable {
      let none = TypedExpression(.none, type: known, range: range)
      if isStatic {
        staticStatements.append(TypedStatement(.declare(variable, none), range))
      } else {
        fieldsWithValue.insert(variable)
        initialValues[variable] = none
      }
    } else if isStatic {
      report("missing-value", "a `static` property needs a value", range)
    }
  }

  /// The name by which members and initialisers know a field.
  func memberName(of field: Variable) -> String {
    field.name.hasPrefix(Self.lazyPrefix)
      ? String(field.name.dropFirst(Self.lazyPrefix.count)) : field.name
  }

  /// What stands before the name of the field of a lazy property, as Swift prints it.
  static let lazyPrefix = "$__lazy_storage_$_"

  private func obstacle(
    to name: String,
    _ binding: VariableDeclaration.Binding,
    _ declaration: VariableDeclaration,
    _ entry: DeclaredType
  ) -> (code: String, message: String, remedy: String?)? {
    let isStatic = declaration.head.has("static")
    let type = entry.type
    let others = registry.members(of: type, named: name)
    if !others.allSatisfy(isMethodWithParameters), !isReplaceable(name, entry) {
      return ("redeclared", "`\(name)` is declared already", nil)
    }
    if isStatic {
      if !type.generics.isEmpty {
        return (
          "static-in-generic", "a generic type cannot have stored `static` properties",
          "Compute it: `static var \(name): … { … }`."
        )
      }
      if declaration.head.has("lazy") {
        return ("lazy-static", "a `static` property is lazy by itself", "Delete `lazy`.")
      }
      return nil
    }
    if entry.declaration.kind == .extension {
      return (
        "stored-in-extension", "an extension cannot add stored properties",
        "Compute it: `var x: Int { … }`."
      )
    }
    if type.kind == .enum {
      return (
        "stored-in-enum", "an enum cannot have stored properties",
        "Compute it, or give the cases a payload."
      )
    }
    return nil
  }

  /// Whether it may stand beside a property of the same name: `limit` and `limit(_:)`.
  private func isMethodWithParameters(_ symbol: Symbol) -> Bool {
    guard case .function(let function) = symbol else { return false }
    return !function.parameters.isEmpty
  }

  /// Whether an extension of an earlier cell declared the name, so that it may be declared anew.
  private func isReplaceable(_ name: String, _ entry: DeclaredType) -> Bool {
    guard entry.declaration.kind == .extension, let symbols = entry.type.members[name],
      entry.type.undeclared[name] == nil
    else { return false }
    return symbols.allSatisfy { symbol in
      if case .variable(let variable) = symbol, case .global(let slot) = variable.storage {
        return slot < checker.globalCount
      }
      return false
    }
  }

  private func note(_ head: DeclarationHead, of variable: Variable, _ type: NominalType) {
    if head.has("private") { variable.isPrivateTo = type }
    if head.has("private(set)") { variable.setterIsPrivateTo = type }
  }

  // MARK: Values

  /// Remembers work that gives a member its type and value.
  func waitFor(_ name: String, of type: NominalType, _ work: @escaping () -> Void) {
    waitingMembers[type, default: [:]][name] = work
    waitingOrder[type, default: []].append(name)
  }

  /// Does the work that a member waits for.
  func settleMember(_ name: String, of type: NominalType) {
    guard let work = waitingMembers[type]?.removeValue(forKey: name) else { return }
    let saved = (scope, flow, closureDepth, currentOwner, initializing, solver.constraints)
    let savedDiagnostics = diagnostics
    let savedGenerics = (genericsInSight, knownTypes)
    (flow, closureDepth, currentOwner, initializing) = (Flow(), 0, type, nil)
    solver.constraints = []
    diagnostics = []
    work()
    lateDiagnostics += diagnostics
    diagnostics = savedDiagnostics
    (scope, flow, closureDepth, currentOwner, initializing, solver.constraints) = saved
    (genericsInSight, knownTypes) = savedGenerics
  }

  /// Does all the work that is left for a type.
  func settleMembers(of type: NominalType) {
    for name in waitingOrder.removeValue(forKey: type) ?? [] { settleMember(name, of: type) }
    waitingMembers[type] = nil
  }

  private func checkValue(
    _ expression: Expression,
    of variable: Variable,
    in type: NominalType,
    isOpen: Bool,
    isStatic: Bool
  ) {
    effort = 0
    let inner = Frame(parent: frame, kind: .function, name: variable.name, result: void)
    inner.isOfType = true
    scope = Scope(parent: scope, frame: inner)
    scope.owner = type
    if isStatic { scope.implicitSelf = .type(selfType(of: type)) }
    let draft =
      isOpen
      ? infer(expression) : check(expression, to: variable.type, as: .initial(variable.name))
    settleAll()
    if isOpen { variable.type = final(draft.type, variable.range) }
    let value = draft.build()
    if isStatic {
      setStatic(variable, to: value, of: type)
    } else {
      initialValues[variable] = value
    }
  }

  /// A static property gets its value when it is first used; one that is written out has it from
  /// the start, which nobody can tell apart.
  private func setStatic(_ variable: Variable, to value: TypedExpression, of type: NominalType) {
    let range = variable.range
    if isWrittenOut(value) {
      staticStatements.append(TypedStatement(.declare(variable, value), range))
      return
    }
    let function = FunctionSymbol(
      name: "\(type.name).\(variable.name)",
      implementation: .cell,
      range: range
    )
    function.result = variable.type
    function.body = FunctionBody(
      name: function.name,
      parameters: [],
      result: variable.type,
      statements: [TypedStatement(.return(value), value.range)],
      range: value.range,
      source: source
    )
    let flag = Variable(
      name: variable.name,
      type: bool,
      isMutable: true,
      storage: .global(globalCount),
      range: range
    )
    globalCount += 1
    flag.staticOwner = type
    variable.firstValue = (function, flag)
    let start = TypedExpression(.boolean(true), type: bool, range: range)
    staticStatements.append(TypedStatement(.declare(flag, start), range))
  }

  private func isWrittenOut(_ value: TypedExpression) -> Bool {
    switch value.kind {
    case .integer, .floating, .boolean, .string, .none: true
    case .some(let inner), .erased(let inner): isWrittenOut(inner)
    case .tuple(let parts), .array(let parts), .enumCase(_, let parts):
      parts.count <= 64 && parts.allSatisfy(isWrittenOut)
    default: false
    }
  }
}

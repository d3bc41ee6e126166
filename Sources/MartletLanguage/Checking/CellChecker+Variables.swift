// SPDX-License-Identifier: Apache-2.0

// Computed, observed and lazy variables of functions and of the cell; types in functions.

extension CellChecker {
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

  func announce(_ name: String, _ symbol: Symbol, _ range: SourceRange) {
    if scope.names[name] != nil {
      report("redeclared", "`\(name)` is declared already", range, remedy: "Choose another name.")
    }
    scope.upcoming[name] = nil
    scope.names[name] = [symbol]
  }

  /// A new variable of the present scope: the session's at the top level of a cell.
  func newVariable(
    _ name: String,
    _ type: Type,
    isMutable: Bool = true,
    _ range: SourceRange
  ) -> Variable {
    let isGlobal = scope === cellScope
    let variable = Variable(
      name: name,
      type: type,
      isMutable: isMutable,
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
    let variable = newVariable(name, type, range)
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
    let variable = newVariable(name, optional(found), range)
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

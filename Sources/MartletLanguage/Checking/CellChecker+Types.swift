// SPDX-License-Identifier: Apache-2.0

import MartletText

extension CellChecker {
  func nearest(_ name: String, _ names: [String]) -> String? { nearestName(to: name, among: names) }

  /// Files the members other than stored properties and types, and looks at them at once.
  func fill(_ type: NominalType, from declaration: TypeDeclaration) {
    let outer = { [self] (name: String) in findType(name) }
    let report = { [self] (message: String, name: String, range: SourceRange) in
      reportType(message, name, range)
    }
    var rest: [TypeDeclaration.Member] = []
    for member in declaration.members {
      switch member {
      case .variable(let variable):
        let computed = variable.bindings.filter { !$0.isStored }
        if computed.isEmpty { continue }
        rest.append(
          .variable(
            VariableDeclaration(
              head: variable.head,
              isMutable: variable.isMutable,
              bindings: computed
            )
          )
        )
      case .type: continue
      default: rest.append(member)
      }
    }
    let copy = TypeDeclaration(
      head: declaration.head,
      kind: declaration.kind,
      name: declaration.name,
      extended: declaration.extended,
      generics: declaration.generics,
      inherited: declaration.inherited,
      requirements: declaration.requirements,
      members: rest,
      range: declaration.range
    )
    let before = Set(type.memberNames)
    registry.collect(
      copy,
      into: type,
      source: source,
      module: nil,
      outer: outer,
      report: report
    )
    for name in type.memberNames where !before.contains(name) || type.undeclared[name] != nil {
      for symbol in registry.members(of: type, named: name) {
        // What a cell adds to a type of the library is the cell's own.
        if case .function(let function) = symbol, case .native("") = function.implementation {
          function.implementation = .cell
        }
        if case .property(let property) = symbol {
          for case let accessor? in [property.getter, property.setter] {
            if case .native("") = accessor.implementation { accessor.implementation = .cell }
          }
        }
      }
    }
    for name in copy.members.flatMap(registry.names) { replaceEarlier(name, in: type) }
    _ = registry.conformances(of: type)
  }

  /// What a cell declares again in an extension takes the place of what it declared before.
  private func replaceEarlier(_ name: String, in type: NominalType) {
    guard let symbols = type.members[name], symbols.count > 1 else { return }
    var kept: [Symbol] = []
    for symbol in symbols.reversed() {
      if let newer = kept.first(where: { isReplacement($0, symbol) }) {
        noteReplacement(of: symbol, by: newer)
      } else {
        kept.insert(symbol, at: 0)
      }
    }
    type.members[name] = kept
  }

  private func isReplacement(_ new: Symbol, _ old: Symbol) -> Bool {
    switch (new, old) {
    case (.function(let new), .function(let old)):
      guard case .cell = old.implementation, case .cell = new.implementation else { return false }
      return isSameSignature(new, old) && isSame(new.requirements, old.requirements)
    case (.property(let new), .property(let old)):
      guard case .cell = old.getter.implementation else { return false }
      return isSameSignature(new.getter, old.getter)
        && isSame(new.getter.requirements, old.getter.requirements)
    default: return false
    }
  }

  /// Whether two members ask for the same; those that ask for other things stand side by side.
  private func isSame(_ ones: [Requirement], _ others: [Requirement]) -> Bool {
    ones.count == others.count
      && zip(ones, others).allSatisfy {
        switch ($0, $1) {
        case (.conforms(let one, let target), .conforms(let other, let second)):
          one == other && target === second
        case (.equal(let left, let right), .equal(let second, let other)):
          left == second && right == other
        default: false
        }
      }
  }

  // MARK: Bodies

  func waitForBodies(_ type: NominalType, _ declaration: TypeDeclaration) {
    // The requirements of a protocol have none.
    if declaration.kind == .protocol { return }
    let home = scope
    if home !== cellScope { return checkLocalBodies(type, declaration) }
    for member in declaration.members {
      switch member {
      case .function(let function):
        waitingBodies.append { [self] in
          scope = home
          checkMember(function, of: type)
        }
      case .variable(let variable):
        waitingBodies.append { [self] in
          scope = home
          checkComputed(variable, of: type)
        }
      default: continue
      }
    }
  }

  func inside(_ type: NominalType, _ body: () -> Void) {
    let saved = (currentOwner, flow, closureDepth, initializing)
    (currentOwner, flow, closureDepth, initializing) = (type, Flow(), 0, nil)
    body()
    (currentOwner, flow, closureDepth, initializing) = saved
  }

  func selfType(of type: NominalType) -> Type {
    if let own = type.selfParameter { return .parameter(own) }
    return .nominal(type, type.generics.map(Type.parameter))
  }

  private func symbol(of function: FunctionDeclaration, in type: NominalType) -> FunctionSymbol? {
    if isOperator(function.name.text) {
      guard let table = registry.operatorTable(function.name.text) else { return nil }
      return (Array(table.byType.values.joined()) + table.general).first {
        $0.owner === type && $0.range == function.range
      }
    }
    for symbol in registry.members(of: type, named: function.name.text) {
      switch symbol {
      case .function(let found) where found.range == function.range: return found
      case .property(let found) where found.getter.range == function.range: return found.getter
      default: continue
      }
    }
    return nil
  }

  func checkMember(_ function: FunctionDeclaration, of type: NominalType) {
    guard let symbol = symbol(of: function, in: type),
      probe?.ignores(function.range, of: symbol) != true
    else { return }
    inside(type) {
      if case .subscript = function.kind {
        checkAccessors(
          function.accessors ?? [],
          name: "subscript",
          of: type,
          parameters: function.parameters,
          range: function.range,
          body: function.body
        )
      } else if symbol.isInitializer {
        checkInitializer(function, symbol, of: type)
      } else {
        if case .native("") = symbol.implementation { symbol.implementation = .cell }
        checkBody(of: symbol, function, receiver: receiver(for: symbol, type, function.range))
      }
    }
  }

  func receiver(for symbol: FunctionSymbol, _ type: NominalType, _ range: SourceRange)
    -> Variable?
  {
    if symbol.isStatic { return nil }
    return Variable(
      name: "self",
      type: selfType(of: type),
      isMutable: symbol.isMutating,
      storage: .local,
      range: range
    )
  }

  func checkComputed(_ declaration: VariableDeclaration, of type: NominalType) {
    for binding in declaration.bindings {
      guard case .name(let name) = binding.pattern.kind, let accessors = binding.accessors,
        !binding.isStored
      else { continue }
      let place = binding.pattern.range
      if declaration.head.has("lazy") {
        report(
          "lazy-computed",
          "a `lazy` property has a value and no accessors",
          place,
          remedy: "Write `lazy var \(name) = …`, or delete `lazy`."
        )
        continue
      }
      if binding.type == nil {
        report(
          "missing-type",
          "what is computed needs its type written",
          place,
          remedy: "Write it: `var \(name): Double { … }`."
        )
        continue
      }
      inside(type) {
        checkAccessors(
          accessors,
          name: name,
          of: type,
          parameters: [],
          range: binding.pattern.range,
          body: nil
        )
      }
    }
  }

  private func checkAccessors(
    _ accessors: [Accessor],
    name: String,
    of type: NominalType,
    parameters: [ParameterSyntax],
    range: SourceRange,
    body: [Statement]?
  ) {
    var found: PropertySymbol?
    for case .property(let property) in registry.members(of: type, named: name)
    where property.getter.range == range {
      found = property
    }
    guard let property = found else { return }
    if let body {
      property.getter.body = checkCode(
        body,
        property.getter,
        parameters: parameters,
        receiver: receiver(for: property.getter, type, range),
        range: range
      )
    }
    for accessor in accessors {
      guard let statements = accessor.body else { continue }
      switch accessor.kind {
      case .get:
        property.getter.body = checkCode(
          statements,
          property.getter,
          parameters: parameters,
          receiver: receiver(for: property.getter, type, range),
          range: range
        )
      case .set:
        guard let setter = property.setter else { continue }
        if let name = accessor.parameter?.text { setter.parameters[0].name = name }
        setter.body = checkCode(
          statements,
          setter,
          parameters: [],
          receiver: receiver(for: setter, type, range),
          range: range
        )
      case .willSet, .didSet: continue
      }
    }
  }
}

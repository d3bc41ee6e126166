// SPDX-License-Identifier: Apache-2.0

import MartletText

extension CellChecker {
  func nearest(_ name: String, _ names: [String]) -> String? { nearestName(to: name, among: names) }

  // MARK: Declaring

  /// Declares the types of a block, then their members, before everything else in it.
  func hoistTypes(_ statements: [Statement]) {
    if scope === cellScope { noteCellNames(statements) }
    var declared: [(declaration: TypeDeclaration, type: NominalType)] = []
    if statements.contains(where: { if case .type = $0.kind { true } else { false } }) {
      // Operators are known everywhere as soon as their types are; those of a wrong cell must go.
      let registry = registry
      let operators = registry.operators
      undo.append { registry.operators = operators }
    }
    for statement in statements {
      guard case .type(let declaration) = statement.kind else { continue }
      switch declaration.kind {
      case .struct, .enum, .protocol:
        guard scope === cellScope else {
          notYet("a type inside a function", declaration.name.range)
          continue
        }
        if let same = unchangedType(declaration) {
          scope.names[same.name] = [.type(same)]
          continue
        }
        let type = registry.makeType(declaration, isNative: false)
        identify(type, declaration)
        if scope.names[type.name] != nil {
          report(
            "redeclared",
            "`\(type.name)` is declared already",
            declaration.name.range,
            remedy: "Choose another name; a later cell may declare it again."
          )
        }
        scope.names[type.name] = [.type(type)]
        declared.append((declaration, type))
      case .extension:
        guard let type = extendedType(declaration) else { continue }
        declared.append((declaration, type))
      case .class: notYet("a `class`", declaration.name.range)
      }
    }
    for statement in statements {
      if case .typealias(let name, let parameters, let type) = statement.kind, parameters.isEmpty {
        scope.names[name.text] = [.alias(resolve(type))]
      }
    }
    for entry in declared { fill(entry.type, from: entry.declaration) }
    for entry in declared { synthesize(entry.type, entry.declaration) }
    inferAssociatedTypes(of: declared)
    // The values of static properties may be instances of the types themselves.
    for entry in declared {
      currentOwner = entry.type
      for case .variable(let variable) in entry.declaration.members
      where isStored(variable) && variable.head.has("static") {
        addFields(variable, to: entry.type, entry.declaration)
      }
      currentOwner = nil
    }
    checkConformances(declared)
    for entry in declared { waitForBodies(entry.type, entry.declaration) }
  }

  private func extendedType(_ declaration: TypeDeclaration) -> NominalType? {
    guard scope === cellScope else {
      notYet("an `extension` inside a function", declaration.name.range)
      return nil
    }
    guard case .nominal(let type, _)? = typeScope().find(declaration.name.text) else {
      reportType(
        "there is no type `\(declaration.name.text)`",
        declaration.name.text,
        declaration.name.range
      )
      return nil
    }
    remember(type)
    return type
  }

  /// A cell that is wrong must leave no trace in the types that it extends.
  private func remember(_ type: NominalType) {
    let members = type.members
    let undeclared = type.undeclared
    let names = type.memberNames
    let clauses = type.clauses
    let conformances = type.conformances
    undo.append {
      type.members = members
      type.undeclared = undeclared
      type.memberNames = names
      type.clauses = clauses
      type.conformances = conformances
    }
  }

  /// Files the members; stored properties become fields, everything else is looked at at once.
  private func fill(_ type: NominalType, from declaration: TypeDeclaration) {
    let outer = { [self] (name: String) in findType(name) }
    let report = { [self] (message: String, name: String, range: SourceRange) in
      reportType(message, name, range)
    }
    var rest: [TypeDeclaration.Member] = []
    var stored: [VariableDeclaration] = []
    for member in declaration.members {
      if case .variable(let variable) = member, isStored(variable) {
        stored.append(variable)
      } else {
        rest.append(member)
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
    let savedOwner = currentOwner
    currentOwner = type
    for variable in stored where !variable.head.has("static") {
      addFields(variable, to: type, declaration)
    }
    currentOwner = savedOwner
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
      return isSameSignature(new, old)
    case (.property(let new), .property(let old)):
      guard case .cell = old.getter.implementation else { return false }
      return isSameSignature(new.getter, old.getter)
    default: return false
    }
  }

  private func isStored(_ declaration: VariableDeclaration) -> Bool {
    declaration.bindings.allSatisfy { $0.accessors == nil }
  }

  private func addFields(
    _ declaration: VariableDeclaration,
    to type: NominalType,
    _ owner: TypeDeclaration
  ) {
    if owner.kind == .extension, !declaration.head.has("static") {
      report(
        "stored-in-extension",
        "an extension cannot add stored properties",
        declaration.bindings.first?.pattern.range ?? owner.range,
        remedy: "Compute it: `var x: Int { … }`."
      )
      return
    }
    if declaration.head.has("lazy") {
      notYet("a `lazy` property", declaration.bindings.first?.pattern.range ?? owner.range)
    }
    for binding in declaration.bindings {
      guard case .name(let name) = binding.pattern.kind else {
        report("bad-pattern", "a property has a name", binding.pattern.range)
        continue
      }
      addField(name, binding, declaration, to: type)
    }
  }

  private func addField(
    _ name: String,
    _ binding: VariableDeclaration.Binding,
    _ declaration: VariableDeclaration,
    to type: NominalType
  ) {
    let range = binding.pattern.range
    var fieldType = binding.type.map { typeScope().resolve($0) }
    var value: TypedExpression?
    if let expression = binding.value {
      let draft =
        fieldType.map { check(expression, to: $0, as: .initial(name)) } ?? infer(expression)
      settleAll()
      if fieldType == nil { fieldType = final(draft.type, range) }
      value = draft.build()
    } else if let known = fieldType, wrapped(known) != nil, declaration.isMutable {
      value = TypedExpression(.none, type: known, range: range)
    }
    guard let fieldType else {
      report(
        "missing-value",
        "`\(name)` has neither a value nor a type",
        range,
        remedy: "Write its type: `\(declaration.isMutable ? "var" : "let") \(name): Double`."
      )
      return
    }
    if type.members[name] != nil || type.undeclared[name] != nil {
      report("redeclared", "`\(name)` is declared already", range)
    }
    let isStatic = declaration.head.has("static")
    if !isStatic, type.kind == .enum {
      report("stored-in-enum", "an enum cannot have stored properties", range)
    }
    let variable = Variable(
      name: name,
      type: fieldType,
      isMutable: declaration.isMutable,
      storage: isStatic ? .global(globalCount) : .field(type.fields.count),
      range: range
    )
    variable.documentation = declaration.head.documentation
    type.members[name] = [.variable(variable)]
    type.memberNames.append(name)
    if isStatic {
      globalCount += 1
      guard let value else {
        report("missing-value", "a `static` property needs a value", range)
        return
      }
      staticValues[type, default: []].append((variable, value))
    } else {
      type.fields.append(variable)
      if let value { initialValues[variable] = value }
    }
  }

  /// The statements that a type declaration leaves: the values of its static properties.
  func checkType(_ declaration: TypeDeclaration, _ range: SourceRange) -> () -> [TypedStatement] {
    guard case .type(let type)? = scope.names[declaration.name.text]?.last else { return { [] } }
    let values = staticValues.removeValue(forKey: type) ?? []
    return {
      values.map { TypedStatement(.declare($0.variable, $0.value), $0.variable.range) }
    }
  }

  // MARK: Bodies

  private func waitForBodies(_ type: NominalType, _ declaration: TypeDeclaration) {
    // The requirements of a protocol have none.
    if declaration.kind == .protocol { return }
    let home = scope
    for member in declaration.members {
      switch member {
      case .function(let function):
        waitingBodies.append { [self] in
          scope = home
          checkMember(function, of: type)
        }
      case .variable(let variable) where !isStored(variable):
        waitingBodies.append { [self] in
          scope = home
          checkComputed(variable, of: type)
        }
      case .type(let nested): notYet("a type inside a type", nested.name.range)
      default: continue
      }
    }
  }

  private func inside(_ type: NominalType, _ body: () -> Void) {
    let savedOwner = currentOwner
    currentOwner = type
    flow = Flow()
    body()
    currentOwner = savedOwner
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

  private func checkMember(_ function: FunctionDeclaration, of type: NominalType) {
    guard let symbol = symbol(of: function, in: type) else { return }
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

  private func receiver(for symbol: FunctionSymbol, _ type: NominalType, _ range: SourceRange)
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

  private func checkComputed(_ declaration: VariableDeclaration, of type: NominalType) {
    for binding in declaration.bindings {
      guard case .name(let name) = binding.pattern.kind, let accessors = binding.accessors else {
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
      case .willSet, .didSet: notYet("an observed property", range)
      }
    }
  }
}

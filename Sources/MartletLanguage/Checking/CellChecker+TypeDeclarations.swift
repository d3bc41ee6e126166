// SPDX-License-Identifier: Apache-2.0

// Types are declared in steps, so that they may speak of one another in any order: first their names
// with those of the types inside, then aliases, members, stored properties, the values of these, and
// the bodies last.

/// A type of a cell, or an extension of a type, with its declaration.
struct DeclaredType {
  let declaration: TypeDeclaration
  let type: NominalType
}

extension CellChecker {
  /// Declares the types of a block, then their members, before everything else in it.
  func hoistTypes(_ statements: [Statement]) {
    if scope === cellScope { noteCellNames(statements) }
    var declared: [DeclaredType] = []
    var extensions: [TypeDeclaration] = []
    if statements.contains(where: { if case .type = $0.kind { true } else { false } }) {
      // Operators are known everywhere as soon as their types are; those of a wrong cell must go.
      let registry = registry
      let operators = registry.operators
      undo.append { registry.operators = operators }
    }
    for statement in statements {
      guard case .type(let declaration) = statement.kind else { continue }
      switch declaration.kind {
      case .struct, .enum, .protocol: collect(declaration, inside: nil, &declared)
      case .extension: extensions.append(declaration)
      case .class: refuseClass(declaration)
      }
    }
    hoistAliases(statements)
    collect(extensions, &declared)
    if declared.isEmpty { return }
    for entry in declared { inside(entry.type) { fill(entry.type, from: entry.declaration) } }
    for entry in declared where entry.type.kind == .enum {
      synthesize(entry.type, entry.declaration)
    }
    for entry in declared { declareStored(entry) }
    inferAssociatedTypes(of: declared)
    for entry in declared { settleMembers(of: entry.type) }
    diagnostics += lateDiagnostics
    lateDiagnostics = []
    for entry in declared where entry.declaration.kind != .extension {
      checkFinite(entry.type, entry.declaration)
    }
    checkConformances(declared)
    for entry in declared { waitForBodies(entry.type, entry.declaration) }
  }

  /// Makes a type and those inside it known by name.
  private func collect(
    _ declaration: TypeDeclaration,
    inside owner: NominalType?,
    _ declared: inout [DeclaredType]
  ) {
    switch declaration.kind {
    case .struct, .enum, .protocol: break
    case .class: return refuseClass(declaration)
    case .extension:
      report(
        "misplaced-extension",
        "an extension cannot stand inside a type",
        declaration.name.range,
        remedy: "Move it outside."
      )
      return
    }
    if owner == nil, scope !== cellScope, !genericsInSight.isEmpty {
      report(
        "type-in-generic-function",
        "a type cannot be declared inside a generic function",
        declaration.name.range,
        remedy: "Declare it outside of the function."
      )
    }
    if owner == nil, scope === cellScope, let same = unchangedType(declaration) {
      scope.names[same.name] = [.type(same)]
      return
    }
    let type = registry.makeType(declaration, isNative: false)
    type.enclosing = owner
    if owner == nil, scope === cellScope { identify(type, declaration) }
    if let owner, type.kind != .protocol { type.generics = owner.generics + type.generics }
    let others = owner.map { $0.members[type.name] } ?? scope.names[type.name]
    if others != nil, !type.name.isEmpty {
      report(
        "redeclared",
        "`\(type.name)` is declared already",
        declaration.name.range,
        remedy: owner == nil
          ? "Choose another name; a later cell may declare it again." : "Choose another name."
      )
    }
    if let owner {
      owner.members[type.name] = [.type(type)]
      owner.memberNames.append(type.name)
    } else {
      scope.names[type.name] = [.type(type)]
    }
    declared.append(DeclaredType(declaration: declaration, type: type))
    for case .type(let nested) in declaration.members {
      collect(nested, inside: type, &declared)
    }
  }

  /// Finds what extensions extend, which may be a type inside another extension.
  private func collect(_ extensions: [TypeDeclaration], _ declared: inout [DeclaredType]) {
    var waiting = extensions
    while !waiting.isEmpty {
      var left: [TypeDeclaration] = []
      for declaration in waiting {
        guard scope === cellScope else {
          report(
            "misplaced-extension",
            "an extension cannot stand inside a function",
            declaration.name.range,
            remedy: "Move it to the top level of the cell."
          )
          continue
        }
        guard let type = extendedType(declaration) else {
          left.append(declaration)
          continue
        }
        remember(type)
        let bound = binding(declaration, to: type)
        declared.append(DeclaredType(declaration: bound, type: type))
        for case .type(let nested) in declaration.members {
          collect(nested, inside: type, &declared)
        }
      }
      if left.count == waiting.count {
        for declaration in left {
          let name = declaration.name.text
          if let known = findType(name), isError(known) { continue }
          reportType("there is no type `\(name)`", name, declaration.name.range)
        }
        return
      }
      waiting = left
    }
  }

  private func extendedType(_ declaration: TypeDeclaration) -> NominalType? {
    if case .nominal(let type, _)? = typeScope().find(declaration.name.text) {
      return type.aliased == nil ? type : nil
    }
    guard let syntax = declaration.extended, declaration.name.text.contains(".") else { return nil }
    var quiet = typeScope()
    quiet.report = { _, _, _ in }
    if case .nominal(let type, _) = quiet.resolve(syntax) { return type }
    return nil
  }

  /// A cell that is wrong must leave no trace in the types that it extends.
  private func remember(_ type: NominalType) {
    extendedTypes.append(type)
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

  // MARK: Aliases

  /// Declares the aliases of a block; each may use those that stand behind it.
  private func hoistAliases(_ statements: [Statement]) {
    var waiting: [(name: Identifier, parameters: [GenericParameterSyntax], type: TypeSyntax)] = []
    for statement in statements {
      if case .typealias(let name, let parameters, let type) = statement.kind {
        if scope.names[name.text] != nil {
          report("redeclared", "`\(name.text)` is declared already", name.range)
        }
        waiting.append((name, parameters, type))
      }
    }
    while !waiting.isEmpty {
      let left = waiting.filter { !declareAlias($0.name, $0.parameters, $0.type, isLast: false) }
      if left.count == waiting.count {
        for alias in left {
          _ = declareAlias(alias.name, alias.parameters, alias.type, isLast: true)
        }
        return
      }
      waiting = left
    }
  }

  /// Declares an alias; gives `false` if a type that it names is not known, which is reported only
  /// if nothing more is to come.
  private func declareAlias(
    _ name: Identifier,
    _ parameters: [GenericParameterSyntax],
    _ type: TypeSyntax,
    isLast: Bool
  ) -> Bool {
    var types = typeScope()
    var isMissing = false
    if !isLast { types.report = { _, _, _ in isMissing = true } }
    let generics = parameters.map { GenericParameter(name: $0.name.text) }
    for parameter in generics { types.generics[parameter.name] = parameter }
    let resolved = types.resolveAlias(type)
    if isMissing { return false }
    if generics.isEmpty {
      scope.names[name.text] = [.alias(resolved)]
    } else {
      let alias = NominalType(name: name.text, kind: .struct, isNative: false)
      alias.generics = generics
      alias.aliased = resolved
      scope.names[name.text] = [.type(alias)]
    }
    return true
  }

  // MARK: Types that contain themselves

  /// Refuses a type whose values would hold values of itself without end.
  private func checkFinite(_ type: NominalType, _ declaration: TypeDeclaration) {
    var seen: Set<NominalType> = []
    guard contains(type, in: type, &seen) else { return }
    let isEnum = type.kind == .enum
    report(
      "endless-type",
      isEnum
        ? "a case of `\(type.name)` holds a `\(type.name)`, which would have no end"
        : "a `\(type.name)` holds a `\(type.name)`, which would have no end",
      declaration.name.range,
      remedy: isEnum
        ? "Write `indirect` before `enum`." : "Hold it in an array, or in an indirect enum."
    )
  }

  private func contains(
    _ target: NominalType,
    in type: NominalType,
    _ seen: inout Set<NominalType>
  ) -> Bool {
    guard !type.isNative, seen.insert(type).inserted else { return false }
    var parts = type.fields.map(\.type)
    for enumCase in type.cases where !enumCase.isIndirect { parts += enumCase.payload.map(\.type) }
    return parts.contains { contains(target, in: $0, &seen) }
  }

  private func contains(_ target: NominalType, in type: Type, _ seen: inout Set<NominalType>)
    -> Bool
  {
    if let inner = wrapped(type) { return contains(target, in: inner, &seen) }
    switch type {
    case .nominal(let nominal, _):
      return nominal === target || contains(target, in: nominal, &seen)
    case .tuple(let elements): return elements.contains { contains(target, in: $0.type, &seen) }
    default: return false
    }
  }
}

extension VariableDeclaration.Binding {
  /// Whether it keeps a value: it has no accessors, or only observers.
  var isStored: Bool { accessors?.allSatisfy { $0.kind == .willSet || $0.kind == .didSet } ?? true }
  /// Whether it has observers.
  var isObserved: Bool { isStored && accessors?.isEmpty == false }
}

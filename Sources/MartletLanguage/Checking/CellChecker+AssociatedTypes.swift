// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// Finds associated types that a type does not name: from the members that fulfil requirements,
  /// else from what the protocol gives as a standard.
  ///
  /// - Returns: Whether any was found.
  func inferAssociatedTypes(of entry: DeclaredType) -> Bool {
    let type = entry.type
    let own = selfType(of: type)
    let targets = solver.protocols(of: own)
    var open: [String: Type] = [:]
    var standards: [String: Type] = [:]
    for target in targets {
      guard let selfParameter = target.selfParameter else { continue }
      for name in target.memberNames {
        guard let associated = registry.associatedType(name, in: target),
          open[name] == nil, known(name, of: type) == nil
        else { continue }
        open[name] = solver.fresh()
        if let standard = associated.standard {
          standards[name] = checker.witnesses.concrete(standard, [selfParameter: own])
        }
      }
    }
    if open.isEmpty { return false }
    // By hand where the prelude does not declare requirements as Swift does.
    inferIteration(of: type, own, &open)
    for target in targets {
      guard let selfParameter = target.selfParameter else { continue }
      var replacements: [GenericParameter: Type] = [selfParameter: own]
      for (name, variable) in open {
        replacements[registry.member(name, of: selfParameter)] = variable
      }
      for name in target.memberNames {
        for symbol in registry.members(of: target, named: name) {
          inferTypes(from: symbol, type, own, replacements, targets)
        }
      }
    }
    var found = false
    for (name, variable) in open {
      let resolved = solver.resolve(variable)
      let result: Type
      if !solver.hasFreeVariable(resolved) {
        result = resolved
      } else if let standard = standards[name] {
        result = standard
      } else {
        continue
      }
      type.members[name, default: []].append(.alias(result))
      if !type.memberNames.contains(name) { type.memberNames.append(name) }
      found = true
    }
    return found
  }

  private func known(_ name: String, of type: NominalType) -> Type? {
    if let parameter = type.generics.first(where: { $0.name == name }) {
      return .parameter(parameter)
    }
    for symbol in registry.members(of: type, named: name) {
      switch symbol {
      case .alias(let found): return found
      case .type(let nested): return .nominal(nested, nested.generics.map(Type.parameter))
      default: continue
      }
    }
    // `typealias` in an extension of a protocol.
    for target in solver.protocols(of: selfType(of: type)) {
      guard let own = target.selfParameter else { continue }
      for case .alias(let found) in registry.members(of: target, named: name) {
        if case .parameter(let parameter) = found, parameter.base === own { continue }
        return found
      }
    }
    return nil
  }

  /// Matches a requirement with the members of its name.
  private func inferTypes(
    from symbol: Symbol,
    _ type: NominalType,
    _ own: Type,
    _ replacements: [GenericParameter: Type],
    _ targets: [NominalType]
  ) {
    let requirement: FunctionSymbol
    switch symbol {
    case .function(let function): requirement = function
    case .property(let property): requirement = property.getter
    default: return
    }
    guard case .requirement = requirement.implementation else { return }
    func wanted(_ type: Type) -> Type {
      let found = checker.witnesses.concrete(type, replacements)
      return targets.reduce(found) { found, target in
        target.selfParameter.map { opened(found, $0) } ?? found
      }
    }
    let inherited = targets.flatMap { target in
      registry.members(of: target, named: requirement.name).map { (symbol: $0, owner: target) }
    }
    let candidates =
      registry.members(of: type, named: requirement.name).map { (symbol: $0, owner: type) }
      + inherited
    for candidate in candidates {
      let function: FunctionSymbol
      switch candidate.symbol {
      case .function(let found): function = found
      case .property(let property): function = property.getter
      case .variable(let variable):
        // `var state = 0`: its type is that of its value.
        if isError(variable.type) { settleMember(requirement.name, of: candidate.owner) }
        if isError(variable.type) { continue }
        let mark = solver.mark()
        if solver.unify(variable.type, wanted(requirement.result)) { return }
        solver.rollBack(to: mark)
        continue
      default: continue
      }
      if case .requirement = function.implementation { continue }
      guard
        function.parameters.map(\.label) == requirement.parameters.map(\.label),
        function.isStatic == requirement.isStatic
      else { continue }
      var own = candidate.owner.selfParameter.map { [$0: own] } ?? [:]
      for parameter in function.generics { own[parameter] = solver.fresh() }
      let mark = solver.mark()
      // The result first: a parameter may be of a type inside of it, as in `Model.Output`.
      let fits =
        solver.unify(
          checker.witnesses.concrete(function.result, own),
          wanted(requirement.result)
        )
        && zip(function.parameters, requirement.parameters).allSatisfy {
          solver.unify(checker.witnesses.concrete($0.type, own), wanted($1.type))
        }
      if fits { return }
      solver.rollBack(to: mark)
    }
  }

  /// `Index` and `SubSequence` of a collection.
  private func inferPlaces(of type: NominalType, _ own: Type, _ open: [String: Type]) {
    if let index = open["Index"], solver.isFree(index) {
      for name in ["startIndex", "endIndex"] where solver.isFree(index) {
        switch registry.members(of: type, named: name).first {
        case .property(let property)?: _ = solver.unify(index, property.type)
        case .variable(let variable)?: _ = solver.unify(index, variable.type)
        default: break
        }
      }
    }
    if let part = open["SubSequence"], solver.isFree(part), let slice = registry.types["Slice"] {
      _ = solver.unify(part, .nominal(slice, [own]))
    }
  }

  /// The type with variables for associated types of associated types that are not known yet.
  private func opened(_ type: Type, _ selfParameter: GenericParameter) -> Type {
    guard type.mentions(selfParameter) else { return type }
    switch type {
    case .parameter: return solver.fresh()
    case .nominal(let nominal, let arguments):
      return .nominal(nominal, arguments.map { opened($0, selfParameter) })
    case .tuple(let elements):
      return .tuple(
        elements.map {
          Type.TupleElement(label: $0.label, type: opened($0.type, selfParameter))
        }
      )
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = opened(function.parameters[index].type, selfParameter)
      }
      function.result = opened(function.result, selfParameter)
      return .function(function)
    case .metatype(let inner): return .metatype(opened(inner, selfParameter))
    case .existential, .variable, .error: return type
    }
  }

  /// `Element` of a sequence from `makeIterator()` or `next()`, of a collection from its subscript.
  private func inferIteration(of type: NominalType, _ own: Type, _ open: inout [String: Type]) {
    inferPlaces(of: type, own, open)
    guard let element = open["Element"], solver.isFree(element) else { return }
    for case .function(let function) in registry.members(of: type, named: "next")
    where function.parameters.isEmpty {
      if let found = wrapped(function.result) { _ = solver.unify(element, found) }
    }
    for case .function(let function) in registry.members(of: type, named: "makeIterator")
    where function.parameters.isEmpty {
      if let found = function.opaqueArguments.first
        ?? solver.associatedType("Element", of: function.result)
      {
        _ = solver.unify(element, found)
      }
    }
    for case .property(let property) in registry.members(of: type, named: "subscript")
    where property.getter.parameters.count == 1 && solver.isFree(element) {
      if case .nominal(let index, _) = property.getter.parameters[0].type,
        index.name == "Range" || index.name == "ClosedRange"
      {
        continue
      }
      _ = solver.unify(element, property.type)
    }
  }
}

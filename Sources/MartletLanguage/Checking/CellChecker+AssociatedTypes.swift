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
    func wanted(_ type: Type) -> Type { checker.witnesses.concrete(type, replacements) }
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
      let fits =
        zip(function.parameters, requirement.parameters).allSatisfy {
          solver.unify(checker.witnesses.concrete($0.type, own), wanted($1.type))
        }
        && solver.unify(
          checker.witnesses.concrete(function.result, own),
          wanted(requirement.result)
        )
      if fits { return }
      solver.rollBack(to: mark)
    }
  }

  /// `Element` of a sequence from `makeIterator()` or `next()`, of a collection from its subscript.
  private func inferIteration(of type: NominalType, _ own: Type, _ open: inout [String: Type]) {
    guard let element = open["Element"], solver.isFree(element) else { return }
    for case .function(let function) in registry.members(of: type, named: "next")
    where function.parameters.isEmpty {
      if let found = wrapped(function.result) { _ = solver.unify(element, found) }
    }
    for case .function(let function) in registry.members(of: type, named: "makeIterator")
    where function.parameters.isEmpty {
      if let found = solver.associatedType("Element", of: function.result) {
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

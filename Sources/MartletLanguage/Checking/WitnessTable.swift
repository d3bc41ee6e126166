// SPDX-License-Identifier: Apache-2.0

/// Finds the member by which a type fulfils a requirement of a protocol.
///
/// The checker asks to see whether there is one; lowering, which one to call.
final class WitnessTable {
  enum Witness {
    case function(FunctionSymbol, typeArguments: [Type])
    /// A stored property: its place among the fields.
    case field(index: Int, type: Type)
    /// A stored static property.
    case variable(Variable)
    case enumCase(EnumCase, Type)
  }

  /// What a requirement is, found from its function.
  enum Role {
    case function
    case getter(PropertySymbol)
    case setter(PropertySymbol)
  }

  private struct Key: Hashable {
    let requirement: FunctionSymbol
    let type: Type
  }

  let registry: Registry
  let solver: Solver
  /// How many associated types the one being looked at has led through.
  private var associationDepth = 0
  private var known: [Key: Witness] = [:]
  private var roles: [FunctionSymbol: Role] = [:]

  init(registry: Registry, solver: Solver) {
    self.registry = registry
    self.solver = solver
  }

  /// Forgets what was found: types have got new members.
  func reset() { known.removeAll(keepingCapacity: true) }

  /// What fulfils `requirement` for the type, which conforms; `own` are the type arguments of the
  /// requirement itself.
  func witness(for requirement: FunctionSymbol, in type: Type, own: [Type]) -> Witness? {
    guard let target = requirement.owner else { return nil }
    let key = Key(requirement: requirement, type: type)
    let found: Witness
    if let cached = known[key] {
      found = cached
    } else {
      guard let made = find(requirement, of: target, in: type) else { return nil }
      known[key] = made
      found = made
    }
    guard case .function(let function, let arguments) = found, !own.isEmpty else { return found }
    // The witness was found in terms of the requirement's own parameters.
    let replacements = Dictionary(
      zip(requirement.generics, own),
      uniquingKeysWith: { first, _ in first }
    )
    return .function(
      function,
      typeArguments: arguments.map { concrete($0, replacements) }
    )
  }

  /// The type with parameters replaced, and associated types and results `some P` by what they are.
  func concrete(_ type: Type, _ replacements: [GenericParameter: Type]) -> Type {
    switch type {
    case .parameter(let parameter):
      if let replaced = replacements[parameter] { return replaced }
      if let known = parameter.known { return concrete(known, replacements) }
      if let meaning = parameter.meaning { return concrete(meaning, replacements) }
      guard let base = parameter.base else { return type }
      let inner = concrete(.parameter(base), replacements)
      if case .parameter(let same) = inner, same === base { return type }
      // Half-typed conformances can give an associated type that leads back to itself.
      guard associationDepth < 64 else { return type }
      associationDepth += 1
      defer { associationDepth -= 1 }
      return solver.associatedType(parameter.name, of: inner).map { concrete($0, replacements) }
        ?? type
    case .nominal(let nominal, let arguments):
      if arguments.isEmpty { return type }
      return .nominal(nominal, arguments.map { concrete($0, replacements) })
    case .tuple(let elements):
      return .tuple(
        elements.map {
          Type.TupleElement(label: $0.label, type: concrete($0.type, replacements))
        }
      )
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = concrete(function.parameters[index].type, replacements)
      }
      function.result = concrete(function.result, replacements)
      return .function(function)
    case .metatype(let inner): return .metatype(concrete(inner, replacements))
    case .existential, .variable, .error: return type
    }
  }

  func role(of requirement: FunctionSymbol) -> Role {
    if let known = roles[requirement] { return known }
    var role = Role.function
    if let owner = requirement.owner {
      for case .property(let property) in registry.members(of: owner, named: requirement.name) {
        if property.getter === requirement { role = .getter(property) }
        if property.setter === requirement { role = .setter(property) }
      }
    }
    roles[requirement] = role
    return role
  }

  // MARK: Finding

  private func find(_ requirement: FunctionSymbol, of target: NominalType, in type: Type)
    -> Witness?
  {
    let role = role(of: requirement)
    if isOperator(requirement.name) {
      return operatorWitness(requirement, of: target, in: type)
    }
    if case .nominal(let nominal, let arguments) = type {
      for symbol in registry.members(of: nominal, named: requirement.name).reversed() {
        if let found = match(symbol, requirement, role, target, type, nominal, arguments) {
          return found
        }
      }
    }
    for source in solver.protocols(of: type) {
      var best: (witness: Witness, conditions: Int)?
      for symbol in registry.members(of: source, named: requirement.name) {
        guard let found = match(symbol, requirement, role, target, type, source, [type]) else {
          continue
        }
        // Of several default implementations the one with most conditions is meant.
        var conditions = 0
        if case .function(let function, _) = found { conditions = function.requirements.count }
        if best.map({ $0.conditions < conditions }) ?? true { best = (found, conditions) }
      }
      if let best { return best.witness }
    }
    return nil
  }

  /// Whether a member fulfils the requirement, and how.
  private func match(
    _ symbol: Symbol,
    _ requirement: FunctionSymbol,
    _ role: Role,
    _ target: NominalType,
    _ type: Type,
    _ owner: NominalType,
    _ arguments: [Type]
  ) -> Witness? {
    let mark = solver.mark()
    defer { solver.rollBack(to: mark) }
    switch (symbol, role) {
    case (.function(let function), .function):
      return match(function, requirement, target, type, owner, arguments)
    case (.property(let property), .getter):
      guard property.isStatic == requirement.isStatic else { return nil }
      return match(property.getter, requirement, target, type, owner, arguments)
    case (.property(let property), .setter(let wanted)):
      guard property.isStatic == requirement.isStatic, let setter = property.setter,
        case .function(_, let types)? = match(
          property.getter,
          wanted.getter,
          target,
          type,
          owner,
          arguments
        )
      else { return nil }
      return .function(setter, typeArguments: types)
    case (.variable(let variable), .getter), (.variable(let variable), .setter):
      if case .setter = role, !variable.isMutable { return nil }
      var replacements: [GenericParameter: Type] = [:]
      for (parameter, argument) in zip(owner.generics, arguments) {
        replacements[parameter] = argument
      }
      let own = concrete(variable.type, replacements)
      guard solver.unify(own, wanted(resultType(requirement, role), target, type)) else {
        return nil
      }
      if case .field(let index) = variable.storage {
        return requirement.isStatic ? nil : .field(index: index, type: own)
      }
      return requirement.isStatic ? .variable(variable) : nil
    case (.enumCase(let enumCase), .function), (.enumCase(let enumCase), .getter):
      guard requirement.isStatic,
        enumCase.payload.map(\.label) == requirement.parameters.map(\.label)
      else { return nil }
      return .enumCase(enumCase, type)
    default: return nil
    }
  }

  private func resultType(_ requirement: FunctionSymbol, _ role: Role) -> Type {
    if case .setter(let property) = role { return property.type }
    return requirement.result
  }

  /// A type of the requirement as it is for the conforming type.
  private func wanted(_ type: Type, _ target: NominalType, _ own: Type) -> Type {
    guard let parameter = target.selfParameter else { return type }
    return concrete(type, [parameter: own])
  }

  private func match(
    _ function: FunctionSymbol,
    _ requirement: FunctionSymbol,
    _ target: NominalType,
    _ type: Type,
    _ owner: NominalType,
    _ arguments: [Type]
  ) -> Witness? {
    if case .requirement = function.implementation { return nil }
    if function.isRequirement, case .nominal(let nominal, _) = type, !nominal.isNative {
      return nil
    }
    guard function.parameters.count == requirement.parameters.count,
      function.isStatic == requirement.isStatic || isOperator(function.name),
      function.isInitializer == requirement.isInitializer,
      requirement.isMutating || !function.isMutating,
      requirement.isThrowing || !function.isThrowing,
      zip(function.parameters, requirement.parameters).allSatisfy({
        $0.label == $1.label && $0.isInout == $1.isInout && $0.isVariadic == $1.isVariadic
      })
    else { return nil }
    var replacements: [GenericParameter: Type] = [:]
    let outer = owner.selfParameter.map { [$0] } ?? owner.generics
    for (parameter, argument) in zip(outer, arguments) { replacements[parameter] = argument }
    for parameter in function.generics { replacements[parameter] = solver.fresh() }
    for (own, other) in zip(function.parameters, requirement.parameters) {
      let found = concrete(own.type, replacements)
      guard solver.unify(found, wanted(other.type, target, type)) else { return nil }
    }
    var result = concrete(function.result, replacements)
    let expected = wanted(requirement.result, target, type)
    if requirement.isInitializer, !isOptional(result), isOptional(expected) {
      // An initialiser that never fails does for one that may.
      if case .nominal(let optional, _) = expected { result = .nominal(optional, [result]) }
    }
    guard solver.unify(result, expected) else { return nil }
    for requirement in function.requirements {
      switch requirement {
      case .conforms(let subject, let protocolType):
        let subject = solver.resolve(concrete(subject, replacements))
        if solver.conforms(subject, to: protocolType) == .no { return nil }
      case .equal(let left, let right):
        guard
          solver.unify(concrete(left, replacements), concrete(right, replacements))
        else { return nil }
      }
    }
    let types = outer.map { solver.resolve(replacements[$0] ?? .error) }
    let own = function.generics.map { solver.resolve(replacements[$0] ?? .error) }
    return .function(function, typeArguments: types + own)
  }

  private func isOptional(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { nominal.name == "Optional" } else { false }
  }

  // MARK: Operators

  private func operatorWitness(
    _ requirement: FunctionSymbol,
    of target: NominalType,
    in type: Type
  ) -> Witness? {
    guard let table = registry.operatorTable(requirement.name),
      case .nominal(let nominal, let arguments) = type
    else { return nil }
    for function in (table.byType[nominal.name] ?? []).reversed()
    where function.isPostfix == requirement.isPostfix {
      let mark = solver.mark()
      defer { solver.rollBack(to: mark) }
      // An operator of the type itself takes its parameters from it; others have none or their own.
      let owner = function.owner ?? nominal
      let given = owner === nominal && function.owner != nil ? arguments : [type]
      if let found = matchOperator(function, requirement, target, type, owner, given) {
        return found
      }
    }
    for function in table.general where function.isPostfix == requirement.isPostfix {
      let mark = solver.mark()
      defer { solver.rollBack(to: mark) }
      if let owner = function.owner, solver.conforms(type, to: owner) != .yes { continue }
      if let found = matchOperator(
        function,
        requirement,
        target,
        type,
        function.owner ?? nominal,
        [type]
      ) {
        return found
      }
    }
    return nil
  }

  private func matchOperator(
    _ function: FunctionSymbol,
    _ requirement: FunctionSymbol,
    _ target: NominalType,
    _ type: Type,
    _ owner: NominalType,
    _ arguments: [Type]
  ) -> Witness? {
    guard
      case .function(let found, let types)? = match(
        function,
        requirement,
        target,
        type,
        owner,
        arguments
      )
    else { return nil }
    // A free operator has only its own parameters.
    let own = Array(types.suffix(function.generics.count))
    return .function(found, typeArguments: function.owner == nil ? own : types)
  }

  /// The operator of two operands that cells have written for a type of theirs, itself or in a
  /// protocol that it conforms to.
  func ownOperator(_ name: String, of type: Type, operands: Int = 2) -> (FunctionSymbol, [Type])? {
    guard case .nominal(let nominal, let arguments) = type,
      let table = registry.operatorTable(name)
    else { return nil }
    let own = table.byType[nominal.name]?.last { function in
      guard case .cell = function.implementation, function.parameters.count == operands,
        !function.isPostfix
      else { return false }
      return function.parameters.allSatisfy {
        if case .nominal(let operand, _) = $0.type { operand === nominal } else { false }
      }
    }
    if let own {
      if own.owner == nil, own.generics.count == arguments.count { return (own, arguments) }
      return own.generics.isEmpty ? (own, own.owner == nil ? [] : arguments) : nil
    }
    for function in table.general where function.parameters.count == operands {
      guard case .cell = function.implementation, let owner = function.owner,
        let parameter = owner.selfParameter, function.generics.isEmpty,
        function.parameters.allSatisfy({ $0.type == .parameter(parameter) }),
        solver.conforms(type, to: owner) == .yes
      else { continue }
      return (function, [type])
    }
    return nil
  }

  // MARK: Members by name

  /// A method that a cell has written for the type, or for a protocol that it conforms to.
  func ownMethod(_ name: String, _ labels: [String?], of type: Type) -> (FunctionSymbol, [Type])? {
    for (owner, arguments) in owners(of: type) {
      for case .function(let function) in registry.members(of: owner, named: name).reversed() {
        guard case .cell = function.implementation, !function.isStatic, function.generics.isEmpty,
          function.parameters.map(\.label) == labels
        else { continue }
        return (function, arguments)
      }
    }
    return nil
  }

  /// A property that a cell has written for the type, or for a protocol that it conforms to.
  func ownProperty(_ name: String, of type: Type) -> Witness? {
    for (owner, arguments) in owners(of: type) {
      for symbol in registry.members(of: owner, named: name).reversed() {
        switch symbol {
        case .property(let property):
          guard case .cell = property.getter.implementation else { continue }
          return .function(property.getter, typeArguments: arguments)
        case .variable(let variable):
          if case .field(let index) = variable.storage {
            return .field(index: index, type: variable.type)
          }
          return .variable(variable)
        default: continue
        }
      }
    }
    return nil
  }

  /// The initialiser with one argument of that label.
  func ownInitializer(_ label: String, of type: Type) -> (FunctionSymbol, [Type])? {
    for (owner, arguments) in owners(of: type) {
      for case .function(let function) in registry.members(of: owner, named: "init") {
        guard case .cell = function.implementation, function.generics.isEmpty,
          function.parameters.map(\.label) == [label]
        else { continue }
        return (function, arguments)
      }
    }
    return nil
  }

  /// The subscript with one index.
  func ownSubscript(of type: Type) -> (FunctionSymbol, [Type])? {
    let index = solver.associatedType("Index", of: type)
    for (owner, arguments) in owners(of: type) {
      for case .property(let property) in registry.members(of: owner, named: "subscript") {
        guard case .cell = property.getter.implementation, property.getter.parameters.count == 1,
          property.getter.generics.isEmpty,
          index == nil || property.getter.parameters[0].type == index
            || registry.members(of: owner, named: "subscript").count == 1
        else { continue }
        return (property.getter, arguments)
      }
    }
    return nil
  }

  /// What sets an element of a collection that a cell has written.
  func ownSubscriptSetter(of type: Type) -> (FunctionSymbol, [Type])? {
    guard let (getter, arguments) = ownSubscript(of: type), let owner = getter.owner else {
      return nil
    }
    for case .property(let property) in registry.members(of: owner, named: "subscript")
    where property.getter === getter {
      return property.setter.map { ($0, arguments) }
    }
    return nil
  }

  private func owners(of type: Type) -> [(owner: NominalType, arguments: [Type])] {
    guard case .nominal(let nominal, let arguments) = type else { return [] }
    return [(nominal, arguments)] + solver.protocols(of: type).map { ($0, [type]) }
  }
}

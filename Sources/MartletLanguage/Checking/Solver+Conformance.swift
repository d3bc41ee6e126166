// SPDX-License-Identifier: Apache-2.0

extension Solver {
  /// What can be said of a question about types that are not all known.
  enum Answer { case yes, no, unknown }

  /// Whether values of the type can stand for the protocol.
  func conforms(_ type: Type, to target: NominalType) -> Answer {
    switch shallow(type) {
    case .error: return .yes
    case .variable:
      // A literal may still become of another type than its default, but no number of a text, and
      // no integer of a fraction.
      switch literalKind(type) {
      case nil: break
      case .integer: break
      case .floating:
        if target.name == "BinaryInteger" || target.name == "FixedWidthInteger" { return .no }
      default:
        if Solver.numeric.contains(target.name) { return .no }
      }
      return .unknown
    case .nominal(let nominal, let arguments):
      if nominal === target { return .yes }
      let found = conformances(of: nominal, to: target)
      if found.contains(where: \.requirements.isEmpty) { return .yes }
      let replacements = Dictionary(
        zip(nominal.generics, arguments),
        uniquingKeysWith: { first, _ in first }
      )
      var answer = Answer.no
      for conformance in found {
        switch all(conformance.requirements, replacements) {
        case .yes: return .yes
        case .unknown: answer = .unknown
        case .no: break
        }
      }
      return answer
    case .existential(let protocols):
      // A value of `any P` is opened where it is passed on; its type is no `P` itself, but for
      // errors.
      return target.name == "Error" && protocols.contains { $0 === target } ? .yes : .no
    case .parameter(let parameter):
      return constraints(of: parameter).contains { $0 === target || inherits($0, from: target) }
        ? .yes : .no
    case .tuple, .function, .metatype: return .no
    }
  }

  /// The protocols of numbers that only types of the standard library conform to.
  private static let numeric: Set<String> = [
    "BinaryInteger", "FixedWidthInteger", "FloatingPoint", "BinaryFloatingPoint",
  ]

  private func all(_ requirements: [Requirement], _ replacements: [GenericParameter: Type])
    -> Answer
  {
    var answer = Answer.yes
    for requirement in requirements {
      switch requirement {
      case .conforms(let type, let target):
        switch conforms(project(type, replacements) ?? .error, to: target) {
        case .no: return .no
        case .unknown: answer = .unknown
        case .yes: break
        }
      case .equal(let left, let right):
        guard let left = project(left, replacements).map(resolve),
          let right = project(right, replacements).map(resolve)
        else { return .unknown }
        if left != right { return hasFreeVariable(left) || hasFreeVariable(right) ? .unknown : .no }
      }
    }
    return answer
  }

  /// Whether a protocol has the other among those it inherits from.
  func inherits(_ one: NominalType, from other: NominalType) -> Bool {
    registry.conformances(of: one).contains {
      $0.target === other || inherits($0.target, from: other)
    }
  }

  /// The conformances of a type to a protocol, stated or through an inheriting protocol; each may
  /// have conditions of its own.
  private func conformances(of nominal: NominalType, to target: NominalType) -> [Conformance] {
    let stated = registry.conformances(of: nominal)
    if let direct = stated.first(where: { $0.target === target && $0.requirements.isEmpty }) {
      return [direct]
    }
    return stated.filter { $0.target === target || inherits($0.target, from: target) }
  }

  /// The protocols that a parameter conforms to by its declaration, and by those of the protocols
  /// that it is an associated type of.
  func constraints(of parameter: GenericParameter) -> [NominalType] {
    guard let base = parameter.base else { return parameter.constraints }
    var found = parameter.constraints
    for target in protocols(of: .parameter(base)) {
      if let associated = registry.associatedType(parameter.name, in: target) {
        found += associated.constraints
      }
    }
    return found
  }

  /// The protocols whose members a type has, nearest first.
  func protocols(of type: Type) -> [NominalType] {
    var found: [NominalType] = []
    func add(_ target: NominalType) {
      if found.contains(where: { $0 === target }) { return }
      found.append(target)
      registry.conformances(of: target).forEach { add($0.target) }
    }
    switch shallow(type) {
    case .nominal(let nominal, _): registry.conformances(of: nominal).forEach { add($0.target) }
    case .existential(let protocols): protocols.forEach(add)
    case .parameter(let parameter): constraints(of: parameter).forEach(add)
    default: break
    }
    return found
  }

  /// The associated type of a type that conforms; `nil` while it is not known or if there is none.
  func associatedType(_ name: String, of type: Type) -> Type? {
    switch shallow(type) {
    case .nominal(let nominal, let arguments):
      if let index = nominal.generics.firstIndex(where: { $0.name == name }),
        arguments.indices.contains(index)
      {
        return arguments[index]
      }
      let replacements = Dictionary(
        zip(nominal.generics, arguments),
        uniquingKeysWith: { first, _ in first }
      )
      for symbol in registry.members(of: nominal, named: name) {
        switch symbol {
        case .alias(let found):
          return project(found.substituting(replacements), replacements)
        case .type(let nested):
          return Type.nominal(nested, nested.generics.map(Type.parameter))
            .substituting(replacements)
        default: continue
        }
      }
      // A protocol may give a default: `typealias Element = …` in its extension.
      for target in protocols(of: type) {
        for case .alias(let found) in registry.members(of: target, named: name) {
          if case .parameter(let parameter) = found, parameter.base === target.selfParameter {
            continue
          }
          guard let own = target.selfParameter else { continue }
          return project(found, [own: type])
        }
      }
      return nil
    case .parameter(let parameter):
      let member = registry.member(name, of: parameter)
      if let known = member.known { return known }
      // A protocol may fix what those it inherits from leave open: the elements of a text.
      for target in protocols(of: type) where target.isNative {
        for case .alias(let found) in registry.members(of: target, named: name) {
          if case .parameter = found { continue }
          return found
        }
      }
      return .parameter(member)
    case .existential(let protocols):
      // What is known of it is what it must conform to.
      for target in protocols {
        if let associated = registry.associatedType(name, in: target) {
          return .existential(associated.constraints)
        }
      }
      return .existential([])
    case .error: return .error
    default: return nil
    }
  }

  /// Replaces parameters, and associated types of replaced parameters by what they are.
  func project(_ type: Type, _ replacements: [GenericParameter: Type]) -> Type? {
    switch type {
    case .parameter(let parameter):
      if let replaced = replacements[parameter] { return replaced }
      guard let base = parameter.base else { return type }
      guard let inner = project(.parameter(base), replacements) else { return nil }
      if case .parameter(let same) = inner, same === base { return type }
      return associatedType(parameter.name, of: inner)
    case .nominal(let nominal, let arguments):
      var projected: [Type] = []
      for argument in arguments {
        guard let next = project(argument, replacements) else { return nil }
        projected.append(next)
      }
      return .nominal(nominal, projected)
    case .tuple(let elements):
      var projected: [Type.TupleElement] = []
      for element in elements {
        guard let next = project(element.type, replacements) else { return nil }
        projected.append(Type.TupleElement(label: element.label, type: next))
      }
      return .tuple(projected)
    default: return type.substituting(replacements)
    }
  }

  /// Tries the waiting constraints; returns the first that cannot come true, and forgets those that
  /// have.
  func settle() -> Constraint? {
    var changed = true
    while changed {
      changed = false
      var waiting: [Constraint] = []
      let current = constraints
      for (index, constraint) in current.enumerated() {
        switch attempt(constraint) {
        case .yes: changed = true
        case .unknown: waiting.append(constraint)
        case .no:
          constraints = waiting + current[(index + 1)...]
          return constraint
        }
      }
      constraints = waiting
      if waiting.isEmpty { break }
    }
    return nil
  }

  private func attempt(_ constraint: Constraint) -> Answer {
    switch constraint.kind {
    case .conforms(let type, let target): return conforms(type, to: target)
    case .equal(let left, let right): return unify(left, right) ? .yes : .no
    case .member(let base, let name, let result):
      if case .variable = shallow(base) {
        return .unknown
      }
      guard let found = associatedType(name, of: base) else { return .no }
      return unify(found, result) ? .yes : .no
    }
  }
}

extension Solver {
  /// What the elements of a sequence must be whose own type is not known yet: of `append(contentsOf:)`
  /// those of the array.
  func requiredElement(of sequence: Type) -> Type? {
    let wanted = shallow(sequence)
    for constraint in constraints {
      guard case .member(let base, "Element", let element) = constraint.kind,
        shallow(base) == wanted
      else { continue }
      let found = resolve(element)
      if !hasFreeVariable(found) { return found }
      for other in constraints {
        guard case .equal(let left, let right) = other.kind else { continue }
        let (one, another) = (resolve(left), resolve(right))
        if one == found, !hasFreeVariable(another) { return another }
        if another == found, !hasFreeVariable(one) { return one }
      }
    }
    return nil
  }
}

/// Fresh variables for the parameters of one use of a generic declaration.
final class Opening {
  let solver: Solver
  let range: SourceRange
  let subject: String
  private(set) var map: [GenericParameter: Type] = [:]

  init(_ solver: Solver, range: SourceRange, subject: String) {
    self.solver = solver
    self.range = range
    self.subject = subject
  }

  func set(_ parameter: GenericParameter, to type: Type) { map[parameter] = type }

  func open(_ parameters: [GenericParameter]) {
    for parameter in parameters where map[parameter] == nil { map[parameter] = solver.fresh() }
  }

  /// The type with parameters replaced by their variables; associated types become variables that
  /// wait for their base to be known.
  func callAsFunction(_ type: Type) -> Type {
    switch type {
    case .parameter(let parameter): return opened(parameter)
    case .nominal(let nominal, let arguments):
      return arguments.isEmpty ? type : .nominal(nominal, arguments.map { self($0) })
    case .tuple(let elements):
      return .tuple(elements.map { Type.TupleElement(label: $0.label, type: self($0.type)) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = self(function.parameters[index].type)
      }
      function.result = self(function.result)
      return .function(function)
    case .metatype(let inner): return .metatype(self(inner))
    case .existential, .variable, .error: return type
    }
  }

  private func opened(_ parameter: GenericParameter) -> Type {
    if let known = map[parameter] { return known }
    guard let base = parameter.base else { return .parameter(parameter) }
    let inner = opened(base)
    if case .parameter(let same) = inner, same === base { return .parameter(parameter) }
    if let found = solver.associatedType(parameter.name, of: inner) {
      map[parameter] = found
      return found
    }
    let variable = solver.fresh()
    map[parameter] = variable
    solver.constraints.append(
      Constraint(kind: .member(inner, parameter.name, variable), range: range, subject: subject)
    )
    return variable
  }

  /// Puts what the declaration requires to the solver.
  func require(_ requirements: [Requirement]) {
    for requirement in requirements {
      let kind: Constraint.Kind
      switch requirement {
      case .conforms(let type, let target): kind = .conforms(self(type), target)
      case .equal(let left, let right): kind = .equal(self(left), self(right))
      }
      solver.constraints.append(Constraint(kind: kind, range: range, subject: subject))
    }
  }
}

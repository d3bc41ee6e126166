// SPDX-License-Identifier: Apache-2.0

/// What kind of literal a type variable stands for the type of.
enum LiteralKind: Sendable {
  case integer, floating, string, interpolation, boolean

  /// The kind that serves both, if there is one: `1` and `2.5` can both be floating.
  func merged(with other: LiteralKind) -> LiteralKind? {
    if self == other { return self }
    switch (self, other) {
    case (.integer, .floating), (.floating, .integer): return .floating
    case (.string, .interpolation), (.interpolation, .string): return .interpolation
    default: return nil
    }
  }

  /// The protocol of the types that such a literal can be.
  var protocolName: String {
    switch self {
    case .integer: "ExpressibleByIntegerLiteral"
    case .floating: "ExpressibleByFloatLiteral"
    case .string: "ExpressibleByStringLiteral"
    case .interpolation: "ExpressibleByStringInterpolation"
    case .boolean: "ExpressibleByBooleanLiteral"
    }
  }

  /// The type such a literal has when nothing asks for another.
  var defaultName: String {
    switch self {
    case .integer: "Int"
    case .floating: "Double"
    case .string, .interpolation: "String"
    case .boolean: "Bool"
    }
  }
}

/// Something that must come true of types that are not all known yet.
struct Constraint {
  enum Kind {
    case conforms(Type, NominalType)
    case equal(Type, Type)
    /// The associated type `name` of the first is the second.
    case member(Type, String, Type)
  }
  var kind: Kind
  var range: SourceRange
  /// What asks for it, such as `sorted()`; for the error.
  var subject: String
}

/// Type variables and what is known of them; everything can be taken back to a mark, so that an
/// overload can be tried.
final class Solver {
  enum State {
    case free
    case literal(LiteralKind)
    case bound(Type)
  }

  struct Mark {
    fileprivate let trail: Int
    fileprivate let constraints: [Constraint]
  }

  let registry: Registry
  private var states: [State] = []
  private var trail: [(number: Int, old: State)] = []
  var constraints: [Constraint] = []
  /// How many literals were made something else than their default, in the order of binding: the
  /// measure by which overloads are compared.
  private(set) var unusualLiterals = 0
  /// Whether a type larger than types may be was met, and taken for an error, in this statement.
  private(set) var metTooLargeType = false

  init(registry: Registry) { self.registry = registry }

  // MARK: Variables

  func fresh(_ kind: LiteralKind? = nil) -> Type {
    states.append(kind.map(State.literal) ?? .free)
    return .variable(TypeVariable(number: states.count - 1))
  }

  func mark() -> Mark { Mark(trail: trail.count, constraints: constraints) }

  func rollBack(to mark: Mark) {
    while trail.count > mark.trail, let last = trail.popLast() { states[last.number] = last.old }
    constraints = mark.constraints
  }

  private func set(_ variable: TypeVariable, _ state: State) {
    trail.append((variable.number, states[variable.number]))
    states[variable.number] = state
  }

  /// Forgets all variables, between statements.
  func reset() {
    states.removeAll(keepingCapacity: true)
    trail.removeAll(keepingCapacity: true)
    constraints.removeAll(keepingCapacity: true)
    metTooLargeType = false
  }

  /// The type with a bound variable at its head replaced.
  func shallow(_ type: Type) -> Type {
    var type = type
    while true {
      if case .variable(let variable) = type, variable.number < states.count,
        case .bound(let next) = states[variable.number]
      {
        type = next
      } else if case .parameter(let parameter) = type, let known = parameter.known {
        type = known
      } else {
        return type
      }
    }
  }

  /// What kind of literal an unbound variable stands for; `nil` for other types.
  func literalKind(_ type: Type) -> LiteralKind? {
    if case .variable(let variable) = shallow(type), variable.number < states.count,
      case .literal(let kind) = states[variable.number]
    {
      return kind
    }
    return nil
  }

  /// Whether nothing at all is known of the type.
  func isFree(_ type: Type) -> Bool {
    guard case .variable(let variable) = shallow(type) else { return false }
    if variable.number >= states.count { return true }
    if case .free = states[variable.number] { return true }
    return false
  }

  /// The type with every bound variable replaced.
  func resolve(_ type: Type) -> Type {
    let type = shallow(type)
    switch type {
    case .nominal(let nominal, let arguments):
      return arguments.isEmpty ? type : .nominal(nominal, arguments.map(resolve))
    case .tuple(let elements):
      return .tuple(
        elements.map { Type.TupleElement(label: $0.label, type: resolve($0.type)) }
      )
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = resolve(function.parameters[index].type)
      }
      function.result = resolve(function.result)
      return .function(function)
    case .metatype(let inner): return .metatype(resolve(inner))
    case .existential, .parameter, .variable, .error: return type
    }
  }

  /// Whether a free variable (not of a literal) is left in it.
  func hasFreeVariable(_ type: Type) -> Bool {
    switch shallow(type) {
    case .variable: return isFree(type)
    case .nominal(_, let arguments): return arguments.contains(where: hasFreeVariable)
    case .tuple(let elements): return elements.contains { hasFreeVariable($0.type) }
    case .function(let function):
      return hasFreeVariable(function.result)
        || function.parameters.contains { hasFreeVariable($0.type) }
    case .metatype(let inner): return hasFreeVariable(inner)
    case .existential, .parameter, .error: return false
    }
  }

  /// Gives every literal in the type its default.
  func applyDefaults(_ type: Type) {
    switch shallow(type) {
    case .variable(let variable) where variable.number < states.count:
      if case .literal(let kind) = states[variable.number] {
        let isFloating = kind == .integer && unlikelyLiterals(of: variable) > 0
        let name = isFloating ? "Double" : kind.defaultName
        set(variable, .bound(.nominal(registry.core(name), [])))
      }
    case .nominal(_, let arguments): arguments.forEach(applyDefaults)
    case .tuple(let elements): elements.forEach { applyDefaults($0.type) }
    case .function(let function):
      applyDefaults(function.result)
      function.parameters.forEach { applyDefaults($0.type) }
    case .metatype(let inner): applyDefaults(inner)
    case .existential, .parameter, .error, .variable: break
    }
  }

  /// How many whole literals, or uses of the one given, something wants to be of a floating-point
  /// type.
  func unlikelyLiterals(of wanted: TypeVariable? = nil) -> Int {
    var count = 0
    for constraint in constraints {
      guard case .conforms(let type, let target) = constraint.kind,
        target.name == "BinaryFloatingPoint" || target.name == "FloatingPoint",
        case .variable(let variable) = shallow(type), literalKind(type) == .integer,
        wanted.map({ $0.number == variable.number }) ?? true
      else { continue }
      count += 1
    }
    return count
  }

  // MARK: Unification

  /// Makes the two types the same if that is possible; may leave variables bound if not.
  func unify(_ left: Type, _ right: Type) -> Bool {
    let left = shallow(left)
    let right = shallow(right)
    switch (left, right) {
    case (.error, _), (_, .error): return true
    case (.variable(let one), .variable(let other)): return join(one, other)
    case (.variable(let variable), _): return bind(variable, right)
    case (_, .variable(let variable)): return bind(variable, left)
    case (.nominal(let one, let ones), .nominal(let other, let others)):
      guard one === other, ones.count == others.count else { return false }
      return zip(ones, others).allSatisfy { unify($0, $1) }
    case (.tuple(let ones), .tuple(let others)):
      guard ones.count == others.count else { return false }
      return zip(ones, others).allSatisfy { one, other in
        (one.label == nil || other.label == nil || one.label == other.label)
          && unify(one.type, other.type)
      }
    case (.function(let one), .function(let other)):
      guard one.parameters.count == other.parameters.count else { return false }
      let same = zip(one.parameters, other.parameters).allSatisfy { one, other in
        one.isInout == other.isInout && unify(one.type, other.type)
      }
      return same && unify(one.result, other.result)
    case (.existential(let ones), .existential(let others)):
      return Set(ones) == Set(others)
    case (.parameter(let one), .parameter(let other)): return one === other
    case (.metatype(let one), .metatype(let other)): return unify(one, other)
    default: return false
    }
  }

  private func join(_ one: TypeVariable, _ other: TypeVariable) -> Bool {
    if one === other || one.number == other.number { return true }
    switch (states[one.number], states[other.number]) {
    case (.free, _): set(one, .bound(.variable(other)))
    case (_, .free): set(other, .bound(.variable(one)))
    case (.literal(let first), .literal(let second)):
      guard let merged = first.merged(with: second) else { return false }
      set(other, .literal(merged))
      set(one, .bound(.variable(other)))
    default: return false
    }
    return true
  }

  private func bind(_ variable: TypeVariable, _ type: Type) -> Bool {
    switch states[variable.number] {
    case .bound: return false
    case .free:
      if isTooLarge(type) {
        metTooLargeType = true
        set(variable, .bound(.error))
        return true
      }
      if occurs(variable, in: type) { return false }
    case .literal(let kind):
      guard accepts(type, kind) else { return false }
      if case .nominal(let nominal, _) = type, nominal.name != kind.defaultName {
        unusualLiterals += 1
      }
    }
    set(variable, .bound(type))
    return true
  }

  private func occurs(_ variable: TypeVariable, in type: Type) -> Bool {
    switch shallow(type) {
    case .variable(let other): return other.number == variable.number
    case .nominal(_, let arguments): return arguments.contains { occurs(variable, in: $0) }
    case .tuple(let elements): return elements.contains { occurs(variable, in: $0.type) }
    case .function(let function):
      return occurs(variable, in: function.result)
        || function.parameters.contains { occurs(variable, in: $0.type) }
    case .metatype(let inner): return occurs(variable, in: inner)
    case .existential, .parameter, .error: return false
    }
  }

  /// Whether a literal of the kind can be of the type.
  func accepts(_ type: Type, _ kind: LiteralKind) -> Bool {
    switch type {
    case .nominal(let nominal, _):
      if nominal.name == kind.defaultName, nominal === registry.core(kind.defaultName) {
        return true
      }
      if nominal.name == "Double" || nominal.name == "Float" {
        return kind == .integer || kind == .floating
      }
      if nominal.name == "Character" || nominal.name == "UnicodeScalar" { return kind == .string }
      return conforms(nominal, toProtocolNamed: kind.protocolName)
    case .parameter(let parameter):
      return constraints(of: parameter).contains { constraint in
        constraint.name == kind.protocolName
          || conforms(constraint, toProtocolNamed: kind.protocolName)
      }
    case .error: return true
    default: return false
    }
  }

  private func conforms(_ nominal: NominalType, toProtocolNamed name: String) -> Bool {
    registry.conformances(of: nominal).contains {
      $0.target.name == name || conforms($0.target, toProtocolNamed: name)
    }
  }
}

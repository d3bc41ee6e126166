// SPDX-License-Identifier: Apache-2.0

/// What the checker knows of a value.
package indirect enum Type: Hashable, Sendable {
  /// A struct, enum or class with its type arguments: `Int`, `Array<Int>`, `Optional<T>`.
  case nominal(NominalType, [Type])
  /// `(a: Int, String)`; no elements is `Void`.
  case tuple([TupleElement])
  case function(FunctionType)
  /// `any P & Q`; no protocols is `Any`.
  case existential([NominalType])
  /// A generic parameter inside the declaration that introduces it.
  case parameter(GenericParameter)
  /// Not known yet; only while a statement is being checked.
  case variable(TypeVariable)
  /// `Int.self` and the base of static members.
  case metatype(Type)
  /// What stands for the type of something wrong, so that one mistake gives one error.
  case error

  /// One element of a tuple type.
  package struct TupleElement: Hashable, Sendable {
    package var label: String?
    package var type: Type

    package init(label: String?, type: Type) {
      self.label = label
      self.type = type
    }
  }
}

/// `(Int, inout String) throws -> Bool`.
package struct FunctionType: Hashable, Sendable {
  package var parameters: [Parameter]
  package var result: Type
  package var isThrowing: Bool

  /// One parameter of a function type.
  package struct Parameter: Hashable, Sendable {
    package var type: Type
    package var isInout: Bool
    /// Whether it is `T...`: `type` is the element.
    package var isVariadic: Bool
    /// Whether it is an `@autoclosure`.
    package var isAutoclosure: Bool

    package init(
      type: Type,
      isInout: Bool = false,
      isVariadic: Bool = false,
      isAutoclosure: Bool = false
    ) {
      self.type = type
      self.isInout = isInout
      self.isVariadic = isVariadic
      self.isAutoclosure = isAutoclosure
    }
  }

  package init(parameters: [Parameter], result: Type, isThrowing: Bool = false) {
    self.parameters = parameters
    self.result = result
    self.isThrowing = isThrowing
  }
}

/// A `T` of a generic declaration, the `Self` of a protocol, or an associated type such as `S.Element`;
/// two are the same only if they are the same object.
package final class GenericParameter: Hashable, @unchecked Sendable {
  package let name: String
  /// The parameter that an associated type belongs to: `S` of `S.Element`.
  package let base: GenericParameter?
  /// The protocols it is declared to conform to.
  package var constraints: [NominalType] = []
  /// How many of the constraints, the last ones, hold only within the declaration being checked.
  var assumed = 0
  /// The associated types spoken of so far, by name; the checker adds to them.
  package var members: [String: GenericParameter] = [:]
  /// What it stands for when a program runs: of the value of `any P` that a generic function has
  /// been given, the existential type; of a result `some P`, the type that the body gives.
  package var meaning: Type?
  /// What it is known to be the same as, within a declaration that says so: `where T == Int`.
  var known: Type?

  /// The constraints that hold everywhere.
  var declared: ArraySlice<NominalType> { constraints.dropLast(assumed) }

  package init(name: String, base: GenericParameter? = nil) {
    self.name = name
    self.base = base
  }

  package static func == (left: GenericParameter, right: GenericParameter) -> Bool {
    left === right
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What a `where` clause or a constraint asks for.
package enum Requirement: Sendable {
  case conforms(Type, NominalType)
  case equal(Type, Type)
}

/// A type that checking has yet to find; what it was found to be lives in the checker.
package final class TypeVariable: Hashable, Sendable {
  package let number: Int

  package init(number: Int) { self.number = number }

  package static func == (left: TypeVariable, right: TypeVariable) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Type {
  /// The type with opened existentials as what they are at run time.
  var closed: Type {
    switch self {
    case .parameter(let parameter):
      if case .existential? = parameter.meaning { return parameter.meaning ?? self }
      return self
    case .nominal(let nominal, let arguments):
      return arguments.isEmpty ? self : .nominal(nominal, arguments.map(\.closed))
    case .tuple(let elements):
      return .tuple(
        elements.map { TupleElement(label: $0.label, type: $0.type.closed) }
      )
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = function.parameters[index].type.closed
      }
      function.result = function.result.closed
      return .function(function)
    case .metatype(let type): return .metatype(type.closed)
    case .existential, .variable, .error: return self
    }
  }

  /// Whether the parameter, or an associated type of it, stands anywhere in the type.
  func mentions(_ parameter: GenericParameter) -> Bool {
    switch self {
    case .parameter(let own):
      var current: GenericParameter? = own
      while let next = current {
        if next === parameter { return true }
        current = next.base
      }
      return false
    case .nominal(_, let arguments): return arguments.contains { $0.mentions(parameter) }
    case .tuple(let elements): return elements.contains { $0.type.mentions(parameter) }
    case .function(let function):
      return function.result.mentions(parameter)
        || function.parameters.contains { $0.type.mentions(parameter) }
    case .metatype(let type): return type.mentions(parameter)
    case .existential, .variable, .error: return false
    }
  }
}

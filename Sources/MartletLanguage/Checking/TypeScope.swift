// SPDX-License-Identifier: Apache-2.0

/// Turns types as written into types, at some place in a module or a cell.
struct TypeScope {
  let registry: Registry
  let context: DeclarationContext
  /// Parameters of the function at hand.
  var generics: [String: GenericParameter] = [:]
  /// Gives a generic type without arguments fresh ones, where that is allowed.
  var open: ((Type) -> Type)?
  /// Makes the type that `some P` stands for; without it, it is taken for `any P`.
  var opaque: ((TypeSyntax) -> Type)?
  /// Told about a name that is no type; without it the problem goes to the registry.
  var report: ((_ message: String, _ name: String, _ range: SourceRange) -> Void)?

  init(registry: Registry, context: DeclarationContext) {
    self.registry = registry
    self.context = context
    report = context.report
  }

  /// The type of `self` inside the owner.
  var selfType: Type? {
    guard let owner = context.owner else { return nil }
    if let own = owner.selfParameter { return .parameter(own) }
    return .nominal(owner, owner.generics.map(Type.parameter))
  }

  /// What a plain name means as a type, or `nil`.
  func find(_ name: String) -> Type? {
    if let parameter = generics[name] { return .parameter(parameter) }
    if let owner = context.owner {
      if name == "Self" { return selfType }
      if let parameter = owner.generics.first(where: { $0.name == name }) {
        return .parameter(parameter)
      }
      if name == owner.name { return .nominal(owner, owner.generics.map(Type.parameter)) }
      if let own = owner.selfParameter {
        if registry.declaresAssociatedType(name, owner) {
          return .parameter(registry.member(name, of: own))
        }
      } else if let found = memberType(name, of: owner) {
        return found
      }
      var enclosing = owner.enclosing
      while let type = enclosing {
        if name == type.name { return .nominal(type, type.generics.map(Type.parameter)) }
        if let found = memberType(name, of: type) { return found }
        enclosing = type.enclosing
      }
    }
    if let type = context.outer?(name) { return type }
    if let type = registry.types[name] { return .nominal(type, []) }
    if let alias = registry.aliases[name] {
      return TypeScope(registry: registry, context: alias.context).resolve(alias.type)
    }
    if name == "Any" { return .existential([]) }
    if name == "Void" { return .tuple([]) }
    return nil
  }

  /// A type or alias that a nominal type declares inside.
  func memberType(_ name: String, of owner: NominalType) -> Type? {
    let waits = owner.undeclared[name]?.contains {
      if case .typealias = $0.member { true } else { false }
    }
    guard waits == true || owner.members[name] != nil else { return nil }
    for symbol in registry.members(of: owner, named: name) {
      switch symbol {
      case .type(let type): return .nominal(type, type.generics.map(Type.parameter))
      case .alias(let type): return type
      default: continue
      }
    }
    return nil
  }

  /// The type that the syntax means; `.error` after telling what is wrong.
  func resolve(_ syntax: TypeSyntax) -> Type {
    switch syntax.kind {
    case .named(let base, let name, let arguments):
      if let base { return resolveMember(base, name, arguments, syntax) }
      return resolveNamed(name, arguments, syntax)
    case .array(let element): return .nominal(registry.core("Array"), [resolve(element)])
    case .dictionary(let key, let value):
      return .nominal(registry.core("Dictionary"), [resolve(key), resolve(value)])
    case .optional(let wrapped): return .nominal(registry.core("Optional"), [resolve(wrapped)])
    case .tuple(let elements):
      if elements.count == 1, elements[0].label == nil { return resolve(elements[0].type) }
      return .tuple(
        elements.map { Type.TupleElement(label: $0.label?.text, type: resolve($0.type)) }
      )
    case .function(let parameters, let result, let throwing):
      return .function(
        FunctionType(
          parameters: parameters.map(functionParameter),
          result: resolve(result),
          isThrowing: throwing
        )
      )
    case .opaque(let inner):
      return opaque?(inner) ?? existential(inner)
    case .existential(let inner): return existential(inner)
    case .composition: return existential(syntax)
    case .inout(let inner), .variadic(let inner): return resolve(inner)
    case .metatype(let inner): return .metatype(resolve(inner))
    case .missing: return .error
    }
  }

  private func functionParameter(_ syntax: TypeSyntax) -> FunctionType.Parameter {
    if case .inout(let inner) = syntax.kind {
      return FunctionType.Parameter(type: resolve(inner), isInout: true)
    }
    if case .variadic(let inner) = syntax.kind {
      return FunctionType.Parameter(type: resolve(inner), isVariadic: true)
    }
    return FunctionType.Parameter(type: resolve(syntax))
  }

  private func existential(_ syntax: TypeSyntax) -> Type {
    if case .named(nil, "Any", _) = syntax.kind { return .existential([]) }
    let protocols = registry.protocols(of: syntax, context: context)
    if protocols.isEmpty {
      let name = registryName(syntax)
      if context.module != nil || report == nil { return .existential([]) }
      fail("`\(name)` is not a protocol", name, syntax.range)
      return .error
    }
    return .existential(protocols)
  }

  private func registryName(_ syntax: TypeSyntax) -> String {
    if case .named(_, let name, _) = syntax.kind { return name }
    return context.source.slice(syntax.range)
  }

  private func resolveNamed(_ name: String, _ arguments: [TypeSyntax], _ syntax: TypeSyntax)
    -> Type
  {
    guard let found = find(name) else {
      fail("there is no type `\(name)`", name, syntax.range)
      return .error
    }
    guard case .nominal(let type, let given) = found else { return found }
    if type.kind == .protocol { return .existential([type]) }
    if let aliased = type.aliased {
      if arguments.isEmpty, let open { return open(found) }
      if arguments.count == type.generics.count {
        let pairs = zip(type.generics, arguments.map(resolve))
        let known = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        return bounded(aliased.substituting(known), syntax.range)
      }
    }
    let inherited = given.count == type.generics.count ? type.enclosing?.generics.count ?? 0 : 0
    if arguments.isEmpty {
      if type.generics.isEmpty || !given.isEmpty { return found }
      if let open { return open(found) }
      let list = type.generics.map(\.name).joined(separator: ", ")
      fail("`\(name)` needs its type arguments, `\(name)<\(list)>`", name, syntax.range)
      return .error
    }
    guard arguments.count == type.generics.count - inherited else {
      let wanted = count(type.generics.count - inherited, "type argument")
      fail("`\(name)` takes \(wanted), not \(arguments.count)", name, syntax.range)
      return .error
    }
    return .nominal(type, given.prefix(inherited) + arguments.map(resolve))
  }

  private func resolveMember(
    _ base: TypeSyntax,
    _ name: String,
    _ written: [TypeSyntax],
    _ syntax: TypeSyntax
  ) -> Type {
    if case .named(nil, let module, _) = base.kind, registry.moduleNames.contains(module),
      find(module) == nil
    {
      return resolve(TypeSyntax(.named(base: nil, name: name, arguments: written), syntax.range))
    }
    switch resolve(base) {
    case .parameter(let parameter):
      return .parameter(registry.member(name, of: parameter))
    case .nominal(let owner, let arguments):
      if let found = memberType(name, of: owner) {
        let outer = Dictionary(zip(owner.generics, arguments), uniquingKeysWith: { one, _ in one })
        if case .nominal(let type, _) = found, !written.isEmpty,
          written.count == type.generics.count - owner.generics.count
        {
          return .nominal(type, arguments + written.map(resolve))
        }
        return found.substituting(outer)
      }
      if let index = owner.generics.firstIndex(where: { $0.name == name }),
        arguments.indices.contains(index)
      {
        return arguments[index]
      }
      fail("`\(owner.name)` has no type `\(name)` inside", name, syntax.range)
    case .error: break
    default: fail("there is no type `\(context.source.slice(syntax.range))`", name, syntax.range)
    }
    return .error
  }

  /// What a `where` clause asks for.
  func requirements(_ syntax: [RequirementSyntax]) -> [Requirement] {
    var found: [Requirement] = []
    for requirement in syntax {
      let left = resolve(requirement.left)
      if requirement.isEquality {
        found.append(.equal(left, resolve(requirement.right)))
      } else {
        found += constraints(requirement.right, on: left)
      }
    }
    return found
  }

  /// What `: P & Q<Int>` asks of a type.
  func constraints(_ syntax: TypeSyntax, on type: Type) -> [Requirement] {
    var found: [Requirement] = []
    switch syntax.kind {
    case .composition(let parts): return parts.flatMap { constraints($0, on: type) }
    case .existential(let inner), .opaque(let inner): return constraints(inner, on: type)
    default: break
    }
    let targets = registry.protocols(of: syntax, context: context)
    if targets.isEmpty, context.module == nil, report != nil, context.outer != nil {
      let name = registryName(syntax)
      if !TypeScope.markers.contains(name) {
        fail(
          find(name) == nil ? "there is no protocol `\(name)`" : "`\(name)` is not a protocol",
          name,
          syntax.range
        )
      }
    }
    for target in targets { found.append(.conforms(type, target)) }
    if case .named(_, _, let arguments) = syntax.kind, !arguments.isEmpty,
      let target = targets.first, case .parameter(let parameter) = type
    {
      let names = registry.primaryAssociatedTypes(of: target)
      for (name, argument) in zip(names, arguments) {
        found.append(.equal(.parameter(registry.member(name, of: parameter)), resolve(argument)))
      }
    }
    return found
  }

  /// Protocols that mean nothing here.
  static let markers: Set<String> = [
    "Sendable", "Copyable", "Escapable", "BitwiseCopyable", "Any", "Codable", "Encodable",
    "Decodable", "AnyObject", "_",
  ]

  private func fail(_ message: String, _ name: String, _ range: SourceRange) {
    if let report {
      report(message, name, range)
    } else {
      registry.note("\(context.source.name): \(message)")
    }
  }
}

extension Type {
  /// The type with parameters replaced; associated types of replaced ones are left alone.
  func substituting(_ replacements: [GenericParameter: Type]) -> Type {
    if replacements.isEmpty { return self }
    switch self {
    case .parameter(let parameter): return replacements[parameter] ?? self
    case .nominal(let type, let arguments):
      if arguments.isEmpty { return self }
      return .nominal(type, arguments.map { $0.substituting(replacements) })
    case .tuple(let elements):
      return .tuple(
        elements.map {
          TupleElement(label: $0.label, type: $0.type.substituting(replacements))
        }
      )
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = function.parameters[index].type.substituting(replacements)
      }
      function.result = function.result.substituting(replacements)
      return .function(function)
    case .metatype(let type): return .metatype(type.substituting(replacements))
    case .existential, .variable, .error: return self
    }
  }
}

/// `1 argument`, `2 arguments`.
func count(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}

extension TypeSyntax {
  /// Whether `some P` stands anywhere in it.
  var mentionsOpaque: Bool {
    switch kind {
    case .opaque: true
    case .array(let inner), .optional(let inner), .inout(let inner), .variadic(let inner),
      .metatype(let inner):
      inner.mentionsOpaque
    case .dictionary(let key, let value): key.mentionsOpaque || value.mentionsOpaque
    case .tuple(let elements): elements.contains { $0.type.mentionsOpaque }
    case .function(let parameters, let result, _):
      result.mentionsOpaque || parameters.contains(where: \.mentionsOpaque)
    case .named(_, _, let arguments): arguments.contains(where: \.mentionsOpaque)
    case .existential, .composition, .missing: false
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

// `extension [Double]`, `extension Array<Int>` and `extension Vector`, where `Vector` is a name for
// `[Double]`, say of which type arguments they speak: `extension Array where Element == Double`.

extension CellChecker {
  /// The extension with the arguments that it names as conditions.
  func binding(_ declaration: TypeDeclaration, to type: NominalType) -> TypeDeclaration {
    let conditions = boundArguments(of: declaration, type)
    if conditions.isEmpty { return declaration }
    return TypeDeclaration(
      head: declaration.head,
      kind: declaration.kind,
      name: declaration.name,
      extended: declaration.extended,
      generics: declaration.generics,
      inherited: declaration.inherited,
      requirements: conditions + declaration.requirements,
      members: declaration.members,
      range: declaration.range
    )
  }

  /// What an extension asks of the parameters of the type because it names their arguments.
  private func boundArguments(of declaration: TypeDeclaration, _ type: NominalType)
    -> [RequirementSyntax]
  {
    guard declaration.kind == .extension, !type.generics.isEmpty,
      let extended = declaration.extended
    else { return [] }
    let meaning: Type?
    if case .named(nil, let name, let arguments) = extended.kind, arguments.isEmpty {
      meaning = typeScope().find(name)
    } else {
      meaning = typeScope().resolve(extended)
    }
    guard case .nominal(let same, let arguments)? = meaning, same === type else { return [] }
    return zip(type.generics, arguments).compactMap { parameter, argument in
      if case .parameter(let own) = argument, own === parameter { return nil }
      guard let right = syntax(of: argument, extended.range) else { return nil }
      let left = TypeSyntax.Kind.named(base: nil, name: parameter.name, arguments: [])
      return RequirementSyntax(
        left: TypeSyntax(left, extended.range),
        isEquality: true,
        right: right
      )
    }
  }

  /// The type as it would be written; `nil` for what has no name in a `where` clause.
  private func syntax(of type: Type, _ range: SourceRange) -> TypeSyntax? {
    switch type {
    case .nominal(let nominal, let arguments):
      var base: TypeSyntax?
      if let enclosing = nominal.enclosing {
        base = syntax(of: .nominal(enclosing, []), range)
      }
      let written = arguments.compactMap { syntax(of: $0, range) }
      guard written.count == arguments.count else { return nil }
      return TypeSyntax(.named(base: base, name: nominal.name, arguments: written), range)
    case .parameter(let parameter):
      return TypeSyntax(.named(base: nil, name: parameter.name, arguments: []), range)
    case .tuple(let elements):
      let written = elements.compactMap { element -> TupleTypeElement? in
        let label = element.label.map { Identifier($0, range) }
        return syntax(of: element.type, range).map { TupleTypeElement(label: label, type: $0) }
      }
      return written.count == elements.count ? TypeSyntax(.tuple(written), range) : nil
    case .existential(let protocols):
      let names = protocols.map {
        TypeSyntax(.named(base: nil, name: $0.name, arguments: []), range)
      }
      if names.isEmpty {
        return TypeSyntax(.named(base: nil, name: "Any", arguments: []), range)
      }
      let inner = names.count == 1 ? names[0] : TypeSyntax(.composition(names), range)
      return TypeSyntax(.existential(inner), range)
    case .function, .metatype, .variable, .error: return nil
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Registry {
  /// Makes the symbol of a function, initialiser or operator of a module or a cell.
  func makeFunction(
    _ declaration: FunctionDeclaration,
    context: DeclarationContext,
    generics: [String: GenericParameter] = [:],
    report: ((String, String, SourceRange) -> Void)? = nil
  ) -> FunctionSymbol {
    let keys = nativeKeys(declaration.head)
    let symbol = FunctionSymbol(
      name: declaration.name.text,
      implementation: implementation(keys.first, context: context),
      range: declaration.range
    )
    symbol.owner = context.owner
    symbol.isRequirement = context.owner?.kind == .protocol && !context.isExtension
    symbol.documentation = declaration.head.documentation
    symbol.isThrowing = declaration.isThrowing
    symbol.isMutating = declaration.head.has("mutating")
    symbol.isStatic = declaration.head.has("static") || declaration.head.has("class")
    symbol.isPostfix = declaration.head.has("postfix")
    if declaration.head.has("private") { symbol.isPrivateTo = context.owner }
    var scope = TypeScope(registry: self, context: context)
    if let report { scope.report = report }
    scope.generics = generics
    fillGenerics(declaration, symbol, &scope)
    var inner = scope
    if declaration.parameters.contains(where: { $0.type.mentionsOpaque }) {
      inner.opaque = { [self] in opaqueParameter($0, symbol, scope) }
    }
    symbol.parameters = declaration.parameters.map { parameter($0, inner) }
    if isOperator(symbol.name) {
      symbol.isStatic = context.owner != nil
      for index in symbol.parameters.indices { symbol.parameters[index].label = nil }
    }
    switch declaration.kind {
    case .initializer(let isFailable):
      symbol.isInitializer = true
      let own = scope.selfType ?? .error
      symbol.result = isFailable ? .nominal(core("Optional"), [own]) : own
    case .function, .subscript:
      symbol.result =
        declaration.result.map {
          $0.mentionsOpaque ? opaqueResult(symbol, scope).resolve($0) : scope.resolve($0)
        } ?? .tuple([])
    }
    symbol.isRethrowing = declaration.isRethrowing
    if let thrown = declaration.thrownType.map(scope.resolve) {
      symbol.thrownType = thrown
      // `throws(Never)` says that nothing is thrown.
      if case .nominal(let nominal, _) = thrown, nominal.name == "Never" {
        symbol.isThrowing = false
      }
    }
    return symbol
  }

  private func fillGenerics(
    _ declaration: FunctionDeclaration,
    _ symbol: FunctionSymbol,
    _ scope: inout TypeScope
  ) {
    let context = scope.context
    for syntax in declaration.generics {
      let parameter = GenericParameter(name: syntax.name.text)
      symbol.generics.append(parameter)
      scope.generics[parameter.name] = parameter
    }
    for (syntax, parameter) in zip(declaration.generics, symbol.generics) {
      if let constraint = syntax.constraint {
        constrain(parameter, by: constraint, symbol, scope)
      }
    }
    let written = scope.requirements(declaration.requirements)
    for case .conforms(.parameter(let parameter), let target) in written
    where symbol.generics.contains(parameter) || parameter.base != nil {
      parameter.constraints.append(target)
    }
    symbol.requirements += written + scope.requirements(context.requirements)
  }

  private func constrain(
    _ parameter: GenericParameter,
    by constraint: TypeSyntax,
    _ symbol: FunctionSymbol,
    _ scope: TypeScope
  ) {
    let requirements = scope.constraints(constraint, on: .parameter(parameter))
    for case .conforms(.parameter(parameter), let target) in requirements {
      parameter.constraints.append(target)
    }
    symbol.requirements += requirements
  }

  /// `some P` as the type of a parameter is one more generic parameter.
  private func opaqueParameter(_ syntax: TypeSyntax, _ symbol: FunctionSymbol, _ scope: TypeScope)
    -> Type
  {
    let parameter = GenericParameter(name: "some \(scope.context.source.slice(syntax.range))")
    symbol.generics.append(parameter)
    constrain(parameter, by: syntax, symbol, scope)
    return .parameter(parameter)
  }

  /// `some P` as a result is one type that only the body knows; in a generic function, where it
  /// could be another one for each use, it is taken for `any P`.
  private func opaqueResult(_ symbol: FunctionSymbol, _ scope: TypeScope) -> TypeScope {
    var result = scope
    guard symbol.generics.isEmpty, symbol.owner?.generics.isEmpty ?? true,
      symbol.owner?.kind != .protocol
    else {
      result.opaque = { syntax in
        if case .named(_, _, let arguments) = syntax.kind {
          symbol.opaqueArguments = arguments.map(scope.resolve)
        }
        return scope.resolve(TypeSyntax(.existential(syntax), syntax.range))
      }
      return result
    }
    result.opaque = { syntax in
      let parameter = GenericParameter(name: "some \(scope.context.source.slice(syntax.range))")
      for requirement in scope.constraints(syntax, on: .parameter(parameter)) {
        switch requirement {
        case .conforms(.parameter(parameter), let target): parameter.constraints.append(target)
        case .equal(.parameter(let member), let type): member.known = type
        default: break
        }
      }
      symbol.opaques.append(parameter)
      return .parameter(parameter)
    }
    return result
  }

  private func parameter(_ syntax: ParameterSyntax, _ scope: TypeScope) -> FunctionSymbol.Parameter
  {
    var parameter = FunctionSymbol.Parameter(
      label: syntax.label,
      name: syntax.name.text,
      type: scope.resolve(syntax.type)
    )
    if case .function = parameter.type {
      // The tree does not keep attributes of types.
      let written = SourceRange(syntax.name.range.end, syntax.type.range.end)
      parameter.isEscaping = scope.context.source.slice(written).contains("@escaping")
    }
    switch syntax.type.kind {
    case .inout: parameter.isInout = true
    case .variadic: parameter.isVariadic = true
    case .function:
      // The tree does not keep attributes of types.
      let written = SourceRange(syntax.name.range.end, syntax.type.range.end)
      parameter.isAutoclosure = scope.context.source.slice(written).contains("@autoclosure")
    default: break
    }
    if let value = syntax.defaultValue {
      parameter.hasDefault = true
      parameter.defaultText = scope.context.source.slice(value.range)
    }
    return parameter
  }

  /// Makes the properties that one declaration gives the name `name`.
  func makeProperties(
    _ declaration: VariableDeclaration,
    named name: String,
    context: DeclarationContext
  ) -> [PropertySymbol] {
    let scope = TypeScope(registry: self, context: context)
    let keys = nativeKeys(declaration.head)
    var made: [PropertySymbol] = []
    for binding in declaration.bindings {
      guard case .name(name) = binding.pattern.kind else { continue }
      guard let syntax = binding.type else {
        note("\(context.source.name): property \(name) has no type")
        continue
      }
      let isStatic = declaration.head.has("static")
      let getter = FunctionSymbol(
        name: name,
        implementation: implementation(keys.first, context: context),
        range: binding.pattern.range
      )
      getter.owner = context.owner
      getter.isRequirement = context.owner?.kind == .protocol && !context.isExtension
      let type =
        syntax.mentionsOpaque ? opaqueResult(getter, scope).resolve(syntax) : scope.resolve(syntax)
      getter.isStatic = isStatic
      getter.result = type
      getter.isThrowing = binding.accessors?.first { $0.kind == .get }?.isThrowing ?? false
      getter.requirements = scope.requirements(context.requirements)
      getter.documentation = declaration.head.documentation
      let property = PropertySymbol(name: name, type: type, getter: getter)
      property.owner = context.owner
      property.isStatic = isStatic
      property.documentation = declaration.head.documentation
      note(declaration.head, of: property)
      getter.isMutating = binding.accessors?.first { $0.kind == .get }?.isMutating ?? false
      if let set = binding.accessors?.first(where: { $0.kind == .set }) {
        property.setter = setter(of: property, key: keys.dropFirst().first, context: context)
        property.setter?.isMutating = !set.isNonmutating
      }
      made.append(property)
    }
    return made
  }

  /// Keeps what `private` and `private(set)` say.
  private func note(_ head: DeclarationHead, of property: PropertySymbol) {
    if head.has("private") { property.isPrivateTo = property.owner }
    if head.has("private(set)") { property.setterIsPrivateTo = property.owner }
  }

  /// Makes the symbol of a subscript.
  func makeSubscript(_ declaration: FunctionDeclaration, context: DeclarationContext)
    -> PropertySymbol
  {
    let getter = makeFunction(declaration, context: context)
    // A parameter of a subscript has no label unless two names are written.
    for (index, syntax) in declaration.parameters.enumerated() {
      if syntax.label == syntax.name.text, !hasTwoNames(syntax, context.source) {
        getter.parameters[index].label = nil
      }
    }
    let accessor = declaration.accessors?.first { $0.kind == .get }
    getter.isThrowing = declaration.isThrowing || accessor?.isThrowing ?? false
    let property = PropertySymbol(name: "subscript", type: getter.result, getter: getter)
    property.owner = context.owner
    property.isStatic = getter.isStatic
    property.documentation = declaration.head.documentation
    note(declaration.head, of: property)
    getter.isMutating = accessor?.isMutating ?? false
    if let set = declaration.accessors?.first(where: { $0.kind == .set }) {
      let keys = nativeKeys(declaration.head)
      property.setter = setter(of: property, key: keys.dropFirst().first, context: context)
      property.setter?.isMutating = !set.isNonmutating
    }
    return property
  }

  /// Whether `name name: Type` is written, which gives the subscript parameter a label.
  private func hasTwoNames(_ syntax: ParameterSyntax, _ source: SourceText) -> Bool {
    var offset = syntax.name.range.start - 1
    while offset >= 0, source.bytes[offset] == 0x20 || source.bytes[offset] == 0x0A { offset -= 1 }
    guard offset >= 0 else { return false }
    let byte = source.bytes[offset]
    return !(byte == UInt8(ascii: "(") || byte == UInt8(ascii: ","))
  }

  private func setter(of property: PropertySymbol, key: String?, context: DeclarationContext)
    -> FunctionSymbol
  {
    let setter = FunctionSymbol(
      name: property.name,
      implementation: implementation(key, context: context),
      range: property.getter.range
    )
    setter.owner = context.owner
    setter.isStatic = property.isStatic
    setter.isMutating = true
    setter.generics = property.getter.generics
    setter.requirements = property.getter.requirements
    setter.parameters =
      [FunctionSymbol.Parameter(label: nil, name: "newValue", type: property.type)]
      + property.getter.parameters
    return setter
  }

  /// Makes the symbol of an enum case and files it under its owner.
  func makeCase(
    _ declaration: EnumCaseDeclaration,
    owner: NominalType,
    context: DeclarationContext
  ) -> EnumCase {
    let scope = TypeScope(registry: self, context: context)
    let made = EnumCase(
      name: declaration.name.text,
      owner: owner,
      index: owner.cases.count,
      payload: declaration.payload?.map { parameter($0, scope) } ?? []
    )
    made.documentation = declaration.head.documentation
    made.isIndirect = owner.isIndirect || declaration.head.has("indirect")
    owner.cases.append(made)
    let keys = nativeKeys(declaration.head)
    if let key = keys.first {
      let constructor = FunctionSymbol(
        name: made.name,
        implementation: implementation(key, context: context),
        range: declaration.name.range
      )
      constructor.owner = owner
      constructor.isStatic = true
      constructor.parameters = made.payload
      constructor.result = scope.selfType ?? .error
      made.constructor = constructor
    }
    if keys.count > 1 {
      let extractor = FunctionSymbol(
        name: made.name,
        implementation: implementation(keys[1], context: context),
        range: declaration.name.range
      )
      extractor.owner = owner
      made.extractor = extractor
    }
    return made
  }

  /// The parts of `@native(…)`: numbers of a host module or keys of the native library.
  private func nativeKeys(_ head: DeclarationHead) -> [String] {
    guard let argument = head.argument(of: "native") else { return [] }
    return argument.split(separator: ",").map { part in
      String(part.filter { $0 != " " && $0 != "\"" && $0 != "\n" })
    }
  }

  private func implementation(_ key: String?, context: DeclarationContext)
    -> FunctionSymbol.Implementation
  {
    guard let key else {
      if let owner = context.owner, owner.kind == .protocol, !context.isExtension {
        return .requirement(owner)
      }
      if let owner = context.owner, !owner.isNative { return .cell }
      return context.outer == nil ? .native("") : .cell
    }
    if let index = Int(key), let module = context.module {
      return .host(module: module, index: index)
    }
    return .native(key)
  }
}

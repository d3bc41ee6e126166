// SPDX-License-Identifier: Apache-2.0

extension CellChecker {
  /// The type that the syntax means in the present place.
  func resolve(_ syntax: TypeSyntax) -> Type {
    var scope = typeScope()
    scope.open = { [self] in opened($0) }
    let type = scope.resolve(syntax).substituting(knownTypes)
    checkTypeArguments(of: type, syntax.range)
    return type
  }

  /// Reports type arguments that are not what their type asks of them: `Set<[Point]>`.
  private func checkTypeArguments(of type: Type, _ range: SourceRange) {
    switch type {
    case .nominal(let nominal, let arguments):
      for (parameter, argument) in zip(nominal.generics, arguments) {
        for target in parameter.declared where solver.conforms(argument, to: target) == .no {
          report(
            "requirement-not-met",
            "`\(nominal.name)` needs a type that is `\(target.name)`, and `\(shown(argument))` is not",
            range
          )
          return
        }
        checkTypeArguments(of: argument, range)
      }
    case .tuple(let elements): elements.forEach { checkTypeArguments(of: $0.type, range) }
    default: break
    }
  }

  /// Takes what a declaration requires as given, within its body; gives the constraints to restore.
  func assume(_ requirements: [Requirement]) -> [() -> Void] {
    var restore: [() -> Void] = []
    for requirement in requirements {
      switch requirement {
      case .equal(.parameter(let parameter), let type), .equal(let type, .parameter(let parameter)):
        // Two that are said to be the same must not lead to each other.
        guard !solver.resolve(type).mentions(parameter) else { continue }
        let known = parameter.known
        restore.insert({ parameter.known = known }, at: 0)
        parameter.known = type
        knownTypes[parameter] = type
        // What was said of the one holds for the other.
        if case .parameter(let other) = solver.shallow(type), !parameter.constraints.isEmpty {
          restore.insert(assume(parameter.constraints, of: other), at: 0)
        }
      case .conforms(let type, let target):
        guard case .parameter(let parameter) = solver.shallow(type) else { continue }
        restore.insert(assume([target], of: parameter), at: 0)
      case .equal: break
      }
    }
    return restore
  }

  private func assume(_ targets: [NominalType], of parameter: GenericParameter) -> () -> Void {
    let before = (parameter.constraints, parameter.assumed)
    parameter.constraints += targets
    parameter.assumed += targets.count
    return { (parameter.constraints, parameter.assumed) = before }
  }

  func typeScope() -> TypeScope {
    let context = DeclarationContext(
      source: source,
      module: nil,
      owner: currentOwner,
      outer: { [self] in findType($0) }
    )
    var result = TypeScope(registry: registry, context: context)
    result.generics = genericsInSight
    result.report = { [self] in reportType($0, $1, $2) }
    return result
  }

  /// A type that a cell declares.
  func findType(_ name: String) -> Type? {
    var current: Scope? = scope
    while let scope = current {
      if let found = scope.names[name].flatMap(typeMeaning) { return found }
      current = scope.parent
    }
    return checker.globals[name].flatMap(typeMeaning)
  }

  private func typeMeaning(_ symbols: [Symbol]) -> Type? {
    switch symbols.last {
    case .type(let type)?: .nominal(type, [])
    case .alias(let type)?: type
    default: nil
    }
  }

  func reportType(_ message: String, _ name: String, _ range: SourceRange) {
    if message == Type.tooLarge {
      report("too-complex", message, range, remedy: "Use arrays, or structs of your own.")
      return
    }
    let foreign = [
      "int": "Int", "float": "Double", "str": "String", "bool": "Bool",
      "list": "Array", "dict": "Dictionary", "double": "Double", "string": "String",
    ]
    let names = registry.types.keys.filter { !$0.hasPrefix("_") }.sorted() + namesInSight()
    let nearest = foreign[name] ?? nearestTypeName(name, names)
    report(
      "unknown-type-name",
      message,
      range,
      remedy: nearest.map { "Did you mean `\($0)`?" },
      fix: nearest.map { (range, $0) }
    )
  }

  private func nearestTypeName(_ name: String, _ names: [String]) -> String? {
    nearest(name, names.filter { $0.first?.isUppercase == true })
  }

  // MARK: Functions

  /// Makes a function's name known before its body is checked.
  func declareFunction(_ declaration: FunctionDeclaration) {
    let name = declaration.name.text
    let context = DeclarationContext(
      source: source,
      module: nil,
      owner: nil,
      outer: { [self] in typeScope().find($0) }
    )
    let symbol = registry.makeFunction(
      declaration,
      context: context,
      generics: genericsInSight,
      report: { [self] in reportType($0, $1, $2) }
    )
    if scope !== cellScope { localFunctions[symbol] = frame }
    if isOperator(name) {
      let before = registry.operators[name]
      undo.append { [registry] in registry.operators[name] = before }
      registry.add(operator: symbol)
    } else if let others = scope.names[name] {
      for case .function(let other) in others
      where isSameSignature(other, symbol) && other.result == symbol.result {
        report(
          "redeclared",
          "`\(symbol.fullName)` is declared on line \(source.line(at: other.range.start)) already",
          declaration.name.range
        )
      }
    }
    scope.names[name, default: []].append(.function(symbol))
  }

  func checkFunction(_ declaration: FunctionDeclaration, _ range: SourceRange)
    -> () -> [TypedStatement]
  {
    var symbol: FunctionSymbol?
    for case .function(let found) in scope.names[declaration.name.text] ?? []
    where found.range == declaration.range {
      symbol = found
    }
    guard let symbol, probe?.ignores(range, of: symbol) != true else { return { [] } }
    let home = scope
    if home === cellScope {
      // Bodies may use what the cell declares further down.
      waitingBodies.append { [self] in
        scope = home
        flow = Flow()
        checkBody(of: symbol, declaration, receiver: nil)
      }
    } else {
      let saved = flow
      let depth = closureDepth
      closureDepth = 0
      checkBody(of: symbol, declaration, receiver: nil)
      closureDepth = depth
      flow = saved
    }
    return { [TypedStatement(.function(symbol), range)] }
  }

  /// Checks parameters, defaults and body of a function.
  func checkBody(
    of symbol: FunctionSymbol,
    _ declaration: FunctionDeclaration,
    receiver: Variable?
  ) {
    guard let statements = declaration.body else {
      report(
        "missing-body",
        "`\(symbol.name)` has no body",
        declaration.name.range,
        remedy: "Write `{ … }` behind its declaration."
      )
      return
    }
    let body = checkCode(
      statements,
      symbol,
      parameters: declaration.parameters,
      receiver: receiver,
      range: declaration.range
    )
    symbol.body = body
  }

  func checkCode(
    _ statements: [Statement],
    _ symbol: FunctionSymbol,
    parameters syntax: [ParameterSyntax],
    receiver: Variable?,
    range: SourceRange
  ) -> FunctionBody {
    let outer = scope
    let savedGenerics = genericsInSight
    for parameter in symbol.generics { genericsInSight[parameter.name] = parameter }
    let savedKnown = knownTypes
    let restore = assume(symbol.requirements)
    defer {
      scope = outer
      genericsInSight = savedGenerics
      knownTypes = savedKnown
      for step in restore { step() }
    }
    checkDefaults(symbol, syntax)
    var hidden: [GenericParameter: Type] = [:]
    for parameter in symbol.opaques { hidden[parameter] = solver.fresh() }
    let inner = Frame(
      parent: outer.frame,
      kind: .function,
      name: symbol.name,
      result: symbol.result.substituting(knownTypes).substituting(hidden)
    )
    inner.isOfType = symbol.owner != nil && symbol.owner === currentOwner
    let outerDefers = deferDepth
    deferDepth = 0
    defer { deferDepth = outerDefers }
    inner.isThrowing = symbol.isThrowing
    inner.thrownType = symbol.thrownType
    receiver.map { $0.type = $0.type.substituting(knownTypes) }
    if localFunctions[symbol] != nil { functionFrames[symbol] = inner }
    let own = Scope(parent: outer, frame: inner)
    scope = own
    if inner.isOfType { own.owner = currentOwner }
    var variables: [Variable] = receiver.map { [$0] } ?? []
    var inouts: Set<Int> = receiver?.isMutable == true ? [0] : []
    if let receiver {
      own.names["self"] = [.variable(receiver)]
      own.implicitSelf = .value(receiver)
      owners[receiver] = inner
    } else if let instance = initializing {
      own.names["self"] = [.variable(instance)]
      own.implicitSelf = .value(instance)
      owners[instance] = inner
      beginInitializing(instance)
    } else if let owner = currentOwner {
      own.implicitSelf = .type(selfType(of: owner))
    }
    for (index, parameter) in symbol.parameters.enumerated() {
      let type = parameter.isVariadic ? array(parameter.type) : parameter.type
      let variable = Variable(
        name: parameter.name,
        type: type.substituting(knownTypes),
        isMutable: parameter.isInout,
        storage: .local,
        range: syntax.indices.contains(index) ? syntax[index].name.range : range
      )
      if parameter.isInout { inouts.insert(variables.count) }
      variables.append(variable)
      owners[variable] = inner
      self.parameters.insert(variable)
      if parameter.name != "_" { own.names[parameter.name] = [.variable(variable)] }
    }
    let made = FunctionBody(
      name: symbol.name,
      parameters: variables,
      inoutParameters: inouts,
      result: inner.result,
      statements: [],
      range: range,
      source: source
    )
    made.statements = checkFunctionStatements(statements, inner, range)
    checkEscaping(made, symbol, hasReceiver: receiver != nil)
    if initializing != nil, symbol.isInitializer { endInitializing() }
    if !hidden.isEmpty { made.result = reveal(symbol, hidden, inner.result, range) }
    bodies.append((made, inner))
    return made
  }

  /// Notes which types a body gives for `some P` in its result.
  private func reveal(
    _ symbol: FunctionSymbol,
    _ hidden: [GenericParameter: Type],
    _ result: Type,
    _ range: SourceRange
  ) -> Type {
    for parameter in symbol.opaques {
      guard let variable = hidden[parameter] else { continue }
      let type = final(variable, range)
      parameter.meaning = type
      if isError(type) { continue }
      for target in parameter.constraints where solver.conforms(type, to: target) == .no {
        report(
          "requirement-not-met",
          "`\(symbol.name)` gives `\(parameter.name)`, and `\(type)` is no `\(target.name)`",
          range
        )
      }
      for (name, member) in parameter.members {
        guard let wanted = member.known, let found = solver.associatedType(name, of: type),
          !solver.unify(found, wanted)
        else { continue }
        report(
          "requirement-not-met",
          "`\(symbol.name)` gives `\(parameter.name)`, and the `\(name)` of `\(type)` is"
            + " `\(shown(found))`",
          range
        )
      }
    }
    return solver.resolve(result)
  }

  private func checkFunctionStatements(
    _ statements: [Statement],
    _ frame: Frame,
    _ range: SourceRange
  ) -> [TypedStatement] {
    if statements.count == 1, case .expression(let expression) = statements[0].kind,
      !isVoid(frame.result), !isStatement(expression)
    {
      effort = 0
      let draft = infer(expression, expected: frame.result)
      if isNever(draft.type) {
        settleAll()
        return [TypedStatement(.expression(draft.build()), expression.range)]
      }
      let result = coerced(draft, to: frame.result, as: .result(frame), syntax: expression)
      settleAll()
      return [TypedStatement(.return(result.build()), expression.range)]
    }
    if statements.count == 1, !isVoid(frame.result), isBranch(statements[0]) {
      effort = 0
      let expression = Expression(.statement(statements[0]), statements[0].range)
      if statementGivesValue(statements[0]) {
        let draft = check(expression, to: frame.result, as: .result(frame))
        settleAll()
        return [TypedStatement(.return(draft.build()), expression.range)]
      }
    }
    let block = checkBlock(statements)
    if !isVoid(frame.result), !block.leaves, !isError(frame.result) {
      reportMissingReturn(frame, range)
    }
    return block.build()
  }

  private func isStatement(_ expression: Expression) -> Bool {
    if case .statement = expression.kind { true } else { false }
  }

  private func isBranch(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .if, .switch: true
    default: false
    }
  }

  private func checkDefaults(_ symbol: FunctionSymbol, _ syntax: [ParameterSyntax]) {
    for (index, parameter) in syntax.enumerated() {
      guard let value = parameter.defaultValue, symbol.parameters.indices.contains(index) else {
        continue
      }
      effort = 0
      let draft = check(
        value,
        to: symbol.parameters[index].type,
        as: .initial(parameter.name.text)
      )
      settleAll()
      symbol.parameters[index].defaultValue = draft.build()
    }
  }

  // MARK: Captures

  /// Adds to each function what the functions that it speaks of need.
  func settleCaptures() {
    var frames: [Frame] = bodies.map(\.frame)
    frames += functionFrames.values
    var changed = !functionFrames.isEmpty
    while changed {
      changed = false
      for frame in frames {
        for symbol in frame.mentioned {
          guard let other = functionFrames[symbol] else { continue }
          for variable in other.captures { changed = pass(variable, to: frame) || changed }
        }
      }
    }
    for (body, frame) in bodies { body.captures = frame.captures }
  }

  private func pass(_ variable: Variable, to start: Frame) -> Bool {
    guard let owner = owners[variable] else { return false }
    var chain: [Frame] = []
    var current: Frame? = start
    while let frame = current, frame !== owner {
      chain.append(frame)
      current = frame.parent
    }
    guard current === owner else { return false }
    var changed = false
    for frame in chain where frame.kind != .top {
      let before = frame.captures.count
      frame.capture(variable)
      changed = changed || frame.captures.count != before
    }
    return changed
  }
}

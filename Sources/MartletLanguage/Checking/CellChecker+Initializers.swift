// SPDX-License-Identifier: Apache-2.0

// Initialisers of the types that cells declare: written ones, and those that Swift adds.

extension CellChecker {
  /// Checks an `init`: it makes an instance whose fields hold nothing yet, sets them and returns it.
  func checkInitializer(
    _ declaration: FunctionDeclaration,
    _ symbol: FunctionSymbol,
    of type: NominalType
  ) {
    guard let statements = declaration.body else { return }
    let own = selfType(of: type)
    let instance = Variable(
      name: "self",
      type: own,
      isMutable: true,
      storage: .local,
      range: declaration.range
    )
    let saved = initializing
    initializing = instance
    let result = symbol.result
    failableResult = wrapped(result) == nil ? nil : result
    symbol.result = void
    let body = checkCode(
      statements,
      symbol,
      parameters: declaration.parameters,
      receiver: nil,
      range: declaration.range
    )
    symbol.result = result
    initializing = saved
    failableResult = nil
    if !unsetFields.isEmpty {
      let names = unsetFields.map { "`\($0)`" }.joined(separator: ", ")
      report(
        "field-not-set",
        "this `init` must give \(names) a value on every path",
        SourceRange(max(declaration.range.start, declaration.range.end - 1), declaration.range.end)
      )
      unsetFields = []
    }
    let range = declaration.range
    let start: TypedExpression? =
      type.hasFields ? structure(type, own, range) { self.initialValues[$0] } : nil
    body.statements =
      [TypedStatement(.declare(instance, start), range)]
      + returning(instance, result, body.statements)
      + [TypedStatement(.return(value(of: instance, as: result, range)), range)]
    let made = FunctionBody(
      name: body.name,
      parameters: body.parameters,
      inoutParameters: body.inoutParameters,
      result: result,
      statements: body.statements,
      captures: body.captures,
      range: body.range,
      source: body.source
    )
    symbol.body = made
  }

  private func value(of instance: Variable, as result: Type, _ range: SourceRange)
    -> TypedExpression
  {
    let own = TypedExpression(.variable(instance), type: instance.type, range: range)
    return wrapped(result) == nil ? own : TypedExpression(.some(own), type: result, range: range)
  }

  /// A new instance with the values given; what has none holds nothing yet.
  private func structure(
    _ type: NominalType,
    _ own: Type,
    _ range: SourceRange,
    _ value: (Variable) -> TypedExpression?
  ) -> TypedExpression {
    let values = type.fields.map {
      value($0) ?? TypedExpression(.tuple([]), type: .tuple([]), range: range)
    }
    return TypedExpression(.structure(values), type: own, range: range)
  }

  /// `return` in an initialiser gives the instance, `return nil` nothing.
  private func returning(_ instance: Variable, _ result: Type, _ statements: [TypedStatement])
    -> [TypedStatement]
  {
    statements.map { statement in
      let range = statement.range
      func inner(_ list: [TypedStatement]) -> [TypedStatement] { returning(instance, result, list) }
      func inner(_ cases: [TypedCase]) -> [TypedCase] {
        cases.map { TypedCase(patterns: $0.patterns, body: inner($0.body)) }
      }
      let kind: TypedStatement.Kind
      switch statement.kind {
      case .return(nil): kind = .return(value(of: instance, as: result, range))
      case .if(let condition, let then, let otherwise):
        kind = .if(condition, then: inner(then), otherwise: inner(otherwise))
      case .while(let label, let condition, let body):
        kind = .while(label, condition, body: inner(body))
      case .repeat(let label, let body, let test): kind = .repeat(label, body: inner(body), test)
      case .for(let label, let pattern, let sequence, let filter, let body):
        kind = .for(label, pattern, sequence: sequence, filter: filter, body: inner(body))
      case .switch(let label, let subject, let cases):
        kind = .switch(label, subject, inner(cases))
      case .do(let label, let body, let error, let cases):
        kind = .do(label, inner(body), error: error, inner(cases))
      default: kind = statement.kind
      }
      return TypedStatement(kind, range)
    }
  }

  // MARK: What Swift adds

  /// Adds what Swift adds to a type by itself.
  func synthesize(_ type: NominalType, _ declaration: TypeDeclaration) {
    guard declaration.kind != .extension else { return }
    switch type.kind {
    case .struct:
      let hasOwn = declaration.members.contains { member in
        if case .function(let function) = member, case .initializer = function.kind {
          true
        } else {
          false
        }
      }
      if !hasOwn { addMemberwise(type, declaration.range) }
    case .enum: addEnumMembers(type, declaration)
    default: break
    }
  }

  private func addMemberwise(_ type: NominalType, _ range: SourceRange) {
    let own = selfType(of: type)
    let symbol = FunctionSymbol(name: "init", implementation: .cell, range: range)
    symbol.owner = type
    symbol.isInitializer = true
    symbol.result = own
    var variables: [Variable: Variable] = [:]
    var parameters: [Variable] = []
    for field in type.fields where field.isMutable || !fieldsWithValue.contains(field) {
      let label = memberName(of: field)
      var parameter = FunctionSymbol.Parameter(
        label: label,
        name: label,
        type: field.type
      )
      parameter.isEscaping = true
      if fieldsWithValue.contains(field) {
        parameter.hasDefault = true
        parameter.defaultValue = initialValues[field]
        parameter.defaultText = initialValues[field].map { source.slice($0.range) }
      }
      if let owner = field.isPrivateTo { symbol.isPrivateTo = owner }
      symbol.parameters.append(parameter)
      let variable = Variable(
        name: label,
        type: field.type,
        isMutable: false,
        storage: .local,
        range: field.range
      )
      variables[field] = variable
      parameters.append(variable)
    }
    let made = structure(type, own, range) { field in
      variables[field].map {
        TypedExpression(.variable($0), type: $0.type, range: range)
      } ?? initialValues[field]
    }
    symbol.body = FunctionBody(
      name: type.name,
      parameters: parameters,
      result: own,
      statements: [TypedStatement(.return(made), range)],
      range: range,
      source: source
    )
    type.members["init", default: []].append(.function(symbol))
    if symbol.isPrivateTo != nil || !symbol.parameters.isEmpty { addEmpty(type, range) }
  }

  /// Adds `init()` where all fields have values and the memberwise initialiser is private.
  private func addEmpty(_ type: NominalType, _ range: SourceRange) {
    guard type.fields.allSatisfy({ fieldsWithValue.contains($0) }) else { return }
    let own = selfType(of: type)
    let symbol = FunctionSymbol(name: "init", implementation: .cell, range: range)
    symbol.owner = type
    symbol.isInitializer = true
    symbol.result = own
    let made = structure(type, own, range) { self.initialValues[$0] }
    symbol.body = FunctionBody(
      name: type.name,
      parameters: [],
      result: own,
      statements: [TypedStatement(.return(made), range)],
      range: range,
      source: source
    )
    type.members["init", default: []].append(.function(symbol))
  }

  private func addEnumMembers(_ type: NominalType, _ declaration: TypeDeclaration) {
    let cases = registry.cases(of: type)
    if cases.allSatisfy(\.payload.isEmpty), let hashable = registry.types["Hashable"] {
      type.conformances.append(Conformance(target: hashable, requirements: []))
    }
    let inherited = declaration.inherited.compactMap { syntax -> String? in
      if case .named(nil, let name, _) = syntax.kind { name } else { nil }
    }
    let range = declaration.range
    let own = selfType(of: type)
    let raws = IntegerKind.allCases.map(\.name) + ["Double", "Float", "Character", "String"]
    if !inherited.contains(where: raws.contains) { refuseRawValues(declaration) }
    if inherited.contains("CaseIterable"), cases.allSatisfy(\.payload.isEmpty) {
      let list = TypedExpression(
        .array(
          cases.map { TypedExpression(.enumCase($0, payload: []), type: own, range: range) }
        ),
        type: array(own),
        range: range
      )
      let getter = FunctionSymbol(name: "allCases", implementation: .cell, range: range)
      getter.owner = type
      getter.isStatic = true
      getter.result = array(own)
      getter.body = FunctionBody(
        name: "allCases",
        parameters: [],
        result: array(own),
        statements: [TypedStatement(.return(list), range)],
        range: range,
        source: source
      )
      let property = PropertySymbol(name: "allCases", type: array(own), getter: getter)
      property.owner = type
      property.isStatic = true
      type.members["allCases"] = [.property(property)]
      type.memberNames.append("allCases")
    }
    if inherited.contains("String") { addRaw(type, cases, declaration, string) }
    for name in IntegerKind.allCases.map(\.name) + ["Double", "Float", "Character"]
    where inherited.contains(name) {
      addRaw(type, cases, declaration, nominal(name))
    }
  }

  /// Reports the first value of a case in an enum without a raw type.
  private func refuseRawValues(_ declaration: TypeDeclaration) {
    for case .enumCase(let syntax) in declaration.members {
      guard let value = syntax.rawValue else { continue }
      var name = "Int"
      if case .string = value.kind { name = "String" }
      if case .floating = value.kind { name = "Double" }
      report(
        "unknown-type",
        "`\(declaration.name.text)` does not say of which type the values of its cases are",
        value.range,
        remedy: "Write `enum \(declaration.name.text): \(name)`."
      )
      return
    }
  }

  /// `rawValue` and `init?(rawValue:)`.
  private func addRaw(
    _ type: NominalType,
    _ cases: [EnumCase],
    _ declaration: TypeDeclaration,
    _ raw: Type
  ) {
    let range = declaration.range
    let own = selfType(of: type)
    let values = rawValues(cases, declaration, raw)
    if let target = registry.types["RawRepresentable"] {
      type.conformances.append(Conformance(target: target, requirements: []))
      type.members["RawValue"] = [.alias(raw)]
    }
    let receiver = Variable(
      name: "self",
      type: own,
      isMutable: false,
      storage: .local,
      range: range
    )
    let getter = FunctionSymbol(name: "rawValue", implementation: .cell, range: range)
    getter.owner = type
    getter.result = raw
    let clauses = zip(cases, values).map { found, value in
      TypedCase(
        patterns: [(.enumCase(found, []), nil)],
        body: [TypedStatement(.return(value), range)]
      )
    }
    getter.body = FunctionBody(
      name: "rawValue",
      parameters: [receiver],
      result: raw,
      statements: [
        TypedStatement(
          .switch(
            LoopLabel(),
            TypedExpression(.variable(receiver), type: own, range: range),
            clauses
          ),
          range
        )
      ],
      range: range,
      source: source
    )
    let property = PropertySymbol(name: "rawValue", type: raw, getter: getter)
    property.owner = type
    type.members["rawValue"] = [.property(property)]
    type.memberNames.append("rawValue")

    let parameter = Variable(
      name: "rawValue",
      type: raw,
      isMutable: false,
      storage: .local,
      range: range
    )
    let initializer = FunctionSymbol(name: "init", implementation: .cell, range: range)
    initializer.owner = type
    initializer.isInitializer = true
    initializer.result = optional(own)
    initializer.parameters = [.init(label: "rawValue", name: "rawValue", type: raw)]
    guard case .nominal(let nominal, _) = raw, let table = registry.operatorTable("==") else {
      return
    }
    let exact = table.byType[nominal.name]?.first {
      $0.generics.isEmpty && $0.parameters.allSatisfy { $0.type == raw }
    }
    // A `Character` has none of its own.
    let general = table.general.first { function in
      function.generics.count == 1
        && function.parameters.allSatisfy { $0.type == .parameter(function.generics[0]) }
    }
    guard let equal = exact ?? general else { return }
    var statements = zip(cases, values).map { found, value in
      let test = TypedExpression(
        .call(
          equal,
          typeArguments: equal.generics.isEmpty ? [] : [raw],
          arguments: [
            .value(TypedExpression(.variable(parameter), type: raw, range: range)), .value(value),
          ]
        ),
        type: bool,
        range: range
      )
      let made = TypedExpression(
        .some(TypedExpression(.enumCase(found, payload: []), type: own, range: range)),
        type: optional(own),
        range: range
      )
      return TypedStatement(
        .if(
          TypedCondition(clauses: [.expression(test)]),
          then: [TypedStatement(.return(made), range)],
          otherwise: []
        ),
        range
      )
    }
    statements.append(
      TypedStatement(
        .return(TypedExpression(.none, type: optional(own), range: range)),
        range
      )
    )
    initializer.body = FunctionBody(
      name: "init",
      parameters: [parameter],
      result: optional(own),
      statements: statements,
      range: range,
      source: source
    )
    type.members["init", default: []].append(.function(initializer))
  }

  private func rawValues(_ cases: [EnumCase], _ declaration: TypeDeclaration, _ raw: Type)
    -> [TypedExpression]
  {
    var written: [String: Expression] = [:]
    for case .enumCase(let syntax) in declaration.members {
      written[syntax.name.text] = syntax.rawValue
    }
    // In the form in which the type keeps its numbers.
    var next = IntegerKind(raw)?.word(literal: 0, isNegative: false) ?? 0
    return cases.map { found in
      let range = declaration.range
      if let expression = written[found.name] {
        let draft = check(expression, to: raw, as: .initial(found.name))
        settleAll()
        let value = draft.build()
        if case .integer(let number) = value.kind {
          next = number &+ 1
          found.rawValue = .int(number)
        }
        if case .string(let text) = value.kind { found.rawValue = .string(text) }
        if case .floating(let number) = value.kind { found.rawValue = .double(number) }
        return value
      }
      if raw == string {
        found.rawValue = .string(found.name)
        return TypedExpression(.string(found.name), type: raw, range: range)
      }
      defer { next = next &+ 1 }
      let isInteger = IntegerKind(raw) != nil
      found.rawValue = isInteger ? .int(next) : .double(Double(next))
      return isInteger
        ? TypedExpression(.integer(next), type: raw, range: range)
        : TypedExpression(.floating(Double(next)), type: raw, range: range)
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

// Calls such as `map`, `filter` and `reduce` with a closure that stands in the call: lowered to a loop
// with the closure's code in it. What an error says about its place stays the same: see
// `Code.InlinedCall`.

extension BodyLowering {
  /// Where `return` leads in a closure that is lowered in place.
  struct ElementReturn {
    /// What becomes of the value.
    var use: (TypedExpression) throws -> Void
    /// The next element.
    var again: Label
    /// Below the registers of a round.
    var mark: FunctionBuilder.Mark
  }

  /// The calls that are lowered in place; `reduce` is another case.
  private static let elementKeys: Set<String> = [
    "Sequence.map", "Sequence.filter", "Sequence.compactMap", "Sequence.forEach",
    "Sequence.contains(where)", "Sequence.allSatisfy", "Sequence.first(where)",
  ]

  /// A call that can be lowered in place.
  struct ElementCall {
    var closure: FunctionBody
    var source: ElementSource
    /// Of `reduce`.
    var initial: TypedExpression?
  }

  /// The call, if it can be lowered in place.
  func elementCall(_ key: String, _ arguments: [TypedArgument]) -> ElementCall? {
    guard key.hasPrefix("Sequence.") else { return nil }
    if key.hasPrefix("Sequence.reduce") { return foldCall(key, arguments) }
    guard BodyLowering.elementKeys.contains(key), arguments.count == 2,
      case .value(let sequence) = arguments[0], case .value(let given) = arguments[1],
      let closure = elementFunction(given, parameters: 1), closure.inoutParameters.isEmpty,
      let source = elementSource(sequence, closure.parameters[0].type),
      (concrete(closure.result) == .tuple([])) == (key == "Sequence.forEach")
    else { return nil }
    // A dictionary has a `filter` of its own.
    if case .entries = source, key == "Sequence.filter" { return nil }
    return ElementCall(closure: closure, source: source)
  }

  private func foldCall(_ key: String, _ arguments: [TypedArgument]) -> ElementCall? {
    let isInto = key == "Sequence.reduce(into)"
    guard isInto || key == "Sequence.reduce", arguments.count == 3,
      case .value(let sequence) = arguments[0], case .value(let initial) = arguments[1],
      case .value(let given) = arguments[2],
      let closure = elementFunction(given, parameters: 2),
      closure.inoutParameters == (isInto ? [0] : []),
      let source = elementSource(sequence, closure.parameters[1].type),
      concrete(initial.type) == concrete(closure.parameters[0].type),
      concrete(closure.result) == (isInto ? .tuple([]) : concrete(initial.type))
    else { return nil }
    return ElementCall(closure: closure, source: source, initial: initial)
  }

  /// Lowers a call of a member of `Sequence` in place; `nil` if it must be a call.
  func lowerElements(
    _ key: String,
    _ arguments: [TypedArgument],
    _ expression: TypedExpression,
    _ target: Register?
  ) throws -> Register? {
    guard let call = elementCall(key, arguments),
      builder.instructions.count < 5000 || call.closure.captures.contains(where: unshared.contains)
    else { return nil }
    if let initial = call.initial { return try lowerFold(key, call, initial, target) }
    let function = call.closure
    let kind = representation(expression.type)
    let result = builder.temporary(kind)
    let mark = builder.mark
    let walk = try begin(call.source)
    prepareResult(key, result, expression.type)
    if key == "Sequence.map", walk.step == nil, let limit = walk.limit {
      builder.emit(.reserve, result.index, limit.index, walk.counter.index)
    }
    let staysInArray = staysInArray(function.parameters[0], walk, function)
    try through(walk, staysInArray: staysInArray) { element, round in
      try self.inline(function, [element], round) { value in
        try self.use(value, key, element, result, round)
      }
    }
    builder.reset(to: mark)
    if !result.isWord { builder.held.insert(result.index) }
    return deliver(result, target)
  }

  /// `reduce`: the result so far is in a register.
  private func lowerFold(
    _ key: String,
    _ call: ElementCall,
    _ initial: TypedExpression,
    _ target: Register?
  ) throws -> Register? {
    let isInto = key == "Sequence.reduce(into)"
    let function = call.closure
    let kind = representation(initial.type)
    let result = builder.temporary(kind)
    let mark = builder.mark
    let walk = try begin(call.source)
    let inner = builder.mark
    _ = try evaluate(initial, into: result)
    builder.reset(to: inner)
    if !result.isWord { builder.held.insert(result.index) }
    var soFar = result
    soFar.isTemporary = false
    let staysInArray = staysInArray(function.parameters[1], walk, function)
    try through(walk, staysInArray: staysInArray) { element, round in
      try self.inline(function, [.register(soFar), element], round) { value in
        if isInto { return try self.discard(value) }
        if kind.isWord, self.isArithmetic(value) {
          _ = try self.evaluate(value, into: result)
        } else {
          let next = self.builder.temporary(kind)
          _ = try self.evaluate(value, into: next)
          self.builder.move(next, to: result)
        }
      }
    }
    builder.reset(to: mark)
    if !result.isWord { builder.held.insert(result.index) }
    return deliver(result, target)
  }

  private func staysInArray(_ element: Variable, _ walk: Walk, _ body: FunctionBody) -> Bool {
    guard walk.limit != nil, walk.sources.count == 1, !walk.isNumbered else { return false }
    return staysInArray(element, nil, body.statements)
  }

  // MARK: The closure

  /// A closure that can be lowered in place, or an operator: then a closure that calls it.
  private func elementFunction(
    _ expression: TypedExpression,
    parameters count: Int
  ) -> FunctionBody? {
    switch expression.kind {
    case .closure(let body):
      guard body.parameters.count == count, body.parameters.allSatisfy({ !$0.isShared }),
        body.statements.allSatisfy({ $0.staysInPlace })
      else { return nil }
      return body
    case .function(let function, let types, nil):
      guard case .function(let type) = concrete(expression.type), type.parameters.count == count,
        function.parameters.count == count, function.name.first?.isLetter == false,
        function.parameters.allSatisfy({ !$0.isInout && !$0.isVariadic && !$0.isAutoclosure }),
        case .native = function.implementation, !function.isThrowing
      else { return nil }
      let variables = type.parameters.map { parameter in
        Variable(
          name: "$",
          type: parameter.type,
          isMutable: false,
          storage: .local,
          range: expression.range
        )
      }
      let call = TypedExpression(
        .call(
          function,
          typeArguments: types,
          arguments: variables.map { variable in
            .value(
              TypedExpression(.variable(variable), type: variable.type, range: expression.range)
            )
          }
        ),
        type: type.result,
        range: builder.range
      )
      return FunctionBody(
        name: "",
        parameters: variables,
        result: type.result,
        statements: [TypedStatement(.return(call), expression.range)],
        range: expression.range,
        source: builder.code.source
      )
    default: return nil
    }
  }

  /// Lowers the closure with its parameters in the registers given, and hands on what it returns.
  private func inline(
    _ body: FunctionBody,
    _ parameters: [Element],
    _ round: Round,
    use: @escaping (TypedExpression) throws -> Void
  ) throws {
    // Its variables end with it: it may be lowered once more, elsewhere.
    let (variables, scattered) = (builder.variables, builder.scattered)
    let elements = builder.elements
    for (variable, element) in zip(body.parameters, parameters) {
      switch element {
      case .register(let register): builder.variables[variable] = .register(register)
      case .parts(let parts): builder.scattered[variable] = parts
      case .place(let array, let counter): builder.elements[variable] = (array, counter)
      }
    }
    let (range, call) = (builder.range, builder.inlineCall)
    if !body.name.isEmpty {
      builder.code.inlinedCalls.append(
        Code.InlinedCall(name: body.name, source: body.source, range: range, outer: call)
      )
      builder.inlineCall = Int32(builder.code.inlinedCalls.count)
    }
    elementReturns.append(ElementReturn(use: use, again: round.again, mark: round.mark))
    defer {
      elementReturns.removeLast()
      (builder.range, builder.inlineCall) = (range, call)
      (builder.variables, builder.scattered) = (variables, scattered)
      builder.elements = elements
    }
    let hasResult = concrete(body.result) != .tuple([])
    if body.statements.count == 1 {
      switch body.statements[0].kind {
      case .return(let value?):
        builder.range = value.range
        return try use(value)
      case .expression(let value) where hasResult && concrete(value.type) == concrete(body.result):
        builder.range = value.range
        return try use(value)
      default: break
      }
    }
    for (index, statement) in body.statements.enumerated() {
      if index == body.statements.count - 1, case .return(let value?) = statement.kind {
        builder.range = value.range
        return try use(value)
      }
      try lower(statement)
    }
  }

  /// `return` in a closure that is lowered in place.
  func lowerElementReturn(_ expression: TypedExpression?, _ target: ElementReturn) throws {
    let mark = builder.mark
    if let expression {
      builder.range = expression.range
      try target.use(expression)
    }
    clearHeld(above: target.mark)
    builder.emitJump(.jump, to: target.again)
    builder.forgetTemporaries(above: mark)
  }

  // MARK: Results

  private func prepareResult(_ key: String, _ result: Register, _ type: Type) {
    switch key {
    case "Sequence.map", "Sequence.filter", "Sequence.compactMap":
      let kind = elementRepresentation(type)
      if kind.isWord {
        builder.emit(.makeWordArray, result.index, 0, 0, Int(kind.rawValue))
      } else {
        builder.emit(.makeValueArray, result.index, 0, 0)
      }
      builder.held.insert(result.index)
    case "Sequence.allSatisfy": builder.emit(.loadWord, result.index, 0, 0, 1)
    case "Sequence.contains(where)": builder.emit(.loadWord, result.index)
    case "Sequence.first(where)":
      builder.emit(.loadConstant, result.index, 0, 0, builder.constant(.none))
      builder.held.insert(result.index)
    default: builder.emit(.clear, result.index)
    }
  }

  /// What becomes of the closure's result for one element.
  private func use(
    _ value: TypedExpression,
    _ key: String,
    _ element: Element,
    _ result: Register,
    _ round: Round
  ) throws {
    switch key {
    case "Sequence.map":
      let kind = representation(value.type)
      if kind.isWord {
        builder.emit(.arrayAppend(kind), result.index, try evaluate(value).index)
      } else {
        let register = builder.temporary(.value)
        try evaluateBoxed(value, into: register)
        builder.emit(.arrayAppendValue, result.index, register.index)
        builder.held.remove(register.index)
      }
    case "Sequence.filter":
      try branch(value, to: round.again, when: false)
      try append(element, to: result)
    case "Sequence.compactMap": try appendValue(of: value, to: result, round)
    case "Sequence.contains(where)":
      try branch(value, to: round.again, when: false)
      builder.emit(.loadWord, result.index, 0, 0, 1)
      leave(round)
    case "Sequence.allSatisfy":
      try branch(value, to: round.again, when: true)
      builder.emit(.loadWord, result.index)
      leave(round)
    case "Sequence.first(where)":
      try branch(value, to: round.again, when: false)
      builder.box(try register(of: element), to: result)
      if needsWrapping(round.type) { builder.emit(.wrap, result.index) }
      leave(round)
    default: try discard(value)
    }
  }

  /// Appends what is in an optional, if there is something.
  private func appendValue(
    of value: TypedExpression,
    to result: Register,
    _ round: Round
  ) throws {
    guard case .nominal(_, let types) = concrete(value.type), let type = types.first else { return }
    // `x > 0 ? x : nil` needs no optional.
    if case .ternary(let condition, let then, let otherwise) = value.kind {
      if case .none = otherwise.kind, case .some(let inner) = then.kind {
        try branch(condition, to: round.again, when: false)
        return try append(inner, to: result)
      }
      if case .none = then.kind, case .some(let inner) = otherwise.kind {
        try branch(condition, to: round.again, when: true)
        return try append(inner, to: result)
      }
    }
    if case .none = value.kind { return }
    if case .some(let inner) = value.kind { return try append(inner, to: result) }
    let register = builder.temporary(.value)
    try evaluateBoxed(value, into: register)
    builder.held.insert(register.index)
    builder.emitJump(.jumpIfNone, register.index, to: round.again)
    if needsWrapping(type) { builder.emit(.unwrap, register.index) }
    if type.representation.isWord {
      let word = builder.temporary(type.representation)
      convert(register, to: word)
      builder.emit(.arrayAppend(word.representation), result.index, word.index)
    } else {
      builder.emit(.arrayAppendValue, result.index, register.index)
    }
  }

  private func append(_ value: TypedExpression, to array: Register) throws {
    let kind = representation(value.type)
    if kind.isWord {
      builder.emit(.arrayAppend(kind), array.index, try evaluate(value).index)
    } else {
      let register = builder.temporary(.value)
      _ = try evaluate(value, into: register)
      builder.emit(.arrayAppendValue, array.index, register.index)
      builder.held.remove(register.index)
    }
  }

  private func append(_ element: Element, to array: Register) throws {
    var register = try register(of: element)
    if register.isWord {
      builder.emit(.arrayAppend(register.representation), array.index, register.index)
    } else {
      if !register.isTemporary {
        let copy = builder.temporary(.value)
        builder.emit(.copyValue, copy.index, register.index)
        register = copy
      }
      builder.emit(.arrayAppendValue, array.index, register.index)
      builder.held.remove(register.index)
    }
  }

  private func register(of element: Element) throws -> Register {
    switch element {
    case .register(let register): return register
    case .parts(let parts): return try materialize(parts, nil)
    case .place(let array, let counter):
      let result = builder.temporary(.value)
      builder.emit(.arrayGetValue, result.index, array.index, counter.index)
      builder.held.insert(result.index)
      return result
    }
  }

  /// Ends the loop.
  private func leave(_ round: Round) {
    clearHeld(above: round.mark)
    builder.emitJump(.jump, to: round.exit)
  }

  /// Whether one instruction reads two operands and writes the result.
  private func isArithmetic(_ expression: TypedExpression) -> Bool {
    guard case .call(let function, _, let arguments) = expression.kind, arguments.count == 2,
      case .native(let key) = function.implementation, case .value(let first) = arguments[0]
    else { return false }
    return Intrinsics.binary[Intrinsics.specialized(key, concrete(first.type))] != nil
  }
}

extension TypedStatement {
  /// Whether code of a closure can stand in that of another function: a deferred statement would
  /// run at the wrong end, and a function of its own captures variables.
  fileprivate var staysInPlace: Bool {
    switch kind {
    case .defer, .function: false
    case .expression, .declare, .return, .throw, .break, .continue, .fallthrough: true
    case .if(_, let then, let otherwise):
      then.allSatisfy { $0.staysInPlace } && otherwise.allSatisfy { $0.staysInPlace }
    case .while(_, _, let body), .repeat(_, let body, _), .for(_, _, _, _, let body):
      body.allSatisfy { $0.staysInPlace }
    case .switch(_, _, let cases):
      cases.allSatisfy { $0.body.allSatisfy { $0.staysInPlace } }
    case .do(_, let body, _, let cases):
      body.allSatisfy { $0.staysInPlace }
        && cases.allSatisfy { $0.body.allSatisfy { $0.staysInPlace } }
    }
  }
}

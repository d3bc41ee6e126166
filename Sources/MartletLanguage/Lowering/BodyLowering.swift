// SPDX-License-Identifier: Apache-2.0

/// Lowers the body of one function, or one statement at the top level.
final class BodyLowering {
  struct Loop {
    var label: LoopLabel
    var exit: Label
    var again: Label?
    var deferDepth: Int
  }

  let lowering: Lowering
  let builder: FunctionBuilder
  let isTop: Bool
  var substitution: [GenericParameter: Type] = [:]
  var result = Representation.value
  var loops: [Loop] = []
  /// Statements to run when their blocks are left, innermost block last.
  var defers: [[[TypedStatement]]] = [[]]
  /// Where `nil` in an optional chain leads.
  var chains: [Label] = []
  /// Where `fallthrough` leads.
  var nextCase: Label?
  /// Where `inout` parameters that closures share go back to when the function returns.
  var sharedParameters: [(box: Int, register: Register)] = []

  /// Closures that are being lowered in place, the outermost first.
  var elementReturns: [ElementReturn] = []
  /// Functions whose calls are being lowered in place, the outermost first.
  var inlineStack: [FunctionSymbol] = []
  /// What is being lowered.
  var statements: [TypedStatement] = []
  /// Variables of enclosing functions that it uses, and what its type parameters stand for.
  private var ownCaptures: [Variable] = []
  private var ownSubstitution: [GenericParameter: Type] = [:]
  private lazy var scan: EscapeScan = {
    // Meanwhile a call may be lowered in place, with type parameters of its own.
    let saved = substitution
    substitution = ownSubstitution
    defer { substitution = saved }
    return EscapeScan(
      statements,
      isInlined: { [unowned self] in inlinable($0, $1) != nil },
      closureInPlace: { [unowned self] function, arguments in
        guard case .native(let key) = function.implementation else { return nil }
        return elementCall(key, arguments)?.closure
      }
    )
  }()
  /// Variables of it that are used as a whole.
  var escaping: Set<Variable> { scan.escaping }
  /// Variables of it that only closures use which are lowered in place: they need no box.
  private(set) lazy var unshared: Set<Variable> =
    scan.usedInPlace.subtracting(scan.captured).subtracting(ownCaptures)

  /// Whether closures and frames share a variable in a box.
  func isShared(_ variable: Variable) -> Bool { variable.isShared && !unshared.contains(variable) }

  init(_ lowering: Lowering, _ builder: FunctionBuilder, isTop: Bool) {
    self.lowering = lowering
    self.builder = builder
    self.isTop = isTop
    lowering.active = builder
  }

  func concrete(_ type: Type) -> Type { lowering.witnesses.concrete(type, substitution) }
  func representation(_ type: Type) -> Representation { concrete(type).representation }

  func unsupported(_ what: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      "not-yet-supported",
      "\(what) cannot be used in cells yet",
      at: range,
      in: builder.code.source
    )
  }

  // MARK: Bodies

  func lowerBody(_ body: FunctionBody) throws {
    let builder = builder
    self.statements = body.statements
    ownCaptures = body.captures
    ownSubstitution = substitution
    var registers: [Register] = []
    for parameter in body.parameters {
      registers.append(builder.variable(representation(parameter.type)))
    }
    let keep = body.inoutParameters.compactMap { index in
      registers[index].isWord ? nil : registers[index].index + 1
    }
    builder.code.keptValues = max(builder.code.result.isWord ? 0 : 1, keep.max() ?? 0)
    let captures = body.captures.filter { $0.storage == .local }
    if !captures.isEmpty {
      let closure = builder.variable(.value)
      builder.code.closureRegister = closure.index
      for (index, variable) in captures.enumerated() {
        let representation = representation(variable.type)
        if variable.isShared {
          let box = builder.variable(.value)
          builder.emit(.loadCapture, box.index, closure.index, index)
          builder.variables[variable] = .box(box.index, representation)
        } else if representation.isWord {
          let temporary = builder.variable(.value)
          builder.emit(.loadCapture, temporary.index, closure.index, index)
          let register = builder.variable(representation)
          builder.emit(.unbox, register.index, temporary.index, 0, Int(representation.rawValue))
          builder.variables[variable] = .register(register)
        } else {
          let register = builder.variable(.value)
          builder.emit(.loadCapture, register.index, closure.index, index)
          builder.variables[variable] = .register(register)
        }
      }
    }
    for (index, (parameter, register)) in zip(body.parameters, registers).enumerated() {
      if isShared(parameter) {
        let box = builder.variable(.value)
        builder.box(register, to: box)
        builder.held.remove(box.index)
        builder.emit(.makeBox, box.index, box.index)
        builder.variables[parameter] = .box(box.index, register.representation)
        if body.inoutParameters.contains(index) {
          sharedParameters.append((box.index, register))
        }
      } else {
        builder.variables[parameter] = .register(register)
      }
    }
    var statements = body.statements
    if statements.count == 1, case .expression(let expression) = statements[0].kind,
      concrete(body.result) != .tuple([]), concrete(expression.type) == concrete(body.result)
    {
      statements[0] = TypedStatement(.return(expression), statements[0].range)
    }
    let hasDefer = statements.contains { if case .defer = $0.kind { true } else { false } }
    if hasDefer {
      try lowerBlock(statements)
    } else {
      for statement in statements { try lower(statement) }
    }
    if result.isWord {
      builder.emit(.trap, 0, 0, 0, builder.constant(.string("\(body.name) ended without a result")))
    } else {
      restoreSharedParameters()
      builder.emit(.returnVoid)
    }
  }

  func restoreSharedParameters() {
    for (box, register) in sharedParameters {
      if register.isWord {
        builder.emit(
          .boxWord,
          register.index,
          box,
          0,
          Int(register.representation.rawValue)
        )
      } else {
        builder.emit(.boxTake, register.index, box)
      }
    }
  }

  /// Emits the deferred statements of all blocks from `depth` inwards.
  func runDefers(from depth: Int) throws {
    let saved = defers
    while defers.count > depth {
      let block = defers.removeLast()
      for statements in block.reversed() {
        let mark = builder.mark
        for statement in statements { try lower(statement) }
        builder.reset(to: mark)
      }
    }
    defers = saved
  }

  // MARK: Variables

  /// Whether the variable lives in the outermost frame: it does at the top level of a cell.
  func isGlobal(_ variable: Variable) -> Bool {
    if case .global = variable.storage { return true }
    return isTop && lowering.globals[variable] != nil
  }

  /// Makes room for a variable that is being declared.
  func declare(_ variable: Variable) -> FunctionBuilder.Location {
    if isGlobal(variable) {
      return .register(lowering.register(of: variable))
    }
    if let location = builder.variables[variable] { return location }
    let representation = representation(variable.type)
    let location: FunctionBuilder.Location
    if isShared(variable) {
      let box = builder.variable(.value)
      builder.held.insert(box.index)
      location = .box(box.index, representation)
    } else {
      let register = builder.variable(representation)
      if !register.isWord { builder.held.insert(register.index) }
      location = .register(register)
    }
    builder.variables[variable] = location
    return location
  }

  /// Declares a variable with the value in a register.
  func initialize(_ variable: Variable, from source: Register) {
    switch declare(variable) {
    case .register(let register):
      if isGlobal(variable), !isTop {
        store(source, global: register)
      } else {
        convert(source, to: register)
      }
    case .box(let box, _):
      let target = Register(index: box, representation: .value, isTemporary: false)
      builder.box(source, to: target)
      builder.emit(.makeBox, box, box)
    }
  }

  /// Moves between registers, boxing and unboxing as needed.
  func convert(_ source: Register, to target: Register) {
    if source.isWord == target.isWord {
      builder.move(source, to: target)
    } else if source.isWord {
      builder.box(source, to: target)
    } else {
      var from = source
      if !source.isTemporary {
        from = builder.temporary(.value)
        builder.move(source, to: from)
      }
      builder.emit(
        .unbox,
        target.index,
        from.index,
        0,
        Int(target.representation.rawValue)
      )
      builder.held.remove(from.index)
    }
  }

  func store(_ source: Register, global: Register) {
    if global.isWord {
      builder.emit(.storeGlobalWord, source.index, 0, 0, global.index)
    } else {
      var from = source
      if !source.isTemporary {
        from = builder.temporary(.value)
        builder.move(source, to: from)
      }
      builder.emit(.storeGlobalValue, from.index, 0, 0, global.index)
      builder.held.remove(from.index)
    }
  }

  /// The register of a variable at the top level, as code outside the top level reaches it.
  func global(_ variable: Variable) throws -> Register {
    if !isTop || !inlineStack.isEmpty {
      lowering.usedByFunctions.insert(lowering.redeclarations.home(of: variable))
      try lowering.noteUse(of: variable)
    }
    return lowering.register(of: variable)
  }

  func load(_ variable: Variable, into target: Register?) throws -> Register {
    if let parts = builder.scattered[variable] { return try materialize(parts, target) }
    if let (array, counter) = builder.elements[variable] {
      let result = target ?? builder.temporary(.value)
      builder.emit(.arrayGetValue, result.index, array.index, counter.index)
      builder.held.insert(result.index)
      return result
    }
    if isGlobal(variable) {
      try makeFirstValue(of: variable)
      let register = try global(variable)
      if isTop { return deliver(register, target) }
      let result = target ?? builder.temporary(register.representation)
      builder.emit(
        register.isWord ? .loadGlobalWord : .loadGlobalValue,
        result.index,
        0,
        0,
        register.index
      )
      if !register.isWord { builder.held.insert(result.index) }
      return result
    }
    switch builder.variables[variable] {
    case .register(let register): return deliver(register, target)
    case .box(let box, let representation):
      let result = target ?? builder.temporary(representation)
      if representation.isWord {
        builder.emit(.boxWord, result.index, box, 0, Int(representation.rawValue))
      } else {
        builder.emit(.boxValue, result.index, box)
        builder.held.insert(result.index)
      }
      return result
    case nil:
      throw Diagnostic(
        "internal",
        "`\(variable.name)` cannot be reached from here",
        at: builder.range,
        in: builder.code.source
      )
    }
  }

  /// Computes the value of a static property that has none yet.
  func makeFirstValue(of variable: Variable) throws {
    guard let (function, isUnmade) = variable.firstValue else { return }
    let range = builder.range
    defer { builder.range = range }
    let bool = isUnmade.type
    let test = TypedExpression(.variable(isUnmade), type: bool, range: range)
    let call = TypedExpression(
      .call(function, typeArguments: [], arguments: []),
      type: variable.type,
      range: range
    )
    let done = TypedExpression(
      .assign(.variable(isUnmade), TypedExpression(.boolean(false), type: bool, range: range)),
      type: .tuple([]),
      range: range
    )
    try lower(
      TypedStatement(
        .if(
          TypedCondition(clauses: [.expression(test)]),
          then: [
            TypedStatement(.declare(variable, call), range),
            TypedStatement(.expression(done), range),
          ],
          otherwise: []
        ),
        range
      )
    )
  }

  func deliver(_ register: Register, _ target: Register?) -> Register {
    guard let target else { return register }
    builder.move(register, to: target)
    return target
  }
}

extension Variable {
  /// Whether closures and frames may share it in a box.
  var isShared: Bool { isCaptured && isReassigned && storage == .local }
}

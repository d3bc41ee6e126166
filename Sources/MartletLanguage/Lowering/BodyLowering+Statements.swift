// SPDX-License-Identifier: Apache-2.0

extension BodyLowering {
  func lower(_ statement: TypedStatement) throws {
    let builder = builder
    builder.range = statement.range
    switch statement.kind {
    case .expression(let expression):
      let mark = builder.mark
      builder.range = expression.range
      try discard(expression)
      builder.reset(to: mark)
    case .declare(let variable, let value): try lowerDeclaration(variable, value)
    case .function(let function):
      // Closures of nested functions are made where they are called; see `closure(of:)`.
      if isTop, let body = function.body, body.captures.allSatisfy({ $0.storage != .local }),
        function.generics.isEmpty
      {
        _ = try lowering.index(of: function, [])
      }
    case .if(let condition, let then, let otherwise):
      try lowerIf(condition, then: then, otherwise: otherwise)
    case .while(let label, let condition, let body) where condition.isPlain:
      // The condition stands behind the body, so that a round has one jump.
      let mark = builder.mark
      let (start, again, exit) = (builder.label(), builder.label(), builder.label())
      builder.emitJump(.jump, to: again)
      builder.place(start)
      loops.append(Loop(label: label, exit: exit, again: again, deferDepth: defers.count))
      try lowerBlock(body)
      loops.removeLast()
      clearHeld(above: mark)
      builder.place(again)
      try repeatIf(condition, start, exit)
      builder.place(exit)
      builder.reset(to: mark)
    case .while(let label, let condition, let body):
      let mark = builder.mark
      let (start, exit) = (builder.label(), builder.label())
      builder.place(start)
      try lower(condition, failure: exit)
      loops.append(Loop(label: label, exit: exit, again: start, deferDepth: defers.count))
      try lowerBlock(body)
      loops.removeLast()
      builder.range = statement.range
      clearHeld(above: mark)
      builder.emitJump(.loop, to: start)
      builder.place(exit)
      builder.reset(to: mark)
    case .repeat(let label, let body, let condition):
      let mark = builder.mark
      let (start, again, exit) = (builder.label(), builder.label(), builder.label())
      builder.place(start)
      loops.append(Loop(label: label, exit: exit, again: again, deferDepth: defers.count))
      try lowerBlock(body)
      loops.removeLast()
      builder.place(again)
      clearHeld(above: mark)
      try branch(condition, to: start, when: true)
      builder.place(exit)
      builder.reset(to: mark)
    case .for(let label, let pattern, let sequence, let filter, let body):
      try lowerFor(label, pattern, sequence, filter, body, statement.range)
    case .switch(let label, let subject, let cases): try lowerSwitch(label, subject, cases)
    case .do(let label, let body, let error, let cases): try lowerDo(label, body, error, cases)
    case .defer(let statements):
      if isTop, defers.count == 1 {
        throw unsupported("`defer` at the top level of a cell", statement.range)
      }
      defers[defers.count - 1].append(statements)
    case .return(let expression): try lowerReturn(expression)
    case .throw(let expression):
      let register = builder.temporary(.value)
      try evaluateBoxed(expression, into: register)
      builder.range = statement.range
      builder.emit(.raise, register.index)
      builder.held.remove(register.index)
    case .break(let label):
      guard let loop = loops.last(where: { $0.label == label }) else { return }
      try runDefers(from: loop.deferDepth)
      builder.emitJump(.jump, to: loop.exit)
    case .continue(let label):
      guard let loop = loops.last(where: { $0.label == label }), let again = loop.again else {
        return
      }
      try runDefers(from: loop.deferDepth)
      builder.emitJump(.jump, to: again)
    case .fallthrough:
      if let nextCase { builder.emitJump(.jump, to: nextCase) }
    }
  }

  /// Goes back to `start` if all clauses hold.
  private func repeatIf(_ condition: TypedCondition, _ start: Label, _ exit: Label) throws {
    for (index, clause) in condition.clauses.enumerated() {
      guard case .expression(let expression) = clause else { continue }
      if index < condition.clauses.count - 1 {
        try branch(expression, to: exit, when: false)
      } else {
        try branch(expression, to: start, when: true)
      }
    }
  }

  /// Clears what registers above the mark may hold, but keeps counting it as held: other paths
  /// meet behind.
  func clearHeld(above mark: FunctionBuilder.Mark) {
    for register in builder.held.filter({ $0 >= mark.value }).sorted() {
      builder.emit(.clear, register)
    }
  }

  /// A block: its variables end with it, its deferred statements run, also when an error passes.
  func lowerBlock(_ statements: [TypedStatement]) throws {
    let mark = builder.mark
    defers.append([])
    var handlers: [(start: Label, statements: [TypedStatement])] = []
    for statement in statements {
      try lower(statement)
      if case .defer(let deferred) = statement.kind {
        let start = builder.label()
        builder.place(start)
        handlers.append((start, deferred))
      }
    }
    try runDefers(from: defers.count - 1)
    let end = builder.label()
    builder.place(end)
    defers.removeLast()
    // What is deferred sees the block's variables, so these keep their registers until then.
    try lowerDeferHandlers(handlers, end: end)
    builder.reset(to: mark)
  }

  private func lowerDeferHandlers(
    _ handlers: [(start: Label, statements: [TypedStatement])],
    end: Label
  ) throws {
    guard !handlers.isEmpty else { return }
    let after = builder.label()
    builder.emitJump(.jump, to: after)
    // The innermost handler comes first; what it raises again meets the next one.
    var regionEnd = end
    for (start, statements) in handlers.reversed() {
      let mark = builder.mark
      let error = builder.temporary(.value)
      let target = builder.label()
      builder.place(target)
      builder.addHandler(from: start, to: regionEnd, target: target, register: error.index)
      for statement in statements { try lower(statement) }
      builder.emit(.raise, error.index)
      builder.forget(to: mark)
      regionEnd = builder.label()
      builder.place(regionEnd)
    }
    builder.place(after)
  }

  private func lowerDeclaration(_ variable: Variable, _ value: TypedExpression?) throws {
    let builder = builder
    guard let value else {
      let location = declare(variable)
      if case .box(let box, let representation) = location {
        if representation.isWord {
          let zero = builder.temporary(representation)
          builder.emit(.loadWord, zero.index)
          builder.box(zero, to: Register(index: box, representation: .value, isTemporary: false))
        }
        builder.emit(.makeBox, box, box)
      } else if case .register(let register) = location {
        if register.isWord {
          builder.emit(.loadWord, register.index)
        } else {
          let isOptional =
            if case .nominal(let type, _) = variable.type { type.name == "Optional" } else { false }
          if isOptional {
            builder.emit(.loadConstant, register.index, 0, 0, builder.constant(.none))
          } else {
            builder.emit(.clear, register.index)
          }
        }
      }
      return
    }
    builder.range = value.range
    if isGlobal(variable) {
      let mark = builder.mark
      let register = try evaluate(value)
      initialize(variable, from: register)
      builder.reset(to: mark)
      return
    }
    // In a loop the register still has the value of the last round, or a box that a closure keeps.
    if isShared(variable) || representation(variable.type) != representation(value.type) {
      let location = declare(variable)
      let mark = builder.mark
      let register = try evaluate(value)
      builder.variables[variable] = location
      initialize(variable, from: register)
      builder.reset(to: mark)
      return
    }
    if try declareScattered(variable, value) { return }
    builder.scattered[variable] = nil
    guard case .register(let target) = declare(variable) else { return }
    let mark = builder.mark
    _ = try evaluate(value, into: target)
    builder.reset(to: mark)
  }

  private func lowerIf(
    _ condition: TypedCondition,
    then: [TypedStatement],
    otherwise: [TypedStatement]
  ) throws {
    let mark = builder.mark
    let (otherLabel, end) = (builder.label(), builder.label())
    // A `guard` comes as an empty `then`: its bindings live on behind the statement.
    let isGuard = then.isEmpty && !otherwise.isEmpty
    try lower(condition, failure: otherLabel)
    if isGuard {
      let bound = builder.mark
      builder.emitJump(.jump, to: end)
      builder.place(otherLabel)
      try lowerBlock(otherwise)
      builder.place(end)
      builder.nextWord = max(builder.nextWord, bound.word)
      builder.nextValue = max(builder.nextValue, bound.value)
      return
    }
    try lowerBlock(then)
    if otherwise.isEmpty {
      builder.place(otherLabel)
    } else {
      let held = builder.held
      clearHeld(above: mark)
      builder.emitJump(.jump, to: end)
      builder.place(otherLabel)
      try lowerBlock(otherwise)
      builder.place(end)
      builder.held.formUnion(held)
    }
    builder.reset(to: mark)
  }

  /// Tests the clauses; jumps to `failure` at the first that does not hold.
  func lower(_ condition: TypedCondition, failure: Label) throws {
    for clause in condition.clauses {
      switch clause {
      case .expression(let expression): try branch(expression, to: failure, when: false)
      case .unwrap(let pattern, let expression):
        builder.range = expression.range
        let subject = try evaluate(expression)
        builder.emitJump(.jumpIfNone, subject.index, to: failure)
        try matchUnwrapped(pattern, subject, of: expression.type, failure: failure)
      case .matches(let pattern, let expression):
        builder.range = expression.range
        let subject = try evaluate(expression)
        try match(pattern, subject, failure: failure)
      }
    }
  }

  private func lowerReturn(_ expression: TypedExpression?) throws {
    if let target = elementReturns.last { return try lowerElementReturn(expression, target) }
    let mark = builder.mark
    guard let expression else {
      try runDefers(from: 0)
      restoreSharedParameters()
      builder.emit(.returnVoid)
      return
    }
    builder.range = expression.range
    let hasWork = defers.contains { !$0.isEmpty } || !sharedParameters.isEmpty
    if case .ternary(let condition, let then, let otherwise) = expression.kind, !hasWork,
      !isNegation(then, otherwise)
    {
      let other = builder.label()
      try branch(condition, to: other, when: false)
      try lowerReturn(then)
      builder.place(other)
      return try lowerReturn(otherwise)
    }
    if result.isWord {
      var register = try evaluate(expression)
      if !register.isWord {
        let word = builder.temporary(result)
        convert(register, to: word)
        register = word
      } else if hasWork, !register.isTemporary {
        let copy = builder.temporary(result)
        builder.move(register, to: copy)
        register = copy
      }
      if hasWork {
        try runDefers(from: 0)
        restoreSharedParameters()
      }
      builder.emit(.returnWord, register.index)
    } else {
      let register = builder.temporary(.value)
      try evaluateBoxed(expression, into: register)
      if hasWork {
        try runDefers(from: 0)
        restoreSharedParameters()
      }
      builder.emit(.returnValue, register.index)
      builder.held.remove(register.index)
    }
    builder.forgetTemporaries(above: mark)
  }

  private func lowerDo(
    _ label: LoopLabel,
    _ body: [TypedStatement],
    _ error: Variable?,
    _ cases: [TypedCase]
  ) throws {
    let exit = builder.label()
    loops.append(Loop(label: label, exit: exit, again: nil, deferDepth: defers.count))
    let (start, end) = (builder.label(), builder.label())
    builder.place(start)
    try lowerBlock(body)
    builder.emitJump(.jump, to: exit)
    builder.place(end)
    if !cases.isEmpty {
      let mark = builder.mark
      let register = builder.variable(.value)
      let target = builder.label()
      builder.place(target)
      builder.addHandler(from: start, to: end, target: target, register: register.index)
      builder.held.insert(register.index)
      if let error {
        _ = declare(error)
        initialize(error, from: register)
      }
      try lowerCases(cases, subject: register, exit: exit)
      // Errors that no clause takes go on.
      let copy = builder.temporary(.value)
      builder.move(register, to: copy)
      builder.emit(.raise, copy.index)
      builder.held.remove(copy.index)
      builder.place(exit)
      builder.reset(to: mark)
    } else {
      builder.place(exit)
    }
    loops.removeLast()
  }

  private func lowerSwitch(
    _ label: LoopLabel,
    _ subject: TypedExpression,
    _ cases: [TypedCase]
  ) throws {
    let mark = builder.mark
    let exit = builder.label()
    builder.range = subject.range
    var register = try evaluate(subject)
    if !register.isTemporary {
      // The variable may change while a case runs.
      let copy = builder.temporary(register.representation)
      builder.move(register, to: copy)
      register = copy
    }
    register.isTemporary = false
    loops.append(Loop(label: label, exit: exit, again: nil, deferDepth: defers.count))
    try lowerCases(cases, subject: register, exit: exit)
    loops.removeLast()
    builder.place(exit)
    builder.reset(to: mark)
  }

  private func lowerCases(_ cases: [TypedCase], subject: Register, exit: Label) throws {
    let bodies = cases.map { _ in builder.label() }
    for (index, clause) in cases.enumerated() {
      let mark = builder.mark
      let saved = nextCase
      nextCase = index + 1 < bodies.count ? bodies[index + 1] : nil
      let next = builder.label()
      for (number, (pattern, filter)) in clause.patterns.enumerated() {
        let other = number + 1 < clause.patterns.count ? builder.label() : next
        try match(pattern, subject, failure: other)
        if let filter { try branch(filter, to: other, when: false) }
        if number + 1 < clause.patterns.count {
          builder.emitJump(.jump, to: bodies[index])
          builder.place(other)
        }
      }
      builder.place(bodies[index])
      try lowerBlock(clause.body)
      builder.emitJump(.jump, to: exit)
      builder.place(next)
      nextCase = saved
      builder.reset(to: mark)
    }
  }
}

extension FunctionBuilder {
  /// Gives back registers behind a return: nothing needs to be cleared, but other paths that meet
  /// here may hold values in them.
  func forgetTemporaries(above mark: Mark) {
    nextWord = mark.word
    nextValue = mark.value
  }
}

extension TypedCondition {
  /// Whether it declares nothing and consists of expressions only.
  var isPlain: Bool {
    !clauses.isEmpty
      && clauses.allSatisfy { clause in
        if case .expression = clause { true } else { false }
      }
  }
}

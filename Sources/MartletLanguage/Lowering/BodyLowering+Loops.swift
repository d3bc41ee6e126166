// SPDX-License-Identifier: Apache-2.0

extension BodyLowering {
  func lowerFor(
    _ label: LoopLabel,
    _ pattern: TypedPattern,
    _ sequence: TypedExpression,
    _ filter: TypedExpression?,
    _ body: [TypedStatement],
    _ range: SourceRange
  ) throws {
    let mark = builder.mark
    builder.range = sequence.range
    if case .call(let function, _, let arguments) = sequence.kind,
      case .native(let key) = function.implementation,
      key == "Range.init" || key == "ClosedRange.init", arguments.count == 2,
      case .value(let lower) = arguments[0], case .value(let upper) = arguments[1],
      representation(lower.type) == .int
    {
      try lowerCounting(
        label,
        pattern,
        from: lower,
        to: upper,
        isClosed: key == "ClosedRange.init",
        filter,
        body
      )
    } else if try lowerPairs(label, pattern, sequence, filter, body) {
      // Nothing is left to do.
    } else {
      let name: String? =
        if case .nominal(let type, _) = concrete(sequence.type), type.isNative { type.name } else {
          nil
        }
      if name == "Array" {
        try lowerArrayLoop(label, pattern, sequence, filter, body)
      } else {
        try lowerIteration(label, pattern, sequence, filter, body)
      }
    }
    builder.reset(to: mark)
  }

  /// `for i in a ..< b` without a range: the counter is the variable itself where nothing shares it.
  private func lowerCounting(
    _ label: LoopLabel,
    _ pattern: TypedPattern,
    from lower: TypedExpression,
    to upper: TypedExpression,
    isClosed: Bool,
    _ filter: TypedExpression?,
    _ body: [TypedStatement]
  ) throws {
    let (start, again, exit) = (builder.label(), builder.label(), builder.label())
    let counter = builder.variable(.int)
    _ = try evaluate(lower, into: counter)
    var limit = try evaluate(upper)
    if !limit.isTemporary {
      let copy = builder.variable(.int)
      builder.move(limit, to: copy)
      limit = copy
    }
    let kind = IntegerKind(concrete(lower.type)) ?? .int
    builder.emit(.checkRange, counter.index, limit.index, isClosed ? 1 : 0, Int(kind.rawValue))
    if !isClosed { builder.emitJump(.jumpLessEqualInt, limit.index, counter.index, to: exit) }
    let range = builder.range
    builder.place(start)
    let inner = builder.mark
    if case .binding(let variable) = pattern, case .local = variable.storage, !isShared(variable),
      !variable.isMutable
    {
      builder.variables[variable] = .register(counter)
    } else {
      try match(pattern, counter, failure: again)
    }
    if let filter { try branch(filter, to: again, when: false) }
    loops.append(Loop(label: label, exit: exit, again: again, deferDepth: defers.count))
    try lowerBlock(body)
    loops.removeLast()
    builder.reset(to: inner)
    builder.place(again)
    builder.range = range
    builder.emitJump(
      isClosed ? .nextInClosedRange : .nextInRange,
      counter.index,
      limit.index,
      to: start
    )
    builder.place(exit)
  }

  private func lowerArrayLoop(
    _ label: LoopLabel,
    _ pattern: TypedPattern,
    _ sequence: TypedExpression,
    _ filter: TypedExpression?,
    _ body: [TypedStatement]
  ) throws {
    let (start, again, exit) = (builder.label(), builder.label(), builder.label())
    var array = try evaluate(sequence)
    if !array.isTemporary {
      // The loop goes through the elements as they are now, whatever the body does to the variable.
      let copy = builder.temporary(.value)
      builder.move(array, to: copy)
      array = copy
    }
    let range = builder.range
    let count = builder.variable(.int)
    builder.emit(.arrayCount, count.index, array.index)
    let counter = builder.variable(.int)
    builder.emit(.loadWord, counter.index)
    builder.emitJump(.jumpLessEqualInt, count.index, counter.index, to: exit)
    builder.place(start)
    let inner = builder.mark
    let representation = elementRepresentation(sequence.type)
    let get = Opcode.arrayGet(representation)
    if case .binding(let variable) = pattern, staysInArray(variable, filter, body) {
      builder.elements[variable] = (array, counter)
    } else if case .binding(let variable) = pattern, case .local = variable.storage,
      !isShared(variable)
    {
      guard case .register(let register) = declare(variable) else { return }
      builder.emit(get, register.index, array.index, counter.index)
    } else {
      let element = builder.temporary(representation)
      if !representation.isWord { builder.held.insert(element.index) }
      builder.emit(get, element.index, array.index, counter.index)
      try match(pattern, element, failure: again)
    }
    if let filter { try branch(filter, to: again, when: false) }
    loops.append(Loop(label: label, exit: exit, again: again, deferDepth: defers.count))
    try lowerBlock(body)
    loops.removeLast()
    builder.place(again)
    builder.reset(to: inner)
    builder.range = range
    builder.emitJump(.nextInRange, counter.index, count.index, to: start)
    builder.place(exit)
  }

  private func lowerIteration(
    _ label: LoopLabel,
    _ pattern: TypedPattern,
    _ sequence: TypedExpression,
    _ filter: TypedExpression?,
    _ body: [TypedStatement]
  ) throws {
    let (start, exit) = (builder.label(), builder.label())
    let iterator = builder.temporary(.value)
    try evaluateBoxed(sequence, into: iterator)
    let range = builder.range
    builder.emit(.iterate, iterator.index, iterator.index)
    builder.held.insert(iterator.index)
    builder.place(start)
    let inner = builder.mark
    let again = builder.label()
    let element = builder.temporary(.value)
    builder.emitJump(.next, element.index, iterator.index, to: exit)
    builder.held.insert(element.index)
    try matchBoxed(pattern, element, failure: again)
    if let filter { try branch(filter, to: again, when: false) }
    loops.append(Loop(label: label, exit: exit, again: again, deferDepth: defers.count))
    try lowerBlock(body)
    loops.removeLast()
    builder.place(again)
    builder.reset(to: inner)
    builder.range = range
    builder.emitJump(.loop, to: start)
    builder.place(exit)
  }

  /// How the elements of an array type are kept.
  func elementRepresentation(_ type: Type) -> Representation {
    if case .nominal(_, let arguments) = concrete(type), let element = arguments.first {
      return element.representation
    }
    return .value
  }
}

// SPDX-License-Identifier: Apache-2.0

// Going through sequences with a counter: arrays, ranges, strides, arrays with the places of their elements,
// two arrays side by side, dictionaries, sets, and texts.
extension BodyLowering {
  /// What is gone through.
  enum ElementSource {
    case range(TypedExpression, TypedExpression, isClosed: Bool, Type)
    case stride(TypedExpression, TypedExpression, by: Int, isClosed: Bool, Type)
    /// One array, or two side by side; with the places of the elements if it is numbered.
    case arrays([TypedExpression], isNumbered: Bool, Type)
    case entries(TypedExpression, Type)
    case characters(TypedExpression, Type)

    var type: Type {
      switch self {
      case .range(_, _, _, let type), .stride(_, _, _, _, let type), .arrays(_, _, let type),
        .entries(_, let type), .characters(_, let type):
        type
      }
    }

    var isText: Bool { if case .characters = self { true } else { false } }

    /// The same with labels in the type of its elements.
    func typed(_ type: Type) -> ElementSource {
      switch self {
      case .range(let lower, let upper, let isClosed, _):
        .range(lower, upper, isClosed: isClosed, type)
      case .stride(let first, let end, let step, let isClosed, _):
        .stride(first, end, by: step, isClosed: isClosed, type)
      case .arrays(let arrays, let isNumbered, _): .arrays(arrays, isNumbered: isNumbered, type)
      case .entries(let table, _): .entries(table, type)
      case .characters(let text, _): .characters(text, type)
      }
    }
  }

  /// The same in registers.
  struct Walk {
    var type: Type
    /// The arrays with the representations of their elements, or the dictionary.
    var sources: [(register: Register, kind: Representation)] = []
    var isNumbered = false
    var isClosed = false
    /// How far the counter goes at once, and up to where it may go so far: the limit less a step.
    var step: (size: Int, bound: Register)?
    var counter: Register
    /// `nil` in a dictionary and in a text.
    var limit: Register?
    var isText = false
    var range: SourceRange
  }

  /// An element in its register, a pair in several, or an element that stays in its array.
  enum Element {
    case register(Register)
    case parts(Scattered)
    case place(array: Register, counter: Register)
  }

  /// One round of the loop.
  struct Round {
    var type: Type
    var again: Label
    var exit: Label
    /// Below the registers of the round.
    var mark: FunctionBuilder.Mark
  }

  /// How the elements of a sequence can be gone through with a counter; `nil` if they cannot, or are
  /// not of the type wanted.
  func elementSource(_ sequence: TypedExpression, _ wanted: Type) -> ElementSource? {
    let wanted = concrete(wanted)
    guard let source = elementSource(sequence) else { return nil }
    switch (source.type, wanted) {
    case (.tuple(let parts), .tuple(let others)):
      guard parts.map(\.type) == others.map({ concrete($0.type) }) else { return nil }
    case (_, .nominal(let nominal, _)) where source.isText:
      guard nominal.isNative, nominal.name == "Character" else { return nil }
    default: guard source.type == wanted else { return nil }
    }
    return source.typed(wanted)
  }

  /// The same for elements of any type; of a text the type is not that of its characters.
  func elementSource(_ sequence: TypedExpression) -> ElementSource? {
    if case .call(let function, _, let arguments) = sequence.kind,
      case .native(let key) = function.implementation
    {
      let values = arguments.compactMap { argument in
        if case .value(let value) = argument { value } else { nil as TypedExpression? }
      }
      guard values.count == arguments.count else { return nil }
      switch key {
      case "Range.init", "ClosedRange.init":
        guard values.count == 2, IntegerKind(concrete(values[0].type)) != nil else { return nil }
        let isClosed = key == "ClosedRange.init"
        return .range(values[0], values[1], isClosed: isClosed, concrete(values[0].type))
      case "stride.to", "stride.through":
        guard values.count == 3, IntegerKind(concrete(values[0].type)) == .int,
          case .integer(let step) = values[2].kind, step != 0, step.magnitude < 1 << 31
        else { return nil }
        let isClosed = key == "stride.through"
        return .stride(values[0], values[1], by: step, isClosed: isClosed, concrete(values[0].type))
      case "Sequence.enumerated":
        guard values.count == 1, let int = lowering.machine.plainTypes?.int,
          let element = self.arguments(of: values[0], "Array")?.first
        else { return nil }
        return .arrays(values, isNumbered: true, pair(int, element))
      case "zip":
        guard values.count == 2, let first = self.arguments(of: values[0], "Array")?.first,
          let second = self.arguments(of: values[1], "Array")?.first
        else { return nil }
        return .arrays(values, isNumbered: false, pair(first, second))
      default: break
      }
    }
    if let element = arguments(of: sequence, "Array")?.first {
      return .arrays([sequence], isNumbered: false, element)
    }
    if let types = arguments(of: sequence, "Dictionary"), types.count == 2 {
      return .entries(sequence, pair(types[0], types[1]))
    }
    if arguments(of: sequence, "String") != nil {
      return .characters(sequence, concrete(sequence.type))
    }
    if let element = arguments(of: sequence, "Set")?.first { return .entries(sequence, element) }
    return nil
  }

  private func pair(_ first: Type, _ second: Type) -> Type {
    .tuple([Type.TupleElement(label: nil, type: first), .init(label: nil, type: second)])
  }

  /// The type arguments of a sequence's type, if it is the library's of that name.
  private func arguments(of sequence: TypedExpression, _ name: String) -> [Type]? {
    guard case .nominal(let nominal, let types) = concrete(sequence.type), nominal.isNative,
      nominal.name == name
    else { return nil }
    return types
  }

  /// Evaluates what is gone through.
  func begin(_ source: ElementSource) throws -> Walk {
    let range = builder.range
    switch source {
    case .range(let lower, let upper, let isClosed, let type):
      let counter = builder.variable(.int)
      let limit = builder.variable(.int)
      _ = try evaluate(lower, into: counter)
      _ = try evaluate(upper, into: limit)
      let kind = IntegerKind(type) ?? .int
      builder.emit(.checkRange, counter.index, limit.index, isClosed ? 1 : 0, Int(kind.rawValue))
      return Walk(type: type, isClosed: isClosed, counter: counter, limit: limit, range: range)
    case .stride(let first, let end, let step, let isClosed, let type):
      let counter = builder.variable(.int)
      let limit = builder.variable(.int)
      _ = try evaluate(first, into: counter)
      _ = try evaluate(end, into: limit)
      return Walk(
        type: type,
        isClosed: isClosed,
        step: (step, bound(limit, step)),
        counter: counter,
        limit: limit,
        range: range
      )
    case .arrays(let sequences, let isNumbered, let type):
      let sources = try sequences.map { sequence in
        (try own(sequence), elementRepresentation(sequence.type))
      }
      let counter = builder.variable(.int)
      let limit = builder.variable(.int)
      builder.emit(.arrayCount, limit.index, sources[0].0.index)
      if sources.count == 2 {
        let other = builder.variable(.int)
        let isShorter = builder.label()
        builder.emit(.arrayCount, other.index, sources[1].0.index)
        builder.emitJump(.jumpLessEqualInt, limit.index, other.index, to: isShorter)
        builder.move(other, to: limit)
        builder.place(isShorter)
      }
      builder.emit(.loadWord, counter.index)
      return Walk(
        type: type,
        sources: sources,
        isNumbered: isNumbered,
        counter: counter,
        limit: limit,
        range: range
      )
    case .entries(let sequence, let type):
      let table = try own(sequence)
      let counter = builder.variable(.int)
      builder.emit(.loadWord, counter.index)
      return Walk(type: type, sources: [(table, .value)], counter: counter, range: range)
    case .characters(let sequence, let type):
      let text = try own(sequence)
      let counter = builder.variable(.int)
      builder.emit(.loadWord, counter.index)
      return Walk(
        type: type,
        sources: [(text, .value)],
        counter: counter,
        isText: true,
        range: range
      )
    }
  }

  /// The limit less a step, or the end of all integers if that is past it.
  private func bound(_ limit: Register, _ step: Int) -> Register {
    let bound = builder.variable(.int)
    let nearest = builder.variable(.int)
    let skip = builder.label()
    builder.emit(.loadWord, bound.index, 0, 0, step > 0 ? Int.min : Int.max)
    builder.emit(.loadWord, nearest.index, 0, 0, (step > 0 ? Int.min : Int.max) + step)
    let (low, high) = step > 0 ? (limit, nearest) : (nearest, limit)
    builder.emitJump(.jumpLessInt, low.index, high.index, to: skip)
    builder.emit(.addIntImmediate, bound.index, limit.index, 0, -step)
    builder.place(skip)
    return bound
  }

  /// Goes a step on, and to the start of another round if there is one.
  private func emitStep(_ walk: Walk, _ limit: Register, to start: Label, _ exit: Label) {
    guard let (size, bound) = walk.step else { return }
    let counter = walk.counter.index
    let (low, high) = size > 0 ? (bound.index, counter) : (counter, bound.index)
    builder.emitJump(walk.isClosed ? .jumpLessInt : .jumpLessEqualInt, low, high, to: exit)
    builder.emit(.addIntImmediate, counter, counter, 0, size)
    if walk.isClosed {
      // The bound may be nearer than the limit less a step.
      let (low, high) = size > 0 ? (counter, limit.index) : (limit.index, counter)
      builder.emitJump(.jumpLessEqualInt, low, high, to: start)
    } else {
      builder.emitJump(.jump, to: start)
    }
  }

  /// A sequence as it is now, whatever the loop does to the variable that holds it.
  private func own(_ sequence: TypedExpression) throws -> Register {
    let register = try evaluate(sequence)
    if register.isTemporary { return register }
    let copy = builder.temporary(.value)
    builder.move(register, to: copy)
    return copy
  }

  /// Lowers the loop; `body` gets the element.
  func through(
    _ walk: Walk,
    staysInArray: Bool = false,
    body: (Element, Round) throws -> Void
  ) throws {
    let (start, again, exit) = (builder.label(), builder.label(), builder.label())
    if let limit = walk.limit, let (size, _) = walk.step {
      let (low, high) = size > 0 ? (limit, walk.counter) : (walk.counter, limit)
      let jump: Opcode = walk.isClosed ? .jumpLessInt : .jumpLessEqualInt
      builder.emitJump(jump, low.index, high.index, to: exit)
    } else if let limit = walk.limit, !walk.isClosed {
      builder.emitJump(.jumpLessEqualInt, limit.index, walk.counter.index, to: exit)
    }
    builder.place(start)
    let mark = builder.mark
    let element =
      staysInArray
      ? .place(array: walk.sources[0].register, counter: walk.counter) : fetch(walk, exit)
    try body(element, Round(type: walk.type, again: again, exit: exit, mark: mark))
    builder.place(again)
    builder.reset(to: mark)
    builder.range = walk.range
    if let limit = walk.limit, walk.step != nil {
      emitStep(walk, limit, to: start, exit)
    } else if let limit = walk.limit {
      let next: Opcode = walk.isClosed ? .nextInClosedRange : .nextInRange
      builder.emitJump(next, walk.counter.index, limit.index, to: start)
    } else {
      builder.emitJump(.loop, to: start)
    }
    builder.place(exit)
  }

  /// Fetches the element at the counter.
  private func fetch(_ walk: Walk, _ exit: Label) -> Element {
    var counter = walk.counter
    counter.isTemporary = false
    if walk.isText {
      let character = builder.variable(.value)
      let text = walk.sources[0].register
      builder.emitJump(.nextCharacter, character.index, text.index, counter.index, to: exit)
      builder.held.insert(character.index)
      return .register(character)
    }
    guard walk.limit != nil else {
      let key = builder.variable(.value)
      let value = builder.variable(.value)
      let table = walk.sources[0].register
      builder.emitJump(.nextEntry, key.index, table.index, counter.index, to: exit)
      builder.held.insert(key.index)
      builder.held.insert(value.index)
      guard case .tuple(let parts) = walk.type else {
        guard case .register(let register) = unboxed(key, walk.type.representation) else {
          return .register(key)
        }
        return .register(register)
      }
      return .parts(
        Scattered(
          walk.type,
          zip([key, value], parts).map { unboxed($0, $1.type.representation) }
        )
      )
    }
    let elements = walk.sources.map { source in
      let element = builder.variable(source.kind)
      if !element.isWord { builder.held.insert(element.index) }
      builder.emit(
        .arrayGet(source.kind),
        element.index,
        source.register.index,
        counter.index
      )
      return element
    }
    if walk.isNumbered {
      return .parts(Scattered(walk.type, [.register(counter), .register(elements[0])]))
    }
    switch elements.count {
    case 0: return .register(counter)
    case 1: return .register(elements[0])
    default: return .parts(Scattered(walk.type, elements.map { .register($0) }))
    }
  }

  /// A value that was fetched as such, in a register of its own representation.
  private func unboxed(_ value: Register, _ kind: Representation) -> Scattered.Part {
    guard kind.isWord else { return .register(value) }
    let word = builder.variable(kind)
    var source = value
    source.isTemporary = true
    convert(source, to: word)
    return .register(word)
  }
}

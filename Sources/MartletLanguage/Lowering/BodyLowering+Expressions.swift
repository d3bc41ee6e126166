// SPDX-License-Identifier: Apache-2.0

extension BodyLowering {
  /// Evaluates for the effects.
  func discard(_ expression: TypedExpression) throws {
    if case .assign(let place, let value) = expression.kind {
      return try lowerAssignment(place, value)
    }
    _ = try evaluate(expression)
  }

  /// Evaluates into a value register, whatever the representation.
  func evaluateBoxed(_ expression: TypedExpression, into target: Register) throws {
    if representation(expression.type).isWord {
      let word = builder.nextWord
      let register = try evaluate(expression)
      builder.box(register, to: target)
      builder.nextWord = word
    } else {
      _ = try evaluate(expression, into: target)
    }
  }

  /// Evaluates into `target`, or into any register.
  ///
  /// The target has the expression's representation
  /// and is written last, except by expressions that branch.
  func evaluate(
    _ expression: TypedExpression,
    into target: Register? = nil
  ) throws -> Register {
    let outer = builder.range
    builder.range = expression.range
    defer { builder.range = outer }
    let type = expression.type
    let kind = representation(type)
    switch expression.kind {
    case .integer(let value):
      if case .parameter = type, let int = lowering.machine.plainTypes?.int {
        let plain = TypedExpression(.integer(value), type: int, range: expression.range)
        if let made = try lowerOwnLiteral("integerLiteral", plain, type, target) { return made }
        return loadWord(try literalWord(value, concrete(type)), kind, target)
      }
      return loadWord(kind == .double ? Machine.word(Double(value)) : value, kind, target)
    case .floating(let value):
      if case .float = NumberKind(concrete(type)) {
        return loadWord(Machine.word(Double(Float(value))), kind, target)
      }
      return loadWord(Machine.word(value), kind, target)
    case .boolean(let value): return loadWord(value ? 1 : 0, kind, target)
    case .string(let text): return loadConstant(.string(text), target)
    case .none: return loadConstant(.none, target)
    case .metatype(let type): return loadConstant(.object(MetatypeObject(concrete(type))), target)
    case .interpolation(let parts): return try lowerInterpolation(parts, target)
    case .variable(let variable): return try load(variable, into: target)
    case .function(let function, let typeArguments, let base):
      return try lowerFunctionValue(function, typeArguments, base, target)
    case .call(let function, let typeArguments, let arguments):
      return try lowerCall(function, typeArguments, arguments, expression, target)
    case .apply(let callee, let arguments):
      return try lowerApply(callee, arguments, type, target)
    case .tuple(let elements):
      if elements.isEmpty { return nothing(target) }
      return try lowerAggregate(elements, target) { result, base, count in
        self.builder.emit(.makeTuple, result, base, count)
      }
    case .structure(let fields):
      try lowering.prepareOperators(of: concrete(type))
      let index = builder.typeBox(concrete(type))
      // Defaults of fields are written in terms of the type's own parameters.
      let saved = substitution
      defer { substitution = saved }
      if case .nominal(let nominal, let arguments) = concrete(type) {
        for (parameter, argument) in zip(nominal.generics, arguments) {
          substitution[parameter] = argument
        }
      }
      return try lowerAggregate(fields, target) { result, base, count in
        self.builder.emit(.makeStruct, result, base, count, index)
      }
    case .enumCase(let enumCase, let payload):
      try lowering.prepareOperators(of: concrete(type))
      if payload.isEmpty {
        return loadConstant(.object(EnumObject(concrete(type), enumCase, [])), target)
      }
      // Types and cases of enums stand side by side.
      while builder.code.enumCases.count < builder.code.types.count {
        builder.code.enumCases.append(enumCase)
      }
      builder.code.types.append(concrete(type))
      builder.code.enumCases.append(enumCase)
      let index = builder.code.types.count - 1
      return try lowerAggregate(payload, target) { result, base, count in
        self.builder.emit(.makeEnum, result, base, count, index)
      }
    case .array(let elements): return try lowerArray(elements, type, target)
    case .dictionary(let pairs): return try lowerDictionary(pairs, type, target)
    case .tupleElement(let base, let index), .field(let base, let index):
      return try lowerField(base, index, kind, target)
    case .closure(let body): return try lowerClosure(body, target)
    case .some(let inner):
      let result = target ?? builder.temporary(.value)
      try evaluateBoxed(inner, into: result)
      if !representation(inner.type).isWord, needsWrapping(inner.type) {
        builder.emit(.wrap, result.index)
      }
      return result
    case .erased(let inner):
      let result = target ?? builder.temporary(.value)
      try evaluateBoxed(inner, into: result)
      if Types.needsErasure(concrete(inner.type)) {
        builder.emit(.erase, result.index, 0, 0, builder.type(concrete(inner.type)))
      }
      return result
    case .unwrapped(let inner):
      let result = builder.temporary(.value)
      try evaluateBoxed(inner, into: result)
      builder.emit(.forceUnwrap, result.index, result.index)
      return finish(result, kind, target)
    case .chain(let inner): return try lowerChain(inner, type, target)
    case .link(let inner):
      let result = builder.temporary(.value)
      try evaluateBoxed(inner, into: result)
      if let exit = chains.last { builder.emitJump(.jumpIfNone, result.index, to: exit) }
      if needsWrapping(type) { builder.emit(.unwrap, result.index) }
      return finish(result, kind, target)
    case .and(let left, let right):
      return try lowerLogical(left, right, isAnd: true, target)
    case .or(let left, let right):
      return try lowerLogical(left, right, isAnd: false, target)
    case .coalesce(let left, let right):
      return try lowerCoalesce(left, right, type, target)
    case .ternary(let condition, let then, let otherwise):
      if isNegation(then, otherwise) {
        let result = target ?? builder.temporary(.bool)
        let mark = builder.mark
        let operand = try evaluate(condition)
        builder.emit(.notBool, result.index, operand.index)
        builder.reset(to: mark)
        return result
      }
      let result = target ?? builder.temporary(kind)
      let mark = builder.mark
      let (other, end) = (builder.label(), builder.label())
      try branch(condition, to: other, when: false)
      try evaluateConverted(then, into: result)
      builder.reset(to: mark)
      builder.emitJump(.jump, to: end)
      builder.place(other)
      try evaluateConverted(otherwise, into: result)
      builder.reset(to: mark)
      builder.place(end)
      if !result.isWord { builder.held.insert(result.index) }
      return result
    case .assign(let place, let value):
      try lowerAssignment(place, value)
      return nothing(target)
    case .cast(let inner, let castType, let castKind):
      return try lowerCast(inner, castType, castKind, type, target)
    case .optionalTry(let inner): return try lowerOptionalTry(inner, type, target)
    case .forcedTry(let inner): return try lowerForcedTry(inner, type, target)
    case .block(let statements, let result):
      let mark = builder.mark
      _ = declare(result)
      let inside = builder.mark
      for statement in statements { try lower(statement) }
      builder.reset(to: inside)
      let found = try load(result, into: nil)
      if let target {
        builder.move(found, to: target)
        builder.reset(to: mark)
        return target
      }
      return found
    }
  }

  /// Evaluates into a target that may be of the other file: branches of type `Never`, for example.
  func evaluateConverted(_ expression: TypedExpression, into target: Register) throws {
    if representation(expression.type) == target.representation {
      _ = try evaluate(expression, into: target)
    } else {
      convert(try evaluate(expression), to: target)
    }
  }

  /// Takes a result out of a temporary value register into a register of the kind wanted.
  func finish(_ value: Register, _ kind: Representation, _ target: Register?) -> Register {
    if kind.isWord {
      let result = target ?? builder.temporary(kind)
      convert(value, to: result)
      return result
    }
    builder.held.insert(value.index)
    guard let target else { return value }
    builder.move(value, to: target)
    return target
  }

  /// Whether a conditional expression is the way in which the checker writes `!condition`.
  func isNegation(_ then: TypedExpression, _ otherwise: TypedExpression) -> Bool {
    guard case .boolean(false) = then.kind, case .boolean(true) = otherwise.kind else {
      return false
    }
    return true
  }

  /// Whether values of the type could be taken for `nil` or for a wrapped optional.
  func needsWrapping(_ type: Type) -> Bool {
    switch concrete(type) {
    case .nominal(let type, _): type.name == "Optional"
    case .tuple, .function, .metatype: false
    default: true
    }
  }

  func loadWord(_ word: Int, _ kind: Representation, _ target: Register?) -> Register {
    let result = target ?? builder.temporary(kind)
    builder.emit(.loadWord, result.index, 0, 0, word)
    return result
  }

  /// The result of what has none.
  ///
  /// A register that holds nothing is `.void` already.
  func nothing(_ target: Register?) -> Register {
    guard let target else { return builder.temporary(.value) }
    builder.emit(.clear, target.index)
    return target
  }

  func loadConstant(_ value: Value, _ target: Register?) -> Register {
    let result = target ?? builder.temporary(.value)
    builder.emit(.loadConstant, result.index, 0, 0, builder.constant(value))
    builder.held.insert(result.index)
    return result
  }

  private func lowerInterpolation(
    _ parts: [TypedExpression],
    _ target: Register?
  ) throws -> Register {
    if parts.allSatisfy({ isPlainPart($0.type) }) {
      return try lowerAggregate(parts, target) { result, base, count in
        self.builder.emit(.interpolatePlain, result, base, count)
      }
    }
    builder.code.typeLists.append(parts.map { concrete($0.type) })
    let list = builder.code.typeLists.count - 1
    return try lowerAggregate(parts, target) { result, base, count in
      self.builder.emit(.interpolate, result, base, count, list)
    }
  }

  /// Evaluates into consecutive value registers and makes one value of them.
  func lowerAggregate(
    _ elements: [TypedExpression],
    _ target: Register?,
    _ make: (Int, Int, Int) -> Void
  ) throws -> Register {
    let result = target ?? builder.temporary(.value)
    let mark = builder.mark
    let slots = elements.map { _ in builder.temporary(.value) }
    for (element, slot) in zip(elements, slots) { try evaluateBoxed(element, into: slot) }
    make(result.index, slots.first?.index ?? 0, slots.count)
    for slot in slots { builder.held.remove(slot.index) }
    builder.reset(to: mark)
    builder.held.insert(result.index)
    return result
  }

  private func lowerArray(
    _ elements: [TypedExpression],
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    let concreteType = concrete(type)
    if case .nominal(let nominal, _) = concreteType, nominal.name == "Set" {
      return try lowerAggregate(elements, target) { result, base, count in
        self.builder.emit(.makeValueArray, result, base, count)
        self.builder.emit(
          .cast,
          result,
          result,
          3,
          self.builder.type(concreteType)
        )
      }
    }
    let kind = elementRepresentation(type)
    guard kind.isWord else {
      return try lowerAggregate(elements, target) { result, base, count in
        self.builder.emit(.makeValueArray, result, base, count)
      }
    }
    let result = target ?? builder.temporary(.value)
    let mark = builder.mark
    let slots = elements.map { _ in builder.temporary(kind) }
    for (element, slot) in zip(elements, slots) {
      let inner = builder.mark
      try evaluateConverted(element, into: slot)
      builder.reset(to: inner)
    }
    builder.emit(
      .makeWordArray,
      result.index,
      slots.first?.index ?? 0,
      slots.count,
      Int(kind.rawValue)
    )
    builder.reset(to: mark)
    builder.held.insert(result.index)
    return result
  }

  private func lowerDictionary(
    _ pairs: [(key: TypedExpression, value: TypedExpression)],
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    try lowerAggregate(pairs.flatMap { [$0.key, $0.value] }, target) { result, base, count in
      self.builder.emit(.makeValueArray, result, base, count)
      self.builder.emit(.cast, result, result, 4, self.builder.type(self.concrete(type)))
    }
  }

  private func lowerField(
    _ base: TypedExpression,
    _ index: Int,
    _ kind: Representation,
    _ target: Register?
  ) throws -> Register {
    if let found = try lowerScatteredField(base, index, target) { return found }
    let result = target ?? builder.temporary(kind)
    let mark = builder.mark
    if try lowerPath(base, index, kind, result) {
      builder.reset(to: mark)
      return result
    }
    let aggregate = try evaluate(base)
    if kind.isWord {
      builder.emit(.fieldWord, result.index, aggregate.index, index, Int(kind.rawValue))
    } else {
      builder.emit(.fieldValue, result.index, aggregate.index, index)
      builder.held.insert(result.index)
    }
    builder.reset(to: mark)
    return result
  }

  func lowerClosure(_ body: FunctionBody, _ target: Register?) throws -> Register {
    let index = try lowering.lowerLater(body, substitution: substitution)
    let captures = body.captures.filter { $0.storage == .local }
    return try makeClosure(index, captures: captures, target)
  }

  /// A closure over variables of this function.
  func makeClosure(
    _ index: Int,
    captures: [Variable],
    _ target: Register?
  ) throws -> Register {
    let result = target ?? builder.temporary(.value)
    let mark = builder.mark
    let slots = captures.map { _ in builder.temporary(.value) }
    for (variable, slot) in zip(captures, slots) {
      if case .box(let box, _)? = builder.variables[variable] {
        builder.emit(.copyValue, slot.index, box)
      } else {
        let register = try load(variable, into: nil)
        builder.box(register, to: slot)
      }
    }
    builder.emit(.makeClosure, result.index, slots.first?.index ?? 0, slots.count, index)
    for slot in slots { builder.held.remove(slot.index) }
    builder.reset(to: mark)
    builder.held.insert(result.index)
    return result
  }

  private func lowerChain(
    _ inner: TypedExpression,
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    let result = builder.temporary(.value)
    let mark = builder.mark
    let (exit, end) = (builder.label(), builder.label())
    chains.append(exit)
    try evaluateBoxed(inner, into: result)
    chains.removeLast()
    if concrete(inner.type) != concrete(type), needsWrapping(inner.type) {
      builder.emit(.wrap, result.index)
    }
    builder.emitJump(.jump, to: end)
    builder.place(exit)
    builder.emit(.loadConstant, result.index, 0, 0, builder.constant(.none))
    builder.place(end)
    builder.reset(to: mark)
    return finish(result, .value, target)
  }

  private func lowerLogical(
    _ left: TypedExpression,
    _ right: TypedExpression,
    isAnd: Bool,
    _ target: Register?
  ) throws -> Register {
    let result = target ?? builder.temporary(.bool)
    let mark = builder.mark
    let end = builder.label()
    _ = try evaluate(left, into: result)
    builder.reset(to: mark)
    builder.emitJump(isAnd ? .jumpUnless : .jumpIf, result.index, to: end)
    _ = try evaluate(right, into: result)
    builder.reset(to: mark)
    builder.place(end)
    return result
  }

  private func lowerCoalesce(
    _ left: TypedExpression,
    _ right: TypedExpression,
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    let kind = representation(type)
    let result = target ?? builder.temporary(kind)
    let mark = builder.mark
    let (other, end) = (builder.label(), builder.label())
    let optional = builder.temporary(.value)
    try evaluateBoxed(left, into: optional)
    builder.emitJump(.jumpIfNone, optional.index, to: other)
    if concrete(left.type) != concrete(type), needsWrapping(type) {
      builder.emit(.unwrap, optional.index)
    }
    builder.held.insert(optional.index)
    convert(optional, to: result)
    builder.emitJump(.jump, to: end)
    builder.place(other)
    try evaluateConverted(right, into: result)
    builder.place(end)
    builder.reset(to: mark)
    if !result.isWord { builder.held.insert(result.index) }
    return result
  }

  private func lowerCast(
    _ inner: TypedExpression,
    _ castType: Type,
    _ castKind: Expression.CastKind,
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    let result = builder.temporary(.value)
    try evaluateBoxed(inner, into: result)
    if case .existential = concrete(inner.type) {
    } else if Types.needsErasure(concrete(inner.type)) {
      builder.emit(.erase, result.index, 0, 0, builder.type(concrete(inner.type)))
    }
    switch castKind {
    case .as: break
    case .conditional, .forced, .is:
      // The type asked for is the node's own, without the optional that `as?` adds.
      let code = castKind == .conditional ? 0 : castKind == .forced ? 1 : 2
      var wanted = concrete(castType)
      if castKind == .conditional, wanted == concrete(type),
        case .nominal(let optional, let arguments) = wanted, optional.name == "Optional",
        let first = arguments.first
      {
        wanted = first
      }
      builder.emit(.cast, result.index, result.index, code, builder.type(wanted))
    }
    return finish(result, representation(type), target)
  }

  private func lowerOptionalTry(
    _ inner: TypedExpression,
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    let result = builder.temporary(.value)
    let mark = builder.mark
    let (start, end, handler, after) = (
      builder.label(), builder.label(), builder.label(), builder.label()
    )
    builder.place(start)
    try evaluateBoxed(inner, into: result)
    if concrete(inner.type) != concrete(type), needsWrapping(inner.type) {
      builder.emit(.wrap, result.index)
    }
    builder.place(end)
    builder.reset(to: mark)
    builder.emitJump(.jump, to: after)
    builder.place(handler)
    builder.addHandler(from: start, to: end, target: handler, register: result.index)
    builder.emit(.loadConstant, result.index, 0, 0, builder.constant(.none))
    builder.place(after)
    return finish(result, .value, target)
  }

  /// An error ends the statement here, whatever `do` is around.
  private func lowerForcedTry(
    _ inner: TypedExpression,
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    let (start, end, after) = (builder.label(), builder.label(), builder.label())
    builder.place(start)
    let result = try evaluate(inner, into: target)
    builder.place(end)
    builder.emitJump(.jump, to: after)
    let mark = builder.mark
    let error = builder.temporary(.value)
    let handler = builder.label()
    builder.place(handler)
    builder.addHandler(from: start, to: end, target: handler, register: error.index)
    builder.range = inner.range
    builder.emit(.raise, error.index, 1)
    builder.forget(to: mark)
    builder.place(after)
    return result
  }

  /// Jumps to `label` if the condition has the value `when`.
  func branch(_ condition: TypedExpression, to label: Label, when: Bool) throws {
    builder.range = condition.range
    switch condition.kind {
    case .boolean(let value):
      if value == when { builder.emitJump(.jump, to: label) }
      return
    case .and(let left, let right):
      if when {
        let skip = builder.label()
        try branch(left, to: skip, when: false)
        try branch(right, to: label, when: true)
        builder.place(skip)
      } else {
        try branch(left, to: label, when: false)
        try branch(right, to: label, when: false)
      }
      return
    case .or(let left, let right):
      if when {
        try branch(left, to: label, when: true)
        try branch(right, to: label, when: true)
      } else {
        let skip = builder.label()
        try branch(left, to: skip, when: true)
        try branch(right, to: label, when: false)
        builder.place(skip)
      }
      return
    case .ternary(let inner, let then, let otherwise) where isNegation(then, otherwise):
      return try branch(inner, to: label, when: !when)
    case .call(let function, let typeArguments, let arguments):
      if case .native(let key) = function.implementation {
        if try branchIntrinsic(key, typeArguments, arguments, to: label, when: when) { return }
      }
    default: break
    }
    let mark = builder.mark
    let register = try evaluate(condition)
    // The registers are given back only: what a temporary holds here is cleared on both paths.
    builder.reset(to: mark)
    builder.emitJump(when ? .jumpIf : .jumpUnless, register.index, to: label)
  }
}

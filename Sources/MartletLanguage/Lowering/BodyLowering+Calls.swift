// SPDX-License-Identifier: Apache-2.0

extension BodyLowering {
  func lowerCall(
    _ function: FunctionSymbol,
    _ typeArguments: [Type],
    _ arguments: [TypedArgument],
    _ expression: TypedExpression,
    _ target: Register?
  ) throws -> Register {
    let types = typeArguments.map(concrete)
    switch function.implementation {
    case .native(let key):
      if let result = try lowerOwn(function, types, arguments, expression, target) {
        return result
      }
      if let result = try lowerElements(key, arguments, expression, target) { return result }
      if let result = try lowerIntrinsic(key, function, types, arguments, expression.type, target) {
        return result
      }
      return try lowerNativeCall(function, types, arguments, expression.type, target)
    case .host:
      return try lowerNativeCall(function, types, arguments, expression.type, target)
    case .cell: return try lowerCellCall(function, types, arguments, expression.type, target)
    case .requirement:
      return try lowerRequirement(function, types, arguments, expression, target)
    }
  }

  // MARK: Native code

  /// An entry of the code's call sites.
  func site(
    _ function: FunctionSymbol,
    key replacement: String? = nil,
    typeArguments: [Type],
    argumentTypes: [Type],
    result: Type,
    inoutArguments: Set<Int> = []
  ) throws -> Int {
    let entry: NativeEntry
    let key: String
    switch function.implementation {
    case .native(let name):
      key = replacement ?? name
      guard let found = NativeLibrary.entries[key] else {
        throw unsupported("`\(function.name)` (\(key))", builder.range)
      }
      entry = found
    case .host(let module, let index):
      key = "host"
      guard lowering.machine.hosts.indices.contains(module),
        lowering.machine.hosts[module].functions.indices.contains(index)
      else { throw unsupported("`\(function.name)`", builder.range) }
      entry = HostCalls.entry(lowering.machine.hosts[module].functions[index])
    case .cell, .requirement: throw unsupported("`\(function.name)` as native code", builder.range)
    }
    builder.code.sites.append(
      CallSite(
        key: key,
        function: entry,
        typeArguments: typeArguments,
        argumentTypes: argumentTypes,
        result: result,
        inoutArguments: inoutArguments
      )
    )
    return builder.code.sites.count - 1
  }

  func argumentType(_ argument: TypedArgument, _ index: Int, of function: FunctionSymbol) -> Type {
    switch argument {
    case .value(let expression): return concrete(expression.type)
    case .inout(let place): return concrete(self.type(of: place))
    case .default, .variadic:
      let offset = function.parameters.count < index + 1 ? index - 1 : index
      return function.parameters.indices.contains(offset)
        ? concrete(function.parameters[offset].type) : .tuple([])
    }
  }

  /// The declared parameter of an argument; `nil` for `self`, which may not be among them.
  func parameter(
    _ index: Int,
    of function: FunctionSymbol,
    count: Int
  ) -> FunctionSymbol.Parameter? {
    let offset = index - (count - function.parameters.count)
    return function.parameters.indices.contains(offset) ? function.parameters[offset] : nil
  }

  func lowerNativeCall(
    _ function: FunctionSymbol,
    key: String? = nil,
    _ types: [Type],
    _ arguments: [TypedArgument],
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    let kind = representation(type)
    let wordTarget = kind.isWord ? (target ?? builder.temporary(kind)) : nil
    let base = builder.temporary(.value)
    let mark = builder.mark
    let slots = arguments.map { _ in builder.temporary(.value) }
    var inouts: Set<Int> = []
    for (index, argument) in arguments.enumerated() {
      switch argument {
      case .value(let expression):
        let isAutoclosure =
          parameter(index, of: function, count: arguments.count)?.isAutoclosure ?? false
        let value = isAutoclosure ? literalAutoclosure(expression) : nil
        try evaluateBoxed(value ?? expression, into: slots[index])
      case .default: builder.emit(.clear, slots[index].index)
      case .variadic(let elements):
        let parameter = parameter(index, of: function, count: arguments.count)
        try lowerVariadic(elements, parameter?.type, into: slots[index])
      case .inout: inouts.insert(index)
      }
    }
    var located: [(index: Int, place: LocatedPlace)] = []
    for (index, argument) in arguments.enumerated() {
      guard case .inout(let place) = argument else { continue }
      let found = try locate(try prepare(place))
      pass(found, to: slots[index], keeping: function.isThrowing)
      located.append((index, found))
    }
    let site = try site(
      function,
      key: key,
      typeArguments: types,
      argumentTypes: arguments.indices.map { argumentType(arguments[$0], $0, of: function) },
      result: concrete(type),
      inoutArguments: inouts
    )
    if let wordTarget {
      builder.emit(.callNativeWord, base.index, wordTarget.index, Int(kind.rawValue), site)
    } else {
      builder.emit(.callNative, base.index, 0, 0, site)
      builder.held.insert(base.index)
    }
    for slot in slots { builder.held.remove(slot.index) }
    for (index, place) in located.reversed() {
      builder.held.insert(slots[index].index)
      convert(slots[index], to: place.register)
      try place.writeBack()
    }
    builder.reset(to: mark)
    if let wordTarget { return wordTarget }
    guard let target else { return base }
    builder.move(base, to: target)
    return target
  }

  /// Puts the value of a place into the register of an `inout` argument.
  private func pass(_ place: LocatedPlace, to slot: Register, keeping: Bool) {
    if place.register.isWord {
      convert(place.register, to: slot)
    } else {
      var source = place.register
      // What throws half-way leaves the variable as it was.
      source.isTemporary = !keeping
      builder.move(source, to: slot)
    }
  }

  func lowerVariadic(
    _ elements: [TypedExpression],
    _ declared: Type?,
    into slot: Register
  ) throws {
    var kind = Representation.value
    if let first = elements.first {
      kind = representation(first.type)
    } else if let declared {
      kind = representation(declared)
    }
    if kind.isWord {
      let mark = builder.mark
      let words = elements.map { _ in builder.temporary(kind) }
      for (element, word) in zip(elements, words) {
        let inner = builder.mark
        _ = try evaluate(element, into: word)
        builder.reset(to: inner)
      }
      builder.emit(
        .makeWordArray,
        slot.index,
        words.first?.index ?? 0,
        words.count,
        Int(kind.rawValue)
      )
      builder.reset(to: mark)
      builder.held.insert(slot.index)
    } else {
      _ = try lowerAggregate(elements, slot) { result, base, count in
        self.builder.emit(.makeValueArray, result, base, count)
      }
    }
  }

  // MARK: Cell functions

  private func lowerCellCall(
    _ function: FunctionSymbol,
    _ types: [Type],
    _ arguments: [TypedArgument],
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    guard let body = function.body else { throw unsupported("`\(function.name)`", builder.range) }
    if let result = try lowerInlined(function, types, arguments, type, target) { return result }
    let captures = body.captures.filter { $0.storage == .local }
    var closure: Register?
    let index: Int
    var inner = substitution
    for (parameter, type) in zip(function.allGenerics, types) { inner[parameter] = type }
    if captures.isEmpty {
      index = try lowering.index(of: function, types)
    } else {
      index = try nested(function, body, inner)
      closure = try makeClosure(index, captures: captures, nil)
    }
    return try lowerFrame(
      function,
      inner,
      lowering.machine.functions[index].parameters,
      arguments,
      type,
      target
    ) { words, values, signature in
      if let closure {
        self.builder.emit(.callClosure, words, values, closure.index, signature)
      } else {
        self.builder.emit(.call, words, values, 0, self.address(of: index))
      }
    }
  }

  /// How the instruction `call` names a function.
  func address(of index: Int) -> Int { Int(bitPattern: lowering.machine.slots[index]) }

  /// A nested function that uses variables of its surroundings is lowered once per instance of
  /// these.
  func nested(
    _ function: FunctionSymbol,
    _ body: FunctionBody,
    _ substitution: [GenericParameter: Type]
  ) throws -> Int {
    let key = Lowering.Instance(
      function: function,
      typeArguments: substitution.sorted { $0.key.name < $1.key.name }.map(\.value)
    )
    if let index = lowering.instances[key] { return index }
    let index = try lowering.lowerLater(body, substitution: substitution)
    lowering.instances[key] = index
    return index
  }

  func lowerApply(
    _ callee: TypedExpression,
    _ arguments: [TypedArgument],
    _ type: Type,
    _ target: Register?
  ) throws -> Register {
    var closure = try evaluate(callee)
    if !closure.isTemporary {
      // The variable may get another function while this one runs.
      let copy = builder.temporary(.value)
      builder.move(closure, to: copy)
      closure = copy
    }
    var kinds: [Representation] = []
    if case .function(let functionType) = concrete(callee.type) {
      kinds = functionType.parameters.map(\.type.representation)
    }
    return try lowerFrame(nil, substitution, kinds, arguments, type, target) {
      words,
      values,
      signature in
      self.builder.emit(.callClosure, words, values, closure.index, signature)
    }
  }

  /// Puts arguments into the registers of a new frame, calls, and fetches the results.
  func lowerFrame(
    _ function: FunctionSymbol?,
    _ inner: [GenericParameter: Type],
    _ parameters: [Representation],
    _ arguments: [TypedArgument],
    _ type: Type,
    _ target: Register?,
    call: (Int, Int, Int) -> Void
  ) throws -> Register {
    let kind = representation(type)
    let outer = builder.mark
    let hasInout = arguments.contains { if case .inout = $0 { true } else { false } }
    let final = hasInout ? (target ?? builder.temporary(kind)) : nil
    // Places are brought into registers below the frame, which the callee does not touch; so what
    // is evaluated before them waits there, too.
    var early: [Int: Register] = [:]
    var located: [(index: Int, place: LocatedPlace)] = []
    if hasInout {
      for (index, argument) in arguments.enumerated() {
        if case .inout = argument { continue }
        let register = builder.temporary(index < parameters.count ? parameters[index] : .value)
        try lowerArgument(argument, index, of: function, inner, arguments.count, into: register)
        early[index] = register
      }
      for (index, argument) in arguments.enumerated() {
        guard case .inout(let place) = argument else { continue }
        located.append((index, try locate(try prepare(place))))
      }
    }
    let mark = builder.mark
    let result = builder.temporary(kind)
    let slots = arguments.indices.map { index in
      builder.temporary(index < parameters.count ? parameters[index] : .value)
    }
    for (index, argument) in arguments.enumerated() {
      if let register = early[index] {
        builder.move(register, to: slots[index])
      } else if !hasInout {
        try lowerArgument(argument, index, of: function, inner, arguments.count, into: slots[index])
      }
    }
    for (index, place) in located {
      var source = place.register
      // What throws half-way leaves the variable as it was.
      source.isTemporary = !source.isWord && !(function?.isThrowing ?? true)
      convert(source, to: slots[index])
    }
    // The frame starts at the result; a file without the result starts at its first argument.
    let words = kind.isWord ? result.index : mark.word
    let values = kind.isWord ? mark.value : result.index
    call(words, values, Code.signature(parameters, kind))
    for slot in slots where !slot.isWord {
      if hasInout { builder.held.insert(slot.index) } else { builder.held.remove(slot.index) }
    }
    if !kind.isWord { builder.held.insert(result.index) }
    if let final { builder.move(result, to: final) }
    for (index, place) in located.reversed() {
      convert(slots[index], to: place.register)
      try place.writeBack()
    }
    if let final {
      builder.reset(to: target == nil ? behind(final, outer) : outer)
      return final
    }
    if let target {
      builder.move(result, to: target)
      builder.reset(to: mark)
      return target
    }
    builder.reset(to: behind(result, mark))
    return result
  }

  /// The mark behind a register that is the first above `mark`.
  private func behind(
    _ register: Register,
    _ mark: FunctionBuilder.Mark
  ) -> FunctionBuilder.Mark {
    .init(
      word: mark.word + (register.isWord ? 1 : 0),
      value: mark.value + (register.isWord ? 0 : 1)
    )
  }

  private func lowerArgument(
    _ argument: TypedArgument,
    _ index: Int,
    of function: FunctionSymbol?,
    _ inner: [GenericParameter: Type],
    _ count: Int,
    into slot: Register
  ) throws {
    let mark = builder.mark
    switch argument {
    case .value(let expression): try evaluateInto(expression, slot)
    case .default:
      guard let function,
        let value = parameter(index, of: function, count: count)?.defaultValue
      else { throw unsupported("this default argument", builder.range) }
      // A default is written in terms of the callee's type parameters.
      let saved = substitution
      substitution = inner
      defer { substitution = saved }
      try evaluateInto(value, slot)
    case .variadic(let elements):
      let declared = function.flatMap { parameter(index, of: $0, count: count)?.type }
      try lowerVariadic(elements, declared, into: slot)
    case .inout: break
    }
    builder.reset(to: mark)
  }

  private func evaluateInto(_ expression: TypedExpression, _ slot: Register) throws {
    if slot.isWord {
      try evaluateConverted(expression, into: slot)
    } else {
      try evaluateBoxed(expression, into: slot)
    }
  }

  // MARK: Functions as values

  func lowerFunctionValue(
    _ function: FunctionSymbol,
    _ typeArguments: [Type],
    _ base: TypedExpression?,
    _ target: Register?
  ) throws -> Register {
    let types = typeArguments.map(concrete)
    if base == nil, let (own, ownTypes) = ownOperator(function, types) {
      return try lowerFunctionValue(own, ownTypes, nil, target)
    }
    let result = target ?? builder.temporary(.value)
    let mark = builder.mark
    switch function.implementation {
    case .native, .host:
      let substituted = Dictionary(
        zip(function.allGenerics, types),
        uniquingKeysWith: { first, _ in first }
      )
      let witnesses = lowering.witnesses
      var argumentTypes = function.parameters.map { witnesses.concrete($0.type, substituted) }
      var slot: Register?
      if let base {
        argumentTypes.insert(concrete(base.type), at: 0)
        let register = builder.temporary(.value)
        try evaluateBoxed(base, into: register)
        slot = register
      }
      var key: String?
      if case .native(let generic) = function.implementation, let first = argumentTypes.first {
        key = Intrinsics.specialized(generic, first)
      }
      let site = try site(
        function,
        key: key,
        typeArguments: types,
        argumentTypes: argumentTypes,
        result: witnesses.concrete(function.result, substituted),
        inoutArguments: Set(function.parameters.indices.filter { function.parameters[$0].isInout })
      )
      builder.emit(.makeNativeClosure, result.index, slot?.index ?? 0, slot == nil ? 0 : 1, site)
      if let slot { builder.held.remove(slot.index) }
    case .cell:
      guard let body = function.body else { throw unsupported("`\(function.name)`", builder.range) }
      let captures = body.captures.filter { $0.storage == .local }
      if let base {
        let slot = builder.temporary(.value)
        try evaluateBoxed(base, into: slot)
        let index = try thunk(function, body, types, receiver: concrete(base.type))
        builder.emit(.makeClosure, result.index, slot.index, 1, index)
        builder.held.remove(slot.index)
      } else if captures.isEmpty {
        let index = try lowering.index(of: function, types)
        builder.emit(.makeClosure, result.index, 0, 0, index)
      } else {
        let index = try nested(function, body, substitution)
        _ = try makeClosure(index, captures: captures, result)
      }
    case .requirement:
      builder.reset(to: mark)
      return try lowerRequirementValue(function, types, base, result)
    }
    builder.reset(to: mark)
    builder.held.insert(result.index)
    return result
  }

  /// Code that calls a method with the receiver that its closure has captured.
  private func thunk(
    _ function: FunctionSymbol,
    _ body: FunctionBody,
    _ types: [Type],
    receiver: Type
  ) throws -> Int {
    let method = try lowering.index(of: function, types)
    let inner = lowering.machine.functions[method]
    let code = Code(name: body.name, source: body.source)
    code.parameters = Array(inner.parameters.dropFirst())
    code.result = inner.result
    code.signature = Code.signature(code.parameters, code.result)
    let isWord = code.result.isWord
    let thunk = FunctionBuilder(
      code: code,
      range: body.range,
      nextWord: isWord ? 1 : 0,
      nextValue: isWord ? 0 : 1
    )
    code.keptValues = isWord ? 0 : 1
    let parameters = code.parameters.map { thunk.variable($0) }
    let closure = thunk.variable(.value)
    code.closureRegister = closure.index
    let result = thunk.temporary(code.result)
    let base = (
      words: isWord ? result.index : thunk.nextWord, values: isWord ? thunk.nextValue : result.index
    )
    let captured = thunk.variable(receiver.representation.isWord ? .value : .value)
    thunk.emit(.loadCapture, captured.index, closure.index, 0)
    if receiver.representation.isWord {
      let word = thunk.variable(receiver.representation)
      thunk.emit(
        .unbox,
        word.index,
        captured.index,
        0,
        Int(receiver.representation.rawValue)
      )
    }
    for parameter in parameters {
      thunk.move(parameter, to: thunk.variable(parameter.representation))
    }
    thunk.emit(.call, base.words, base.values, 0, address(of: method))
    thunk.emit(isWord ? .returnWord : .returnValue, result.index)
    try thunk.finish()
    return lowering.machine.add(code)
  }
}

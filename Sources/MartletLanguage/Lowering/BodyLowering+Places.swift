// SPDX-License-Identifier: Apache-2.0

/// A place whose subscripts have been evaluated.
indirect enum PreparedPlace {
  case register(Register)
  /// A variable at the top level, seen from a function.
  case global(Register)
  case box(Int, Representation)
  case field(PreparedPlace, index: Int, Representation)
  case element(PreparedPlace, index: Register, Representation)
  case property(
    PreparedPlace?,
    PropertySymbol,
    typeArguments: [Type],
    arguments: [Register],
    argumentTypes: [Type],
    owner: Type?,
    type: Type
  )
  case unwrapped(PreparedPlace, isChain: Bool, wraps: Bool, Representation, SourceRange)
  case temporary(Register)
  /// A struct whose fields have registers of their own.
  case scattered(Scattered)
}

/// A place brought into a register, and how the register's new value gets back.
struct LocatedPlace {
  var register: Register
  var writeBack: () throws -> Void
}

extension BodyLowering {
  func type(of place: TypedPlace) -> Type {
    switch place {
    case .variable(let variable): variable.type
    case .field(_, _, let type, _), .tupleElement(_, _, let type, _): type
    case .property(_, _, _, _, let type, _): type
    case .computed(_, _, _, let type, _): type
    case .unwrapped(_, let type, _, _): type
    case .temporary(let expression): expression.type
    }
  }

  /// Evaluates what stands in the subscripts, from left to right.
  func prepare(_ place: TypedPlace) throws -> PreparedPlace {
    switch place {
    case .variable(let variable):
      if let parts = builder.scattered[variable] { return .scattered(parts) }
      if isGlobal(variable) {
        try makeFirstValue(of: variable)
        let register = try global(variable)
        return isTop ? .register(register) : .global(register)
      }
      switch builder.variables[variable] {
      case .register(let register): return .register(register)
      case .box(let box, let representation): return .box(box, representation)
      case nil:
        throw Diagnostic(
          "internal",
          "`\(variable.name)` cannot be reached from here",
          at: builder.range,
          in: builder.code.source
        )
      }
    case .field(let base, let index, let type, _), .tupleElement(let base, let index, let type, _):
      let outer = try prepare(base)
      if case .scattered(let outer) = outer, outer.parts.indices.contains(index) {
        switch outer.parts[index] {
        case .register(let register): return .register(register)
        case .nested(let inner): return .scattered(inner)
        }
      }
      return .field(outer, index: index, representation(type))
    case .property(let base, let property, let typeArguments, let arguments, let type, let range):
      let outer = builder.range
      builder.range = range
      defer { builder.range = outer }
      let prepared = try prepare(base)
      if case .native("Array.get") = property.getter.implementation,
        case .value(let index)? = arguments.first
      {
        var register = try evaluate(index)
        if !register.isTemporary, !isConstant(index) {
          let copy = builder.temporary(.int)
          builder.move(register, to: copy)
          register = copy
        }
        return .element(prepared, index: register, representation(type))
      }
      let evaluated = try evaluate(arguments, of: property.getter, range)
      let all = typeArguments.map(concrete)
      let owner = concrete(self.type(of: base))
      switch witnessPlace(property, all) {
      case .field(let index)?:
        return .field(prepared, index: index, representation(type))
      case .property(let own, let ownTypes)?:
        return .property(
          prepared,
          own,
          typeArguments: ownTypes,
          arguments: evaluated.registers,
          argumentTypes: evaluated.types,
          owner: owner,
          type: concrete(type)
        )
      case nil:
        return .property(
          prepared,
          property,
          typeArguments: all,
          arguments: evaluated.registers,
          argumentTypes: evaluated.types,
          owner: owner,
          type: concrete(type)
        )
      }
    case .computed(let property, let typeArguments, let arguments, let type, let range):
      let evaluated = try evaluate(arguments, of: property.getter, range)
      return .property(
        nil,
        property,
        typeArguments: typeArguments.map(concrete),
        arguments: evaluated.registers,
        argumentTypes: evaluated.types,
        owner: nil,
        type: concrete(type)
      )
    case .unwrapped(let base, let type, let range, let isChain):
      return .unwrapped(
        try prepare(base),
        isChain: isChain,
        wraps: needsWrapping(type),
        representation(type),
        range
      )
    case .temporary(let expression):
      let register = builder.temporary(representation(expression.type))
      return .temporary(try evaluate(expression, into: register))
    }
  }

  /// Evaluates the arguments of a subscript.
  private func evaluate(
    _ arguments: [TypedArgument],
    of getter: FunctionSymbol,
    _ range: SourceRange
  ) throws -> (registers: [Register], types: [Type]) {
    var registers: [Register] = []
    var types: [Type] = []
    for (index, argument) in arguments.enumerated() {
      let register = builder.temporary(.value)
      switch argument {
      case .value(let expression):
        if let value = literalAutoclosure(expression), isNative(getter) {
          try evaluateBoxed(value, into: register)
        } else {
          try evaluateBoxed(expression, into: register)
        }
      case .default:
        guard let value = parameter(index, of: getter, count: arguments.count)?.defaultValue else {
          throw unsupported("this argument of a subscript", range)
        }
        try evaluateBoxed(value, into: register)
      case .variadic(let elements):
        let declared = parameter(index, of: getter, count: arguments.count)?.type
        try lowerVariadic(elements, declared, into: register)
      case .inout: throw unsupported("`&` in a subscript", range)
      }
      registers.append(register)
      types.append(argumentType(argument, index, of: getter))
    }
    return (registers, types)
  }

  private func isNative(_ function: FunctionSymbol) -> Bool {
    switch function.implementation {
    case .native, .host: true
    case .cell, .requirement: false
    }
  }

  /// Whether nothing that is evaluated later can change what the expression's register holds.
  private func isConstant(_ expression: TypedExpression) -> Bool {
    if case .variable(let variable) = expression.kind { return !variable.isMutable }
    return false
  }

  /// The value of an autoclosure that needs none: a literal.
  func literalAutoclosure(_ expression: TypedExpression) -> TypedExpression? {
    guard case .closure(let body) = expression.kind, body.parameters.isEmpty,
      body.statements.count == 1
    else { return nil }
    let value: TypedExpression
    switch body.statements[0].kind {
    case .return(let returned?): value = returned
    case .expression(let expression): value = expression
    default: return nil
    }
    switch value.kind {
    case .integer, .floating, .boolean, .string, .none: return value
    case .array(let elements): return elements.isEmpty ? value : nil
    case .dictionary(let pairs): return pairs.isEmpty ? value : nil
    default: return nil
    }
  }

  /// Brings the value of a place into a register, out of where it is kept, so that it can be
  /// changed without a copy.
  func locate(_ place: PreparedPlace) throws -> LocatedPlace {
    let builder = builder
    switch place {
    case .register(let register): return LocatedPlace(register: register, writeBack: {})
    case .temporary(let register):
      return LocatedPlace(
        register: Register(
          index: register.index,
          representation: register.representation,
          isTemporary: false
        ),
        writeBack: {}
      )
    case .scattered(let parts):
      let register = placeRegister(.value)
      _ = try materialize(parts, register)
      return LocatedPlace(register: register) { try self.takeApart(register, to: parts) }
    case .global(let global):
      let register = placeRegister(global.representation)
      if global.isWord {
        builder.emit(.loadGlobalWord, register.index, 0, 0, global.index)
        return LocatedPlace(register: register) {
          builder.emit(.storeGlobalWord, register.index, 0, 0, global.index)
        }
      }
      builder.emit(.takeGlobalValue, register.index, 0, 0, global.index)
      return LocatedPlace(register: register) {
        builder.emit(.storeGlobalValue, register.index, 0, 0, global.index)
      }
    case .box(let box, let kind):
      let register = placeRegister(kind)
      if kind.isWord {
        builder.emit(.boxWord, register.index, box, 0, Int(kind.rawValue))
        return LocatedPlace(register: register) {
          builder.emit(.setBoxWord, box, register.index, 0, Int(kind.rawValue))
        }
      }
      builder.emit(.boxTake, register.index, box)
      return LocatedPlace(register: register) {
        builder.emit(.setBoxValue, box, register.index)
      }
    case .field(let base, let index, let kind):
      if kind.isWord, let path = path(to: place) {
        let register = placeRegister(kind)
        try loadPath(path, register)
        return LocatedPlace(register: register) { try self.storePath(path, register) }
      }
      let outer = try locate(base)
      let register = placeRegister(kind)
      if kind.isWord {
        builder.emit(.fieldWord, register.index, outer.register.index, index, Int(kind.rawValue))
        return LocatedPlace(register: register) {
          builder.emit(
            .setFieldWord,
            outer.register.index,
            register.index,
            index,
            Int(kind.rawValue)
          )
          try outer.writeBack()
        }
      }
      builder.emit(.fieldTake, register.index, outer.register.index, index)
      return LocatedPlace(register: register) {
        builder.emit(.setFieldValue, outer.register.index, register.index, index)
        try outer.writeBack()
      }
    case .element(let base, let index, let kind):
      let outer = try locate(base)
      let register = placeRegister(kind)
      builder.emit(
        kind.isWord ? .arrayGet(kind) : .arrayTake,
        register.index,
        outer.register.index,
        index.index
      )
      return LocatedPlace(register: register) {
        builder.emit(
          .arraySet(kind),
          outer.register.index,
          index.index,
          register.index
        )
        try outer.writeBack()
      }
    case .unwrapped(let base, let isChain, let wraps, let kind, let range):
      let outer = try locate(base)
      let present = builder.label()
      builder.emitJump(.jumpIfSome, outer.register.index, to: present)
      if isChain, let exit = chains.last {
        try outer.writeBack()
        builder.emitJump(.jump, to: exit)
      } else {
        let saved = builder.range
        builder.range = range
        builder.emit(.forceUnwrap, outer.register.index, outer.register.index)
        builder.range = saved
      }
      builder.place(present)
      if kind.isWord {
        let register = placeRegister(kind)
        let copy = builder.temporary(.value)
        builder.emit(.copyValue, copy.index, outer.register.index)
        builder.emit(.unbox, register.index, copy.index, 0, Int(kind.rawValue))
        return LocatedPlace(register: register) {
          builder.box(register, to: outer.register)
          try outer.writeBack()
        }
      }
      if wraps { builder.emit(.unwrap, outer.register.index) }
      return LocatedPlace(register: outer.register) {
        if wraps { builder.emit(.wrap, outer.register.index) }
        try outer.writeBack()
      }
    case .property(
      let base,
      let property,
      let types,
      let arguments,
      let argumentTypes,
      let owner,
      let type
    ):
      return try locateProperty(base, property, types, arguments, argumentTypes, owner, type)
    }
  }

  private func placeRegister(_ kind: Representation) -> Register {
    var register = builder.temporary(kind)
    register.isTemporary = false
    return register
  }

  private func locateProperty(
    _ base: PreparedPlace?,
    _ property: PropertySymbol,
    _ types: [Type],
    _ arguments: [Register],
    _ argumentTypes: [Type],
    _ owner: Type?,
    _ type: Type
  ) throws -> LocatedPlace {
    let outer = try base.map(locate)
    let value = placeRegister(.value)
    // A dictionary hands its value over, so that it can be changed without a copy.
    var key: String?
    if case .native(let name) = property.getter.implementation {
      if name == "Dictionary.get" { key = "Dictionary.take" }
      if name == "Dictionary.get(default)" { key = "Dictionary.take(default)" }
    }
    try callAccessor(
      property.getter,
      key: key,
      types,
      outer?.register,
      owner,
      changes: key != nil || property.getter.isMutating,
      value: nil,
      arguments,
      argumentTypes,
      result: value,
      type
    )
    builder.held.insert(value.index)
    let kind = type.representation
    var register = value
    if kind.isWord {
      register = placeRegister(kind)
      builder.emit(.unbox, register.index, value.index, 0, Int(kind.rawValue))
    }
    return LocatedPlace(register: register) {
      if kind.isWord { self.builder.box(register, to: value) }
      guard let setter = property.setter else { return }
      try self.callAccessor(
        setter,
        key: nil,
        types,
        outer?.register,
        owner,
        changes: setter.isMutating,
        value: value,
        arguments,
        argumentTypes,
        result: nil,
        type
      )
      self.builder.held.remove(value.index)
      try outer?.writeBack()
    }
  }

  /// Calls a getter or a setter: `self`, the new value of a setter, the arguments of a subscript.
  func callAccessor(
    _ function: FunctionSymbol,
    key: String?,
    _ types: [Type],
    _ base: Register?,
    _ owner: Type?,
    changes: Bool,
    value: Register?,
    _ arguments: [Register],
    _ argumentTypes: [Type],
    result: Register?,
    _ type: Type
  ) throws {
    let mark = builder.mark
    var sources: [(register: Register, type: Type, moves: Bool)] = []
    if let base, let owner { sources.append((base, owner, changes)) }
    if let value {
      sources.append((value, type, true))
    }
    for (argument, type) in zip(arguments, argumentTypes) {
      sources.append((argument, type, false))
    }
    switch function.implementation {
    case .native, .host:
      let target = builder.temporary(.value)
      let slots = sources.map { _ in builder.temporary(.value) }
      for (source, slot) in zip(sources, slots) {
        var register = source.register
        register.isTemporary =
          source.moves && !(function.isThrowing && source.register.index == base?.index)
        convert(register, to: slot)
      }
      let site = try site(
        function,
        key: key,
        typeArguments: types,
        argumentTypes: sources.map(\.type),
        result: value == nil ? type : .tuple([]),
        inoutArguments: changes && base != nil ? [0] : []
      )
      builder.emit(.callNative, target.index, 0, 0, site)
      for slot in slots { builder.held.remove(slot.index) }
      if changes, let base {
        builder.held.insert(slots[0].index)
        convert(slots[0], to: base)
      }
      if let result { builder.move(target, to: result) }
    case .cell, .requirement:
      let kind: Representation = value == nil ? type.representation : .value
      var isDynamic = false
      if case .requirement = function.implementation { isDynamic = true }
      let captures = function.body?.captures.filter { $0.storage == .local } ?? []
      var closure: Register?
      let index: Int
      if isDynamic {
        index = dispatch(function, types)
      } else if captures.isEmpty {
        index = try lowering.index(of: function, types)
      } else if let body = function.body {
        index = try nested(function, body, substitution)
        closure = try makeClosure(index, captures: captures, nil)
      } else {
        throw unsupported("`\(function.name)`", builder.range)
      }
      let frame = builder.mark
      let target = builder.temporary(kind)
      let slots = sources.map { source in builder.temporary(source.type.representation) }
      for (source, slot) in zip(sources, slots) {
        var register = source.register
        register.isTemporary = source.moves
        convert(register, to: slot)
      }
      let words = kind.isWord ? target.index : frame.word
      let values = kind.isWord ? frame.value : target.index
      if isDynamic {
        builder.emit(.callRequirement, words, values, kind.isWord ? 0 : 1, index)
      } else if let closure {
        let signature = Code.signature(slots.map(\.representation), kind)
        builder.emit(.callClosure, words, values, closure.index, signature)
      } else {
        builder.emit(.call, words, values, 0, address(of: index))
      }
      for slot in slots where !slot.isWord { builder.held.remove(slot.index) }
      if changes, let base {
        if !slots[0].isWord { builder.held.insert(slots[0].index) }
        convert(slots[0], to: base)
      }
      if let result { convert(target, to: result) }
    }
    builder.reset(to: mark)
  }
}

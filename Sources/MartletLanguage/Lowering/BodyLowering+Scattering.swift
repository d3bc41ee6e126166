// SPDX-License-Identifier: Apache-2.0

// Structs whose fields live in registers of their own, so that no object is made: variables of
// which only fields are used, and values on their way between calls that were lowered in place.

/// The registers of a struct's fields, or of a pair's elements in a loop.
final class Scattered {
  enum Part {
    case register(Register)
    case nested(Scattered)
  }

  let type: Type
  let parts: [Part]

  init(_ type: Type, _ parts: [Part]) {
    self.type = type
    self.parts = parts
  }

  /// Whether every field is a word in the end.
  var isWords: Bool {
    parts.allSatisfy { part in
      switch part {
      case .register(let register): register.isWord
      case .nested(let inner): inner.isWords
      }
    }
  }
}

extension BodyLowering {
  /// The most fields, those of fields included, and how deep they may lie.
  private static let leafLimit = 16
  private static let depthLimit = 4

  /// The types of the fields of a struct of a cell.
  private func fields(of type: Type) -> [Type]? {
    guard case .nominal(let nominal, let arguments) = type, nominal.kind == .struct,
      !nominal.isNative, !nominal.fields.isEmpty
    else { return nil }
    var replaced: [GenericParameter: Type] = [:]
    for (parameter, argument) in zip(nominal.generics, arguments) { replaced[parameter] = argument }
    return nominal.fields.map { lowering.witnesses.concrete($0.type, replaced) }
  }

  /// How many registers a struct takes; `nil` if it is none of a cell, or too large.
  private func leaves(of type: Type, depth: Int = 0) -> Int? {
    guard depth < BodyLowering.depthLimit, let fields = fields(of: type) else { return nil }
    var count = 0
    for field in fields {
      if self.fields(of: field) != nil {
        guard let inner = leaves(of: field, depth: depth + 1) else { return nil }
        count += inner
      } else {
        count += 1
      }
    }
    return count <= BodyLowering.leafLimit ? count : nil
  }

  /// Registers for a struct.
  private func allocate(_ type: Type) -> Scattered {
    Scattered(
      type,
      (fields(of: type) ?? []).map { field in
        if self.fields(of: field) != nil { return .nested(allocate(field)) }
        let register = builder.variable(field.representation)
        if !register.isWord { builder.held.insert(register.index) }
        return .register(register)
      }
    )
  }

  /// Whether the value of an expression can be had without an object.
  func canScatter(_ expression: TypedExpression) -> Bool {
    switch expression.kind {
    case .variable(let variable): return builder.scattered[variable] != nil
    case .field(let base, let index):
      guard let parts = scattered(base)?.parts, parts.indices.contains(index),
        case .nested = parts[index]
      else { return false }
      return true
    case .structure(let values):
      let type = concrete(expression.type)
      guard let fields = fields(of: type), fields.count == values.count else { return false }
      return leaves(of: type) != nil
    case .call(let function, _, let arguments):
      guard leaves(of: concrete(expression.type)) != nil else { return false }
      return makesStruct(function, arguments, depth: 0)
    default: return false
    }
  }

  /// Whether a call can be lowered in place and ends in a new struct.
  private func makesStruct(
    _ function: FunctionSymbol,
    _ arguments: [TypedArgument],
    depth: Int
  ) -> Bool {
    guard depth < 3, case .cell = function.implementation,
      let (_, _, inline) = inlinable(function, arguments), let result = inline.result
    else { return false }
    switch result.kind {
    case .structure: return true
    case .call(let next, _, let inner): return makesStruct(next, inner, depth: depth + 1)
    default: return false
    }
  }

  /// The registers of a variable, or of a field of one.
  private func scattered(_ expression: TypedExpression) -> Scattered? {
    switch expression.kind {
    case .variable(let variable): return builder.scattered[variable]
    case .field(let base, let index):
      guard let outer = scattered(base), outer.parts.indices.contains(index),
        case .nested(let inner) = outer.parts[index]
      else { return nil }
      return inner
    default: return nil
    }
  }

  /// The value in registers: a variable's own, or new ones.
  func evaluateScattered(_ expression: TypedExpression) throws -> Scattered {
    if let own = scattered(expression) { return own }
    let parts = allocate(concrete(expression.type))
    let mark = builder.mark
    try evaluate(expression, into: parts)
    builder.reset(to: mark)
    return parts
  }

  /// Puts a value into registers that it does not read itself.
  private func evaluate(_ expression: TypedExpression, into target: Scattered) throws {
    if let own = scattered(expression) { return try move(own, to: target) }
    if canScatter(expression) {
      switch expression.kind {
      case .structure(let values):
        // Defaults of fields are written in terms of the type's own parameters.
        let saved = substitution
        defer { substitution = saved }
        if case .nominal(let nominal, let arguments) = target.type {
          for (parameter, argument) in zip(nominal.generics, arguments) {
            substitution[parameter] = argument
          }
        }
        for (value, part) in zip(values, target.parts) {
          let mark = builder.mark
          switch part {
          case .register(let register): try evaluateConverted(value, into: register)
          case .nested(let inner): try evaluate(value, into: inner)
          }
          builder.reset(to: mark)
        }
        return hold(target)
      case .call(let mentioned, let types, let arguments):
        if let (function, body, inline) = inlinable(mentioned, arguments) {
          let types = types.map(concrete)
          try withInlined(mentioned, function, body, inline, types, arguments) { result in
            if let result { try self.evaluate(result, into: target) }
          }
          return hold(target)
        }
      default: break
      }
    }
    try takeApart(try evaluate(expression), to: target)
  }

  /// Notes that registers of a struct hold values, which lowering of an expression may have
  /// forgotten.
  private func hold(_ parts: Scattered) {
    for case .register(let register) in parts.parts where !register.isWord {
      builder.held.insert(register.index)
    }
  }

  /// Reads the fields of an object.
  func takeApart(_ object: Register, to target: Scattered) throws {
    for (index, part) in target.parts.enumerated() {
      switch part {
      case .register(let register):
        if register.isWord {
          let kind = Int(register.representation.rawValue)
          builder.emit(.fieldWord, register.index, object.index, index, kind)
        } else {
          builder.emit(.fieldValue, register.index, object.index, index)
          builder.held.insert(register.index)
        }
      case .nested(let inner):
        let mark = builder.mark
        let field = builder.temporary(.value)
        builder.emit(.fieldValue, field.index, object.index, index)
        builder.held.insert(field.index)
        try takeApart(field, to: inner)
        builder.reset(to: mark)
      }
    }
  }

  func move(_ source: Scattered, to target: Scattered) throws {
    for (from, to) in zip(source.parts, target.parts) {
      switch (from, to) {
      case (.register(var from), .register(let to)):
        from.isTemporary = false
        builder.move(from, to: to)
      case (.nested(let from), .nested(let to)): try move(from, to: to)
      case (.register(let from), .nested(let to)): try takeApart(from, to: to)
      case (.nested(let from), .register(let to)): _ = try materialize(from, to)
      }
    }
  }

  func copy(_ source: Scattered) throws -> Scattered {
    let copy = allocate(source.type)
    try move(source, to: copy)
    return copy
  }

  /// Makes the object after all.
  func materialize(_ source: Scattered, _ target: Register?) throws -> Register {
    try lowering.prepareOperators(of: source.type)
    let result = target ?? builder.temporary(.value)
    let mark = builder.mark
    let slots = source.parts.map { _ in builder.temporary(.value) }
    for (part, slot) in zip(source.parts, slots) {
      switch part {
      case .register(var register):
        register.isTemporary = false
        builder.box(register, to: slot)
      case .nested(let inner): _ = try materialize(inner, slot)
      }
    }
    let first = slots.first?.index ?? 0
    if case .tuple = source.type {
      builder.emit(.makeTuple, result.index, first, slots.count)
    } else {
      let type = builder.typeBox(source.type)
      builder.emit(.makeStruct, result.index, first, slots.count, type)
    }
    for slot in slots { builder.held.remove(slot.index) }
    builder.reset(to: mark)
    builder.held.insert(result.index)
    return result
  }

  /// A field of a value that is in registers, or comes from a call that is lowered in place.
  func lowerScatteredField(
    _ base: TypedExpression,
    _ index: Int,
    _ target: Register?
  ) throws -> Register? {
    guard canScatter(base) else { return nil }
    let parts = try evaluateScattered(base).parts
    guard parts.indices.contains(index) else { return nil }
    switch parts[index] {
    case .register(var register):
      register.isTemporary = false
      guard let target, target.representation != register.representation else {
        return deliver(register, target)
      }
      convert(register, to: target)
      return target
    case .nested(let inner): return try materialize(inner, target)
    }
  }

  /// Declares a variable of which only fields are used.
  func declareScattered(_ variable: Variable, _ value: TypedExpression) throws -> Bool {
    guard case .local = variable.storage, !variable.isCaptured, inlineStack.isEmpty,
      concrete(variable.type) == concrete(value.type), canScatter(value),
      !escaping.contains(variable)
    else { return false }
    let parts = allocate(concrete(value.type))
    let mark = builder.mark
    // In a loop the registers still have the values of the last round, which nothing reads.
    try evaluate(value, into: parts)
    builder.reset(to: mark)
    builder.scattered[variable] = parts
    return true
  }

  /// Assigns a struct field by field, without an object; `false` if that cannot be.
  func assignScattered(_ place: PreparedPlace, _ value: TypedExpression) throws -> Bool {
    switch place {
    case .scattered(let target):
      if canScatter(value) {
        // The value may read what is assigned to.
        let fresh = allocate(target.type)
        try evaluate(value, into: fresh)
        try move(fresh, to: target)
      } else {
        try takeApart(try evaluate(value), to: target)
      }
      return true
    case .field(_, _, .value):
      guard canScatter(value) else { return false }
      let type = concrete(value.type)
      let mark = builder.mark
      let fresh = allocate(type)
      guard fresh.isWords, let paths = paths(to: place, fresh) else {
        builder.reset(to: mark)
        return false
      }
      try evaluate(value, into: fresh)
      for (path, register) in paths { try storePath(path, register) }
      return true
    default: return false
    }
  }

  /// The paths to all words of a struct in a place.
  private func paths(
    to place: PreparedPlace,
    _ parts: Scattered
  ) -> [(WordPath, Register)]? {
    var found: [(WordPath, Register)] = []
    for (index, part) in parts.parts.enumerated() {
      switch part {
      case .register(let register):
        let inner = PreparedPlace.field(place, index: index, register.representation)
        guard let path = path(to: inner) else { return nil }
        found.append((path, register))
      case .nested(let inner):
        guard let more = paths(to: .field(place, index: index, .value), inner) else { return nil }
        found += more
      }
    }
    return found
  }
}

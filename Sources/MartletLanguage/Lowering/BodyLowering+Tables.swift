// SPDX-License-Identifier: Apache-2.0

/// Dictionaries whose keys are numbers or texts, and texts, without calls of native code.
extension BodyLowering {
  /// Whether comparing such keys never calls code of a cell.
  private func isPlainKey(_ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = concrete(type), nominal.isNative else { return false }
    return ["Int", "String", "Character", "Double", "Bool"].contains(nominal.name)
  }

  /// A key in a value register; a variable's own if nothing that follows can change it.
  private func key(
    _ expression: TypedExpression,
    before next: TypedExpression?
  ) throws -> Register {
    let kind = representation(expression.type)
    if kind.isWord {
      let target = builder.temporary(.value)
      let mark = builder.mark
      let word = try evaluate(expression)
      switch kind {
      case .int: builder.emit(.boxInt, target.index, word.index)
      case .double: builder.emit(.boxDouble, target.index, word.index)
      default: builder.emit(.boxBool, target.index, word.index)
      }
      builder.reset(to: mark)
      return target
    }
    let found = try evaluate(expression)
    guard !found.isTemporary, let next, !isPure(next) else { return found }
    let copy = builder.temporary(.value)
    builder.move(found, to: copy)
    return copy
  }

  /// The default value of a subscript, if it is a literal that is a word.
  private func literalDefault(_ argument: TypedExpression) -> TypedExpression? {
    guard let literal = literalAutoclosure(argument), representation(literal.type).isWord else {
      return nil
    }
    return literal
  }

  /// `table[key, default: 0] += value`.
  func lowerTableUpdate(
    _ op: Opcode,
    _ place: TypedPlace,
    _ value: TypedExpression
  ) throws -> Bool {
    guard case .property(let base, let property, _, let arguments, _, _) = place,
      case .native("Dictionary.get(default)") = property.getter.implementation,
      arguments.count == 2, case .value(let keyExpression) = arguments[0],
      case .value(let missing) = arguments[1], isPlainKey(keyExpression.type),
      let literal = literalDefault(missing)
    else { return false }
    let update: Machine.Update
    switch op {
    case .addInt: update = .addInt
    case .subtractInt: update = .subtractInt
    case .multiplyInt: update = .multiplyInt
    case .addDouble: update = .addDouble
    case .subtractDouble: update = .subtractDouble
    case .multiplyDouble: update = .multiplyDouble
    default: return false
    }
    let prepared = try prepare(base)
    let key = try key(keyExpression, before: value)
    let kind = representation(value.type)
    let words = builder.temporary(kind)
    let operand = builder.temporary(kind)
    _ = try evaluate(literal, into: words)
    _ = try evaluate(value, into: operand)
    let located = try locate(prepared)
    builder.emit(.tableUpdate, located.register.index, key.index, words.index, update.rawValue)
    try located.writeBack()
    return true
  }

  /// `table[key, default: 0]`.
  func lowerTableGet(
    _ values: [TypedExpression],
    _ kind: Representation,
    _ target: Register?
  ) throws -> Register? {
    guard values.count == 3, kind.isWord, isPlainKey(values[1].type),
      let literal = literalDefault(values[2])
    else { return nil }
    let result = builder.temporary(kind)
    let mark = builder.mark
    let (table, key) = try tableAndKey(values)
    _ = try evaluate(literal, into: result)
    builder.emit(.tableGetWord, result.index, table.index, key.index, Int(kind.rawValue))
    builder.reset(to: mark)
    return deliver(result, target)
  }

  /// The registers of a table and of a key, of which the key may change what the table was.
  private func tableAndKey(_ values: [TypedExpression]) throws -> (Register, Register) {
    var table = try evaluate(values[0])
    if !table.isTemporary, !isPure(values[1]) {
      let copy = builder.temporary(.value)
      builder.move(table, to: copy)
      table = copy
    }
    return (table, try key(values[1], before: nil))
  }

  /// `table[key]`.
  func lowerTableValue(
    _ values: [TypedExpression],
    _ target: Register?
  ) throws -> Register? {
    guard values.count == 2, isPlainKey(values[1].type) else { return nil }
    let result = target ?? builder.temporary(.value)
    let mark = builder.mark
    let (table, key) = try tableAndKey(values)
    builder.emit(.tableGet, result.index, table.index, key.index)
    builder.reset(to: mark)
    builder.held.insert(result.index)
    return result
  }

  /// `table[key] = value` where the value is there.
  func lowerTableSet(
    _ base: PreparedPlace?,
    _ property: PropertySymbol,
    _ arguments: [Register],
    _ argumentTypes: [Type],
    _ value: TypedExpression
  ) throws -> Bool {
    guard let base, case .native("Dictionary.set") = property.setter?.implementation,
      arguments.count == 1, isPlainKey(argumentTypes[0]), case .some(let inner) = value.kind,
      representation(inner.type).isWord || !needsWrapping(inner.type)
    else { return false }
    let register = builder.temporary(.value)
    try evaluateBoxed(inner, into: register)
    let located = try locate(base)
    builder.emit(.tableSet, located.register.index, arguments[0].index, register.index)
    builder.held.remove(register.index)
    try located.writeBack()
    return true
  }

  /// `text += other`.
  func lowerAppendText(_ place: TypedPlace, _ other: TypedExpression) throws -> Bool {
    guard case .nominal(let left, _) = concrete(type(of: place)), left.isNative,
      left.name == "String", case .nominal(let right, _) = concrete(other.type), right.isNative,
      right.name == "String" || right.name == "Character"
    else { return false }
    let prepared = try prepare(place)
    switch other.kind {
    case .string(let text):
      let located = try locate(prepared)
      let constant = builder.constant(.string(text))
      builder.emit(.appendConstant, located.register.index, 0, 0, constant)
      try located.writeBack()
      return true
    case .interpolation(let parts) where parts.allSatisfy({ isPlainPart($0.type) }):
      let slots = parts.map { _ in builder.temporary(.value) }
      for (part, slot) in zip(parts, slots) { try evaluateBoxed(part, into: slot) }
      let located = try locate(prepared)
      let first = slots.first?.index ?? 0
      builder.emit(.appendPlain, located.register.index, first, slots.count)
      for slot in slots { builder.held.remove(slot.index) }
      try located.writeBack()
      return true
    default: break
    }
    let operand = try evaluate(other)
    let located = try locate(prepared)
    builder.emit(.appendText, located.register.index, operand.index)
    try located.writeBack()
    return true
  }

  /// Whether values of a type are written by their form alone.
  func isPlainPart(_ type: Type) -> Bool { isPlainKey(type) }
}

// SPDX-License-Identifier: Apache-2.0

extension BodyLowering {
  func lowerAssignment(_ place: TypedPlace?, _ value: TypedExpression) throws {
    let mark = builder.mark
    defer { builder.reset(to: mark) }
    guard let place else {
      _ = try evaluate(value)
      return
    }
    let prepared = try prepare(place)
    if try assignScattered(prepared, value) { return }
    switch prepared {
    case .scattered: return
    case .register(let register):
      if writesEarly(value) || representation(value.type) != register.representation {
        let result = try evaluate(value)
        convert(result, to: register)
      } else {
        _ = try evaluate(value, into: register)
      }
    case .temporary: _ = try evaluate(value)
    case .global(let global): store(try evaluate(value), global: global)
    case .box(let box, let kind):
      let register = try temporaryCopy(value, as: kind)
      if kind.isWord {
        builder.emit(.setBoxWord, box, register.index, 0, Int(kind.rawValue))
      } else {
        builder.emit(.setBoxValue, box, register.index)
        builder.held.remove(register.index)
      }
    case .field(let base, let index, let kind):
      let register = try temporaryCopy(value, as: kind)
      if kind.isWord, let path = path(to: prepared) { return try storePath(path, register) }
      let outer = try locate(base)
      if kind.isWord {
        builder.emit(
          .setFieldWord,
          outer.register.index,
          register.index,
          index,
          Int(kind.rawValue)
        )
      } else {
        builder.emit(.setFieldValue, outer.register.index, register.index, index)
        builder.held.remove(register.index)
      }
      try outer.writeBack()
    case .element(let base, let index, let kind):
      let register = try temporaryCopy(value, as: kind)
      if kind.isWord, case .element(let matrix, let row, _) = base {
        let outer = try locate(matrix)
        builder.emit(
          kind == .bool ? .nestedSetByte : .nestedSetWord,
          outer.register.index,
          row.index,
          index.index,
          register.index
        )
        return try outer.writeBack()
      }
      let outer = try locate(base)
      if kind.isWord {
        builder.emit(.arraySet(kind), outer.register.index, index.index, register.index)
      } else {
        builder.emit(.arraySetValue, outer.register.index, index.index, register.index)
        builder.held.remove(register.index)
      }
      try outer.writeBack()
    case .property(
      let base,
      let property,
      let types,
      let arguments,
      let argumentTypes,
      let owner,
      let type
    ):
      guard let setter = property.setter else { return }
      if try lowerTableSet(base, property, arguments, argumentTypes, value) { return }
      let register = builder.temporary(.value)
      try evaluateBoxed(value, into: register)
      let outer = try base.map(locate)
      try callAccessor(
        setter,
        key: nil,
        types,
        outer?.register,
        owner,
        changes: setter.isMutating,
        value: register,
        arguments,
        argumentTypes,
        result: nil,
        type
      )
      builder.held.remove(register.index)
      try outer?.writeBack()
    case .unwrapped(_, _, _, let kind, _):
      let register = try temporaryCopy(value, as: kind)
      let located = try locate(prepared)
      convert(register, to: located.register)
      try located.writeBack()
    }
  }

  /// Whether the expression writes its target before it has read all operands.
  func writesEarly(_ expression: TypedExpression) -> Bool {
    switch expression.kind {
    case .and, .or, .coalesce, .chain, .block, .optionalTry, .forcedTry, .ternary, .some, .erased:
      true
    default: false
    }
  }

  /// Evaluates into a register that only this assignment knows; word registers of variables will do.
  private func temporaryCopy(
    _ value: TypedExpression,
    as kind: Representation
  ) throws -> Register {
    if representation(value.type) == kind, kind.isWord { return try evaluate(value) }
    let register = builder.temporary(kind)
    try evaluateConverted(value, into: register)
    return register
  }
}

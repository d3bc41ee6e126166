// SPDX-License-Identifier: Apache-2.0

/// Operations of the prelude that are single instructions.
enum Intrinsics {
  static let binary: [String: Opcode] = [
    "Int.+": .addInt, "Int.-": .subtractInt, "Int.*": .multiplyInt, "Int./": .divideInt,
    "Int.%": .remainderInt, "Int.&+": .addWrapping, "Int.&-": .subtractWrapping,
    "Int.&*": .multiplyWrapping, "Int.&": .andInt, "Int.|": .orInt, "Int.^": .xorInt,
    "Int.<<": .shiftLeft, "Int.>>": .shiftRight,
    "Double.+": .addDouble, "Double.-": .subtractDouble, "Double.*": .multiplyDouble,
    "Double./": .divideDouble,
  ]

  /// The instruction, and whether the operands change places.
  static let comparisons: [String: (Opcode, Bool)] = [
    "Int.==": (.equalInt, false), "Int.!=": (.notEqualInt, false), "Int.<": (.lessInt, false),
    "Int.<=": (.lessEqualInt, false), "Int.>": (.lessInt, true), "Int.>=": (.lessEqualInt, true),
    "Double.==": (.equalDouble, false), "Double.!=": (.notEqualDouble, false),
    "Double.<": (.lessDouble, false), "Double.<=": (.lessEqualDouble, false),
    "Double.>": (.lessDouble, true), "Double.>=": (.lessEqualDouble, true),
    "Bool.==": (.equalInt, false), "Bool.!=": (.notEqualInt, false),
  ]

  static let unary: [String: Opcode] = [
    "Int.prefix-": .negateInt, "Int.~": .notInt, "Double.prefix-": .negateDouble,
    "math.sqrt": .squareRoot, "math.fabs": .absDouble, "Double.magnitude": .absDouble,
    "Int.abs": .absInt, "Bool.!": .notBool, "Int.init(Double)": .doubleToInt,
    "Double.init(Int)": .intToDouble,
  ]

  static let constants: [String: Int] = [
    "Int.init": 0, "Double.init": 0, "Bool.init": 0, "Int.zero": 0, "Double.zero": 0,
    "Int.min": .min, "Int.max": .max, "Int.bitWidth": 64, "Double.pi": Machine.word(.pi),
    "Double.infinity": Machine.word(.infinity), "Double.nan": Machine.word(.nan),
    "Double.greatestFiniteMagnitude": Machine.word(.greatestFiniteMagnitude),
    "Double.leastNormalMagnitude": Machine.word(.leastNormalMagnitude),
    "Double.leastNonzeroMagnitude": Machine.word(.leastNonzeroMagnitude),
    "Double.ulpOfOne": Machine.word(.ulpOfOne),
  ]
}

extension BodyLowering {
  private func values(_ arguments: [TypedArgument]) -> [TypedExpression]? {
    var values: [TypedExpression] = []
    for argument in arguments {
      guard case .value(let expression) = argument else { return nil }
      values.append(expression)
    }
    return values
  }

  /// Two operands in registers; the left one is copied if the right one could change it.
  func operands(
    _ left: TypedExpression,
    _ right: TypedExpression
  ) throws -> (Register, Register) {
    var first = try evaluate(left)
    if !first.isTemporary, !isPure(right) {
      let copy = builder.temporary(first.representation)
      builder.move(first, to: copy)
      first = copy
    }
    return (first, try evaluate(right))
  }

  /// Whether evaluating the expression can change no variable.
  func isPure(_ expression: TypedExpression) -> Bool {
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .none, .variable: true
    case .field(let base, _), .tupleElement(let base, _): isPure(base)
    case .call(let function, _, let arguments):
      if case .native = function.implementation, let values = values(arguments) {
        values.allSatisfy(isPure)
      } else {
        false
      }
    default: false
    }
  }

  func lowerIntrinsic(
    _ original: String,
    _ function: FunctionSymbol,
    _ types: [Type],
    _ arguments: [TypedArgument],
    _ type: Type,
    _ target: Register?
  ) throws -> Register? {
    var key = original
    if case .value(let first)? = arguments.first {
      key = Intrinsics.specialized(key, concrete(first.type))
    } else if case .inout(let place)? = arguments.first {
      if let result = try lowerInPlace(key, place, arguments, target) { return result }
      return nil
    }
    let kind = representation(type)
    if arguments.isEmpty, let word = Intrinsics.constants[key] {
      return loadWord(word, kind, target)
    }
    guard let values = values(arguments), let first = values.first else { return nil }
    if values.count == 2 {
      let result = target ?? (kind.isWord ? builder.temporary(kind) : nil)
      guard let result else { return try lowerSpecial(key, values, kind, target) }
      let mark = builder.mark
      if let op = Intrinsics.binary[key] {
        if op == .addInt || op == .subtractInt, case .integer(let number) = values[1].kind,
          number != Int.min
        {
          let left = try evaluate(first)
          builder.emit(
            .addIntImmediate,
            result.index,
            left.index,
            0,
            op == .addInt ? number : -number
          )
        } else if let (immediate, number) = immediate(op, values[1]) {
          let left = try evaluate(first)
          builder.emit(immediate, result.index, left.index, 0, number)
        } else {
          let (left, right) = try operands(first, values[1])
          builder.emit(op, result.index, left.index, right.index)
        }
        builder.reset(to: mark)
        return result
      }
      if let (op, swaps) = Intrinsics.comparisons[key] {
        let (left, right) = try operands(first, values[1])
        builder.emit(
          op,
          result.index,
          swaps ? right.index : left.index,
          swaps ? left.index : right.index
        )
        builder.reset(to: mark)
        return result
      }
      if key == "String.==" || key == "Equatable.==" || key == "String.!=" || key == "Equatable.!="
      {
        let (left, right) = try operands(first, values[1])
        guard !left.isWord, !right.isWord else { return nil }
        builder.emit(.equalValue, result.index, left.index, right.index)
        if key.hasSuffix("!=") { builder.emit(.notBool, result.index, result.index) }
        builder.reset(to: mark)
        return result
      }
      let operand = concrete(first.type)
      if let operation = Intrinsics.number(
        key,
        operand,
        concrete(type),
        count: 2,
        second: concrete(values[1].type)
      ) {
        let (left, right) = try operands(first, values[1])
        emit(operation, result.index, left.index, right.index)
        builder.reset(to: mark)
        return result
      }
      return try lowerSpecial(key, values, kind, result)
    }
    if key == "Dictionary.get(default)" { return try lowerTableGet(values, kind, target) }
    guard values.count == 1 else { return nil }
    if key == "abs" {
      switch NumberKind(concrete(first.type)) {
      case .integer(.int): key = "Int.abs"
      case .integer: key = "Sized.abs"
      case .double, .float: key = "Double.magnitude"
      case .other: return nil
      }
    }
    let operandType = concrete(first.type)
    if kind.isWord, operandType.representation.isWord,
      let operation = Intrinsics.number(key, operandType, concrete(type), count: 1)
    {
      if case .copy = operation { return try evaluate(first, into: target) }
      let result = target ?? builder.temporary(kind)
      let mark = builder.mark
      let register = try evaluate(first)
      emit(operation, result.index, register.index, 0)
      builder.reset(to: mark)
      return result
    }
    if key == "identity", representation(first.type) == kind {
      return try evaluate(first, into: target)
    }
    var op = Intrinsics.unary[key]
    var immediate = 0
    if op == nil, key.hasPrefix("math."),
      let index = MathFunctions.indices[String(key.dropFirst(5))]
    {
      op = .math
      immediate = index
    }
    if key == "Collection.count", case .nominal(let nominal, _) = concrete(first.type),
      nominal.name == "Array" || nominal.name == "ArraySlice"
    {
      op = .arrayCount
    }
    guard let op, kind.isWord else { return nil }
    let result = target ?? builder.temporary(kind)
    let mark = builder.mark
    let operand = try evaluate(first)
    builder.emit(op, result.index, operand.index, 0, immediate)
    builder.reset(to: mark)
    return result
  }

  /// Elements of arrays, minimum and maximum.
  private func lowerSpecial(
    _ key: String,
    _ values: [TypedExpression],
    _ kind: Representation,
    _ target: Register?
  ) throws -> Register? {
    switch key {
    case "Dictionary.get": return kind == .value ? try lowerTableValue(values, target) : nil
    case "Array.get" where representation(values[1].type) == .int:
      let result = target ?? builder.temporary(kind)
      let mark = builder.mark
      if kind.isWord, case .call(let inner, _, let innerArguments) = values[0].kind,
        case .native("Array.get") = inner.implementation,
        let innerValues = self.values(innerArguments)
      {
        let (array, row) = try operands(innerValues[0], innerValues[1])
        let column = try evaluate(values[1])
        builder.emit(
          kind == .bool ? .nestedGetByte : .nestedGetWord,
          result.index,
          array.index,
          row.index,
          column.index
        )
      } else {
        let (array, index) = try operands(values[0], values[1])
        builder.emit(.arrayGet(kind), result.index, array.index, index.index)
        if !kind.isWord { builder.held.insert(result.index) }
      }
      builder.reset(to: mark)
      return result
    case "min", "max":
      guard kind == .int else { return nil }
      let result = builder.temporary(kind)
      let mark = builder.mark
      let (left, right) = try operands(values[0], values[1])
      let end = builder.label()
      builder.move(left, to: result)
      // Of equal values `min` gives the first and `max` the second: the same integer.
      if key == "min" {
        builder.emitJump(.jumpLessEqualInt, result.index, right.index, to: end)
      } else {
        builder.emitJump(.jumpLessEqualInt, right.index, result.index, to: end)
      }
      builder.move(right, to: result)
      builder.place(end)
      builder.reset(to: mark)
      return deliver(result, target)
    default: return nil
    }
  }

  /// `x += y` and `xs.append(y)` without a call.
  private func lowerInPlace(
    _ key: String,
    _ place: TypedPlace,
    _ arguments: [TypedArgument],
    _ target: Register?
  ) throws -> Register? {
    let kind = representation(type(of: place))
    if key == "Array.append", case .value(let element)? = arguments.last {
      let mark = builder.mark
      let prepared = try prepare(place)
      let elementKind = elementRepresentation(type(of: place))
      let register: Register
      if elementKind.isWord {
        register = try evaluate(element)
      } else {
        register = builder.temporary(.value)
        try evaluateBoxed(element, into: register)
      }
      let located = try locate(prepared)
      builder.emit(.arrayAppend(elementKind), located.register.index, register.index)
      if !register.isWord { builder.held.remove(register.index) }
      try located.writeBack()
      builder.reset(to: mark)
      return nothing(target)
    }
    if key == "String.append", arguments.count == 2, case .value(let other) = arguments[1] {
      let mark = builder.mark
      let isDone = try lowerAppendText(place, other)
      builder.reset(to: mark)
      if isDone { return nothing(target) }
    }
    let placeType = concrete(self.type(of: place))
    let name = Intrinsics.specialized(key, placeType)
    guard name.hasSuffix("="), arguments.count == 2, case .value(let value) = arguments[1],
      kind.isWord
    else { return nil }
    if let operation = Intrinsics.number(
      String(name.dropLast()),
      placeType,
      placeType,
      count: 2,
      second: concrete(value.type)
    ) {
      let mark = builder.mark
      let prepared = try prepare(place)
      let operand = try evaluate(value)
      let located = try locate(prepared)
      emit(operation, located.register.index, located.register.index, operand.index)
      try located.writeBack()
      builder.reset(to: mark)
      return nothing(target)
    }
    guard let op = Intrinsics.binary[String(name.dropLast())] else { return nil }
    let mark = builder.mark
    if try lowerTableUpdate(op, place, value) {
      builder.reset(to: mark)
      return nothing(target)
    }
    let prepared = try prepare(place)
    if op == .addInt || op == .subtractInt, case .integer(let number) = value.kind,
      number != Int.min
    {
      let located = try locate(prepared)
      builder.emit(
        .addIntImmediate,
        located.register.index,
        located.register.index,
        0,
        op == .addInt ? number : -number
      )
      try located.writeBack()
    } else if let (immediate, number) = immediate(op, value) {
      let located = try locate(prepared)
      let register = located.register.index
      builder.emit(immediate, register, register, 0, number)
      try located.writeBack()
    } else if op == .addDouble || op == .subtractDouble, let (left, right) = product(value) {
      // Rounded after the multiplication and after the addition, as two instructions do.
      let (x, y) = try operands(left, right)
      let located = try locate(prepared)
      builder.emit(
        op == .addDouble ? .multiplyAddDouble : .multiplySubtractDouble,
        located.register.index,
        x.index,
        y.index
      )
      try located.writeBack()
    } else {
      let operand = try evaluate(value)
      let located = try locate(prepared)
      builder.emit(op, located.register.index, located.register.index, operand.index)
      try located.writeBack()
    }
    builder.reset(to: mark)
    return nothing(target)
  }

  /// The instruction for an operation with a literal on the right.
  private func immediate(_ op: Opcode, _ right: TypedExpression) -> (Opcode, Int)? {
    guard case .integer(let number) = right.kind else { return nil }
    switch op {
    case .multiplyInt: return (.multiplyIntImmediate, number)
    case .divideInt where number != 0 && number != -1: return (.divideIntImmediate, number)
    case .remainderInt where number != 0 && number != -1: return (.remainderIntImmediate, number)
    default: return nil
    }
  }

  /// The factors of a product of floating-point numbers.
  private func product(_ expression: TypedExpression) -> (TypedExpression, TypedExpression)? {
    guard case .call(let function, _, let arguments) = expression.kind,
      case .native(let key) = function.implementation, let factors = values(arguments),
      factors.count == 2,
      Intrinsics.binary[Intrinsics.specialized(key, concrete(factors[0].type))]
        == .multiplyDouble
    else { return nil }
    return (factors[0], factors[1])
  }

  /// A comparison of an integer with a literal, and a jump.
  private func branchImmediate(
    _ op: Opcode,
    _ left: TypedExpression,
    _ right: TypedExpression,
    to label: Label,
    when: Bool
  ) throws -> Bool {
    // `x` is compared with `number`; `swapped` tells that the literal stands on the left.
    var (x, number, swapped) = (left, 0, false)
    if case .integer(let value) = right.kind {
      number = value
    } else if case .integer(let value) = left.kind {
      (x, number, swapped) = (right, value, true)
    } else {
      return false
    }
    guard representation(x.type) == .int else { return false }
    if case .parameter = (swapped ? left : right).type {
      number = try literalWord(number, concrete(x.type))
    }
    guard number > -30_000, number < 30_000 else { return false }
    let jump: Opcode
    switch (op, swapped) {
    case (.equalInt, _): jump = when ? .jumpEqualImmediate : .jumpNotEqualImmediate
    case (.notEqualInt, _): jump = when ? .jumpNotEqualImmediate : .jumpEqualImmediate
    case (.lessInt, false): jump = when ? .jumpLessImmediate : .jumpAtLeastImmediate
    // number < x
    case (.lessInt, true):
      jump = when ? .jumpAtLeastImmediate : .jumpLessImmediate
      number += 1
    case (.lessEqualInt, false):
      jump = when ? .jumpLessImmediate : .jumpAtLeastImmediate
      number += 1
    case (.lessEqualInt, true): jump = when ? .jumpAtLeastImmediate : .jumpLessImmediate
    default: return false
    }
    let mark = builder.mark
    let register = try evaluate(x)
    builder.reset(to: mark)
    builder.emitJump(jump, register.index, number, to: label)
    return true
  }

  /// A comparison and a jump in one instruction.
  func branchIntrinsic(
    _ original: String,
    _ typeArguments: [Type],
    _ arguments: [TypedArgument],
    to label: Label,
    when: Bool
  ) throws -> Bool {
    guard let values = values(arguments), let first = values.first else { return false }
    let mark = builder.mark
    if original == "optional.isNil" {
      let operand = try evaluate(first)
      let isNone = when
      // Both ways must find what is held cleared, so the test goes to a word first if need be.
      if operand.isTemporary, builder.held.contains(operand.index) {
        let word = builder.temporary(.bool)
        let skip = builder.label()
        builder.emit(.loadWord, word.index, 0, 0, 1)
        builder.emitJump(isNone ? .jumpIfNone : .jumpIfSome, operand.index, to: skip)
        builder.emit(.loadWord, word.index, 0, 0, 0)
        builder.place(skip)
        builder.reset(to: mark)
        builder.emitJump(.jumpIf, word.index, to: label)
      } else {
        builder.emitJump(isNone ? .jumpIfNone : .jumpIfSome, operand.index, to: label)
        builder.reset(to: mark)
      }
      return true
    }
    guard values.count == 2 else { return false }
    let key = Intrinsics.specialized(original, concrete(first.type))
    guard let (op, swaps) = Intrinsics.comparisons[key] else { return false }
    let sides = swaps ? (values[1], first) : (first, values[1])
    if try branchImmediate(op, sides.0, sides.1, to: label, when: when) { return true }
    let (left, right) = try operands(first, values[1])
    let (x, y) = swaps ? (right.index, left.index) : (left.index, right.index)
    builder.reset(to: mark)
    switch op {
    case .equalInt: builder.emitJump(when ? .jumpEqualInt : .jumpNotEqualInt, x, y, to: label)
    case .notEqualInt: builder.emitJump(when ? .jumpNotEqualInt : .jumpEqualInt, x, y, to: label)
    // Not `x < y` is `y <= x` among integers; among floating-point numbers NaN says otherwise.
    case .lessInt:
      if when {
        builder.emitJump(.jumpLessInt, x, y, to: label)
      } else {
        builder.emitJump(.jumpLessEqualInt, y, x, to: label)
      }
    case .lessEqualInt:
      if when {
        builder.emitJump(.jumpLessEqualInt, x, y, to: label)
      } else {
        builder.emitJump(.jumpLessInt, y, x, to: label)
      }
    case .lessDouble:
      builder.emitJump(when ? .jumpLessDouble : .jumpUnlessLessDouble, x, y, to: label)
    case .lessEqualDouble:
      builder.emitJump(when ? .jumpLessEqualDouble : .jumpUnlessLessEqualDouble, x, y, to: label)
    default:
      let word = builder.temporary(.bool)
      builder.emit(op, word.index, x, y)
      builder.reset(to: mark)
      builder.emitJump(when ? .jumpIf : .jumpUnless, word.index, to: label)
    }
    return true
  }
}

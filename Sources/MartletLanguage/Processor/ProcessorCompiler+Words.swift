// SPDX-License-Identifier: Apache-2.0

// Moves, numbers and jumps.
extension ProcessorCompiler {
  mutating func translate(_ index: Int, _ i: Instruction) {
    let a = Int(i.a)
    let b = Int(i.b)
    let c = Int(i.c)
    switch i.op {
    case .loadWord: loadWord(a, i.d)
    case .moveWord: moveWord(a, b)
    case .loadGlobalWord:
      // At the top level it may be one of the frame's own words.
      storePin(i.d)
      assembler.move(.rax, UnsafeRawPointer(machine.words + i.d))
      assembler.move(.rax, .memory(.rax, 0))
      store(a, .rax)
    case .storeGlobalWord:
      storePin(i.d)
      assembler.move(.rax, UnsafeRawPointer(machine.words + i.d))
      let source = inRegister(a, .rcx)
      assembler.store(.memory(.rax, 0), source)
      if let place = pins.place(of: i.d) { loadPin(i.d, place) }

    case .addInt: checked(.add, index, a, b, c)
    case .subtractInt: checked(.subtract, index, a, b, c)
    case .multiplyInt, .multiplyWrapping:
      load(.rax, b)
      assembler.multiply(.rax, integer(c, .rcx))
      if i.op == .multiplyInt { assembler.jump(.overflow, exit(index)) }
      store(a, .rax)
    case .addIntImmediate: addImmediate(index, a, b, i.d)
    case .multiplyIntImmediate:
      if Int32(exactly: i.d) != nil {
        assembler.multiply(.rax, integer(b, .rax), immediate: i.d)
      } else {
        assembler.move(.rax, i.d)
        assembler.multiply(.rax, integer(b, .rcx))
      }
      assembler.jump(.overflow, exit(index))
      store(a, .rax)
    case .divideInt, .remainderInt: divide(index, a, b, c, remainder: i.op == .remainderInt)
    case .divideIntImmediate: divide(a, b, by: i.d, remainder: false)
    case .remainderIntImmediate: divide(a, b, by: i.d, remainder: true)
    case .addWrapping: plain(.add, a, b, c)
    case .subtractWrapping: plain(.subtract, a, b, c)
    case .andInt: plain(.and, a, b, c)
    case .orInt: plain(.or, a, b, c)
    case .xorInt: plain(.xor, a, b, c)
    case .shiftLeft, .shiftRight: shift(index, a, b, c, left: i.op == .shiftLeft)
    case .negateInt:
      load(.rax, b)
      assembler.negate(.rax)
      assembler.jump(.overflow, exit(index))
      store(a, .rax)
    case .notInt:
      load(.rax, b)
      assembler.not(.rax)
      store(a, .rax)
    case .notBool:
      load(.rax, b)
      assembler.arithmetic(.xor, .general(.rax), immediate: 1)
      store(a, .rax)
    case .absInt:
      load(.rax, b)
      let positive = assembler.label()
      assembler.test(.rax, .rax)
      assembler.jump(.greaterOrEqual, positive)
      assembler.negate(.rax)
      assembler.jump(.overflow, exit(index))
      assembler.place(positive)
      store(a, .rax)
    case .equalInt: compare(.equal, a, b, c)
    case .notEqualInt: compare(.notEqual, a, b, c)
    case .lessInt: compare(.less, a, b, c)
    case .lessEqualInt: compare(.lessOrEqual, a, b, c)

    case .addDouble: floating(.add, a, b, c)
    case .subtractDouble: floating(.subtract, a, b, c)
    case .multiplyDouble: floating(.multiply, a, b, c)
    case .divideDouble: floating(.divide, a, b, c)
    case .multiplyAddDouble, .multiplySubtractDouble:
      load(Vector(0), b)
      assembler.floating(.multiply, Vector(0), double(c, Vector(1)))
      let operation: Assembler.Floating = i.op == .multiplyAddDouble ? .add : .subtract
      if case .vector(let kept) = pins.place(of: a) {
        assembler.floating(operation, kept, .vector(Vector(0)))
      } else {
        load(Vector(1), a)
        assembler.floating(operation, Vector(1), .vector(Vector(0)))
        store(a, Vector(1))
      }
    case .negateDouble:
      load(.rax, b)
      assembler.move(.rcx, Int.min)
      assembler.arithmetic(.xor, .rax, .general(.rcx))
      store(a, .rax)
    case .absDouble:
      load(.rax, b)
      assembler.move(.rcx, Int.max)
      assembler.arithmetic(.and, .rax, .general(.rcx))
      store(a, .rax)
    case .squareRoot:
      assembler.floating(.squareRoot, Vector(0), double(b, Vector(0)))
      store(a, Vector(0))
    case .roundToFloat:
      load(Vector(0), b)
      assembler.roundToFloat(Vector(0))
      store(a, Vector(0))
    case .lessDouble, .lessEqualDouble:
      // The other way round, so that what is no number compares false.
      load(Vector(0), c)
      assembler.compare(Vector(0), double(b, Vector(1)))
      assembler.set(i.op == .lessDouble ? .above : .aboveOrEqual)
      store(a, .rax)
    case .equalDouble, .notEqualDouble:
      load(Vector(0), b)
      assembler.compare(Vector(0), double(c, Vector(1)))
      equality(i.op == .notEqualDouble)
      store(a, .rax)
    case .intToDouble:
      // Else the register's upper half makes this wait for what was there.
      assembler.clear(Vector(0))
      assembler.convert(Vector(0), integer: integer(b, .rax))
      store(a, Vector(0))
    case .doubleToInt:
      assembler.convert(.rax, double: double(b, Vector(0)))
      // The lowest integer stands for all that do not fit.
      assembler.move(.rcx, Int.min)
      assembler.arithmetic(.compare, .rax, .general(.rcx))
      assembler.jump(.equal, exit(index))
      store(a, .rax)

    case .jump: assembler.jump(target(index + 1 + i.d))
    case .loop:
      checkInterruption(index)
      assembler.jump(target(index + 1 + i.d))
    case .checkRange:
      load(.rax, a)
      assembler.arithmetic(.compare, .rax, integer(b, .rcx))
      assembler.jump(.greater, exit(index))
    case .nextInRange, .nextInClosedRange: next(index, a, b, i)
    default:
      if i.jump != nil, !i.needsStep {
        translateJump(index, i)
      } else if !translateValues(index, i) {
        assembler.jump(exit(index))
      }
    }
  }

  // MARK: Moves

  private mutating func loadWord(_ a: Int, _ value: Int) {
    switch pins.place(of: a) {
    case .general(let register): assembler.move(register, value)
    case .vector(let vector):
      if value == 0 { return assembler.clear(vector) }
      assembler.move(.rax, value)
      assembler.move(vector, bits: .rax)
    case nil:
      if Int32(exactly: value) != nil {
        assembler.store(inMemory(a), immediate: value)
      } else {
        assembler.move(.rax, value)
        assembler.store(inMemory(a), .rax)
      }
    }
  }

  private mutating func moveWord(_ a: Int, _ b: Int) {
    if case .vector(let source) = pins.place(of: b) {
      store(a, source)
    } else if case .vector(let target) = pins.place(of: a) {
      load(target, b)
    } else {
      store(a, inRegister(b, .rax))
    }
  }

  // MARK: Integers

  private mutating func plain(_ operation: Assembler.Arithmetic, _ a: Int, _ b: Int, _ c: Int) {
    load(.rax, b)
    assembler.arithmetic(operation, .rax, integer(c, .rcx))
    store(a, .rax)
  }

  private mutating func checked(
    _ operation: Assembler.Arithmetic,
    _ index: Int,
    _ a: Int,
    _ b: Int,
    _ c: Int
  ) {
    load(.rax, b)
    assembler.arithmetic(operation, .rax, integer(c, .rcx))
    assembler.jump(.overflow, exit(index))
    store(a, .rax)
  }

  private mutating func addImmediate(_ index: Int, _ a: Int, _ b: Int, _ value: Int) {
    load(.rax, b)
    if Int32(exactly: value) != nil {
      assembler.arithmetic(.add, .general(.rax), immediate: value)
    } else {
      assembler.move(.rcx, value)
      assembler.arithmetic(.add, .rax, .general(.rcx))
    }
    assembler.jump(.overflow, exit(index))
    store(a, .rax)
  }

  private mutating func divide(_ index: Int, _ a: Int, _ b: Int, _ c: Int, remainder: Bool) {
    load(.rcx, c)
    // 0 is an error, and -1 one for the lowest integer.
    assembler.address(.rax, .rcx, 1)
    assembler.arithmetic(.compare, .general(.rax), immediate: 1)
    assembler.jump(.belowOrEqual, exit(index))
    load(.rax, b)
    assembler.divide(.general(.rcx))
    store(a, remainder ? .rdx : .rax)
  }

  /// By a number that is neither 0 nor -1, without a division (Granlund and Montgomery, PLDI 1994,
  /// figure 5.2).
  private mutating func divide(_ a: Int, _ b: Int, by divisor: Int, remainder: Bool) {
    load(.rcx, b)
    if divisor == 1 {
      if remainder { assembler.move(.rcx, 0) }
      return store(a, .rcx)
    }
    if divisor < 0 {
      assembler.move(.rax, .general(.rcx))
      assembler.move(.rcx, divisor)
      assembler.divide(.general(.rcx))
      return store(a, remainder ? .rdx : .rax)
    }
    if divisor & (divisor - 1) == 0 {
      return dividePowerOfTwo(a, by: divisor, remainder: remainder)
    }
    let bits = Int.bitWidth - (divisor - 1).leadingZeroBitCount
    let high = UInt(1) << UInt(bits - 1)
    let (quotient, _) = UInt(divisor).dividingFullWidth((high, 0))
    assembler.move(.rax, Int(bitPattern: quotient &+ 1))
    assembler.multiplyWide(.general(.rcx))
    assembler.arithmetic(.add, .rdx, .general(.rcx))
    if bits > 1 { assembler.shiftRightSigned(.rdx, by: UInt8(bits - 1)) }
    assembler.move(.rax, .general(.rcx))
    assembler.shiftRightSigned(.rax, by: 63)
    assembler.arithmetic(.subtract, .rdx, .general(.rax))
    guard remainder else { return store(a, .rdx) }
    if Int32(exactly: divisor) != nil {
      assembler.multiply(.rdx, .general(.rdx), immediate: divisor)
    } else {
      assembler.move(.rax, divisor)
      assembler.multiply(.rdx, .general(.rax))
    }
    assembler.arithmetic(.subtract, .rcx, .general(.rdx))
    store(a, .rcx)
  }

  /// Of `rcx`.
  private mutating func dividePowerOfTwo(_ a: Int, by divisor: Int, remainder: Bool) {
    let bits = UInt8(divisor.trailingZeroBitCount)
    // Negative numbers are rounded up: all but one of the divisor is added.
    assembler.move(.rax, .general(.rcx))
    assembler.shiftRightSigned(.rax, by: 63)
    assembler.shiftRight(.rax, by: 64 - bits)
    assembler.arithmetic(.add, .rax, .general(.rcx))
    if remainder {
      if Int32(exactly: -divisor) != nil {
        assembler.arithmetic(.and, .general(.rax), immediate: -divisor)
      } else {
        assembler.move(.rdx, -divisor)
        assembler.arithmetic(.and, .rax, .general(.rdx))
      }
      assembler.arithmetic(.subtract, .rcx, .general(.rax))
      store(a, .rcx)
    } else {
      assembler.shiftRightSigned(.rax, by: bits)
      store(a, .rax)
    }
  }

  private mutating func shift(_ index: Int, _ a: Int, _ b: Int, _ c: Int, left: Bool) {
    load(.rcx, c)
    assembler.arithmetic(.compare, .general(.rcx), immediate: 63)
    assembler.jump(.above, exit(index))
    load(.rax, b)
    if left { assembler.shiftLeft(.rax) } else { assembler.shiftRightSigned(.rax) }
    store(a, .rax)
  }

  private mutating func compare(_ condition: Assembler.Condition, _ a: Int, _ b: Int, _ c: Int) {
    load(.rax, b)
    assembler.arithmetic(.compare, .rax, integer(c, .rcx))
    assembler.set(condition)
    store(a, .rax)
  }

  // MARK: Doubles

  private mutating func floating(
    _ operation: Assembler.Floating,
    _ a: Int,
    _ b: Int,
    _ c: Int
  ) {
    if case .vector(let kept) = pins.place(of: a), a != c {
      load(kept, b)
      assembler.floating(operation, kept, double(c, Vector(1)))
    } else {
      load(Vector(0), b)
      assembler.floating(operation, Vector(0), double(c, Vector(1)))
      store(a, Vector(0))
    }
  }

  /// After a comparison: "equal" holds also where one of them is no number, then with "parity".
  private mutating func equality(_ isNegated: Bool) {
    let different = assembler.label()
    // Neither changes the flags.
    assembler.move(.rax, immediate32: isNegated ? 1 : 0)
    assembler.jump(.parity, different)
    assembler.jump(.notEqual, different)
    assembler.move(.rax, immediate32: isNegated ? 0 : 1)
    assembler.place(different)
  }

  // MARK: Jumps

  private mutating func next(_ index: Int, _ a: Int, _ b: Int, _ i: Instruction) {
    let end = assembler.label()
    load(.rax, a)
    if i.op == .nextInRange {
      assembler.arithmetic(.add, .general(.rax), immediate: 1)
      assembler.arithmetic(.compare, .rax, integer(b, .rcx))
      assembler.jump(.greaterOrEqual, end)
    } else {
      assembler.arithmetic(.compare, .rax, integer(b, .rcx))
      assembler.jump(.greaterOrEqual, end)
      assembler.arithmetic(.add, .general(.rax), immediate: 1)
    }
    checkInterruption(index)
    store(a, .rax)
    assembler.jump(target(index + 1 + i.d))
    assembler.place(end)
  }

  private mutating func translateJump(_ index: Int, _ i: Instruction) {
    let a = Int(i.a)
    let b = Int(i.b)
    let immediate = Machine.immediate(i.b)
    switch i.op {
    case .jumpIf, .loopIf: jump(index, i, .notEqual, a, immediate: 0)
    case .jumpUnless, .loopUnless: jump(index, i, .equal, a, immediate: 0)
    case .jumpLessImmediate, .loopLessImmediate: jump(index, i, .less, a, immediate: immediate)
    case .jumpAtLeastImmediate, .loopAtLeastImmediate:
      jump(index, i, .greaterOrEqual, a, immediate: immediate)
    case .jumpEqualImmediate, .loopEqualImmediate:
      jump(index, i, .equal, a, immediate: immediate)
    case .jumpNotEqualImmediate, .loopNotEqualImmediate:
      jump(index, i, .notEqual, a, immediate: immediate)
    case .jumpLessInt, .loopLessInt: jump(index, i, .less, a, b)
    case .jumpLessEqualInt, .loopLessEqualInt: jump(index, i, .lessOrEqual, a, b)
    case .jumpEqualInt, .loopEqualInt: jump(index, i, .equal, a, b)
    case .jumpNotEqualInt, .loopNotEqualInt: jump(index, i, .notEqual, a, b)
    // Compared the other way round, so that no condition holds where one of them is no number.
    case .jumpLessDouble, .loopLessDouble: jumpDouble(index, i, .above, a, b)
    case .jumpLessEqualDouble, .loopLessEqualDouble: jumpDouble(index, i, .aboveOrEqual, a, b)
    case .jumpUnlessLessDouble, .loopUnlessLessDouble: jumpDouble(index, i, .belowOrEqual, a, b)
    case .jumpUnlessLessEqualDouble, .loopUnlessLessEqualDouble: jumpDouble(index, i, .below, a, b)
    case .jumpIfNone, .jumpIfSome: jumpIfNone(index, i, a)
    default: assembler.jump(exit(index))
    }
  }

  private mutating func jump(
    _ index: Int,
    _ i: Instruction,
    _ condition: Assembler.Condition,
    _ a: Int,
    immediate: Int
  ) {
    assembler.arithmetic(.compare, integer(a, .rax), immediate: immediate)
    jump(condition, index, i)
  }

  private mutating func jump(
    _ index: Int,
    _ i: Instruction,
    _ condition: Assembler.Condition,
    _ a: Int,
    _ b: Int
  ) {
    let first = inRegister(a, .rax)
    assembler.arithmetic(.compare, first, integer(b, .rcx))
    jump(condition, index, i)
  }

  private mutating func jumpDouble(
    _ index: Int,
    _ i: Instruction,
    _ condition: Assembler.Condition,
    _ a: Int,
    _ b: Int
  ) {
    load(Vector(0), b)
    assembler.compare(Vector(0), double(a, Vector(1)))
    jump(condition, index, i)
  }

  /// Jumps if the condition holds; where it goes back, after a look for an interruption.
  private mutating func jump(_ condition: Assembler.Condition, _ index: Int, _ i: Instruction) {
    guard i.d < 0 else { return assembler.jump(condition, target(index + 1 + i.d)) }
    let on = assembler.label()
    assembler.jump(condition.inverse, on)
    checkInterruption(index)
    assembler.jump(target(index + 1 + i.d))
    assembler.place(on)
  }

  private mutating func jumpIfNone(_ index: Int, _ i: Instruction, _ a: Int) {
    // `.none` is 1 with the tag of what holds nothing.
    let some = assembler.label()
    let isSome = i.op == .jumpIfSome ? target(index + 1 + i.d) : some
    assembler.compareByte(value(a, ValueLayout.tag), immediate: layout.empty)
    assembler.jump(.notEqual, isSome)
    assembler.arithmetic(.compare, value(a), immediate: 1)
    assembler.jump(.notEqual, isSome)
    if i.op == .jumpIfNone { assembler.jump(target(index + 1 + i.d)) }
    assembler.place(some)
  }
}

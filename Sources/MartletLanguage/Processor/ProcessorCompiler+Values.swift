// SPDX-License-Identifier: Apache-2.0

// Values, arrays and fields.
extension ProcessorCompiler {
  private static func header(_ path: PartialKeyPath<ArrayObject.Header>) -> Int {
    ArrayObject.headerOffset + offset(path)
  }
  private static let countOffset = header(\.count)
  private static let startOffset = header(\.start)
  private static let capacityOffset = header(\.capacity)
  private static let wordsOffset = header(\.words)
  private static let valuesOffset = header(\.values)

  /// Translates an instruction that is none on words; `false` if it is left to the loop.
  mutating func translateValues(_ index: Int, _ i: Instruction) -> Bool {
    let a = Int(i.a)
    let b = Int(i.b)
    let c = Int(i.c)
    switch i.op {
    case .clear: clear(index, a, 1)
    case .clearRange: clear(index, a, b)
    case .boxInt, .boxDouble, .boxBool:
      let (slow, end) = coldStep(index)
      plain(a, orElse: slow)
      load(.rax, b)
      assembler.store(value(a), .rax)
      assembler.storeByte(
        value(a, ValueLayout.tag),
        immediate: tag(i.op == .boxInt ? 0 : i.op == .boxDouble ? 1 : 2)
      )
      assembler.place(end)
    case .unbox:
      let (slow, end) = coldStep(index)
      assembler.compareByte(value(b, ValueLayout.tag), immediate: tag(i.d))
      assembler.jump(.notEqual, slow)
      if i.d == 2 {
        assembler.loadByte(.rax, value(b))
      } else {
        assembler.move(.rax, value(b))
      }
      storeVoid(b)
      store(a, .rax)
      assembler.place(end)
    case .takeValue:
      guard a != b else { return true }
      let (slow, end) = coldStep(index)
      plain(a, orElse: slow)
      moveValue(from: b, to: a)
      storeVoid(b)
      assembler.place(end)

    case .copyValue:
      assembler.address(.rdx, .r12, b * ValueLayout.stride)
      copy(a)
    case .loadConstant:
      assembler.move(.rdx, UnsafeRawPointer(hot.pointee.constants + i.d))
      copy(a)
    case .loadGlobalValue:
      assembler.move(.rdx, UnsafeRawPointer(machine.values + i.d))
      copy(a)
    case .takeGlobalValue:
      let (slow, end) = coldStep(index)
      assembler.move(.rdx, UnsafeRawPointer(machine.values + i.d))
      take(a, orElse: slow)
      assembler.place(end)
    case .storeGlobalValue:
      let (slow, end) = coldStep(index)
      assembler.move(.rdx, UnsafeRawPointer(machine.values + i.d))
      give(a, orElse: slow)
      assembler.place(end)

    case .arrayCount:
      object(.rax, b, orElse: exit(index))
      assembler.move(.rax, .memory(.rax, Self.countOffset))
      store(a, .rax)
    case .arrayGetWord, .arrayGetByte:
      object(.rax, b, orElse: exit(index))
      element(of: .rax, c, orElse: exit(index))
      assembler.move(.rdx, .memory(.rax, Self.wordsOffset))
      loadElement(.rax, isByte: i.op == .arrayGetByte)
      store(a, .rax)
    case .arraySetWord, .arraySetByte:
      let (slow, end) = coldStep(index)
      object(.rax, a, orElse: slow)
      unique(.rax, orElse: slow)
      element(of: .rax, b, orElse: slow)
      assembler.move(.rdx, .memory(.rax, Self.wordsOffset))
      storeElement(inRegister(c, .rax), isByte: i.op == .arraySetByte)
      assembler.place(end)
    case .arrayAppendWord, .arrayAppendByte:
      let (slow, end) = coldStep(index)
      object(.rax, a, orElse: slow)
      unique(.rax, orElse: slow)
      assembler.move(.rcx, .memory(.rax, Self.countOffset))
      assembler.arithmetic(.compare, .rcx, .memory(.rax, Self.capacityOffset))
      assembler.jump(.aboveOrEqual, slow)
      assembler.move(.rdx, .memory(.rax, Self.wordsOffset))
      assembler.arithmetic(.add, .memory(.rax, Self.countOffset), immediate: 1)
      storeElement(inRegister(b, .rax), isByte: i.op == .arrayAppendByte)
      assembler.place(end)
    case .arrayGetValue:
      object(.rax, b, orElse: exit(index))
      element(of: .rax, c, orElse: exit(index))
      elementAddress(.rax)
      copy(a)
    case .arrayTake, .arraySetValue:
      let (slow, end) = coldStep(index)
      let isTaking = i.op == .arrayTake
      object(.rax, isTaking ? b : a, orElse: slow)
      unique(.rax, orElse: slow)
      element(of: .rax, isTaking ? c : b, orElse: slow)
      elementAddress(.rax)
      if isTaking { take(a, orElse: slow) } else { give(c, orElse: slow) }
      assembler.place(end)
    case .nestedGetWord, .nestedGetByte:
      object(.rax, b, orElse: exit(index))
      element(of: .rax, c, orElse: exit(index))
      elementAddress(.rax)
      objectAt(.rdx, orElse: exit(index))
      element(of: .rax, i.d, orElse: exit(index))
      assembler.move(.rdx, .memory(.rax, Self.wordsOffset))
      loadElement(.rax, isByte: i.op == .nestedGetByte)
      store(a, .rax)
    case .nestedSetWord, .nestedSetByte:
      let (slow, end) = coldStep(index)
      object(.rax, a, orElse: slow)
      unique(.rax, orElse: slow)
      element(of: .rax, b, orElse: slow)
      elementAddress(.rax)
      objectAt(.rdx, orElse: slow)
      unique(.rax, orElse: slow)
      element(of: .rax, c, orElse: slow)
      assembler.move(.rdx, .memory(.rax, Self.wordsOffset))
      storeElement(inRegister(i.d, .rax), isByte: i.op == .nestedSetByte)
      assembler.place(end)

    case .fieldWord:
      object(.rax, b, orElse: exit(index))
      assembler.move(.rdx, .memory(.rax, Aggregate.baseOffset))
      loadField(a, offset: c * ValueLayout.stride, isBool: i.d == 2)
    case .setFieldWord:
      let (slow, end) = coldStep(index)
      object(.rax, a, orElse: slow)
      unique(.rax, orElse: slow)
      assembler.move(.rdx, .memory(.rax, Aggregate.baseOffset))
      storeField(b, offset: c * ValueLayout.stride, kind: i.d)
      assembler.place(end)
    case .fieldValue:
      object(.rax, b, orElse: exit(index))
      fieldAddress(.rax, c)
      copy(a)
    case .fieldTake, .setFieldValue:
      let (slow, end) = coldStep(index)
      let isTaking = i.op == .fieldTake
      object(.rax, isTaking ? b : a, orElse: slow)
      unique(.rax, orElse: slow)
      fieldAddress(.rax, c)
      if isTaking { take(a, orElse: slow) } else { give(b, orElse: slow) }
      assembler.place(end)
    case .pathValue:
      assembler.address(.rdx, .r12, b * ValueLayout.stride)
      let offset = follow(i.d, orElse: exit(index), owned: false)
      if offset != 0 { assembler.arithmetic(.add, .general(.rdx), immediate: offset) }
      copy(a)
    case .pathWord:
      assembler.address(.rdx, .r12, b * ValueLayout.stride)
      let offset = follow(i.d, orElse: exit(index), owned: false)
      loadField(a, offset: offset, isBool: c == 2)
    case .setPathWord:
      let (slow, end) = coldStep(index)
      assembler.address(.rdx, .r12, a * ValueLayout.stride)
      let offset = follow(i.d, orElse: slow, owned: true)
      storeField(b, offset: offset, kind: c)
      assembler.place(end)
    case .elementPathWord:
      object(.rax, b, orElse: exit(index))
      element(of: .rax, c, orElse: exit(index))
      elementAddress(.rax)
      let offset = follow(i.d >> 2, orElse: exit(index), owned: false)
      loadField(a, offset: offset, isBool: i.d & 3 == 2)
    case .setElementPathWord:
      let (slow, end) = coldStep(index)
      object(.rax, a, orElse: slow)
      unique(.rax, orElse: slow)
      element(of: .rax, b, orElse: slow)
      elementAddress(.rax)
      let offset = follow(i.d >> 2, orElse: slow, owned: true)
      storeField(c, offset: offset, kind: i.d & 3)
      assembler.place(end)

    case .call, .callClosure, .callRequirement: call(index, i)
    case .returnVoid, .returnWord, .returnPlainWord, .returnValue: returnToCaller(index, i)
    case .next, .nextEntry, .nextCharacter:
      step(index)
      // The step has told by the context's entry whether there was an element.
      assembler.arithmetic(.compare, context(\.entry), immediate: 0)
      assembler.jump(.notEqual, target(index + 1 + i.d))
    default:
      guard i.needsStep else { return false }
      step(index)
    }
    return true
  }

  // MARK: Values

  /// Makes registers `.void`.
  private mutating func clear(_ index: Int, _ first: Int, _ count: Int) {
    guard count <= 8 else { return step(index) }
    for register in first..<first + count {
      let (slow, end) = coldBlock { compiler, _ in
        compiler.storePins()
        compiler.callClear(register)
        compiler.loadPins()
      }
      plain(register, orElse: slow)
      storeVoid(register)
      assembler.place(end)
    }
  }

  mutating func moveValue(from source: Int, to target: Int) {
    for offset in stride(from: 0, to: ValueLayout.stride, by: 8) {
      assembler.move(.rax, value(source, offset))
      assembler.store(value(target, offset), .rax)
    }
  }

  /// Copies into a register the value that `rdx` points to.
  private mutating func copy(_ register: Int) {
    storePins()
    assembler.move(.rsi, .general(.rdx))
    assembler.address(.rdi, .r12, register * ValueLayout.stride)
    assembler.move(.rax, Machine.copyAddress)
    assembler.call(.general(.rax))
    loadPins()
  }

  /// Moves into a register the value that `rdx` points to.
  private mutating func take(_ register: Int, orElse other: Assembler.Label) {
    plain(register, orElse: other)
    for offset in stride(from: 0, to: ValueLayout.stride, by: 8) {
      assembler.move(.rax, .memory(.rdx, offset))
      assembler.store(value(register, offset), .rax)
    }
    assembler.store(.memory(.rdx, 0), immediate: 0)
    assembler.store(.memory(.rdx, 8), immediate: 0)
    assembler.storeByte(.memory(.rdx, ValueLayout.tag), immediate: layout.empty)
  }

  /// Moves a register's value to where `rdx` points to.
  private mutating func give(_ register: Int, orElse other: Assembler.Label) {
    plain(.memory(.rdx, ValueLayout.tag), orElse: other)
    for offset in stride(from: 0, to: ValueLayout.stride, by: 8) {
      assembler.move(.rax, value(register, offset))
      assembler.store(.memory(.rdx, offset), .rax)
    }
    storeVoid(register)
  }

  // MARK: Arrays

  /// Puts into `rcx` how far the element with the number in a word is from the array's first.
  private mutating func element(
    of array: Register,
    _ word: Int,
    orElse other: Assembler.Label
  ) {
    load(.rcx, word)
    assembler.arithmetic(.subtract, .rcx, .memory(array, Self.startOffset))
    assembler.arithmetic(.compare, .rcx, .memory(array, Self.countOffset))
    assembler.jump(.aboveOrEqual, other)
  }

  /// The word or byte that `rcx` counts, of those at `rdx`.
  private mutating func loadElement(_ target: Register, isByte: Bool) {
    if isByte {
      assembler.loadByte(target, .rdx, .rcx)
    } else {
      assembler.load(target, .rdx, .rcx, scale: 8)
    }
  }

  private mutating func storeElement(_ source: Register, isByte: Bool) {
    if isByte {
      assembler.storeByte(source, .rdx, .rcx)
    } else {
      assembler.store(source, .rdx, .rcx, scale: 8)
    }
  }

  /// Puts into `rdx` where the value is that `rcx` counts.
  private mutating func elementAddress(_ array: Register) {
    assembler.move(.rdx, .memory(array, Self.valuesOffset))
    assembler.address(.rcx, .rcx, .rcx, scale: 2)
    assembler.address(.rdx, .rdx, .rcx, scale: 8)
  }

  /// Puts into `rax` the object in the value that a register points to.
  private mutating func objectAt(_ place: Register, orElse other: Assembler.Label) {
    assembler.compareByte(.memory(place, ValueLayout.tag), immediate: Machine.objectTag)
    assembler.jump(.notEqual, other)
    assembler.move(.rax, .memory(place, 0))
  }

  // MARK: Fields

  /// Puts into `rdx` where a field of an object is.
  private mutating func fieldAddress(_ object: Register, _ field: Int) {
    assembler.move(.rdx, .memory(object, Aggregate.baseOffset))
    let offset = field * ValueLayout.stride
    if offset != 0 { assembler.arithmetic(.add, .general(.rdx), immediate: offset) }
  }

  /// From the value that `rdx` points to along a path; then `rdx` points to the last object's fields,
  /// and the result says how far behind is the one wanted.
  private mutating func follow(
    _ path: Int,
    orElse other: Assembler.Label,
    owned: Bool
  ) -> Int {
    var rest = path
    var offset = 0
    repeat {
      if offset != 0 { assembler.arithmetic(.add, .general(.rdx), immediate: offset) }
      objectAt(.rdx, orElse: other)
      if owned { unique(.rax, orElse: other) }
      assembler.move(.rdx, .memory(.rax, Aggregate.baseOffset))
      offset = ((rest & 0xfff) - 1) * ValueLayout.stride
      rest >>= 12
    } while rest != 0
    return offset
  }

  private mutating func loadField(_ word: Int, offset: Int, isBool: Bool) {
    if isBool {
      assembler.loadByte(.rax, .memory(.rdx, offset))
    } else if case .vector(let vector) = pins.place(of: word) {
      return assembler.move(vector, .memory(.rdx, offset))
    } else {
      assembler.move(.rax, .memory(.rdx, offset))
    }
    store(word, .rax)
  }

  private mutating func storeField(_ word: Int, offset: Int, kind: Int) {
    if case .vector(let vector) = pins.place(of: word) {
      assembler.store(.memory(.rdx, offset), vector)
    } else {
      let source = inRegister(word, .rax)
      assembler.store(.memory(.rdx, offset), source)
    }
    assembler.storeByte(.memory(.rdx, offset + ValueLayout.tag), immediate: tag(kind))
  }
}

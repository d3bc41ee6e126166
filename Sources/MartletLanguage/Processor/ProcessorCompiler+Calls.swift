// SPDX-License-Identifier: Apache-2.0

// Calls and returns.
extension ProcessorCompiler {
  /// Calls a function of the cell if it has code for the processor, too.
  mutating func call(_ index: Int, _ i: Instruction) {
    typealias Hot = Code.Hot
    typealias State = Machine.State
    let a = Int(i.a)
    let b = Int(i.b)
    checkInterruption(index)
    storePins()
    let out = storedExit(index)
    if i.op == .call {
      assembler.move(.rax, i.d)
      assembler.move(.rcx, .memory(.rax, 0))
    } else {
      // Swift finds the function.
      callSwift(Machine.calleeAddress, index)
      assembler.jump(.equal, out)
      assembler.move(.rcx, .general(.rax))
    }
    let entry = Operand.memory(.rcx, Self.offset(\Hot.processorEntry))
    assembler.arithmetic(.compare, entry, immediate: 0)
    assembler.jump(.equal, out)
    assembler.arithmetic(.compare, .rbx, context(\.wordEnd))
    assembler.jump(.aboveOrEqual, out)
    // Room for values.
    assembler.move(.rsi, context(\.state))
    assembler.move(.rax, .memory(.rcx, Self.offset(\Hot.valueBytes)))
    assembler.address(.rdx, .r12, b * ValueLayout.stride)
    assembler.arithmetic(.add, .rax, .general(.rdx))
    assembler.arithmetic(.compare, .rax, .memory(.rsi, Self.offset(\State.valueHigh)))
    assembler.jump(.above, out)
    let depth = Operand.memory(.rsi, Self.offset(\State.frameCount))
    assembler.move(.rdi, depth)
    assembler.arithmetic(.compare, .general(.rdi), immediate: Machine.frameLimit)
    assembler.jump(.aboveOrEqual, out)
    // The frame to return to.
    frameAddress()
    let back = assembler.label()
    assembler.move(.rax, UnsafeRawPointer(hot))
    assembler.store(field(\.hot), .rax)
    assembler.move(.rax, UnsafeRawPointer(code + index + 1))
    assembler.store(field(\.next), .rax)
    assembler.store(field(\.words), .rbx)
    assembler.store(field(\.values), .r12)
    assembler.address(.rax, of: back)
    assembler.store(field(\.processorReturn), .rax)
    assembler.arithmetic(.add, .general(.rdi), immediate: 1)
    assembler.store(depth, .rdi)
    if a != 0 { assembler.arithmetic(.add, .general(.rbx), immediate: a * 8) }
    assembler.move(.r12, .general(.rdx))
    assembler.jump(to: entry)
    assembler.place(back)
    loadPins()
  }

  mutating func returnToCaller(_ index: Int, _ i: Instruction) {
    let a = Int(i.a)
    let first = hot.pointee.keptValues
    let last = hot.pointee.valueCount
    let isClearing = i.op != .returnPlainWord && first < last
    if isClearing, last - first > 8 { return assembler.jump(exit(index)) }
    if i.op == .returnValue, a != 0 { plain(0, orElse: exit(index)) }
    // The caller finds `inout` arguments in its words.
    storePins(below: wordParameterEnd)
    if i.op == .returnWord || i.op == .returnPlainWord {
      load(.rdx, a)
      assembler.store(inMemory(0), .rdx)
    } else if i.op == .returnValue, a != 0 {
      moveValue(from: a, to: 0)
      storeVoid(a)
    }
    if isClearing {
      for register in first..<last {
        let (slow, end) = coldBlock { compiler, _ in compiler.callClear(register) }
        plain(register, orElse: slow)
        storeVoid(register)
        assembler.place(end)
      }
    }
    popFrame()
  }

  /// Makes a value register `.void` that may hold a reference, where words are in memory.
  mutating func callClear(_ register: Int) {
    assembler.address(.rdi, .r12, register * ValueLayout.stride)
    assembler.move(.rax, Machine.clearAddress)
    assembler.call(.general(.rax))
  }

  /// Puts into `r8` where the frame is whose number is in `rdi`.
  private mutating func frameAddress() {
    // Five words each.
    assembler.address(.rax, .rdi, .rdi, scale: 4)
    assembler.move(.r8, context(\.frames))
    assembler.address(.r8, .r8, .rax, scale: 8)
  }

  private func field(_ path: PartialKeyPath<Machine.Frame>) -> Operand {
    .memory(.r8, Self.offset(path))
  }

  private mutating func popFrame() {
    assembler.move(.rsi, context(\.state))
    let depth = Operand.memory(.rsi, Self.offset(\Machine.State.frameCount))
    assembler.move(.rdi, depth)
    assembler.arithmetic(.subtract, .general(.rdi), immediate: 1)
    assembler.store(depth, .rdi)
    frameAddress()
    assembler.move(.rbx, field(\.words))
    assembler.move(.r12, field(\.values))
    let toLoop = coldBlock { compiler, _ in
      compiler.assembler.move(.rax, compiler.field(\.next))
      compiler.assembler.move(.rcx, compiler.field(\.hot))
      compiler.leaveToCaller()
    }
    assembler.move(.rax, field(\.processorReturn))
    assembler.test(.rax, .rax)
    assembler.jump(.equal, toLoop.start)
    assembler.jump(to: .general(.rax))
    assembler.place(toLoop.end)
  }
}

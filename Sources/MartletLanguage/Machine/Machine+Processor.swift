// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// Where the loop and the code for the processor meet.
extension Machine {
  /// How many calls and jumps back of a function are left to the loop.
  ///
  /// Tests have all code translated at once, or none, by `MARTLET_PROCESSOR=eager` and `=off`.
  static let warmUp: Int = {
    guard let setting = getenv("MARTLET_PROCESSOR") else { return 300 }
    switch String(cString: setting) {
    case "eager": return 0
    case "off": return .max
    default: return 300
    }
  }()

  /// Counts a call or a jump back; whether the code has been there often enough to be translated.
  @inline(__always) func heats(_ hot: UnsafeMutablePointer<Code.Hot>) -> Bool {
    hot.pointee.heat &-= 1
    return _slowPath(hot.pointee.heat < 0)
  }

  /// Whether an instruction has failed that the processor's code had Swift carry out.
  @inline(__always) func failed(_ state: UnsafeMutablePointer<State>) -> Bool {
    _slowPath(state.pointee.hasFailed)
  }

  /// The error of that instruction.
  var failure: any Error {
    state.pointee.hasFailed = false
    defer { stepError = nil }
    return stepError ?? Trap.conflict
  }

  /// Runs a frame's code on the processor, as far as that goes, and returns the frame to go on with.
  @inline(never) func accelerate(
    _ hot: UnsafeMutablePointer<Code.Hot>,
    _ next: UnsafeMutablePointer<Instruction>,
    _ words: UnsafeMutablePointer<Int>,
    _ values: UnsafeMutablePointer<Value>
  ) -> (
    UnsafeMutablePointer<Code.Hot>,
    UnsafeMutablePointer<Instruction>,
    UnsafeMutablePointer<Int>,
    UnsafeMutablePointer<Value>
  ) {
    guard let processor = hot.pointee.processor ?? translate(hot, isTop: words == self.words),
      let entry = processor._withUnsafeGuaranteedRef({
        $0.entry(next - hot.pointee.instructions)
      })
    else { return (hot, next, words, values) }
    let context = self.context
    context.pointee.entry = entry
    context.pointee.words = words
    context.pointee.values = values
    processor._withUnsafeGuaranteedRef { $0.run(context) }
    return (
      context.pointee.hot, context.pointee.next, context.pointee.words, context.pointee.values
    )
  }

  private func translate(
    _ hot: UnsafeMutablePointer<Code.Hot>,
    isTop: Bool
  ) -> Unmanaged<ProcessorCode>? {
    let code = hot.pointee.code.takeUnretainedValue()
    guard let processor = ProcessorCompiler.compile(code, isTop: isTop, for: self) else {
      hot.pointee.heat = .max
      return nil
    }
    code.take(processor)
    return hot.pointee.processor
  }

  /// What the processor's code calls for an instruction that Swift carries out: 0 if it succeeded.
  static let stepAddress = address { machine, instruction, words, values, hot in
    guard let machine, let instruction, let words, let values, let hot else { return 1 }
    let i = instruction.assumingMemoryBound(to: Instruction.self).pointee
    let w = words.assumingMemoryBound(to: Int.self)
    let v = values.assumingMemoryBound(to: Value.self)
    let code = hot.assumingMemoryBound(to: Code.Hot.self)
    return Unmanaged<Machine>.fromOpaque(machine)._withUnsafeGuaranteedRef { machine in
      do {
        switch i.op {
        case .next:
          machine.leave(code.pointee.code, w, v)
          let element = try machine.nextElement(v + Int(i.b))
          if let element { v[Int(i.a)] = element }
          machine.context.pointee.entry = element == nil ? words : nil
        case .nextEntry:
          let isThere = try machine.nextEntry(v + Int(i.a), v + Int(i.b), w + Int(i.c))
          machine.context.pointee.entry = isThere ? nil : words
        case .nextCharacter:
          let isThere = try machine.nextCharacter(v + Int(i.a), v + Int(i.b), w + Int(i.c))
          machine.context.pointee.entry = isThere ? nil : words
        default: try machine.step(i, w, v, code)
        }
        return 0
      } catch {
        machine.stepError = error
        machine.state.pointee.hasFailed = true
        return 1
      }
    }
  }

  /// Likewise, for the function that a call through a value or a requirement reaches; 0 leaves the
  /// call to the loop.
  static let calleeAddress = address { machine, instruction, _, values, hot in
    guard let machine, let instruction, let values, let hot else { return 0 }
    let i = instruction.assumingMemoryBound(to: Instruction.self).pointee
    let v = values.assumingMemoryBound(to: Value.self)
    let code = hot.assumingMemoryBound(to: Code.Hot.self)
    return Unmanaged<Machine>.fromOpaque(machine)._withUnsafeGuaranteedRef { machine in
      let callee =
        i.op == .callClosure
        ? machine.closureCallee(v + Int(i.c), v + Int(i.b), i.d)
        : machine.requirementCallee(code.pointee.code, i.d, v + Int(i.b) + Int(i.c))
      return Int(bitPattern: callee)
    }
  }

  /// The code of a closure, with the closure in its place for the call, if it is one of the cell that
  /// takes its arguments as they are and has code for the processor.
  private func closureCallee(
    _ place: UnsafeMutablePointer<Value>,
    _ values: UnsafeMutablePointer<Value>,
    _ signature: Int
  ) -> UnsafeMutablePointer<Code.Hot>? {
    guard let closure = try? Machine.peek(place, as: ClosureObject.self),
      let callee = closure._withUnsafeGuaranteedRef({ $0.slot })?.pointee,
      callee.pointee.signature == signature, callee.pointee.processorEntry != nil,
      values + callee.pointee.valueCount <= state.pointee.valueHigh
    else { return nil }
    if let register = callee.pointee.closureRegister { values[register] = place.pointee }
    return callee
  }

  private func requirementCallee(
    _ code: Unmanaged<Code>,
    _ dispatch: Int,
    _ place: UnsafeMutablePointer<Value>
  ) -> UnsafeMutablePointer<Code.Hot>? {
    let dispatch = code._withUnsafeGuaranteedRef { $0.dispatches[dispatch] }
    guard let index = try? target(of: dispatch, place) else { return nil }
    return slots[index].pointee
  }

  /// Likewise, to make a value register `.void`.
  static let clearAddress: Int = {
    let function: @convention(c) (UnsafeMutableRawPointer?) -> Void = { place in
      place?.assumingMemoryBound(to: Value.self).pointee = .void
    }
    return unsafeBitCast(function, to: Int.self)
  }()

  /// Likewise, to copy a value.
  static let copyAddress: Int = {
    typealias Copy = @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?) -> Void
    let function: Copy = { target, source in
      guard let target, let source else { return }
      let value = source.assumingMemoryBound(to: Value.self).pointee
      target.assumingMemoryBound(to: Value.self).pointee = value
    }
    return unsafeBitCast(function, to: Int.self)
  }()

  private typealias Step =
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, UnsafeMutableRawPointer?,
      UnsafeMutableRawPointer?, UnsafeMutableRawPointer?
    ) -> Int

  private static func address(_ step: Step) -> Int {
    unsafeBitCast(step, to: Int.self)
  }
}

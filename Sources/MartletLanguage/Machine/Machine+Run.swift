// SPDX-License-Identifier: Apache-2.0

import Synchronization

extension Machine {
  // One function on purpose: the registers of the loop stay in registers of the processor.
  // Jumps are marked as likely taken since the compiler would make conditional moves of them
  // otherwise, and the next instruction would wait for the operands of the comparison.
  // swift-format-ignore
  func loop(_ frame: inout Frame) throws {
    var hot = frame.hot
    var ip = frame.next
    var w = frame.words
    var v = frame.values
    defer { frame = Frame(hot: hot, next: ip, words: w, values: v) }
    let state = self.state
    let frames = self.frames
    let flag = self.flag
    let wordEnd = context.pointee.wordEnd

    while true {
      let i = ip.pointee
      ip += 1
      let a = Int(i.a)
      let b = Int(i.b)
      let c = Int(i.c)
      switch i.op {
      // Moving.
      case .loadWord: w[a] = i.d
      case .moveWord: w[a] = w[b]
      case .loadGlobalWord: w[a] = self.words[i.d]
      case .storeGlobalWord: self.words[i.d] = w[a]

      // Integers.
      case .addInt:
        let (x, o) = w[b].addingReportingOverflow(w[c])
        if o { throw Trap.overflow(w[b], "+", w[c]) }
        w[a] = x
      case .subtractInt:
        let (x, o) = w[b].subtractingReportingOverflow(w[c])
        if o { throw Trap.overflow(w[b], "-", w[c]) }
        w[a] = x
      case .multiplyInt:
        let (x, o) = w[b].multipliedReportingOverflow(by: w[c])
        if o { throw Trap.overflow(w[b], "*", w[c]) }
        w[a] = x
      case .divideInt:
        let (x, o) = w[b].dividedReportingOverflow(by: w[c])
        if o { throw Trap.division(w[b], "/", w[c]) }
        w[a] = x
      case .remainderInt:
        let (x, o) = w[b].remainderReportingOverflow(dividingBy: w[c])
        if o { throw Trap.division(w[b], "%", w[c]) }
        w[a] = x
      case .addIntImmediate:
        let (x, o) = w[b].addingReportingOverflow(i.d)
        if o { throw i.d < 0 ? Trap.overflow(w[b], "-", -i.d) : Trap.overflow(w[b], "+", i.d) }
        w[a] = x
      case .multiplyIntImmediate:
        let (x, o) = w[b].multipliedReportingOverflow(by: i.d)
        if o { throw Trap.overflow(w[b], "*", i.d) }
        w[a] = x
      // The lowering leaves out 0 and -1, so that nothing can go wrong here.
      case .divideIntImmediate: w[a] = Machine.quotient(w[b], i.d)
      case .remainderIntImmediate: w[a] = Machine.remainder(w[b], i.d)
      case .addWrapping: w[a] = w[b] &+ w[c]
      case .subtractWrapping: w[a] = w[b] &- w[c]
      case .multiplyWrapping: w[a] = w[b] &* w[c]
      case .andInt: w[a] = w[b] & w[c]
      case .orInt: w[a] = w[b] | w[c]
      case .xorInt: w[a] = w[b] ^ w[c]
      case .shiftLeft: w[a] = w[b] << w[c]
      case .shiftRight: w[a] = w[b] >> w[c]
      case .negateInt:
        let (x, o) = (0).subtractingReportingOverflow(w[b])
        if o { throw Trap.overflow(0, "-", w[b]) }
        w[a] = x
      case .notInt: w[a] = ~w[b]
      case .equalInt: w[a] = w[b] == w[c] ? 1 : 0
      case .notEqualInt: w[a] = w[b] != w[c] ? 1 : 0
      case .lessInt: w[a] = w[b] < w[c] ? 1 : 0
      case .lessEqualInt: w[a] = w[b] <= w[c] ? 1 : 0
      case .absInt:
        if w[b] == Int.min { throw Trap.overflow(0, "-", w[b]) }
        w[a] = abs(w[b])

      // Floating point.
      case .addDouble: w[a] = Machine.word(Machine.double(w[b]) + Machine.double(w[c]))
      case .subtractDouble: w[a] = Machine.word(Machine.double(w[b]) - Machine.double(w[c]))
      case .multiplyDouble: w[a] = Machine.word(Machine.double(w[b]) * Machine.double(w[c]))
      case .divideDouble: w[a] = Machine.word(Machine.double(w[b]) / Machine.double(w[c]))
      case .multiplyAddDouble:
        w[a] = Machine.word(
          Machine.double(w[a]) + Machine.double(w[b]) * Machine.double(w[c]))
      case .multiplySubtractDouble:
        w[a] = Machine.word(
          Machine.double(w[a]) - Machine.double(w[b]) * Machine.double(w[c]))
      case .negateDouble: w[a] = Machine.word(-Machine.double(w[b]))
      case .squareRoot: w[a] = Machine.word(Machine.double(w[b]).squareRoot())
      case .absDouble: w[a] = Machine.word(Machine.double(w[b]).magnitude)
      case .equalDouble: w[a] = Machine.double(w[b]) == Machine.double(w[c]) ? 1 : 0
      case .notEqualDouble: w[a] = Machine.double(w[b]) != Machine.double(w[c]) ? 1 : 0
      case .lessDouble: w[a] = Machine.double(w[b]) < Machine.double(w[c]) ? 1 : 0
      case .lessEqualDouble: w[a] = Machine.double(w[b]) <= Machine.double(w[c]) ? 1 : 0
      case .intToDouble: w[a] = Machine.word(Double(w[b]))
      case .doubleToInt:
        let x = Machine.double(w[b])
        // 2⁶³ itself does not fit; every Double below it does.
        guard x > -9_223_372_036_854_777_856.0, x < 9_223_372_036_854_775_808.0 else {
          throw Trap.toInt(x)
        }
        w[a] = Int(x)
      case .notBool: w[a] = w[b] ^ 1

      // Jumps.
      case .jump: ip += i.d
      case .loop:
        if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
        ip += i.d
        if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } }
      case .jumpIf: if _fastPath(w[a] != 0) { ip += i.d }
      case .jumpUnless: if _fastPath(w[a] == 0) { ip += i.d }
      case .jumpLessInt: if _fastPath(w[a] < w[b]) { ip += i.d }
      case .jumpLessEqualInt: if _fastPath(w[a] <= w[b]) { ip += i.d }
      case .jumpEqualInt: if _fastPath(w[a] == w[b]) { ip += i.d }
      case .jumpNotEqualInt: if _fastPath(w[a] != w[b]) { ip += i.d }
      case .jumpLessDouble: if _fastPath(Machine.double(w[a]) < Machine.double(w[b])) { ip += i.d }
      case .jumpLessEqualDouble: if _fastPath(Machine.double(w[a]) <= Machine.double(w[b])) { ip += i.d }
      case .jumpUnlessLessDouble: if _fastPath(!(Machine.double(w[a]) < Machine.double(w[b]))) { ip += i.d }
      case .jumpUnlessLessEqualDouble:
        if _fastPath(!(Machine.double(w[a]) <= Machine.double(w[b]))) { ip += i.d }
      case .jumpLessImmediate: if _fastPath(w[a] < Machine.immediate(i.b)) { ip += i.d }
      case .jumpAtLeastImmediate: if _fastPath(w[a] >= Machine.immediate(i.b)) { ip += i.d }
      case .jumpEqualImmediate: if _fastPath(w[a] == Machine.immediate(i.b)) { ip += i.d }
      case .jumpNotEqualImmediate: if _fastPath(w[a] != Machine.immediate(i.b)) { ip += i.d }
      case .loopIf: if _fastPath(w[a] != 0) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopUnless: if _fastPath(w[a] == 0) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopLessInt: if _fastPath(w[a] < w[b]) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopLessEqualInt: if _fastPath(w[a] <= w[b]) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopEqualInt: if _fastPath(w[a] == w[b]) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopNotEqualInt: if _fastPath(w[a] != w[b]) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopLessDouble:
        if _fastPath(Machine.double(w[a]) < Machine.double(w[b])) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopLessEqualDouble:
        if _fastPath(Machine.double(w[a]) <= Machine.double(w[b])) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopUnlessLessDouble:
        if _fastPath(!(Machine.double(w[a]) < Machine.double(w[b]))) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopUnlessLessEqualDouble:
        if _fastPath(!(Machine.double(w[a]) <= Machine.double(w[b]))) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopLessImmediate: if _fastPath(w[a] < Machine.immediate(i.b)) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopAtLeastImmediate: if _fastPath(w[a] >= Machine.immediate(i.b)) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopEqualImmediate: if _fastPath(w[a] == Machine.immediate(i.b)) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .loopNotEqualImmediate: if _fastPath(w[a] != Machine.immediate(i.b)) { if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }; ip += i.d; if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } } }
      case .jumpIfNone: if _fastPath(v[a].isNone) { ip += i.d }
      case .jumpIfSome: if _fastPath(!v[a].isNone) { ip += i.d }
      case .nextInRange:
        let next = w[a] &+ 1
        if next < w[b] {
          if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
          w[a] = next
          ip += i.d
          if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } }
        }
      case .nextInClosedRange:
        if w[a] < w[b] {
          if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
          w[a] &+= 1
          ip += i.d
          if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } }
        }
      case .checkRange: if w[a] > w[b] { throw Ranges.inverted(w[a], w[b], closed: c == 1, i.d) }

      // Arrays.
      case .arrayCount: w[a] = Machine.header(try Machine.peek(v + b, as: ArrayObject.self)).pointee.count
      case .arrayGetWord:
        let h = Machine.header(try Machine.peek(v + b, as: ArrayObject.self))
        let x = w[c] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[c], h.pointee.count, start: h.pointee.start)
        }
        w[a] = h.pointee.words[x]
      case .arrayGetByte:
        let h = Machine.header(try Machine.peek(v + b, as: ArrayObject.self))
        let x = w[c] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[c], h.pointee.count, start: h.pointee.start)
        }
        w[a] = Int(Machine.bytes(h)[x])
      case .nestedGetWord, .nestedGetByte:
        let h = Machine.header(try Machine.peek(v + b, as: ArrayObject.self))
        let x = w[c] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[c], h.pointee.count, start: h.pointee.start)
        }
        let h2 = Machine.header(try Machine.peek(h.pointee.values + x, as: ArrayObject.self))
        let y = w[i.d] &- h2.pointee.start
        guard UInt(bitPattern: y) < UInt(bitPattern: h2.pointee.count) else {
          throw Trap.index(w[i.d], h2.pointee.count, start: h2.pointee.start)
        }
        w[a] = i.op == .nestedGetWord ? h2.pointee.words[y] : Int(Machine.bytes(h2)[y])

      // Aggregates.
      case .fieldWord:
        w[a] = Machine.word(
          Machine.fields(try Machine.peek(v + b, as: Aggregate.self)) + c, isBool: i.d == 2)
      case .pathWord: w[a] = Machine.word(try Machine.follow(v + b, i.d), isBool: c == 2)
      case .elementPathWord:
        let h = Machine.header(try Machine.peek(v + b, as: ArrayObject.self))
        let x = w[c] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[c], h.pointee.count, start: h.pointee.start)
        }
        w[a] = Machine.word(
          try Machine.follow(h.pointee.values + x, i.d >> 2), isBool: i.d & 3 == 2)

      // Dictionaries.
      case .nextCharacter: if !(try nextCharacter(v + a, v + b, w + c)) { ip += i.d }
      case .nextEntry: if !(try nextEntry(v + a, v + b, w + c)) { ip += i.d }

      // Calls.
      case .call:
        if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
        let callee = UnsafeMutablePointer<UnsafeMutablePointer<Code.Hot>>(bitPattern: i.d)
          .unsafelyUnwrapped.pointee
        let depth = state.pointee.frameCount
        guard depth < Machine.frameLimit, w < wordEnd else { throw Trap.recursion }
        frames[depth] = Frame(hot: hot, next: ip, words: w, values: v)
        state.pointee.frameCount = depth &+ 1
        hot = callee
        w += a
        v += b
        ip = callee.pointee.instructions
        let end = v + callee.pointee.valueCount
        if end > state.pointee.valueHigh { try growValues(to: end) }
        if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } }
      case .callRequirement:
        if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
        let index = try target(of: hot.pointee.code._withUnsafeGuaranteedRef { $0.dispatches[i.d] }, v + b + c)
        let callee = slot(index).pointee
        let depth = state.pointee.frameCount
        guard depth < Machine.frameLimit, w < wordEnd else { throw Trap.recursion }
        frames[depth] = Frame(hot: hot, next: ip, words: w, values: v)
        state.pointee.frameCount = depth &+ 1
        hot = callee
        w += a
        v += b
        ip = callee.pointee.instructions
        let end = v + callee.pointee.valueCount
        if end > state.pointee.valueHigh { try growValues(to: end) }
        if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } }
      case .callClosure:
        if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
        let closure = try Machine.peek(v + c, as: ClosureObject.self)
        let callee = closure._withUnsafeGuaranteedRef { $0.slot }?.pointee
        if let callee, callee.pointee.signature == i.d {
          let depth = state.pointee.frameCount
          guard depth < Machine.frameLimit, w < wordEnd else { throw Trap.recursion }
          frames[depth] = Frame(hot: hot, next: ip, words: w, values: v)
          state.pointee.frameCount = depth &+ 1
          hot = callee
          let function = v + c
          w += a
          v += b
          ip = callee.pointee.instructions
          let end = v + callee.pointee.valueCount
          if end > state.pointee.valueHigh { try growValues(to: end) }
          if let register = callee.pointee.closureRegister { v[register] = function.pointee }
          if heats(hot) { (hot, ip, w, v) = accelerate(hot, ip, w, v); if failed(state) { throw failure } }
          continue
        }
        try callAdapted(
          v[c], signature: i.d, words: w + a, values: v + b,
          wordTop: w + hot.pointee.wordCount, valueTop: v + hot.pointee.valueCount)
      case .returnPlainWord:
        // Nothing is to be cleared.
        w[0] = w[a]
        let depth = state.pointee.frameCount &- 1
        state.pointee.frameCount = depth
        hot = frames[depth].hot
        ip = frames[depth].next
        w = frames[depth].words
        v = frames[depth].values
      case .returnVoid, .returnWord, .returnValue:
        if i.op == .returnWord {
          w[0] = w[a]
        } else if i.op == .returnValue, a != 0 {
          v[0] = take(v + a)
        }
        var place = v + hot.pointee.keptValues
        let end = v + hot.pointee.valueCount
        while place < end {
          place.pointee = .void
          place += 1
        }
        let depth = state.pointee.frameCount &- 1
        state.pointee.frameCount = depth
        hot = frames[depth].hot
        ip = frames[depth].next
        w = frames[depth].words
        v = frames[depth].values
      case .exit: return

      // Sequences, text, errors.
      case .next:
        leave(hot.pointee.code, w, v)
        if let element = try nextElement(v + b) { v[a] = element } else { ip += i.d }
      case .raise: throw Thrown(value: take(v + a), isFinal: b != 0)
      case .trap:
        let text = hot.pointee.code._withUnsafeGuaranteedRef { $0.constants[i.d] }
        throw Trap("internal", "\(text)")

      // Numbers of other types.
      case .roundToFloat: w[a] = Machine.word(Double(Float(Machine.double(w[b]))))
      default: try step(i, w, v, hot)
      }
    }
  }
}

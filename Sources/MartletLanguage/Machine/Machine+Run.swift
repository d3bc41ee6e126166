// SPDX-License-Identifier: Apache-2.0

import Synchronization

extension Machine {
  /// The reference in a value register that holds an object, without counting it.
  ///
  /// The register must not change while the result is in use.
  @inline(__always)
  static func peek<T: Value.Object>(
    _ place: UnsafeMutablePointer<Value>,
    as type: T.Type
  ) throws -> Unmanaged<T> {
    // A plain `if case` would count the reference up and down.
    let raw = UnsafeRawPointer(place)
    guard raw.load(fromByteOffset: objectTagOffset, as: UInt8.self) == objectTag else {
      throw Trap.conflict
    }
    return UnsafeMutableRawPointer(place).load(as: Unmanaged<T>.self)
  }

  /// Whether the object in the register is referred to from there only.
  @inline(__always)
  static func isUnique(_ place: UnsafeMutablePointer<Value>) -> Bool {
    isKnownUniquelyReferenced(
      &UnsafeMutableRawPointer(place).assumingMemoryBound(to: Value.Object.self).pointee
    )
  }

  /// The array in the register, copied first if others refer to it.
  @inline(__always)
  static func ownArray(
    _ place: UnsafeMutablePointer<Value>
  ) throws -> Unmanaged<ArrayObject> {
    let array = try peek(place, as: ArrayObject.self)
    if isUnique(place) { return array }
    return copyArray(place, array)
  }

  @inline(never)
  private static func copyArray(
    _ place: UnsafeMutablePointer<Value>,
    _ array: Unmanaged<ArrayObject>
  ) -> Unmanaged<ArrayObject> {
    let copy = array._withUnsafeGuaranteedRef { $0.copy() }
    place.pointee = .object(copy)
    return Unmanaged.passUnretained(copy)
  }

  /// The aggregate in the register, copied first if others refer to it.
  @inline(__always)
  static func ownAggregate(
    _ place: UnsafeMutablePointer<Value>
  ) throws -> Unmanaged<Aggregate> {
    let aggregate = try peek(place, as: Aggregate.self)
    if isUnique(place) { return aggregate }
    let copy = aggregate._withUnsafeGuaranteedRef { $0.copy() }
    place.pointee = .object(copy)
    return Unmanaged.passUnretained(copy)
  }

  /// Where an element is in memory; an error if there is no such element.
  @inline(__always)
  static func header(
    _ array: Unmanaged<ArrayObject>
  ) -> UnsafeMutablePointer<ArrayObject.Header> {
    array._withUnsafeGuaranteedRef { $0.header }
  }

  @inline(__always)
  static func double(_ word: Int) -> Double { Double(bitPattern: UInt64(UInt(bitPattern: word))) }

  @inline(__always)
  static func word(_ double: Double) -> Int { Int(bitPattern: UInt(double.bitPattern)) }

  /// Runs code with its arguments in place until it returns.
  func run(
    _ entry: Code,
    words: UnsafeMutablePointer<Int>,
    values: UnsafeMutablePointer<Value>
  ) throws {
    let state = self.state
    guard state.pointee.nativeDepth < Machine.nativeLimit else { throw Trap.nativeDepth }
    state.pointee.nativeDepth += 1
    let bottom = state.pointee.frameCount
    let saved = (state.pointee.wordTop, state.pointee.valueTop)
    defer {
      state.pointee.nativeDepth -= 1
      state.pointee.wordTop = saved.0
      state.pointee.valueTop = saved.1
    }
    var code = Unmanaged.passUnretained(entry)
    var instructions = entry.instructions
    var w = words
    var v = values
    var pc = 0
    while true {
      do {
        try loop(&code, &instructions, &w, &v, &pc, bottom: bottom)
        return
      } catch {
        try unwind(error, &code, &w, &v, &pc, bottom: bottom)
        instructions = code._withUnsafeGuaranteedRef { $0.instructions }
      }
    }
  }

  /// Finds the handler of an error and goes on there, or ends the run with it.
  @inline(never)
  private func unwind(
    _ error: any Error,
    _ code: inout Unmanaged<Code>,
    _ w: inout UnsafeMutablePointer<Int>,
    _ v: inout UnsafeMutablePointer<Value>,
    _ pc: inout Int,
    bottom: Int
  ) throws {
    var located = (error as? Located) ?? Located(error: error, places: [])
    var thrown: Value?
    switch located.error {
    case is Trap: break
    case let error as Thrown: thrown = error.value
    default:
      if !HostErrors.isInterruption(located.error) { thrown = .object(ErrorObject(located.error)) }
    }
    let end = v + code.takeUnretainedValue().valueCount
    while true {
      let current = code.takeUnretainedValue()
      let at = max(0, pc - 1)
      if let thrown,
        let handler = current.handlers.first(where: { $0.start <= at && at < $0.end })
      {
        clear(v + handler.register, end)
        v[handler.register] = thrown
        pc = handler.target
        return
      }
      if located.places.count < 64 {
        located.places.append(
          Diagnostic.Place(
            function: current.name,
            range: current.ranges[at],
            source: current.source
          )
        )
      }
      if state.pointee.frameCount == bottom {
        // At the top level the frame holds the variables of the session.
        if v != values { clear(v, end) }
        throw located
      }
      state.pointee.frameCount -= 1
      let frame = frames[state.pointee.frameCount]
      clear(v, end)
      (code, w, v, pc) = (frame.code, frame.words, frame.values, frame.pc)
    }
  }

  private func clear(_ start: UnsafeMutablePointer<Value>, _ end: UnsafeMutablePointer<Value>) {
    var place = start
    while place < end {
      place.pointee = .void
      place += 1
    }
  }

  // One function on purpose: the registers of the loop stay in registers of the processor.
  // swift-format-ignore
  private func loop(
    _ codeOut: inout Unmanaged<Code>,
    _ instructionsOut: inout UnsafeMutablePointer<Instruction>,
    _ wOut: inout UnsafeMutablePointer<Int>,
    _ vOut: inout UnsafeMutablePointer<Value>,
    _ pcOut: inout Int,
    bottom: Int
  ) throws {
    var code = codeOut
    var instructions = instructionsOut
    var w = wOut
    var v = vOut
    var pc = pcOut
    defer { (codeOut, instructionsOut, wOut, vOut, pcOut) = (code, instructions, w, v, pc) }
    let state = self.state
    let frames = self.frames
    let flag = self.flag
    // A frame has at most 60,000 registers and lies at most as far above its caller's.
    let wordEnd = self.words + (Machine.wordLimit - 130_000)

    while true {
      let i = instructions[pc]
      pc &+= 1
      let a = Int(i.a)
      let b = Int(i.b)
      let c = Int(i.c)
      switch i.op {
      // Moving.
      case .loadWord: w[a] = i.d
      case .loadConstant: v[a] = code._withUnsafeGuaranteedRef { $0.constants[i.d] }
      case .moveWord: w[a] = w[b]
      case .copyValue: v[a] = v[b]
      case .takeValue: if a != b { v[a] = take(v + b) }
      case .clear: v[a] = .void
      case .clearRange: for index in a..<a + b { v[index] = .void }
      case .boxInt: v[a] = .int(w[b])
      case .boxDouble: v[a] = .double(Machine.double(w[b]))
      case .boxBool: v[a] = .bool(w[b] != 0)
      case .unbox:
        w[a] = v[b].word(as: Representation(rawValue: UInt8(truncatingIfNeeded: i.d)) ?? .value)
        v[b] = .void
      case .loadGlobalWord: w[a] = self.words[i.d]
      case .storeGlobalWord: self.words[i.d] = w[a]
      case .loadGlobalValue: v[a] = self.values[i.d]
      case .takeGlobalValue: v[a] = take(self.values + i.d)
      case .storeGlobalValue: self.values[i.d] = take(v + a)

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
      case .negateDouble: w[a] = Machine.word(-Machine.double(w[b]))
      case .squareRoot: w[a] = Machine.word(Machine.double(w[b]).squareRoot())
      case .absDouble: w[a] = Machine.word(Machine.double(w[b]).magnitude)
      case .math: w[a] = Machine.word(MathFunctions.table[i.d](Machine.double(w[b])))
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
      case .jump: pc = i.d
      case .loop:
        if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
        pc = i.d
      case .jumpIf: if w[a] != 0 { pc = i.d }
      case .jumpUnless: if w[a] == 0 { pc = i.d }
      case .jumpLessInt: if w[a] < w[b] { pc = i.d }
      case .jumpLessEqualInt: if w[a] <= w[b] { pc = i.d }
      case .jumpEqualInt: if w[a] == w[b] { pc = i.d }
      case .jumpNotEqualInt: if w[a] != w[b] { pc = i.d }
      case .jumpLessDouble: if Machine.double(w[a]) < Machine.double(w[b]) { pc = i.d }
      case .jumpLessEqualDouble: if Machine.double(w[a]) <= Machine.double(w[b]) { pc = i.d }
      case .jumpUnlessLessDouble: if !(Machine.double(w[a]) < Machine.double(w[b])) { pc = i.d }
      case .jumpUnlessLessEqualDouble:
        if !(Machine.double(w[a]) <= Machine.double(w[b])) { pc = i.d }
      case .jumpIfNone: if v[a].isNone { pc = i.d }
      case .jumpIfSome: if !v[a].isNone { pc = i.d }
      case .nextInRange:
        let next = w[a] &+ 1
        if next < w[b] {
          if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
          w[a] = next
          pc = i.d
        }
      case .nextInClosedRange:
        if w[a] < w[b] {
          if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
          w[a] &+= 1
          pc = i.d
        }
      case .checkRange: if w[a] > w[b] { throw Ranges.inverted(w[a], w[b], closed: c == 1) }

      // Arrays.
      case .makeWordArray: makeWordArray(v + a, w + b, c, i.d)
      case .makeValueArray: makeValueArray(v + a, v + b, c)
      case .arrayCount: w[a] = Machine.header(try Machine.peek(v + b, as: ArrayObject.self)).pointee.count
      case .arrayGetWord:
        let h = Machine.header(try Machine.peek(v + b, as: ArrayObject.self))
        let x = w[c] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[c], h.pointee.count, start: h.pointee.start)
        }
        w[a] = h.pointee.words[x]
      case .arrayGetValue:
        let h = Machine.header(try Machine.peek(v + b, as: ArrayObject.self))
        let x = w[c] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[c], h.pointee.count, start: h.pointee.start)
        }
        v[a] = h.pointee.values[x]
      case .arraySetWord:
        let h = Machine.header(try Machine.ownArray(v + a))
        let x = w[b] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[b], h.pointee.count, start: h.pointee.start)
        }
        h.pointee.words[x] = w[c]
      case .arraySetValue:
        let h = Machine.header(try Machine.ownArray(v + a))
        let x = w[b] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[b], h.pointee.count, start: h.pointee.start)
        }
        h.pointee.values[x] = take(v + c)
      case .arrayTake:
        let h = Machine.header(try Machine.ownArray(v + b))
        let x = w[c] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[c], h.pointee.count, start: h.pointee.start)
        }
        v[a] = take(h.pointee.values + x)
      case .arrayAppendWord:
        let array = try Machine.ownArray(v + a)
        let h = Machine.header(array)
        let count = h.pointee.count
        if count < h.pointee.capacity {
          h.pointee.words[count] = w[b]
          h.pointee.count = count &+ 1
        } else {
          try Machine.checkGrowth(count)
          array._withUnsafeGuaranteedRef { $0.appendWord(w[b]) }
        }
      case .arrayAppendValue:
        let array = try Machine.ownArray(v + a)
        try Machine.checkGrowth(Machine.header(array).pointee.count)
        let element = take(v + b)
        array._withUnsafeGuaranteedRef { $0.append(element) }
      case .nestedGetWord:
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
        w[a] = h2.pointee.words[y]
      case .nestedSetWord:
        let h = Machine.header(try Machine.ownArray(v + a))
        let x = w[b] &- h.pointee.start
        guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
          throw Trap.index(w[b], h.pointee.count, start: h.pointee.start)
        }
        let h2 = Machine.header(try Machine.ownArray(h.pointee.values + x))
        let y = w[c] &- h2.pointee.start
        guard UInt(bitPattern: y) < UInt(bitPattern: h2.pointee.count) else {
          throw Trap.index(w[c], h2.pointee.count, start: h2.pointee.start)
        }
        h2.pointee.words[y] = w[i.d]

      // Aggregates.
      case .makeTuple: v[a] = .object(TupleObject(takeValues(v + b, c)))
      case .makeStruct:
        let type = code._withUnsafeGuaranteedRef { $0.types[i.d] }
        v[a] = .object(StructObject(type, takeValues(v + b, c)))
      case .makeEnum:
        let (type, enumCase) = code._withUnsafeGuaranteedRef { ($0.types[i.d], $0.enumCases[i.d]) }
        v[a] = .object(EnumObject(type, enumCase, takeValues(v + b, c)))
      case .fieldValue:
        v[a] = try Machine.peek(v + b, as: Aggregate.self)._withUnsafeGuaranteedRef { $0.fields[c] }
      case .fieldTake:
        v[a] = try Machine.ownAggregate(v + b)._withUnsafeGuaranteedRef { aggregate in
          var value = Value.void
          Swift.swap(&value, &aggregate.fields[c])
          return value
        }
      case .fieldWord:
        let value = try Machine.peek(v + b, as: Aggregate.self)._withUnsafeGuaranteedRef {
          $0.fields[c]
        }
        w[a] = value.word(as: Representation(rawValue: UInt8(truncatingIfNeeded: i.d)) ?? .value)
      case .setFieldValue:
        let value = take(v + b)
        try Machine.ownAggregate(v + a)._withUnsafeGuaranteedRef { $0.fields[c] = value }
      case .setFieldWord:
        let value = Value(
          word: w[b], as: Representation(rawValue: UInt8(truncatingIfNeeded: i.d)) ?? .value)
        try Machine.ownAggregate(v + a)._withUnsafeGuaranteedRef { $0.fields[c] = value }
      case .enumIndex:
        w[a] = v[b].object(EnumObject.self)?.enumCase.index ?? -1

      // Optionals and existentials.
      case .wrap: v[a] = v[a].wrapped
      case .unwrap: v[a] = v[a].unwrapped
      case .forceUnwrap:
        if v[b].isNone { throw Trap.foundNone }
        v[a] = v[b].unwrapped
      case .erase: v[a] = Types.erased(v[a], code._withUnsafeGuaranteedRef { $0.types[i.d] })
      case .unerase: v[a] = Types.unerased(v[a])
      case .cast:
        let type = code._withUnsafeGuaranteedRef { $0.types[i.d] }
        leave(code, w, v)
        v[a] = try Types.cast(v[b], to: type, kind: c)
        if pendingError != nil { try throwPending() }
      case .equalValue:
        leave(code, w, v)
        w[a] = Comparing.equal(v[b], v[c]) ? 1 : 0
        if pendingError != nil { try throwPending() }

      // Calls.
      case .call:
        if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
        let callee = functionTable[i.d]
        let depth = state.pointee.frameCount
        guard depth < Machine.frameLimit, w < wordEnd else { throw Trap.recursion }
        frames[depth] = Frame(code: code, pc: pc, words: w, values: v)
        state.pointee.frameCount = depth &+ 1
        code = callee
        w += a
        v += b
        let (next, count) = callee._withUnsafeGuaranteedRef { ($0.instructions, $0.valueCount) }
        if v + count > state.pointee.valueHigh { try growValues(to: v + count) }
        instructions = next
        pc = 0
      case .callClosure:
        if flag.isSet.load(ordering: .relaxed) { throw Trap.interrupted }
        guard let closure = v[c].object(ClosureObject.self) else { throw Trap.conflict }
        if case .cell(let index) = closure.code {
          let callee = functionTable[index]
          let (signature, register) = callee._withUnsafeGuaranteedRef {
            ($0.signature, $0.closureRegister)
          }
          if signature == i.d {
            let depth = state.pointee.frameCount
            guard depth < Machine.frameLimit, w < wordEnd else { throw Trap.recursion }
            frames[depth] = Frame(code: code, pc: pc, words: w, values: v)
            state.pointee.frameCount = depth &+ 1
            code = callee
            w += a
            v += b
            let (next, count) = callee._withUnsafeGuaranteedRef {
              ($0.instructions, $0.valueCount)
            }
            if v + count > state.pointee.valueHigh { try growValues(to: v + count) }
            if let register { v[register] = .object(closure) }
            instructions = next
            pc = 0
            continue
          }
        }
        let (wordCount, valueCount) = code._withUnsafeGuaranteedRef {
          ($0.wordCount, $0.valueCount)
        }
        try callAdapted(
          v[c], signature: i.d, words: w + a, values: v + b, wordTop: w + wordCount,
          valueTop: v + valueCount)
      case .callNative:
        let (site, wordCount, valueCount) = code._withUnsafeGuaranteedRef {
          ($0.sites[i.d], $0.wordCount, $0.valueCount)
        }
        v[a] = try callNative(site, v + a, wordTop: w + wordCount, valueTop: v + valueCount)
      case .callNativeWord:
        let (site, wordCount, valueCount) = code._withUnsafeGuaranteedRef {
          ($0.sites[i.d], $0.wordCount, $0.valueCount)
        }
        w[b] = try callNative(site, v + a, wordTop: w + wordCount, valueTop: v + valueCount)
          .word(as: Representation(rawValue: UInt8(truncatingIfNeeded: c)) ?? .value)
      case .returnVoid, .returnWord, .returnValue:
        if i.op == .returnWord {
          w[0] = w[a]
        } else if i.op == .returnValue, a != 0 {
          v[0] = take(v + a)
        }
        let (kept, count) = code._withUnsafeGuaranteedRef { ($0.keptValues, $0.valueCount) }
        let depth = state.pointee.frameCount
        if depth == bottom {
          // At the top level the frame holds the variables of the session.
          if v != self.values {
            var index = kept
            while index < count {
              v[index] = .void
              index &+= 1
            }
          }
          return
        }
        var index = kept
        while index < count {
          v[index] = .void
          index &+= 1
        }
        state.pointee.frameCount = depth &- 1
        let frame = frames[depth &- 1]
        code = frame.code
        w = frame.words
        v = frame.values
        pc = frame.pc
        instructions = code._withUnsafeGuaranteedRef { $0.instructions }
      case .makeClosure: v[a] = .object(ClosureObject(.cell(i.d), captures: takeValues(v + b, c)))
      case .makeNativeClosure:
        let site = code._withUnsafeGuaranteedRef { $0.sites[i.d] }
        v[a] = .object(ClosureObject(.native(site), captures: takeValues(v + b, c)))
      case .loadCapture:
        v[a] = try Machine.peek(v + b, as: ClosureObject.self)._withUnsafeGuaranteedRef {
          $0.captures[c]
        }

      // Shared variables.
      case .makeBox: v[a] = .object(BoxObject(take(v + b)))
      case .boxValue:
        v[a] = try Machine.peek(v + b, as: BoxObject.self)._withUnsafeGuaranteedRef { $0.value }
      case .boxTake:
        v[a] = try Machine.peek(v + b, as: BoxObject.self)._withUnsafeGuaranteedRef { box in
          var value = Value.void
          Swift.swap(&value, &box.value)
          return value
        }
      case .boxWord:
        w[a] = try Machine.peek(v + b, as: BoxObject.self)._withUnsafeGuaranteedRef { $0.value }
          .word(as: Representation(rawValue: UInt8(truncatingIfNeeded: i.d)) ?? .value)
      case .setBoxValue:
        let value = take(v + b)
        try Machine.peek(v + a, as: BoxObject.self)._withUnsafeGuaranteedRef { $0.value = value }
      case .setBoxWord:
        let value = Value(
          word: w[b], as: Representation(rawValue: UInt8(truncatingIfNeeded: i.d)) ?? .value)
        try Machine.peek(v + a, as: BoxObject.self)._withUnsafeGuaranteedRef { $0.value = value }

      // Sequences, text, errors.
      case .iterate:
        leave(code, w, v)
        v[a] = .object(try Sequences.iterator(of: v[b]))
      case .next:
        leave(code, w, v)
        if let element = try nextElement(v + b) { v[a] = element } else { pc = i.d }
      case .interpolate, .describe:
        leave(code, w, v)
        v[a] = try interpolate(v + b, c, code._withUnsafeGuaranteedRef { $0.typeLists[i.d] })
      case .raise: throw Thrown(value: take(v + a))
      case .trap:
        let text = code._withUnsafeGuaranteedRef { $0.constants[i.d] }
        throw Trap("internal", "\(text)")
      }
    }
  }
}

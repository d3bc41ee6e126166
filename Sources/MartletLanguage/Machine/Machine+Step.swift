// SPDX-License-Identifier: Apache-2.0

extension Machine {
  /// Carries out an instruction that neither jumps nor calls: for the loop and for the processor's
  /// code.
  // swift-format-ignore
  @inline(__always)
  func step(
    _ i: Instruction,
    _ w: UnsafeMutablePointer<Int>,
    _ v: UnsafeMutablePointer<Value>,
    _ hot: UnsafeMutablePointer<Code.Hot>
  ) throws {
    let code = hot.pointee.code
    let a = Int(i.a)
    let b = Int(i.b)
    let c = Int(i.c)
    switch i.op {
    case .loadConstant: v[a] = hot.pointee.constants[i.d]
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
    case .loadGlobalValue: v[a] = self.values[i.d]
    case .takeGlobalValue: v[a] = take(self.values + i.d)
    case .storeGlobalValue: self.values[i.d] = take(v + a)

    case .math: w[a] = Machine.word(MathFunctions.table[i.d](Machine.double(w[b])))
    case .makeWordArray: makeWordArray(v + a, w + b, c, i.d)
    case .makeValueArray: makeValueArray(v + a, v + b, c)
    case .arrayGetValue:
      let h = Machine.header(try Machine.peek(v + b, as: ArrayObject.self))
      let x = w[c] &- h.pointee.start
      guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
        throw Trap.index(w[c], h.pointee.count, start: h.pointee.start)
      }
      v[a] = h.pointee.values[x]
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
    case .arrayAppendValue:
      let array = try Machine.ownArray(v + a)
      try Machine.checkGrowth(Machine.header(array).pointee.count)
      let element = take(v + b)
      array._withUnsafeGuaranteedRef { $0.append(element) }
    case .arraySetWord, .arraySetByte:
      let h = Machine.header(try Machine.ownArray(v + a))
      let x = w[b] &- h.pointee.start
      guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
        throw Trap.index(w[b], h.pointee.count, start: h.pointee.start)
      }
      if i.op == .arraySetWord {
        h.pointee.words[x] = w[c]
      } else {
        Machine.bytes(h)[x] = UInt8(truncatingIfNeeded: w[c])
      }
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
    case .arrayAppendByte:
      let array = try Machine.ownArray(v + a)
      try Machine.checkGrowth(Machine.header(array).pointee.count)
      array._withUnsafeGuaranteedRef { $0.appendWord(w[b]) }
    case .nestedSetWord, .nestedSetByte:
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
      if i.op == .nestedSetWord {
        h2.pointee.words[y] = w[i.d]
      } else {
        Machine.bytes(h2)[y] = UInt8(truncatingIfNeeded: w[i.d])
      }
    case .setFieldWord:
      Machine.store(w[b], Machine.fields(try Machine.ownAggregate(v + a)) + c, kind: i.d)
    case .setPathWord: Machine.store(w[b], try Machine.followOwned(v + a, i.d), kind: c)
    case .elementPathValue:
      let h = Machine.header(try Machine.peek(v + b, as: ArrayObject.self))
      let x = w[c] &- h.pointee.start
      guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
        throw Trap.index(w[c], h.pointee.count, start: h.pointee.start)
      }
      v[a] = try Machine.follow(h.pointee.values + x, i.d).pointee
    case .setElementPathWord:
      let h = Machine.header(try Machine.ownArray(v + a))
      let x = w[b] &- h.pointee.start
      guard UInt(bitPattern: x) < UInt(bitPattern: h.pointee.count) else {
        throw Trap.index(w[b], h.pointee.count, start: h.pointee.start)
      }
      Machine.store(
        w[c], try Machine.followOwned(h.pointee.values + x, i.d >> 2), kind: i.d & 3)
    case .reserve: try reserve(v + a, w[b], w[c])
    case .makeTuple: v[a] = .object(TupleObject(moving: v + b, c))
    case .makeStruct:
      let type = code._withUnsafeGuaranteedRef { $0.typeBoxes[i.d] }
      v[a] = .object(StructObject(type, moving: v + b, c))
    case .makeEnum:
      let (type, enumCase) = code._withUnsafeGuaranteedRef { ($0.types[i.d], $0.enumCases[i.d]) }
      v[a] = .object(EnumObject(type, enumCase, takeValues(v + b, c)))
    case .fieldValue: v[a] = Machine.fields(try Machine.peek(v + b, as: Aggregate.self))[c]
    case .fieldTake: v[a] = take(Machine.fields(try Machine.ownAggregate(v + b)) + c)
    case .setFieldValue:
      Machine.fields(try Machine.ownAggregate(v + a))[c] = take(v + b)
    case .pathValue: v[a] = try Machine.follow(v + b, i.d).pointee
    case .enumIndex:
      w[a] = v[b].object(EnumObject.self)?.enumCase.index ?? -1

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
      v[a] = try Types.cast(v[b], to: type, kind: c, self)
      if pendingError != nil { try throwPending() }
    case .equalValue:
      if let isEqual = Machine.equalTexts(v + b, v + c) {
        w[a] = isEqual ? 1 : 0
        return
      }
      leave(code, w, v)
      w[a] = Comparing.equal(v[b], v[c]) ? 1 : 0
      if pendingError != nil { try throwPending() }

    case .tableUpdate: try updateTable(v + a, v + b, w + c, i.d)
    case .tableGetWord: w[a] = try tableWord(v + b, v + c, w[a], i.d)
    case .tableGet: v[a] = try tableValue(v + b, v + c)
    case .tableSet: try setTable(v + a, v + b, take(v + c))

    case .callNative:
      let site = code._withUnsafeGuaranteedRef { $0.sites[i.d] }
      v[a] = try callNative(
        site, v + a, wordTop: w + hot.pointee.wordCount, valueTop: v + hot.pointee.valueCount)
    case .callNativeWord:
      let site = code._withUnsafeGuaranteedRef { $0.sites[i.d] }
      w[b] = try callNative(
        site, v + a, wordTop: w + hot.pointee.wordCount, valueTop: v + hot.pointee.valueCount
      ).word(as: Representation(rawValue: UInt8(truncatingIfNeeded: c)) ?? .value)
    case .makeClosure:
      v[a] = .object(
        ClosureObject(
          .cell(i.d), slot: slot(i.d), captures: takeValues(v + b, c)))
    case .makeNativeClosure:
      let site = code._withUnsafeGuaranteedRef { $0.sites[i.d] }
      v[a] = .object(ClosureObject(.native(site), captures: takeValues(v + b, c)))
    case .loadCapture:
      v[a] = try Machine.peek(v + b, as: ClosureObject.self)._withUnsafeGuaranteedRef {
        $0.captures[c]
      }

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
    case .setBoxWord:
      let value = Value(
        word: w[b], as: Representation(rawValue: UInt8(truncatingIfNeeded: i.d)) ?? .value)
      try Machine.peek(v + a, as: BoxObject.self)._withUnsafeGuaranteedRef { $0.value = value }
    case .setBoxValue:
      let value = take(v + b)
      try Machine.peek(v + a, as: BoxObject.self)._withUnsafeGuaranteedRef { $0.value = value }
    case .iterate:
      leave(code, w, v)
      v[a] = .object(try Sequences.iterator(of: v[b]))
    case .appendText: try appendText(v + a, v + b)
    case .appendConstant: try appendText(v + a, hot.pointee.constants + i.d)
    case .appendPlain: try appendPlain(v + a, v + b, c)
    case .interpolatePlain: v[a] = try interpolatePlain(v + b, c)
    case .interpolate, .describe:
      leave(code, w, v)
      v[a] = try interpolate(v + b, c, code._withUnsafeGuaranteedRef { $0.typeLists[i.d] })
    case .sizedInteger: w[a] = try SizedArithmetic.run(i.d, w[b], w[c])
    default: throw Trap.conflict
    }
  }
}

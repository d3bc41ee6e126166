// SPDX-License-Identifier: Apache-2.0

// The parts of instructions that are too long for the loop.
extension Machine {
  @inline(never)
  func makeWordArray(
    _ target: UnsafeMutablePointer<Value>,
    _ words: UnsafeMutablePointer<Int>,
    _ count: Int,
    _ representation: Int
  ) {
    let array = ArrayObject(
      Representation(rawValue: UInt8(truncatingIfNeeded: representation)) ?? .int,
      capacity: count
    )
    for index in 0..<count { array.appendWord(words[index]) }
    target.pointee = .object(array)
  }

  @inline(never)
  func makeValueArray(
    _ target: UnsafeMutablePointer<Value>,
    _ values: UnsafeMutablePointer<Value>,
    _ count: Int
  ) {
    let array = ArrayObject(.value, capacity: count)
    for index in 0..<count { array.append(take(values + index)) }
    target.pointee = .object(array)
  }

  /// Moves values out of registers.
  @inline(never)
  func takeValues(_ values: UnsafeMutablePointer<Value>, _ count: Int) -> [Value] {
    if count == 0 { return [] }
    return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      for index in 0..<count { (base + index).initialize(to: take(values + index)) }
      initialized = count
    }
  }

  @inline(__always)
  static func checkGrowth(_ count: Int) throws {
    if count >= ArrayObject.countLimit {
      let wanted = count < Int.max ? count + 1 : count
      throw Trap.tooLarge("an array", wanted, limit: ArrayObject.countLimit)
    }
  }

  /// Makes room in an array that is being filled while a counter goes up to a limit.
  @inline(never)
  func reserve(_ place: UnsafeMutablePointer<Value>, _ limit: Int, _ counter: Int) throws {
    guard limit > counter else { return }
    let count = (limit &- counter).magnitude
    guard count <= ArrayObject.countLimit else {
      throw Trap.tooLarge("an array", Int(clamping: count), limit: ArrayObject.countLimit)
    }
    let array = try Machine.ownArray(place)
    try array._withUnsafeGuaranteedRef {
      try memory.require(Int(count) * ArrayObject.stride(of: $0.representation))
      $0.reserve(Int(count))
    }
  }

  @inline(never)
  func nextElement(_ iterator: UnsafeMutablePointer<Value>) throws -> Value? {
    try Machine.peek(iterator, as: IteratorObject.self)._withUnsafeGuaranteedRef { try $0.next() }
  }

  /// The text of an interpolated string from its parts.
  @inline(never)
  func interpolate(
    _ values: UnsafeMutablePointer<Value>,
    _ count: Int,
    _ types: [Type]
  ) throws -> Value {
    var text = ""
    for index in 0..<count {
      let value = take(values + index)
      // An optional text is the text itself, but prints as `Optional("…")`.
      if case .string(let part) = value, case .nominal(_, let arguments) = types[index],
        arguments.isEmpty
      {
        text += part
      } else {
        try Description.write(value, types[index], self, debug: false, to: &text)
      }
    }
    try Machine.checkText(text)
    return .string(text)
  }

  static func checkText(_ text: some StringProtocol) throws {
    if text.utf8.count > stringLimit {
      throw Trap(
        "too-large",
        "a text of \(text.utf8.count) bytes is too large; the limit is \(stringLimit)"
      )
    }
  }
}

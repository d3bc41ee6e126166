// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// Says now and then whether the user wants to stop: looking each time would cost more than the
  /// comparisons themselves.
  private struct Patience {
    let machine: Machine
    var count = 0

    init(_ machine: Machine) { self.machine = machine }

    @inline(__always) mutating func check() throws {
      count &+= 1
      if count & 0xffff == 0 { try machine.checkInterruption() }
    }
  }

  /// The elements in their own order.
  static func sorted(_ source: ArrayObject, _ machine: Machine) throws -> ArrayObject {
    let result = source.copy(from: 0, to: source.count)
    let count = result.count
    var patience = Patience(machine)
    switch result.representation {
    case .int, .double:
      let kind: Ordering.Kind = result.representation == .int ? .int : .double
      let ordering = Ordering(path: 0, kind: kind, isSwapped: false, allowsEqual: false)
      try sort(result, ordering, machine)
    case .bool: break
    case .value where count > 0 && (0..<count).allSatisfy { TextBits.isText(result.values + $0) }:
      let ordering = Ordering(path: 0, kind: .string, isSwapped: false, allowsEqual: false)
      try sort(result, ordering, machine)
    case .value:
      var values = UnsafeMutableBufferPointer(start: result.values, count: count)
      try values.sort {
        try patience.check()
        return Comparing.less($0, $1)
      }
    }
    return result
  }

  /// The elements in the order that a function of the cell says.
  ///
  /// The function is called in the same places of the stacks each time.
  static func sorted(
    _ source: ArrayObject,
    by less: Value,
    _ machine: Machine
  ) throws -> ArrayObject {
    let result = source.copy(from: 0, to: source.count)
    let isWord = source.representation.isWord
    // Truth values, which are bytes, have no order but what a function says.
    if source.representation == .bool { return try sortedByCalls(source, less, machine) }
    if let ordering = machine.ordering(less), ordering.path == 0 || !isWord {
      try sort(result, ordering, machine)
      return result
    }
    if let callback = try Callback(less, machine), callback.code.result == .bool,
      callback.code.parameters.count == 2,
      callback.code.parameters.allSatisfy({ $0.isWord == isWord })
    {
      defer { callback.end() }
      let (words, values) = (callback.words, callback.values)
      if isWord {
        var elements = UnsafeMutableBufferPointer(start: result.words, count: result.count)
        try elements.sort {
          words[1] = $0
          words[2] = $1
          try callback()
          return words[0] != 0
        }
      } else {
        // The function may fail half-way, so that the array must hold every element all the time.
        var elements = UnsafeMutableBufferPointer(start: result.values, count: result.count)
        try elements.sort {
          values[0] = $0
          values[1] = $1
          try callback()
          return words[0] != 0
        }
      }
      return result
    }
    return try sortedByCalls(source, less, machine)
  }

  private static func sortedByCalls(
    _ source: ArrayObject,
    _ less: Value,
    _ machine: Machine
  ) throws -> ArrayObject {
    let compare = try machine.binary(less)
    var elements: [Value] = []
    elements.reserveCapacity(source.count)
    for offset in 0..<source.count { elements.append(source[offset]) }
    try elements.sort { try bool(try compare($0, $1)) }
    let result = ArrayObject(source.representation, capacity: elements.count)
    for element in elements { result.append(element) }
    return result
  }

  /// Sorts without running the function that defines the order.
  private static func sort(
    _ array: ArrayObject,
    _ ordering: Ordering,
    _ machine: Machine
  ) throws {
    var patience = Patience(machine)
    if array.representation.isWord {
      if try sortNumbers(array, ordering, machine) { return }
      var words = UnsafeMutableBufferPointer(start: array.words, count: array.count)
      return try words.sort {
        try patience.check()
        return ordering.precedes($0, $1)
      }
    }
    // The parts are looked up once, and sorted beside the places of their elements.
    let part = { (offset: Int) throws -> UnsafeMutablePointer<Value> in
      try patience.check()
      let place = array.values + offset
      return ordering.path == 0 ? place : try Machine.follow(place, ordering.path)
    }
    if ordering.kind == .string {
      var keys: [TextKey] = []
      keys.reserveCapacity(array.count)
      for offset in 0..<array.count { keys.append(TextKey(try part(offset), offset)) }
      try sort(&keys, ordering, machine)
      return permute(array) { keys[$0].offset }
    }
    var keys: [(word: Int, offset: Int)] = []
    keys.reserveCapacity(array.count)
    for offset in 0..<array.count {
      keys.append((Machine.word(try part(offset), isBool: false), offset))
    }
    if let sorted = try sortedKeys(keys.map(\.word), ordering, machine) {
      return permute(array) { sorted[$0].offset }
    }
    try keys.sort {
      try patience.check()
      return ordering.precedes($0.word, $1.word)
    }
    permute(array) { keys[$0].offset }
  }

  /// Puts values into another order: `former` says where each has been.
  private static func permute(_ array: ArrayObject, former: (Int) -> Int) {
    let (values, count) = (array.values, array.count)
    let moved = UnsafeMutablePointer<Value>.allocate(capacity: count)
    for offset in 0..<count {
      (moved + offset).moveInitialize(from: values + former(offset), count: 1)
    }
    values.moveInitialize(from: moved, count: count)
    moved.deallocate()
  }

  // MARK: Without comparing

  /// The keys of numbers in order; `nil` if they must be compared.
  private static func sortedKeys(
    _ words: [Int],
    _ ordering: Ordering,
    _ machine: Machine
  ) throws -> [RadixSort.Key]? {
    // Where equal elements count as being in order, what becomes of them is up to the algorithm.
    guard words.count >= RadixSort.threshold, !ordering.allowsEqual else { return nil }
    var keys: [RadixSort.Key] = []
    keys.reserveCapacity(words.count)
    for (offset, word) in words.enumerated() {
      guard
        let key = ordering.kind == .int ? RadixSort.key(int: word) : RadixSort.key(double: word)
      else { return nil }
      keys.append(RadixSort.Key(word: ordering.isSwapped ? ~key : key, offset: offset))
    }
    try keys.withUnsafeMutableBufferPointer {
      try RadixSort.sort($0) { try machine.checkInterruption() }
    }
    return keys
  }

  /// Sorts an array of numbers; `false` if they must be compared.
  private static func sortNumbers(
    _ array: ArrayObject,
    _ ordering: Ordering,
    _ machine: Machine
  ) throws -> Bool {
    let (words, count) = (array.words, array.count)
    guard count >= RadixSort.threshold, !ordering.allowsEqual else { return false }
    guard ordering.kind == .int else {
      let former = Array(UnsafeBufferPointer(start: words, count: count))
      guard let keys = try sortedKeys(former, ordering, machine) else { return false }
      for (offset, key) in keys.enumerated() { words[offset] = former[key.offset] }
      return true
    }
    let flip: UInt64 = ordering.isSwapped ? ~(1 << 63) : 1 << 63
    try words.withMemoryRebound(to: UInt64.self, capacity: count) { words in
      for offset in 0..<count { words[offset] ^= flip }
      // The array is a copy that nobody sees if this is interrupted.
      try RadixSort.sort(UnsafeMutableBufferPointer(start: words, count: count)) {
        try machine.checkInterruption()
      }
      for offset in 0..<count { words[offset] ^= flip }
    }
    return true
  }

  /// Sorts texts: by their first bytes where all are ASCII, and then those that begin alike.
  private static func sort(
    _ keys: inout [TextKey],
    _ ordering: Ordering,
    _ machine: Machine
  ) throws {
    var patience = Patience(machine)
    let precedes = { (left: TextKey, right: TextKey) throws -> Bool in
      try patience.check()
      if let isBefore = left.precedes(right, ordering) { return isBefore }
      return ordering.precedes(try string(left.place.pointee), try string(right.place.pointee))
    }
    guard keys.count >= RadixSort.threshold, !ordering.allowsEqual,
      keys.allSatisfy({ $0.isPlain })
    else { return try keys.sort(by: precedes) }
    var starts = keys.enumerated().map { offset, key in
      RadixSort.Key(word: ordering.isSwapped ? ~key.start : key.start, offset: offset)
    }
    try starts.withUnsafeMutableBufferPointer {
      try RadixSort.sort($0) { try machine.checkInterruption() }
    }
    keys = starts.map { keys[$0.offset] }
    var first = 0
    while first < keys.count {
      var end = first + 1
      var isLong = !keys[first].isWhole
      while end < keys.count, keys[end].start == keys[first].start {
        isLong = isLong || !keys[end].isWhole
        end += 1
      }
      if isLong, end - first > 1 { try keys[first..<end].sort(by: precedes) }
      first = end
    }
  }

  /// A text to sort by.
  ///
  /// The order of texts of ASCII is that of their bytes, most of which the first eight decide.
  private struct TextKey {
    /// The first eight bytes, the first highest, if the text is all ASCII.
    let start: UInt64
    let isPlain: Bool
    /// Whether that is all of it: then texts with the same start are equal, as none has a byte 0.
    let isWhole: Bool
    let place: UnsafeMutablePointer<Value>
    let offset: Int

    init(_ place: UnsafeMutablePointer<Value>, _ offset: Int) {
      self.place = place
      self.offset = offset
      guard TextBits.isText(place) else {
        (start, isPlain, isWhole) = (0, false, false)
        return
      }
      let bits = TextBits(place)
      isPlain = bits.isReadable && bits.isASCII
      start = isPlain ? bits.start.bigEndian : 0
      isWhole = isPlain && bits.count <= 8 && bits.hasNoZero
    }

    /// Whether the text stands before another, as far as the first bytes tell.
    @inline(__always) func precedes(_ other: TextKey, _ ordering: Ordering) -> Bool? {
      guard isPlain, other.isPlain else { return nil }
      if start != other.start { return (start < other.start) != ordering.isSwapped }
      return isWhole && other.isWhole ? ordering.allowsEqual : nil
    }
  }

  /// The smallest or largest element of an array without running the function that defines the
  /// order; `nil` if it must be run.
  static func best(
    _ sequence: Value,
    by less: Value,
    _ machine: Machine,
    isLargest: Bool
  ) throws -> Value? {
    guard let array = sequence.object(ArrayObject.self), let ordering = machine.ordering(less)
    else { return nil }
    guard array.count > 0 else { return Value.none }
    var patience = Patience(machine)
    var best = 0
    if array.representation.isWord {
      guard ordering.path == 0, array.representation != .bool else { return nil }
      let words = array.words
      for offset in 1..<max(1, array.count) {
        try patience.check()
        let isBetter =
          isLargest
          ? ordering.precedes(words[best], words[offset])
          : ordering.precedes(words[offset], words[best])
        if isBetter { best = offset }
      }
    } else {
      let values = array.values
      for offset in 1..<max(1, array.count) {
        try patience.check()
        let isBetter =
          isLargest
          ? try ordering.precedes(values + best, values + offset)
          : try ordering.precedes(values + offset, values + best)
        if isBetter { best = offset }
      }
    }
    return array[best].wrapped
  }
}

extension Machine {
  /// The order that a function value defines, if it is one that native code can compare itself.
  func ordering(_ function: Value) -> Ordering? {
    guard let closure = function.object(ClosureObject.self), case .cell(let index) = closure.code
    else { return nil }
    return functions[index].ordering
  }
}

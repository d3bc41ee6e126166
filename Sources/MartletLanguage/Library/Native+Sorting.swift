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
    case .int:
      var words = UnsafeMutableBufferPointer(start: result.words, count: count)
      try words.sort {
        try patience.check()
        return $0 < $1
      }
    case .double:
      var words = UnsafeMutableBufferPointer(start: result.words, count: count)
      try words.sort {
        try patience.check()
        return Machine.double($0) < Machine.double($1)
      }
    case .bool: break
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
    let compare = try machine.binary(less)
    var elements: [Value] = []
    elements.reserveCapacity(source.count)
    for offset in 0..<source.count { elements.append(source[offset]) }
    try elements.sort { try bool(try compare($0, $1)) }
    result.truncate(to: 0)
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
      var words = UnsafeMutableBufferPointer(start: array.words, count: array.count)
      try words.sort {
        try patience.check()
        return ordering.precedes($0, $1)
      }
      return
    }
    // The parts are looked up once, and sorted beside the places of their elements.
    let part = { (offset: Int) throws -> UnsafeMutablePointer<Value> in
      try patience.check()
      let place = array.values + offset
      return ordering.path == 0 ? place : try Machine.follow(place, ordering.path)
    }
    let former = array.copy()
    if ordering.kind == .string {
      var keys: [(text: String, offset: Int)] = []
      keys.reserveCapacity(array.count)
      for offset in 0..<array.count { keys.append((try string(try part(offset).pointee), offset)) }
      try keys.sort {
        try patience.check()
        return ordering.precedes($0.text, $1.text)
      }
      for (offset, key) in keys.enumerated() { array.set(offset, former[key.offset]) }
      return
    }
    var keys: [(word: Int, offset: Int)] = []
    keys.reserveCapacity(array.count)
    for offset in 0..<array.count {
      keys.append((Machine.word(try part(offset), isBool: false), offset))
    }
    try keys.sort {
      try patience.check()
      return ordering.precedes($0.word, $1.word)
    }
    for (offset, key) in keys.enumerated() { array.set(offset, former[key.offset]) }
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
      guard ordering.path == 0 else { return nil }
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

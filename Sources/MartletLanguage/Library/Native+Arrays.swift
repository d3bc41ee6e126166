// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// The offset of an index of an array or a slice; an error unless an element is there.
  private static func offset(_ index: Int, in array: ArrayObject) throws -> Int {
    let (offset, overflow) = index.subtractingReportingOverflow(array.start)
    guard !overflow, offset >= 0, offset < array.count else {
      throw Trap.index(index, array.count, start: array.start)
    }
    return offset
  }

  /// The offsets that a range of indices stands for; an error unless all of it is in the array.
  static func bounds(_ value: Value, in array: ArrayObject) throws -> (Int, Int) {
    let range = try range(value)
    let first = array.start
    let last = first + array.count
    let lower = isMissing(range.lower) ? first : try int(range.lower)
    var upper = isMissing(range.upper) ? last : try int(range.upper)
    if range.isClosed, !isMissing(range.upper) { upper = upper < .max ? upper + 1 : upper }
    guard lower >= first, upper <= last, lower <= upper else {
      let from = isMissing(range.lower) ? "" : "\(lower)"
      let to = isMissing(range.upper) ? "" : Description.plain(range.upper)
      let sign = range.isClosed || to.isEmpty ? "..." : "..<"
      throw Trap(
        "index-out-of-range",
        "the range \(from)\(sign)\(to) is out of range: "
          + "the array has \(array.count == 1 ? "1 element" : "\(array.count) elements")"
          + (first > 0 ? ", the first at \(first)" : "")
      )
    }
    return (lower - first, upper - first)
  }

  private static func slice(_ array: ArrayObject, _ from: Int, _ to: Int) -> Value {
    let slice = array.copy(from: from, to: max(from, to))
    slice.start = array.start + from
    return .object(slice)
  }

  private static func amount(_ value: Value) throws -> Int {
    let amount = try int(value)
    guard amount >= 0 else {
      throw Trap("invalid-argument", "the number of elements is \(amount); it must be 0 or more")
    }
    return amount
  }

  private static func emptyRemoval(_ name: String) -> Trap {
    Trap("empty-array", "the array is empty, so `\(name)()` finds no element to remove")
  }

  /// Members of `Array` and `ArraySlice` that change it, or make one.
  static let arrays: [String: NativeEntry] = [
    "Array.init": { _, _, site in .object(newArray(site)) },
    "Array.init(Sequence)": { machine, a, site in
      let source = try Sequences.collect(a[0], elements(of: site.result), machine)
      return source.start == 0 ? .object(source) : .object(source.copy(from: 0, to: source.count))
    },
    "Array.init(repeating)": { machine, a, site in
      try repeated(a[0], try int(a[1]), machine, site)
    },
    "Array.startIndex": { _, a, _ in .int(try array(a[0]).start) },
    "Array.endIndex": { _, a, _ in .int(try array(a[0]).start + array(a[0]).count) },
    "Array.indices": { _, a, _ in
      let array = try array(a[0])
      return try Ranges.make(.int(array.start), .int(array.start + array.count), closed: false)
    },
    "Array.get": { _, a, _ in
      let array = try array(a[0])
      return array[try offset(try int(a[1]), in: array)]
    },
    "Array.set": { machine, a, _ in
      let array = try own(a)
      array.set(try offset(try int(a[2]), in: array), machine.take(a + 1))
      return .void
    },
    "Array.slice": { _, a, _ in
      let array = try array(a[0])
      let (from, to) = try bounds(a[1], in: array)
      return slice(array, from, to)
    },
    "Array.replace": { _, a, _ in
      let array = try own(a)
      let (from, to) = try bounds(a[2], in: array)
      let part = try NativeLibrary.array(a[1])
      let rest = array.copy(from: to, to: array.count)
      array.truncate(to: from)
      array.append(contentsOf: part, from: 0, to: part.count)
      array.append(contentsOf: rest, from: 0, to: rest.count)
      return .void
    },
    "Array.append": { machine, a, _ in
      let array = try own(a)
      try Machine.checkGrowth(array.count)
      array.append(machine.take(a + 1))
      return .void
    },
    "Array.append(contentsOf)": { machine, a, _ in
      let array = try own(a)
      if let other = a[1].object(ArrayObject.self) {
        try Machine.checkGrowth(array.count + other.count)
        array.append(contentsOf: other, from: 0, to: other.count)
      } else {
        try Sequences.visit(a[1], machine) {
          try Machine.checkGrowth(array.count)
          array.append($0)
          return true
        }
      }
      return .void
    },
    "Array.+": { machine, a, site in
      let kind = elements(of: site.result)
      let left = try array(a[0])
      let right = try Sequences.collect(a[1], kind, machine)
      try Machine.checkGrowth(left.count + right.count)
      let result = ArrayObject(kind, capacity: left.count + right.count)
      result.append(contentsOf: left, from: 0, to: left.count)
      result.append(contentsOf: right, from: 0, to: right.count)
      return .object(result)
    },
    "Array.insert": { machine, a, _ in
      let array = try own(a)
      let index = try int(a[2])
      if index != array.start + array.count { _ = try offset(index, in: array) }
      try Machine.checkGrowth(array.count)
      array.insert(machine.take(a + 1), at: index - array.start)
      return .void
    },
    "Array.insert(contentsOf)": { machine, a, _ in
      let array = try own(a)
      let index = try int(a[2])
      if index != array.start + array.count { _ = try offset(index, in: array) }
      let part = try Sequences.collect(a[1], array.representation, machine)
      try Machine.checkGrowth(array.count + part.count)
      let rest = array.copy(from: index - array.start, to: array.count)
      array.truncate(to: index - array.start)
      array.append(contentsOf: part, from: 0, to: part.count)
      array.append(contentsOf: rest, from: 0, to: rest.count)
      return .void
    },
    "Array.remove": { _, a, _ in
      let array = try own(a)
      return array.remove(at: try offset(try int(a[1]), in: array))
    },
    "Array.removeFirst": { _, a, _ in
      let array = try own(a)
      guard array.count > 0 else { throw emptyRemoval("removeFirst") }
      return array.remove(at: 0)
    },
    "Array.removeLast": { _, a, _ in
      let array = try own(a)
      guard array.count > 0 else { throw emptyRemoval("removeLast") }
      return array.remove(at: array.count - 1)
    },
    "Array.popLast": { _, a, _ in
      let array = try own(a)
      return array.count > 0 ? array.remove(at: array.count - 1).wrapped : .none
    },
    "Array.removeFirst(n)": { _, a, _ in
      let (array, count) = (try own(a), try amount(a[1]))
      guard count <= array.count else { throw Trap.index(count - 1, array.count) }
      a[0] = .object(array.copy(from: count, to: array.count))
      return .void
    },
    "Array.removeLast(n)": { _, a, _ in
      let (array, count) = (try own(a), try amount(a[1]))
      guard count <= array.count else { throw Trap.index(count - 1, array.count) }
      array.truncate(to: array.count - count)
      return .void
    },
    "Array.removeAll": { _, a, _ in
      a[0] = .object(ArrayObject(try array(a[0]).representation))
      return .void
    },
    "Array.removeAll(where)": { machine, a, _ in
      let source = try array(a[0])
      let predicate = try machine.unary(a[1])
      let rest = ArrayObject(source.representation)
      for offset in 0..<source.count {
        if offset & 0xFFF == 0 { try machine.checkInterruption() }
        if !(try bool(try predicate(source[offset]))) { rest.append(source[offset]) }
      }
      rest.start = source.start
      a[0] = .object(rest)
      return .void
    },
    "Array.removeSubrange": { _, a, _ in
      let array = try own(a)
      let (from, to) = try bounds(a[1], in: array)
      let rest = array.copy(from: to, to: array.count)
      array.truncate(to: from)
      array.append(contentsOf: rest, from: 0, to: rest.count)
      return .void
    },
    "Array.reserveCapacity": { machine, a, _ in
      let (array, capacity) = (try own(a), try amount(a[1]))
      try Machine.checkGrowth(capacity)
      try machine.memory.require(capacity * ArrayObject.stride(of: array.representation))
      array.reserve(capacity)
      return .void
    },
    "Array.swapAt": { _, a, _ in
      let array = try own(a)
      array.swapAt(try offset(try int(a[1]), in: array), try offset(try int(a[2]), in: array))
      return .void
    },
    "Array.reverse": { _, a, _ in
      let array = try own(a)
      var (low, high) = (0, array.count - 1)
      while low < high {
        array.swapAt(low, high)
        low += 1
        high -= 1
      }
      return .void
    },
    "Array.shuffle": { machine, a, site in
      let array = try own(a)
      try drawing(machine, a, site) { try shuffle(array, &$0, machine) }
      return .void
    },
    "Array.sort": { machine, a, _ in
      // In a copy: an interruption leaves the variable as it was.
      let source = try array(a[0])
      let result = try sorted(source, machine)
      result.start = source.start
      a[0] = .object(result)
      return .void
    },
    "Array.sort(by)": { machine, a, _ in
      let source = try array(a[0])
      let result = try sorted(source, by: a[1], machine)
      result.start = source.start
      a[0] = .object(result)
      return .void
    },
  ]

  /// Members of `Array` and `ArraySlice` that look for something or give a part.
  static let arrayParts: [String: NativeEntry] = [
    "Array.firstIndex": { machine, a, _ in
      let array = try array(a[0])
      for offset in 0..<array.count {
        try machine.checkInterruption(step: offset)
        if Comparing.equal(array[offset], a[1]) { return .int(array.start + offset) }
      }
      return .none
    },
    "Array.lastIndex": { machine, a, _ in
      let array = try array(a[0])
      for offset in (0..<array.count).reversed() {
        try machine.checkInterruption(step: offset)
        if Comparing.equal(array[offset], a[1]) { return .int(array.start + offset) }
      }
      return .none
    },
    "Array.firstIndex(where)": { machine, a, _ in
      let array = try array(a[0])
      let predicate = try machine.unary(a[1])
      for offset in 0..<array.count where try bool(try predicate(array[offset])) {
        return .int(array.start + offset)
      }
      return .none
    },
    "Array.lastIndex(where)": { machine, a, _ in
      let array = try array(a[0])
      let predicate = try machine.unary(a[1])
      for offset in (0..<array.count).reversed() where try bool(try predicate(array[offset])) {
        return .int(array.start + offset)
      }
      return .none
    },
    "Array.prefix": { _, a, _ in
      let array = try array(a[0])
      return slice(array, 0, min(try amount(a[1]), array.count))
    },
    "Array.suffix": { _, a, _ in
      let array = try array(a[0])
      return slice(array, max(0, array.count - (try amount(a[1]))), array.count)
    },
    "Array.prefix(upTo)": { _, a, _ in
      let array = try array(a[0])
      let (from, to) = try bounds(
        .object(RangeObject(.void, a[1], isClosed: false)),
        in: array
      )
      return slice(array, from, to)
    },
    "Array.prefix(through)": { _, a, _ in
      let array = try array(a[0])
      let (from, to) = try bounds(.object(RangeObject(.void, a[1], isClosed: true)), in: array)
      return slice(array, from, to)
    },
    "Array.suffix(from)": { _, a, _ in
      let array = try array(a[0])
      let (from, to) = try bounds(.object(RangeObject(a[1], .void, isClosed: false)), in: array)
      return slice(array, from, to)
    },
    "Array.prefix(while)": { machine, a, _ in
      let array = try array(a[0])
      return slice(array, 0, try firstFailure(array, try machine.unary(a[1])))
    },
    "Array.drop(while)": { machine, a, _ in
      let array = try array(a[0])
      return slice(array, try firstFailure(array, try machine.unary(a[1])), array.count)
    },
    "Array.dropFirst": { _, a, _ in
      let array = try array(a[0])
      return slice(array, min(isMissing(a[1]) ? 1 : try amount(a[1]), array.count), array.count)
    },
    "Array.dropLast": { _, a, _ in
      let array = try array(a[0])
      return slice(array, 0, max(0, array.count - (isMissing(a[1]) ? 1 : try amount(a[1]))))
    },
    "Array.split": { machine, a, _ in
      let array = try array(a[0])
      let limit = isMissing(a[2]) ? Int.max : try amount(a[2])
      let omitsEmpty = isMissing(a[3]) ? true : try bool(a[3])
      let result = ArrayObject(.value)
      var from = 0
      for offset in 0..<array.count where result.count < limit {
        try machine.checkInterruption(step: offset)
        guard Comparing.equal(array[offset], a[1]) else { continue }
        if offset > from || !omitsEmpty { result.append(slice(array, from, offset)) }
        from = offset + 1
      }
      if array.count > from || !omitsEmpty { result.append(slice(array, from, array.count)) }
      return .object(result)
    },
  ]

  private static func firstFailure(
    _ array: ArrayObject,
    _ predicate: (Value) throws -> Value
  ) throws -> Int {
    var offset = 0
    while offset < array.count, try bool(try predicate(array[offset])) { offset += 1 }
    return offset
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Going through sequences of all kinds.
enum Sequences {
  static func iterator(of value: Value) throws -> IteratorObject {
    switch value {
    case .string(let text):
      return IteratorObject.over(text.makeIterator()) { .string(String($0)) }
    case .object(let object):
      switch object {
      case let array as ArrayObject:
        return .counting(from: 0) { $0 < array.count ? array[$0] : nil }
      case let table as TableObject:
        var index = 0
        // The iterator holds the table, so that a change meanwhile is made in a copy.
        return IteratorObject {
          while index < table.entries.count, !table.entries[index].isLive { index += 1 }
          guard index < table.entries.count else { return nil }
          defer { index += 1 }
          return element(table.entries[index], isSet: table.isSet)
        }
      case let range as RangeObject:
        guard case .int(var next) = range.lower else { throw Trap.conflict }
        if case .int(let upper) = range.upper {
          return range.isClosed
            ? .over((next...max(next, upper)).makeIterator(), Value.int)
            : .over((next..<max(next, upper)).makeIterator(), Value.int)
        }
        return IteratorObject {
          defer { next &+= 1 }
          return .int(next)
        }
      case let sequence as LazySequence: return sequence.makeIterator()
      case let structure as StructObject:
        guard let iterates = structure.nominal?.iterates else { throw Trap.conflict }
        return try iterates(value)
      case let enumeration as EnumObject:
        guard let iterates = enumeration.nominal?.iterates else { throw Trap.conflict }
        return try iterates(value)
      case let erased as ErasedObject: return try iterator(of: erased.value)
      // Most iterators are structs: going through one leaves the variable as it is.
      case let iterator as IteratorObject: return iterator.duplicate?() ?? iterator
      default:
        if let iterator = try Places.iterator(object) { return iterator }
        throw Trap.conflict
      }
    default: throw Trap.conflict
    }
  }

  static func element(_ entry: TableObject.Entry, isSet: Bool) -> Value {
    isSet ? entry.key : .object(TupleObject([entry.key, entry.value]))
  }

  /// Calls the body with each element until it says `false`.
  static func visit(
    _ value: Value,
    _ machine: Machine,
    _ body: (Value) throws -> Bool
  ) throws {
    if let array = value.object(ArrayObject.self) {
      var offset = 0
      while offset < array.count {
        if !(try body(array[offset])) { return }
        offset += 1
        if offset & 0xFFF == 0 { try machine.checkInterruption() }
      }
      return
    }
    if case .string(let text) = value {
      let iterator = machine.characters(of: text)
      var count = 0
      while let character = try iterator.next() {
        count &+= 1
        if count & 0xFFF == 0 { try machine.checkInterruption() }
        if !(try body(character)) { return }
      }
      return
    }
    let iterator = try iterator(of: value)
    var count = 0
    while let element = try iterator.next() {
      count &+= 1
      if count & 0xFFF == 0 { try machine.checkInterruption() }
      if !(try body(element)) { return }
    }
  }

  /// All elements in an array of the representation given.
  static func collect(
    _ value: Value,
    _ representation: Representation,
    _ machine: Machine
  ) throws -> ArrayObject {
    if let array = value.object(ArrayObject.self), array.representation == representation {
      return array
    }
    if let range = value.object(RangeObject.self), let (lower, upper) = range.integers,
      upper > lower, (upper &- lower).magnitude > UInt(ArrayObject.countLimit)
    {
      let count = upper &- lower
      throw Trap.tooLarge("an array", count > 0 ? count : .max, limit: ArrayObject.countLimit)
    }
    if let range = value.object(RangeObject.self), case .void = range.upper {
      throw Trap(
        "too-large",
        "the range \(Description.plain(range.lower))... has no end, so it does not fit into an array",
        "Take a part of it, as in `prefix(10)`."
      )
    }
    let result = ArrayObject(representation)
    try visit(value, machine) {
      try Machine.checkGrowth(result.count)
      result.append($0)
      return true
    }
    return result
  }

  static func count(_ value: Value, _ machine: Machine) throws -> Int {
    switch value {
    case .string(let text): return try machine.count(text)
    case .object(let array as ArrayObject): return array.count
    case .object(let table as TableObject): return table.count
    case .object(let range as RangeObject):
      guard let (lower, upper) = range.integers else { return 0 }
      return max(0, upper &- lower)
    default:
      if case .object(let object) = value, let count = Places.count(object) { return count }
      if case .object(let own as Aggregate) = value, let places = own.places, places.isCounted,
        case (.int(let start), .int(let end)) = try places.bounds(value)
      {
        return max(0, end &- start)
      }
      var count = 0
      try visit(value, machine) { _ in
        count += 1
        return true
      }
      return count
    }
  }
}

/// Making dictionaries and sets.
enum Tables {
  static func set(of value: Value) -> TableObject {
    let table = TableObject(isSet: true)
    if let array = value.object(ArrayObject.self) {
      for offset in 0..<array.count { insert(array[offset], into: table) }
    }
    return table
  }

  static func insert(_ key: Value, into table: TableObject) {
    let hash = Comparing.hash(key)
    if table.find(key, hash: hash) == nil { table.add(key, .void, hash: hash) }
  }

  /// From keys and values by turns.
  static func dictionary(literal value: Value) throws -> TableObject {
    let table = TableObject(isSet: false)
    guard let array = value.object(ArrayObject.self) else { return table }
    var offset = 0
    while offset + 1 < array.count {
      let hash = Comparing.hash(array[offset])
      if table.find(array[offset], hash: hash) != nil {
        throw Trap(
          "duplicate-key",
          "the key \(Description.plain(array[offset])) stands twice in this dictionary literal",
          "Remove one of them."
        )
      }
      table.add(array[offset], array[offset + 1], hash: hash)
      offset += 2
    }
    return table
  }
}

/// Ranges.
enum Ranges {
  /// The kind is the raw value of an ``IntegerKind``.
  static func inverted(_ lower: Int, _ upper: Int, closed: Bool, _ kind: Int) -> Trap {
    let kind = IntegerKind(rawValue: UInt8(truncatingIfNeeded: kind)) ?? .int
    return inverted(kind.text(lower), kind.text(upper), closed: closed)
  }

  private static func inverted(_ low: String, _ high: String, closed: Bool) -> Trap {
    let sign = closed ? "..." : "..<"
    return Trap(
      "invalid-range",
      "the range \(low)\(sign)\(high) starts behind its end",
      "Use `stride(from: \(low), through: \(high), by: -1)` to count down."
    )
  }

  static func make(
    _ lower: Value,
    _ upper: Value,
    closed: Bool,
    _ type: Type = .existential([])
  ) throws -> Value {
    // Not `lower > upper`: NaN is in no order at all.
    guard !Comparing.less(upper, lower), Comparing.equal(lower, lower),
      Comparing.equal(upper, upper)
    else {
      throw inverted(
        try Description.text(lower, type, nil, debug: true),
        try Description.text(upper, type, nil, debug: true),
        closed: closed
      )
    }
    return .object(RangeObject(lower, upper, isClosed: closed))
  }

  static func contains(_ range: RangeObject, _ value: Value) -> Bool {
    if case .void = range.lower {
    } else if Comparing.less(value, range.lower) {
      return false
    }
    if case .void = range.upper { return Comparing.equal(value, value) }
    return range.isClosed
      ? !Comparing.less(range.upper, value) && Comparing.equal(value, value)
      : Comparing.less(value, range.upper)
  }
}

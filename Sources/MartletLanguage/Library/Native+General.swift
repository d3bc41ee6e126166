// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// Free functions, optionals and ranges.
  static let general: [String: NativeEntry] = [
    "identity": { _, a, _ in a[0] },
    "description": { machine, a, site in
      // Only printing shows the sign of NaN.
      if case .double(let value) = a[0], value.isNaN { return .string("nan") }
      return .string(try Description.text(a[0], site.argumentTypes[0], machine))
    },
    "debugDescription": { machine, a, site in
      .string(try Description.text(a[0], site.argumentTypes[0], machine, debug: true))
    },
    "Error._numberedDescription": { machine, a, site in
      .string(try numberedDescription(a[0], site.argumentTypes[0], machine))
    },
    "print": { machine, a, _ in
      machine.output(try joined(a, machine, debug: false))
      return .void
    },
    "debugPrint": { machine, a, _ in
      machine.output(try joined(a, machine, debug: true))
      return .void
    },
    "min": { _, a, _ in Comparing.less(a[1], a[0]) ? a[1] : a[0] },
    "max": { _, a, _ in lessOrEqual(a[0], a[1]) ? a[1] : a[0] },
    "min.variadic": { machine, a, _ in
      var best = a[0]
      for value in [a[1], a[2]] where Comparing.less(value, best) { best = value }
      try Sequences.visit(a[3], machine) {
        if Comparing.less($0, best) { best = $0 }
        return true
      }
      return best
    },
    "max.variadic": { machine, a, _ in
      var best = a[0]
      for value in [a[1], a[2]] where lessOrEqual(best, value) { best = value }
      try Sequences.visit(a[3], machine) {
        if lessOrEqual(best, $0) { best = $0 }
        return true
      }
      return best
    },
    "abs": { _, a, _ in
      if case .double(let value) = a[0] { return .double(value.magnitude) }
      let value = try int(a[0])
      if value == .min { throw Trap.overflow(0, "-", value) }
      return .int(Swift.abs(value))
    },
    "swap": { _, a, _ in
      let first = a[0]
      a[0] = a[1]
      a[1] = first
      return .void
    },
    "zip": { _, a, _ in
      let (left, right) = (a[0], a[1])
      _ = try (Sequences.iterator(of: left), Sequences.iterator(of: right))
      return .object(
        LazySequence("Zip2Sequence", parts: [left, right]) {
          let first = try? Sequences.iterator(of: left)
          let second = try? Sequences.iterator(of: right)
          return IteratorObject {
            guard let x = try first?.next(), let y = try second?.next() else { return nil }
            return .object(TupleObject([x, y]))
          }
        }
      )
    },
    "stride.to": { _, a, _ in try stride(from: a[0], to: a[1], by: a[2], closed: false) },
    "stride.through": { _, a, _ in try stride(from: a[0], to: a[1], by: a[2], closed: true) },
    "repeatElement": { machine, a, site in
      try repeated(a[0], try int(a[1]), machine, site)
    },
    "fatalError": { _, a, _ in
      let message = isMissing(a[0]) ? "" : try string(a[0])
      throw Trap("fatal-error", message.isEmpty ? "fatalError was called" : message)
    },
    "precondition": { machine, a, _ in
      if try bool(try value(of: a[0], machine)) { return .void }
      let message = isMissing(a[1]) ? "" : try string(try value(of: a[1], machine))
      throw Trap(
        "failed-precondition",
        message.isEmpty ? "the condition does not hold" : "the condition does not hold: \(message)"
      )
    },
    "Hashable.hashValue": { _, a, _ in .int(Comparing.hash(a[0])) },
    "type(of)": { machine, a, site in
      var type = site.argumentTypes.first ?? .tuple([])
      if case .existential = type { type = machine.dynamicType(of: a[0]) ?? type }
      return .object(MetatypeObject(type))
    },
    "Hasher.init": { _, _, _ in .int(0) },
    "Hasher.combine": { _, a, _ in
      a[0] = .int(Comparing.hash(.int(try int(a[0]) ^ Comparing.hash(a[1]))))
      return .void
    },
    "Hasher.finalize": { _, a, _ in a[0] },
    "Optional.none": { _, _, _ in .none },
    "Optional.some": { _, a, _ in a[0].wrapped },
    "optional.isNil": { _, a, _ in .bool(a[0].isNone) },
    "Optional.map": { machine, a, _ in
      a[0].isNone ? .none : try machine.apply(a[1], a[0].unwrapped).wrapped
    },
    "Optional.flatMap": { machine, a, _ in
      a[0].isNone ? .none : try machine.apply(a[1], a[0].unwrapped)
    },
    "Range.init": { _, a, site in
      try Ranges.make(a[0], a[1], closed: false, site.argumentTypes[0])
    },
    "ClosedRange.init": { _, a, site in
      try Ranges.make(a[0], a[1], closed: true, site.argumentTypes[0])
    },
    "PartialRangeFrom.init": { _, a, _ in .object(RangeObject(a[0], .void, isClosed: false)) },
    "PartialRangeUpTo.init": { _, a, _ in .object(RangeObject(.void, a[0], isClosed: false)) },
    "PartialRangeThrough.init": { _, a, _ in .object(RangeObject(.void, a[0], isClosed: true)) },
    "Range.lowerBound": { _, a, _ in try range(a[0]).lower },
    "Range.upperBound": { _, a, _ in try range(a[0]).upper },
    "Range.isEmpty": { _, a, _ in
      let range = try range(a[0])
      return .bool(!range.isClosed && Comparing.equal(range.lower, range.upper))
    },
    "Range.count": { _, a, _ in
      let (low, high) = (try int(try range(a[0]).lower), try int(try range(a[0]).upper))
      let (count, overflow) = high.subtractingReportingOverflow(low)
      let (all, more) = count.addingReportingOverflow(try range(a[0]).isClosed ? 1 : 0)
      if overflow || more { throw Trap.overflow(high, "-", low) }
      return .int(all)
    },
    "Range.matches": { _, a, _ in .bool(Ranges.contains(try range(a[0]), a[1])) },
    "Range.clamped": { _, a, _ in
      let (range, limits) = (try range(a[0]), try range(a[1]))
      func clamp(_ value: Value) -> Value {
        if Comparing.less(value, limits.lower) { return limits.lower }
        return Comparing.less(limits.upper, value) ? limits.upper : value
      }
      return .object(
        RangeObject(clamp(range.lower), clamp(range.upper), isClosed: range.isClosed)
      )
    },
    "Range.overlaps": { _, a, _ in
      let (x, y) = (try range(a[0]), try range(a[1]))
      if x.isClosed {
        return .bool(!Comparing.less(x.upper, y.lower) && !Comparing.less(y.upper, x.lower))
      }
      let isEmpty =
        Comparing.equal(x.lower, x.upper) || Comparing.equal(y.lower, y.upper)
      return .bool(
        !isEmpty && Comparing.less(x.lower, y.upper) && Comparing.less(y.lower, x.upper)
      )
    },
  ]

  /// An argument that may be an autoclosure or, where lowering could tell, the value itself.
  static func value(of argument: Value, _ machine: Machine) throws -> Value {
    guard argument.object(ClosureObject.self) != nil else { return argument }
    return try machine.apply(argument)
  }

  private static func joined(_ a: Arguments, _ machine: Machine, debug: Bool) throws -> String {
    let separator = isMissing(a[1]) ? " " : try string(a[1])
    let terminator = isMissing(a[2]) ? "\n" : try string(a[2])
    var text = ""
    let items = try array(a[0])
    for offset in 0..<items.count {
      if offset > 0 { text += separator }
      try Description.write(items[offset], .existential([]), machine, debug: debug, to: &text)
    }
    text += terminator
    return text
  }

  static func repeated(
    _ value: Value,
    _ count: Int,
    _ machine: Machine,
    _ site: CallSite
  ) throws -> Value {
    guard count >= 0 else {
      throw Trap("invalid-argument", "the count is \(count); it must be 0 or more")
    }
    guard count <= ArrayObject.countLimit else {
      throw Trap.tooLarge("an array", count, limit: ArrayObject.countLimit)
    }
    try machine.memory.require(count * ArrayObject.stride(of: elements(of: site.result)))
    let array = newArray(site, capacity: count)
    let representation = array.representation
    let word = value.word(as: representation)
    let block = 1 << 18
    while array.count < count {
      try machine.checkInterruption()
      let start = array.count
      let amount = min(block, count - start)
      switch representation {
      case .int, .double: (array.words + start).update(repeating: word, count: amount)
      case .bool:
        (array.bytes + start).update(repeating: UInt8(truncatingIfNeeded: word), count: amount)
      case .value: (array.values + start).initialize(repeating: value, count: amount)
      }
      array.header.pointee.count = start + amount
    }
    return .object(array)
  }

  private static func stride(
    from start: Value,
    to end: Value,
    by step: Value,
    closed: Bool
  ) throws -> Value {
    let name = closed ? "StrideThrough" : "StrideTo"
    if case .int(let start) = start {
      let (end, step) = (try int(end), try int(step))
      guard step != 0 else { throw zeroStride() }
      return .object(
        LazySequence(name, parts: [.int(start), .int(end), .int(step)]) {
          var next: Int? = start
          return IteratorObject {
            guard let current = next else { return nil }
            if step > 0 ? current > end : current < end { return nil }
            if !closed, current == end { return nil }
            let (following, overflow) = current.addingReportingOverflow(step)
            next = overflow ? nil : following
            return .int(current)
          }
        }
      )
    }
    let (first, last, by) = (try double(start), try double(end), try double(step))
    guard by != 0 else { throw zeroStride() }
    return .object(
      LazySequence(name, parts: [start, end, step]) {
        // As Swift does: each value comes from the start, so that errors do not add up.
        var index = 0.0
        return IteratorObject {
          let current = index.isZero ? first : first.addingProduct(index, by)
          if by > 0 ? current > last : current < last { return nil }
          if !closed, current >= last, by > 0 { return nil }
          if !closed, current <= last, by < 0 { return nil }
          if current.isNaN { return nil }
          index += 1
          return .double(current)
        }
      }
    )
  }

  private static func zeroStride() -> Trap {
    Trap("invalid-argument", "the stride is 0, which never gets to the end")
  }
}

extension NativeLibrary {
  /// What Foundation says of an error that has no words of its own.
  private static func numberedDescription(
    _ value: Value,
    _ type: Type,
    _ machine: Machine
  ) throws -> String {
    var (value, type) = (value, type)
    while let erased = value.object(ErasedObject.self) {
      (value, type) = (erased.value, erased.type)
    }
    var code = 1
    switch value {
    case .object(let host as HostObject): return try Description.text(.object(host), type, machine)
    case .object(let structure as StructObject): type = structure.type
    case .object(let enumeration as EnumObject):
      type = enumeration.type
      code = number(of: enumeration.enumCase)
    default: break
    }
    let name = TypeNames.text(type, qualified: true)
    return "The operation could not be completed. (\(name) error \(code).)"
  }

  /// Swift counts the cases that hold something first; those of an enum over whole numbers have theirs.
  private static func number(of found: EnumCase) -> Int {
    if case .int(let number)? = found.rawValue { return number }
    let cases = found.owner.cases
    let before = cases.prefix(found.index).count { $0.payload.isEmpty == found.payload.isEmpty }
    return found.payload.isEmpty ? cases.count { !$0.payload.isEmpty } + before : before
  }
}

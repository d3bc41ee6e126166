// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// Members of `Sequence` and `Collection`.
  static let sequences: [String: NativeEntry] = [
    "Sequence.map": { machine, a, site in
      // Known beforehand: no hours are spent on elements that do not fit.
      if let range = a[0].object(RangeObject.self), let (lower, upper) = range.integers,
        upper > lower, (upper &- lower).magnitude > UInt(ArrayObject.countLimit)
      {
        let count = upper &- lower
        throw Trap.tooLarge(
          "an array",
          count > 0 ? count : .max,
          limit: ArrayObject.countLimit
        )
      }
      let transform = try machine.unary(a[1])
      let result = newArray(site)
      try Sequences.visit(a[0], machine) {
        result.append(try transform($0))
        return true
      }
      return .object(result)
    },
    "Sequence.filter": { machine, a, site in
      let isIncluded = try machine.unary(a[1])
      let result = newArray(site)
      try Sequences.visit(a[0], machine) {
        if try bool(try isIncluded($0)) { result.append($0) }
        return true
      }
      return .object(result)
    },
    "Sequence.compactMap": { machine, a, site in
      let transform = try machine.unary(a[1])
      let result = newArray(site)
      try Sequences.visit(a[0], machine) {
        let value = try transform($0)
        if !value.isNone { result.append(value.unwrapped) }
        return true
      }
      return .object(result)
    },
    "Sequence.flatMap": { machine, a, site in
      let transform = try machine.unary(a[1])
      let result = newArray(site)
      try Sequences.visit(a[0], machine) {
        try Sequences.visit(try transform($0), machine) {
          try Machine.checkGrowth(result.count)
          result.append($0)
          return true
        }
        return true
      }
      return .object(result)
    },
    "Sequence.reduce": { machine, a, _ in
      let combine = try machine.binary(a[2])
      var result = machine.take(a + 1)
      try Sequences.visit(a[0], machine) {
        let current = result
        result = .void
        result = try combine(current, $0)
        return true
      }
      return result
    },
    "Sequence.reduce(into)": { machine, a, _ in
      var result = machine.take(a + 1)
      try Sequences.visit(a[0], machine) {
        var arguments = [result, $0]
        result = .void
        _ = try machine.apply(a[2], &arguments)
        result = arguments[0]
        return true
      }
      return result
    },
    "Sequence.forEach": { machine, a, _ in
      let body = try machine.unary(a[1])
      try Sequences.visit(a[0], machine) {
        _ = try body($0)
        return true
      }
      return .void
    },
    "Sequence.sorted": { machine, a, site in
      .object(try sorted(Sequences.collect(a[0], elements(of: site.result), machine), machine))
    },
    "Sequence.sorted(by)": { machine, a, site in
      let source = try Sequences.collect(a[0], elements(of: site.result), machine)
      return .object(try sorted(source, by: a[1], machine))
    },
    "Sequence.reversed": { machine, a, site in
      let source = try Sequences.collect(a[0], elements(of: site.result), machine)
      let result = ArrayObject(source.representation, capacity: source.count)
      var offset = source.count - 1
      while offset >= 0 {
        try machine.checkInterruption(step: offset)
        result.append(source[offset])
        offset -= 1
      }
      return .object(result)
    },
    "Sequence.enumerated": { _, a, _ in
      let base = a[0]
      _ = try Sequences.iterator(of: base)
      return .object(
        LazySequence("EnumeratedSequence", parts: [base]) {
          let iterator = try? Sequences.iterator(of: base)
          var offset = 0
          return IteratorObject {
            guard let element = try iterator?.next() else { return nil }
            defer { offset += 1 }
            return .object(TupleObject([.int(offset), element]))
          }
        }
      )
    },
    "Sequence.contains": { machine, a, _ in
      var found = false
      if let range = a[0].object(RangeObject.self) { return .bool(Ranges.contains(range, a[1])) }
      // As Swift does: what the filter would not let through is not looked for.
      if let lazy = a[0].object(LazySequence.self), lazy.kind == "LazyFilterSequence",
        lazy.parts.count == 2, try !bool(try machine.apply(lazy.parts[1], a[1]))
      {
        return .bool(false)
      }
      try Sequences.visit(a[0], machine) {
        found = Comparing.equal($0, a[1])
        return !found
      }
      return .bool(found)
    },
    "Sequence.contains(where)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      var found = false
      try Sequences.visit(a[0], machine) {
        found = try bool(try predicate($0))
        return !found
      }
      return .bool(found)
    },
    "Sequence.allSatisfy": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      var all = true
      try Sequences.visit(a[0], machine) {
        all = try bool(try predicate($0))
        return all
      }
      return .bool(all)
    },
    "Sequence.first(where)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      var found: Value?
      try Sequences.visit(a[0], machine) {
        if try bool(try predicate($0)) { found = $0 }
        return found == nil
      }
      return optional(found)
    },
    "Collection.last(where)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      let elements = try Sequences.collect(a[0], .value, machine)
      var offset = elements.count - 1
      while offset >= 0 {
        try machine.checkInterruption(step: offset)
        if try bool(try predicate(elements[offset])) { return elements[offset].wrapped }
        offset -= 1
      }
      return .none
    },
    "Sequence.min": { machine, a, _ in
      try best(a[0], machine) { Comparing.less($0, $1) }
    },
    "Sequence.max": { machine, a, _ in
      try best(a[0], machine) { Comparing.less($1, $0) }
    },
    "Sequence.min(by)": { machine, a, _ in
      if let found = try best(a[0], by: a[1], machine, isLargest: false) { return found }
      let less = try machine.binary(a[1])
      return try best(a[0], machine) { try bool(try less($0, $1)) }
    },
    "Sequence.max(by)": { machine, a, _ in
      if let found = try best(a[0], by: a[1], machine, isLargest: true) { return found }
      let less = try machine.binary(a[1])
      return try best(a[0], machine) { try bool(try less($1, $0)) }
    },
    "Sequence.shuffled": { machine, a, site in
      let source = try Sequences.collect(a[0], elements(of: site.result), machine)
      let copy = source.copy(from: 0, to: source.count)
      try drawing(machine, a, site) { try shuffle(copy, &$0, machine) }
      return .object(copy)
    },
    "Sequence.elementsEqual": { machine, a, _ in
      let (left, right) = (try Sequences.iterator(of: a[0]), try Sequences.iterator(of: a[1]))
      while true {
        try machine.checkInterruption()
        switch (try left.next(), try right.next()) {
        case (nil, nil): return .bool(true)
        case (let x?, let y?): if !Comparing.equal(x, y) { return .bool(false) }
        default: return .bool(false)
        }
      }
    },
    "Sequence.starts": { machine, a, _ in
      let (left, right) = (try Sequences.iterator(of: a[0]), try Sequences.iterator(of: a[1]))
      while let wanted = try right.next() {
        try machine.checkInterruption()
        guard let found = try left.next(), Comparing.equal(found, wanted) else {
          return .bool(false)
        }
      }
      return .bool(true)
    },
    "Sequence.joined": { machine, a, _ in
      var separator = Value.string(isMissing(a[1]) ? "" : try string(a[1]))
      var text = Value.string("")
      var isFirst = true
      try withUnsafeMutablePointer(to: &text) { text in
        try withUnsafeMutablePointer(to: &separator) { separator in
          try Sequences.visit(a[0], machine) { element in
            if !isFirst { try machine.appendText(text, separator) }
            isFirst = false
            var part = element
            if case .string = element {} else { part = .string(try string(element)) }
            try withUnsafeMutablePointer(to: &part) { try machine.appendText(text, $0) }
            return true
          }
        }
      }
      return text
    },
  ]

  static let collections: [String: NativeEntry] = [
    "Collection.count": { machine, a, _ in .int(try Sequences.count(a[0], machine)) },
    "Collection.isEmpty": { machine, a, _ in
      var isEmpty = true
      try Sequences.visit(a[0], machine) { _ in
        isEmpty = false
        return false
      }
      return .bool(isEmpty)
    },
    "Collection.first": { machine, a, _ in
      if let lazy = a[0].object(LazySequence.self), lazy.parts.count == 2,
        lazy.kind == "LazyFilterSequence" || lazy.kind == "LazyCompactMapSequence",
        let found = try firstOfLazy(lazy, machine)
      {
        return found
      }
      var first: Value?
      try Sequences.visit(a[0], machine) {
        first = $0
        return false
      }
      return optional(first)
    },
    "Collection.last": { machine, a, _ in
      if let array = a[0].object(ArrayObject.self) {
        return optional(array.count > 0 ? array[array.count - 1] : nil)
      }
      if case .string(let text) = a[0] { return optional(text.last.map { .string(String($0)) }) }
      if let range = a[0].object(RangeObject.self), let (lower, upper) = range.integers {
        return optional(lower < upper ? .int(upper - 1) : nil)
      }
      let all = try Sequences.collect(a[0], .value, machine)
      return optional(all.count > 0 ? all[all.count - 1] : nil)
    },
    "Collection.randomElement": { machine, a, site in
      let all = try Sequences.collect(a[0], .value, machine)
      guard all.count > 0 else { return .none }
      return try drawing(machine, a, site) {
        all[Int.random(in: 0..<all.count, using: &$0)].wrapped
      }
    },
  ]

  /// The first element of a lazy filter over a collection.
  ///
  /// As in Swift, the place is found first, and what stands there is then computed again.
  private static func firstOfLazy(_ lazy: LazySequence, _ machine: Machine) throws -> Value? {
    let base = lazy.parts[0]
    guard let bounds = try? Places.bounds(base) else { return nil }
    let end = bounds.1
    var place = bounds.0
    let function = try machine.unary(lazy.parts[1])
    let isFilter = lazy.kind == "LazyFilterSequence"
    while !Comparing.equal(place, end) {
      let tested = try function(try Places.element(base, place))
      if isFilter ? try bool(tested) : !tested.isNone {
        let found = try Places.element(base, place)
        return isFilter ? found.wrapped : try function(found)
      }
      place = try Places.next(base, place) ?? end
      try machine.checkInterruption()
    }
    return Value.none
  }

  static func shuffle(
    _ array: ArrayObject,
    _ generator: inout DrawingGenerator,
    _ machine: Machine
  ) throws {
    // Fisher and Yates, from the front, as the standard library does.
    var amount = array.count
    var current = 0
    while amount > 1 {
      let random = Int.random(in: 0..<amount, using: &generator)
      amount -= 1
      array.swapAt(current, current + random)
      current += 1
      try machine.checkInterruption(step: current)
    }
  }

  /// The element that `isBetter` than all before it.
  private static func best(
    _ sequence: Value,
    _ machine: Machine,
    _ isBetter: (Value, Value) throws -> Bool
  ) throws -> Value {
    var best: Value?
    try Sequences.visit(sequence, machine) {
      if let current = best {
        if try isBetter($0, current) { best = $0 }
      } else {
        best = $0
      }
      return true
    }
    return optional(best)
  }
}

// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// An adapter that filters, maps or cuts while it is gone through.
  ///
  /// The machine is not kept alive by the values that it keeps.
  static func adapter(
    _ kind: String,
    _ base: Value,
    _ function: Value,
    _ machine: Machine,
    next: @escaping (IteratorObject, (Value) throws -> Value, Machine) throws -> Value?
  ) throws -> Value {
    guard function.object(ClosureObject.self) != nil else { throw Trap.conflict }
    return .object(
      LazySequence(kind, parts: [base, function]) { [unowned machine] in
        let iterator = try? Sequences.iterator(of: base)
        let apply = try? machine.unary(function)
        return IteratorObject { [unowned machine] in
          guard let iterator, let apply else { throw Trap.conflict }
          return try next(iterator, apply, machine)
        }
      }
    )
  }

  /// Sequences that compute their elements when they are asked for.
  static let lazies: [String: NativeEntry] = [
    "Sequence.lazy": { _, a, _ in
      let base = a[0]
      return .object(
        LazySequence("LazySequence", parts: [base], isCollection: true) {
          (try? Sequences.iterator(of: base)) ?? IteratorObject { throw Trap.conflict }
        }
      )
    },
    "Lazy.map": { machine, a, _ in
      let (base, function) = (lazyBase(a[0]), a[1])
      return .object(
        LazySequence(
          "LazyMapSequence",
          parts: [base, function],
          isCollection: true,
          transform: { [unowned machine] in try machine.apply(function, $0) }
        ) { [unowned machine] in
          let iterator = try? Sequences.iterator(of: base)
          let transform = try? machine.unary(function)
          return IteratorObject {
            guard let iterator, let transform else { throw Trap.conflict }
            return try iterator.next().map(transform)
          }
        }
      )
    },
    "Lazy.filter": { machine, a, _ in
      try adapter("LazyFilterSequence", lazyBase(a[0]), a[1], machine) {
        iterator,
        isIncluded,
        machine in
        while let element = try iterator.next() {
          if try bool(try isIncluded(element)) { return element }
          try machine.checkInterruption()
        }
        return nil
      }
    },
    "Lazy.compactMap": { machine, a, _ in
      try adapter("LazyCompactMapSequence", lazyBase(a[0]), a[1], machine) {
        iterator,
        transform,
        machine in
        while let element = try iterator.next() {
          let found = try transform(element)
          if !found.isNone { return found.unwrapped }
          try machine.checkInterruption()
        }
        return nil
      }
    },
    "Lazy.flatMap": { machine, a, _ in
      let (base, function) = (lazyBase(a[0]), a[1])
      return .object(
        LazySequence("LazyFlatMapSequence", parts: [base, function]) { [unowned machine] in
          let outer = try? Sequences.iterator(of: base)
          let transform = try? machine.unary(function)
          return flattened(machine) {
            guard let outer, let transform else { throw Trap.conflict }
            return try outer.next().map(transform)
          }
        }
      )
    },
    "Lazy.prefix(while)": { machine, a, _ in
      let (base, function) = (lazyBase(a[0]), a[1])
      return .object(
        LazySequence("LazyPrefixWhileSequence", parts: [base, function]) { [unowned machine] in
          let iterator = try? Sequences.iterator(of: base)
          let predicate = try? machine.unary(function)
          var isDone = false
          return IteratorObject {
            guard let iterator, let predicate else { throw Trap.conflict }
            guard !isDone, let element = try iterator.next() else { return nil }
            if try bool(try predicate(element)) { return element }
            isDone = true
            return nil
          }
        }
      )
    },
    "Lazy.drop(while)": { machine, a, _ in
      let (base, function) = (lazyBase(a[0]), a[1])
      return .object(
        LazySequence("LazyDropWhileSequence", parts: [base, function]) { [unowned machine] in
          let iterator = try? Sequences.iterator(of: base)
          let predicate = try? machine.unary(function)
          var hasBegun = false
          return IteratorObject { [unowned machine] in
            guard let iterator, let predicate else { throw Trap.conflict }
            while let element = try iterator.next() {
              if hasBegun { return element }
              if try !bool(try predicate(element)) {
                hasBegun = true
                return element
              }
              try machine.checkInterruption()
            }
            return nil
          }
        }
      )
    },
    "Sequence.drop(while)": { machine, a, _ in
      // Unlike the lazy one, it looks for its first element at once.
      let iterator = try Sequences.iterator(of: a[0])
      let predicate = try machine.unary(a[1])
      var first: Value?
      while let element = try iterator.next() {
        if try !bool(try predicate(element)) {
          first = element
          break
        }
        try machine.checkInterruption()
      }
      let rest = ArrayObject(.value)
      if let first { rest.append(first) }
      let start: Value = .object(rest)
      return .object(
        LazySequence("DropWhileSequence", parts: [start]) {
          var pending = first
          return IteratorObject {
            if let element = pending {
              pending = nil
              return element
            }
            return try iterator.next()
          }
        }
      )
    },
    "Sequence.prefix": { _, a, _ in
      let (base, limit) = (a[0], try amount(a[1]))
      return .object(
        LazySequence("PrefixSequence", parts: [base, .int(limit)]) {
          let iterator = try? Sequences.iterator(of: base)
          var left = limit
          return IteratorObject {
            guard let iterator else { throw Trap.conflict }
            guard left > 0 else { return nil }
            left -= 1
            return try iterator.next()
          }
        }
      )
    },
    "Sequence.dropFirst": { _, a, _ in
      let (base, limit) = (a[0], isMissing(a[1]) ? 1 : try amount(a[1]))
      return .object(
        LazySequence("DropFirstSequence", parts: [base, .int(limit)]) {
          let iterator = try? Sequences.iterator(of: base)
          var left = limit
          return IteratorObject {
            guard let iterator else { throw Trap.conflict }
            while left > 0 {
              left -= 1
              if try iterator.next() == nil { return nil }
            }
            return try iterator.next()
          }
        }
      )
    },
    "Sequence.joined(flat)": { machine, a, _ in
      let base = a[0]
      return .object(
        LazySequence("FlattenSequence", parts: [base]) { [unowned machine] in
          let outer = try? Sequences.iterator(of: base)
          return flattened(machine) {
            guard let outer else { throw Trap.conflict }
            return try outer.next()
          }
        }
      )
    },
    "Sequence.joined(separator)": { machine, a, _ in
      let base = a[0]
      let separator = try Sequences.collect(a[1], .value, machine)
      return .object(
        LazySequence("JoinedSequence", parts: [base, .object(separator)]) { [unowned machine] in
          let outer = try? Sequences.iterator(of: base)
          var waiting: Value?
          var isFirst = true
          return flattened(machine) {
            if let part = waiting {
              waiting = nil
              return part
            }
            guard let outer else { throw Trap.conflict }
            guard let part = try outer.next() else { return nil }
            if isFirst {
              isFirst = false
              return part
            }
            waiting = part
            return .object(separator)
          }
        }
      )
    },
    "sequence.first": { machine, a, _ in
      let function = a[1]
      return .object(unfolding(a[0], function, machine))
    },
    "sequence.state": { machine, a, _ in
      .object(unfolding(state: a[0], a[1], machine))
    },
    "Sequence.makeIterator": { _, a, _ in .object(try Sequences.iterator(of: a[0])) },
    "Iterator.next": { _, a, _ in
      guard let iterator = a[0].object(IteratorObject.self) else { throw Trap.conflict }
      if !Machine.isUnique(a), let duplicate = iterator.duplicate {
        let copy = duplicate()
        a[0] = .object(copy)
        return optional(try copy.next())
      }
      return optional(try iterator.next())
    },
    "AnyIterator.init": { machine, a, _ in
      let body = a[0]
      return .object(
        IteratorObject { [unowned machine] in
          let next = try machine.apply(body)
          return next.isNone ? nil : next.unwrapped
        }
      )
    },
    "AnySequence.init": { _, a, _ in
      let base = a[0]
      return .object(
        LazySequence("AnySequence", parts: [base]) {
          (try? Sequences.iterator(of: base)) ?? IteratorObject { throw Trap.conflict }
        }
      )
    },
  ]

  /// What an adapter of `lazy` stands on: the sequence before `lazy`, as in Swift's types.
  private static func lazyBase(_ value: Value) -> Value {
    if let lazy = value.object(LazySequence.self), lazy.kind == "LazySequence" {
      return lazy.parts[0]
    }
    return value
  }

  /// The number of elements that a call asks for.
  private static func amount(_ value: Value) throws -> Int {
    let amount = try int(value)
    guard amount >= 0 else {
      throw Trap("invalid-argument", "the number of elements is \(amount); it must be 0 or more")
    }
    return amount
  }

  /// The elements of the sequences that `next` gives.
  private static func flattened(_ machine: Machine, _ next: @escaping () throws -> Value?)
    -> IteratorObject
  {
    var inner: IteratorObject?
    return IteratorObject { [unowned machine] in
      while true {
        if let element = try inner?.next() { return element }
        guard let part = try next() else { return nil }
        inner = try Sequences.iterator(of: part)
        try machine.checkInterruption()
      }
    }
  }

  private static func unfolding(_ first: Value?, _ function: Value, _ machine: Machine)
    -> IteratorObject
  {
    // The next element is computed when it is asked for, as in Swift.
    var current: Value?
    var pending = first
    var isFirst = true
    return IteratorObject(
      duplicate: { [unowned machine] in
        if isFirst { return unfolding(pending, function, machine) }
        let copy = unfolding(current, function, machine)
        _ = try? copy.next()
        return copy
      }
    ) { [unowned machine] in
      if isFirst {
        isFirst = false
        current = pending
        pending = nil
        return current
      }
      guard let last = current else { return nil }
      let next = try machine.apply(function, last)
      current = next.isNone ? nil : next.unwrapped
      return current
    }
  }

  private static func unfolding(state: Value, _ function: Value, _ machine: Machine)
    -> IteratorObject
  {
    var state = state
    var isDone = false
    return IteratorObject(
      duplicate: { [unowned machine] in unfolding(state: state, function, machine) }
    ) { [unowned machine] in
      if isDone { return nil }
      var arguments = [state]
      state = .void
      let next = try machine.apply(function, &arguments)
      state = arguments[0]
      if next.isNone {
        isDone = true
        return nil
      }
      return next.unwrapped
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  private static func amount(_ value: Value) throws -> Int {
    let amount = try int(value)
    guard amount >= 0 else {
      throw Trap("invalid-argument", "the number of elements is \(amount); it must be 0 or more")
    }
    return amount
  }

  private static func beyond(_ collection: Value) -> Trap {
    Trap("index-out-of-range", "the place lies beyond the ends of the collection")
  }

  /// The place `count` steps from the start, or from the end; the other end if there is none.
  private static func place(
    _ count: Int,
    in collection: Value,
    fromEnd: Bool,
    _ machine: Machine
  ) throws -> Value {
    let (start, end) = try Places.bounds(collection)
    if case .int(let first) = start, case .int(let last) = end, !Places.isReversed(collection) {
      let length = max(0, last &- first)
      return .int(fromEnd ? last - min(count, length) : first + min(count, length))
    }
    if fromEnd {
      return try Places.offset(collection, end, by: -count, limit: start, machine) ?? start
    }
    return try Places.offset(collection, start, by: count, limit: end, machine) ?? end
  }

  /// The first place at which the closure says `false`.
  private static func failure(_ collection: Value, _ predicate: Value, _ machine: Machine) throws
    -> Value
  {
    let predicate = try machine.unary(predicate)
    var (place, end) = try Places.bounds(collection)
    while !Comparing.equal(place, end) {
      guard try bool(try predicate(try Places.element(collection, place))) else { break }
      place = try Places.next(collection, place) ?? end
      try machine.checkInterruption()
    }
    return place
  }

  /// The first or last place at which `isWanted`.
  private static func find(
    in collection: Value,
    backward: Bool = false,
    _ machine: Machine,
    _ isWanted: (Value) throws -> Bool
  ) throws -> Value {
    let (start, end) = try Places.bounds(collection)
    var place = backward ? end : start
    let last = backward ? start : end
    while !Comparing.equal(place, last) {
      if backward { place = try Places.next(collection, place, backward: true) ?? start }
      if try isWanted(try Places.element(collection, place)) { return place.wrapped }
      if !backward { place = try Places.next(collection, place) ?? end }
      try machine.checkInterruption()
    }
    return .none
  }

  private static func split(
    _ collection: Value,
    _ maxSplits: Value,
    _ omitting: Value,
    _ machine: Machine,
    _ isSeparator: (Value) throws -> Bool
  ) throws -> Value {
    let limit = isMissing(maxSplits) ? Int.max : try amount(maxSplits)
    let omitsEmpty = isMissing(omitting) ? true : try bool(omitting)
    let result = ArrayObject(.value)
    var (place, end) = try Places.bounds(collection)
    var start = place
    func add(_ end: Value) throws {
      if omitsEmpty, Comparing.equal(start, end) { return }
      result.append(try Places.part(collection, start, end))
    }
    while !Comparing.equal(place, end), result.count < limit {
      let following = try Places.next(collection, place) ?? end
      if try isSeparator(try Places.element(collection, place)) {
        try add(place)
        start = following
      }
      place = following
      try machine.checkInterruption()
    }
    try add(end)
    return .object(result)
  }

  /// Members of collections that speak of places.
  static let places: [String: NativeEntry] = {
    // What arrays and texts can do faster than place by place.
    var entries = generalPlaces
    for (key, general) in generalPlaces {
      let name = key.dropFirst("Collection.".count)
      let forArray = arrayParts["Array.\(name)"]
      let forText = strings["String.\(name)"]
      if forArray == nil, forText == nil { continue }
      entries[key] = { machine, a, site in
        if let forArray, a[0].object(ArrayObject.self) != nil {
          return try forArray(machine, a, site)
        }
        if let forText {
          switch a[0] {
          case .string, .object(is SubstringObject): return try forText(machine, a, site)
          default: break
          }
        }
        return try general(machine, a, site)
      }
    }
    return entries
  }()

  private static let generalPlaces: [String: NativeEntry] = [
    "Collection.startIndex": { _, a, _ in try Places.bounds(a[0]).0 },
    "Collection.endIndex": { _, a, _ in try Places.bounds(a[0]).1 },
    "RandomAccess.indices": { _, a, _ in
      let (start, end) = try Places.bounds(a[0])
      return .object(RangeObject(start, end, isClosed: false))
    },
    "Collection.indices": { _, a, _ in
      if let array = a[0].object(ArrayObject.self) {
        return .object(
          RangeObject(.int(array.start), .int(array.start + array.count), isClosed: false)
        )
      }
      return .object(ViewObject(.indices, a[0]))
    },
    "Collection.get": { _, a, _ in try Places.element(a[0], a[1]) },
    "Collection.slice": { _, a, _ in
      let (lower, upper) = try Places.bounds(try range(a[1]), in: a[0])
      return try Places.part(a[0], lower, upper)
    },
    "Collection.whole": { _, a, _ in
      let (start, end) = try Places.bounds(a[0])
      return try Places.part(a[0], start, end)
    },
    "Collection.index(after)": { _, a, _ in
      guard let next = try Places.next(a[0], a[1]) else { throw beyond(a[0]) }
      return next
    },
    "Collection.index(before)": { _, a, _ in
      guard let next = try Places.next(a[0], a[1], backward: true) else { throw beyond(a[0]) }
      return next
    },
    "Collection.formIndex(after)": { _, a, _ in
      guard let next = try Places.next(a[0], a[1]) else { throw beyond(a[0]) }
      a[1] = next
      return .void
    },
    "Collection.formIndex(before)": { _, a, _ in
      guard let next = try Places.next(a[0], a[1], backward: true) else { throw beyond(a[0]) }
      a[1] = next
      return .void
    },
    "Collection.index(offsetBy)": { machine, a, _ in
      guard let found = try Places.offset(a[0], a[1], by: try int(a[2]), machine) else {
        throw beyond(a[0])
      }
      return found
    },
    "Collection.index(limitedBy)": { machine, a, _ in
      optional(try Places.offset(a[0], a[1], by: try int(a[2]), limit: a[3], machine))
    },
    "Collection.distance": { machine, a, _ in
      .int(try Places.distance(a[0], a[1], a[2], machine))
    },
    "Collection.firstIndex": { machine, a, _ in
      try find(in: a[0], machine) { Comparing.equal($0, a[1]) }
    },
    "Collection.lastIndex": { machine, a, _ in
      try find(in: a[0], backward: true, machine) { Comparing.equal($0, a[1]) }
    },
    "Collection.firstIndex(where)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      return try find(in: a[0], machine) { try bool(try predicate($0)) }
    },
    "Collection.lastIndex(where)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      return try find(in: a[0], backward: true, machine) { try bool(try predicate($0)) }
    },
    "Collection.prefix": { machine, a, _ in
      let end = try place(try amount(a[1]), in: a[0], fromEnd: false, machine)
      return try Places.part(a[0], try Places.bounds(a[0]).0, end)
    },
    "Collection.suffix": { machine, a, _ in
      let start = try place(try amount(a[1]), in: a[0], fromEnd: true, machine)
      return try Places.part(a[0], start, try Places.bounds(a[0]).1)
    },
    "Collection.dropFirst": { machine, a, _ in
      let count = isMissing(a[1]) ? 1 : try amount(a[1])
      let start = try place(count, in: a[0], fromEnd: false, machine)
      return try Places.part(a[0], start, try Places.bounds(a[0]).1)
    },
    "Collection.dropLast": { machine, a, _ in
      let count = isMissing(a[1]) ? 1 : try amount(a[1])
      let end = try place(count, in: a[0], fromEnd: true, machine)
      return try Places.part(a[0], try Places.bounds(a[0]).0, end)
    },
    "Collection.prefix(upTo)": { _, a, _ in
      try Places.part(a[0], try Places.bounds(a[0]).0, a[1])
    },
    "Collection.prefix(through)": { _, a, _ in
      guard let end = try Places.next(a[0], a[1]) else { throw beyond(a[0]) }
      return try Places.part(a[0], try Places.bounds(a[0]).0, end)
    },
    "Collection.suffix(from)": { _, a, _ in
      try Places.part(a[0], a[1], try Places.bounds(a[0]).1)
    },
    "Collection.prefix(while)": { machine, a, _ in
      try Places.part(a[0], try Places.bounds(a[0]).0, try failure(a[0], a[1], machine))
    },
    "Collection.drop(while)": { machine, a, _ in
      try Places.part(a[0], try failure(a[0], a[1], machine), try Places.bounds(a[0]).1)
    },
    "Collection.split": { machine, a, _ in
      try split(a[0], a[2], a[3], machine) { Comparing.equal($0, a[1]) }
    },
    "Collection.split(where)": { machine, a, _ in
      let isSeparator = try machine.unary(a[3])
      return try split(a[0], a[1], a[2], machine) { try bool(try isSeparator($0)) }
    },
    "Collection.reversed": { _, a, _ in .object(ViewObject(.reversed, a[0])) },
    "Collection.reversedBase": { _, a, _ in
      guard let view = a[0].object(ViewObject.self) else { throw Trap.conflict }
      return view.base
    },
    "ReversedIndex.init": { _, a, _ in a[0] },
    "ReversedIndex.base": { _, a, _ in a[0] },
    "Slice.base": { _, a, _ in
      guard let slice = a[0].object(SliceObject.self) else { throw Trap.conflict }
      return slice.base
    },
    "Range.relative": { _, a, _ in
      let (lower, upper) = try Places.bounds(try range(a[0]), in: a[1])
      return try Ranges.make(lower, upper, closed: false)
    },
    "Range.encloses": { _, a, _ in
      let (outer, inner) = (try range(a[0]), try range(a[1]))
      if !inner.isClosed, Comparing.equal(inner.lower, inner.upper) { return .bool(true) }
      let isBelow =
        outer.isClosed || !inner.isClosed
        ? !Comparing.less(outer.upper, inner.upper) : Comparing.less(inner.upper, outer.upper)
      return .bool(!Comparing.less(inner.lower, outer.lower) && isBelow)
    },
    "Range.init(closed)": { _, a, _ in
      let range = try range(a[0])
      let (upper, overflow) = try int(range.upper).addingReportingOverflow(1)
      if overflow { throw Trap.overflow(try int(range.upper), "+", 1) }
      return .object(RangeObject(range.lower, .int(upper), isClosed: false))
    },
    "ClosedRange.init(half)": { _, a, _ in
      let range = try range(a[0])
      let (lower, upper) = (try int(range.lower), try int(range.upper))
      guard lower < upper else {
        throw Trap(
          "invalid-range",
          "the range \(lower)..<\(upper) is empty, and a ClosedRange never is"
        )
      }
      return .object(RangeObject(range.lower, .int(upper - 1), isClosed: true))
    },
    "Range.init(uncheckedBounds)": { _, a, _ in try uncheckedRange(a[0], closed: false) },
    "ClosedRange.init(uncheckedBounds)": { _, a, _ in try uncheckedRange(a[0], closed: true) },
    "Repeated.value": { _, a, _ in
      let array = try array(a[0])
      guard array.count > 0 else {
        throw Trap("invalid-argument", "an empty repetition does not keep its value here")
      }
      return array[0]
    },
    "CollectionOfOne.init": { _, a, site in
      let array = newArray(site)
      array.append(a[0])
      return .object(array)
    },
  ]

  private static func uncheckedRange(_ bounds: Value, closed: Bool) throws -> Value {
    guard let tuple = bounds.object(TupleObject.self), tuple.fields.count == 2 else {
      throw Trap.conflict
    }
    return try Ranges.make(tuple.fields[0], tuple.fields[1], closed: closed)
  }

  /// Members of sequences that are no collections, and those that compare two sequences.
  static let moreSequences: [String: NativeEntry] = [
    "Sequence.count(where)": { machine, a, _ in
      let predicate = try machine.unary(a[1])
      var count = 0
      try Sequences.visit(a[0], machine) {
        if try bool(try predicate($0)) { count += 1 }
        return true
      }
      return .int(count)
    },
    "Sequence.underestimatedCount": { machine, a, _ in
      switch a[0] {
      case .object(is LazySequence), .object(is IteratorObject): .int(0)
      default: .int(try Sequences.count(a[0], machine))
      }
    },
    "Sequence.elementsEqual(by)": { machine, a, _ in
      let areEquivalent = try machine.binary(a[2])
      let (left, right) = (try Sequences.iterator(of: a[0]), try Sequences.iterator(of: a[1]))
      while true {
        switch (try left.next(), try right.next()) {
        case (nil, nil): return .bool(true)
        case (let x?, let y?): if try !bool(try areEquivalent(x, y)) { return .bool(false) }
        default: return .bool(false)
        }
        try machine.checkInterruption()
      }
    },
    "Sequence.starts(by)": { machine, a, _ in
      let areEquivalent = try machine.binary(a[2])
      let (left, right) = (try Sequences.iterator(of: a[0]), try Sequences.iterator(of: a[1]))
      while let wanted = try right.next() {
        guard let found = try left.next(), try bool(try areEquivalent(found, wanted)) else {
          return .bool(false)
        }
        try machine.checkInterruption()
      }
      return .bool(true)
    },
    "Sequence.precedes": { machine, a, _ in
      try precedes(a[0], a[1], machine) { Comparing.less($0, $1) }
    },
    "Sequence.precedes(by)": { machine, a, _ in
      let less = try machine.binary(a[2])
      return try precedes(a[0], a[1], machine) { try bool(try less($0, $1)) }
    },
    "Sequence.prefix(while)": { machine, a, site in
      let predicate = try machine.unary(a[1])
      let result = newArray(site)
      try Sequences.visit(a[0], machine) {
        guard try bool(try predicate($0)) else { return false }
        try Machine.checkGrowth(result.count)
        result.append($0)
        return true
      }
      return .object(result)
    },
    "Sequence.suffix": { machine, a, site in
      let count = try amount(a[1])
      let all = try Sequences.collect(a[0], elements(of: site.result), machine)
      return .object(all.copy(from: max(0, all.count - min(count, all.count)), to: all.count))
    },
    "Sequence.dropLast": { machine, a, site in
      let count = isMissing(a[1]) ? 1 : try amount(a[1])
      let all = try Sequences.collect(a[0], elements(of: site.result), machine)
      return .object(all.copy(from: 0, to: max(0, all.count - min(count, all.count))))
    },
    "Sequence.split(where)": { machine, a, site in
      var kind = Representation.value
      if case .nominal(_, let arguments) = site.result, let slice = arguments.first {
        kind = elements(of: slice)
      }
      let all = try Sequences.collect(a[0], kind, machine)
      let isSeparator = try machine.unary(a[3])
      return try split(.object(all), a[1], a[2], machine) { try bool(try isSeparator($0)) }
    },
  ]

  private static func precedes(
    _ left: Value,
    _ right: Value,
    _ machine: Machine,
    _ less: (Value, Value) throws -> Bool
  ) throws -> Value {
    let (left, right) = (try Sequences.iterator(of: left), try Sequences.iterator(of: right))
    while true {
      let (x, y) = (try left.next(), try right.next())
      guard let y else { return .bool(false) }
      guard let x else { return .bool(true) }
      if try less(x, y) { return .bool(true) }
      if try less(y, x) { return .bool(false) }
      try machine.checkInterruption()
    }
  }

  /// Members of collections that grow and shrink, whatever kind they are.
  static let replaceable: [String: NativeEntry] = {
    var entries: [String: NativeEntry] = [:]
    let names = [
      "append", "append(contentsOf)", "insert", "remove", "removeFirst", "removeLast", "removeAll",
      "removeAll(where)",
    ]
    for name in names {
      entries["Replaceable.\(name)"] = { machine, a, site in
        let kind = a[0].object(ArrayObject.self) != nil ? "Array" : "String"
        if case .object(is Aggregate) = a[0] { throw Trap.conflict }
        guard let entry = NativeLibrary.entries["\(kind).\(name)"] else { throw Trap.conflict }
        return try entry(machine, a, site)
      }
    }
    return entries
  }()
}

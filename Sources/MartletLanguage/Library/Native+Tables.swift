// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  /// A pair of a sequence of key and value.
  private static func pair(_ value: Value) throws -> (Value, Value) {
    guard let tuple = value.object(TupleObject.self), tuple.fields.count == 2 else {
      throw Trap.conflict
    }
    return (tuple.fields[0], tuple.fields[1])
  }

  /// Takes the value of a key out of a table, which keeps the key for the value to come back to.
  private static func take(_ table: TableObject, _ key: Value) -> Value? {
    guard let index = table.find(key, hash: Comparing.hash(key)) else { return nil }
    var value = Value.void
    swap(&value, &table.entries[index].value)
    return value
  }

  private static func merge(
    _ other: Value,
    into table: TableObject,
    _ combine: (Value, Value) throws -> Value,
    _ machine: Machine
  ) throws {
    try Sequences.visit(other, machine) {
      let (key, value) = try pair($0)
      let hash = Comparing.hash(key)
      if let index = table.find(key, hash: hash) {
        table.entries[index].value = try combine(table.entries[index].value, value)
      } else {
        table.add(key, value, hash: hash)
      }
      return true
    }
  }

  private static func mapped(
    _ source: TableObject,
    _ machine: Machine,
    _ transform: (Value) throws -> Value?
  ) throws -> Value {
    let result = TableObject(isSet: false)
    for entry in source.entries where entry.isLive {
      try machine.checkInterruption()
      if let value = try transform(entry.value) { result.add(entry.key, value, hash: entry.hash) }
    }
    return .object(result)
  }

  static let dictionaries: [String: NativeEntry] = [
    "Dictionary.init": { _, _, _ in .object(TableObject(isSet: false)) },
    "Dictionary.init(uniqueKeysWithValues)": { machine, a, _ in
      let table = TableObject(isSet: false)
      try Sequences.visit(a[0], machine) {
        let (key, value) = try pair($0)
        let hash = Comparing.hash(key)
        if table.find(key, hash: hash) != nil {
          throw Trap(
            "duplicate-key",
            "the key \(Description.plain(key)) comes twice",
            "Use `Dictionary(_:uniquingKeysWith:)` to say which value stays."
          )
        }
        table.add(key, value, hash: hash)
        return true
      }
      return .object(table)
    },
    "Dictionary.init(uniquingKeysWith)": { machine, a, _ in
      let table = TableObject(isSet: false)
      try merge(a[0], into: table, try machine.binary(a[1]), machine)
      return .object(table)
    },
    "Dictionary.init(grouping)": { machine, a, site in
      let table = TableObject(isSet: false)
      let keyOf = try machine.unary(a[1])
      var kind = Representation.value
      if case .nominal(_, let arguments) = site.result, let groups = arguments.last {
        kind = elements(of: groups)
      }
      try Sequences.visit(a[0], machine) {
        let key = try keyOf($0)
        let hash = Comparing.hash(key)
        if let index = table.find(key, hash: hash) {
          try array(table.entries[index].value).append($0)
        } else {
          let group = ArrayObject(kind)
          group.append($0)
          table.add(key, .object(group), hash: hash)
        }
        return true
      }
      return .object(table)
    },
    "Dictionary.get": { _, a, _ in optional(try table(a[0]).get(a[1])) },
    "Dictionary.set": { machine, a, _ in
      let table = try ownTable(a)
      if a[1].isNone {
        _ = table.remove(a[2])
      } else {
        table.set(a[2], machine.take(a + 1).unwrapped)
      }
      return .void
    },
    "Dictionary.take": { _, a, _ in
      // An entry that is not there must stay away: `nil` is set again, which removes nothing.
      optional(take(try ownTable(a), a[1]))
    },
    "Dictionary.get(default)": { machine, a, _ in
      if let value = try table(a[0]).get(a[1]) { return value }
      return try value(of: a[2], machine)
    },
    "Dictionary.take(default)": { machine, a, _ in
      if let value = take(try ownTable(a), a[1]) { return value }
      return try value(of: a[2], machine)
    },
    "Dictionary.set(default)": { machine, a, _ in
      try ownTable(a).set(a[2], machine.take(a + 1))
      return .void
    },
    "Dictionary.keys": { _, a, _ in .object(ViewObject(.keys, a[0])) },
    "Dictionary.values": { _, a, _ in .object(ViewObject(.values, a[0])) },
    "Dictionary.updateValue": { machine, a, _ in
      let table = try ownTable(a)
      let old = table.get(a[2])
      table.set(a[2], machine.take(a + 1))
      return optional(old)
    },
    "Dictionary.removeValue": { _, a, _ in optional(try ownTable(a).remove(a[1])) },
    "Dictionary.removeAll": { _, a, _ in
      a[0] = .object(TableObject(isSet: false))
      return .void
    },
    "Dictionary.mapValues": { machine, a, _ in
      let transform = try machine.unary(a[1])
      return try mapped(try table(a[0]), machine) { try transform($0) }
    },
    "Dictionary.compactMapValues": { machine, a, _ in
      let transform = try machine.unary(a[1])
      return try mapped(try table(a[0]), machine) {
        let value = try transform($0)
        return value.isNone ? nil : value.unwrapped
      }
    },
    "Dictionary.filter": { machine, a, _ in
      let isIncluded = try machine.unary(a[1])
      let result = TableObject(isSet: false)
      for entry in try table(a[0]).entries where entry.isLive {
        try machine.checkInterruption()
        if try bool(try isIncluded(Sequences.element(entry, isSet: false))) {
          result.add(entry.key, entry.value, hash: entry.hash)
        }
      }
      return .object(result)
    },
    "Dictionary.merge": { machine, a, _ in
      try merge(a[1], into: try ownTable(a), try machine.binary(a[2]), machine)
      return .void
    },
    "Dictionary.merging": { machine, a, _ in
      let table = try table(a[0]).copy()
      try merge(a[1], into: table, try machine.binary(a[2]), machine)
      return .object(table)
    },
  ]

  /// A set of the elements of any sequence.
  private static func set(_ value: Value, _ machine: Machine) throws -> TableObject {
    if let table = value.object(TableObject.self), table.isSet { return table }
    let table = TableObject(isSet: true)
    try Sequences.visit(value, machine) {
      Tables.insert($0, into: table)
      return true
    }
    return table
  }

  private static func filtered(
    _ source: TableObject,
    _ machine: Machine,
    _ isIncluded: (Value) throws -> Bool
  ) throws -> TableObject {
    let result = TableObject(isSet: true)
    for entry in source.entries where entry.isLive {
      try machine.checkInterruption()
      if try isIncluded(entry.key) { result.add(entry.key, .void, hash: entry.hash) }
    }
    return result
  }

  private static func union(
    _ left: TableObject,
    _ right: TableObject,
    _ machine: Machine
  ) throws -> TableObject {
    let result = left.copy()
    for entry in right.entries where entry.isLive {
      try machine.checkInterruption()
      Tables.insert(entry.key, into: result)
    }
    return result
  }

  static let sets: [String: NativeEntry] = [
    "Set.init": { _, _, _ in .object(TableObject(isSet: true)) },
    "Set.init(Sequence)": { machine, a, _ in .object(try set(a[0], machine)) },
    "Set.contains": { _, a, _ in .bool(try table(a[0]).contains(a[1])) },
    "Set.insert": { _, a, _ in
      let table = try ownTable(a)
      let hash = Comparing.hash(a[1])
      if let index = table.find(a[1], hash: hash) {
        return .object(TupleObject([.bool(false), table.entries[index].key]))
      }
      table.add(a[1], .void, hash: hash)
      return .object(TupleObject([.bool(true), a[1]]))
    },
    "Set.remove": { _, a, _ in optional(try ownTable(a).remove(a[1])) },
    "Set.removeAll": { _, a, _ in
      a[0] = .object(TableObject(isSet: true))
      return .void
    },
    "Set.union": { machine, a, _ in
      .object(try union(try table(a[0]), try set(a[1], machine), machine))
    },
    "Set.intersection": { machine, a, _ in
      let other = try set(a[1], machine)
      return .object(try filtered(try table(a[0]), machine) { other.contains($0) })
    },
    "Set.subtracting": { machine, a, _ in
      let other = try set(a[1], machine)
      return .object(try filtered(try table(a[0]), machine) { !other.contains($0) })
    },
    "Set.symmetricDifference": { machine, a, _ in
      let (left, right) = (try table(a[0]), try set(a[1], machine))
      return .object(
        try union(
          try filtered(left, machine) { !right.contains($0) },
          try filtered(right, machine) { !left.contains($0) },
          machine
        )
      )
    },
    "Set.formUnion": { machine, a, _ in
      a[0] = .object(try union(try table(a[0]), try set(a[1], machine), machine))
      return .void
    },
    "Set.subtract": { machine, a, _ in
      let other = try set(a[1], machine)
      a[0] = .object(try filtered(try table(a[0]), machine) { !other.contains($0) })
      return .void
    },
    "Set.formIntersection": { machine, a, _ in
      let other = try set(a[1], machine)
      a[0] = .object(try filtered(try table(a[0]), machine) { other.contains($0) })
      return .void
    },
    "Set.formSymmetricDifference": { machine, a, _ in
      let (left, right) = (try table(a[0]), try set(a[1], machine))
      a[0] = .object(
        try union(
          try filtered(left, machine) { !right.contains($0) },
          try filtered(right, machine) { !left.contains($0) },
          machine
        )
      )
      return .void
    },
    "Set.isStrictSubset": { machine, a, _ in
      let (own, other) = (try table(a[0]), try set(a[1], machine))
      return .bool(
        own.count < other.count
          && own.entries.allSatisfy { !$0.isLive || other.contains($0.key) }
      )
    },
    "Set.isStrictSuperset": { machine, a, _ in
      let (own, other) = (try table(a[0]), try set(a[1], machine))
      return .bool(
        other.count < own.count
          && other.entries.allSatisfy { !$0.isLive || own.contains($0.key) }
      )
    },
    "Set.isSubset": { machine, a, _ in
      let other = try set(a[1], machine)
      return .bool(try table(a[0]).entries.allSatisfy { !$0.isLive || other.contains($0.key) })
    },
    "Set.isSuperset": { machine, a, _ in
      let own = try table(a[0])
      return .bool(try set(a[1], machine).entries.allSatisfy { !$0.isLive || own.contains($0.key) })
    },
    "Set.isDisjoint": { machine, a, _ in
      let own = try table(a[0])
      return .bool(
        try set(a[1], machine).entries.allSatisfy { !$0.isLive || !own.contains($0.key) }
      )
    },
    "Set.filter": { machine, a, _ in
      let isIncluded = try machine.unary(a[1])
      return .object(try filtered(try table(a[0]), machine) { try bool(try isIncluded($0)) })
    },
  ]
}

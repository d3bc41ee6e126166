// SPDX-License-Identifier: Apache-2.0

extension NativeLibrary {
  private static func offset(_ index: Value, in table: TableObject) throws -> Int {
    guard let place = index.object(TableIndexObject.self),
      table.entries.indices.contains(place.offset), table.entries[place.offset].isLive
    else { throw Places.outOfRange(index, "it is the end, or belongs to another collection") }
    return place.offset
  }

  private static func emptyRemoval(_ name: String) -> Trap {
    Trap("empty-set", "the set is empty, so `\(name)()` finds no element to remove")
  }

  private static func first(_ table: TableObject) -> TableObject.Entry? {
    table.entries.first { $0.isLive }
  }

  /// Members of dictionaries and sets that speak of places, or of both.
  static let entriesOfTables: [String: NativeEntry] = [
    "Dictionary.init(capacity)": { _, a, _ in
      try checkCapacity(a[0])
      return .object(TableObject(isSet: false))
    },
    "Set.init(capacity)": { _, a, _ in
      try checkCapacity(a[0])
      return .object(TableObject(isSet: true))
    },
    "Table.reserveCapacity": { _, a, _ in
      try checkCapacity(a[1])
      return .void
    },
    "Table.capacity": { _, a, _ in .int(try table(a[0]).count) },
    "Dictionary.index": { _, a, _ in
      let table = try table(a[0])
      return optional(
        table.find(a[1], hash: Comparing.hash(a[1])).map { .object(TableIndexObject($0)) }
      )
    },
    "Dictionary.remove(at)": { _, a, _ in
      let table = try ownTable(a)
      let entry = table.entries[try offset(a[1], in: table)]
      _ = table.remove(entry.key)
      return .object(TupleObject([entry.key, entry.value]))
    },
    "Dictionary.popFirst": { _, a, _ in
      let table = try ownTable(a)
      guard let entry = first(table) else { return .none }
      _ = table.remove(entry.key)
      return .object(TupleObject([entry.key, entry.value]))
    },
    "Dictionary.keys.contains": { _, a, _ in
      guard let view = a[0].object(ViewObject.self) else { throw Trap.conflict }
      return .bool(try table(view.base).contains(a[1]))
    },
    "Set.update": { _, a, _ in
      let table = try ownTable(a)
      let old = table.find(a[1], hash: Comparing.hash(a[1])).map { table.entries[$0].key }
      if old != nil { _ = table.remove(a[1]) }
      Tables.insert(a[1], into: table)
      return optional(old)
    },
    "Set.remove(at)": { _, a, _ in
      let table = try ownTable(a)
      let entry = table.entries[try offset(a[1], in: table)]
      _ = table.remove(entry.key)
      return entry.key
    },
    "Set.removeFirst": { _, a, _ in
      let table = try ownTable(a)
      guard let entry = first(table) else { throw emptyRemoval("removeFirst") }
      _ = table.remove(entry.key)
      return entry.key
    },
    "Set.popFirst": { _, a, _ in
      let table = try ownTable(a)
      guard let entry = first(table) else { return .none }
      _ = table.remove(entry.key)
      return entry.key.wrapped
    },
    "Array.popFirst": { _, a, _ in
      let array = try own(a)
      guard array.count > 0 else { return .none }
      let first = array.remove(at: 0)
      array.start += 1
      return first.wrapped
    },
    "Array.capacity": { _, a, _ in .int(try array(a[0]).header.pointee.capacity) },
    "Array.replaceSubrange": { machine, a, _ in
      let array = try own(a)
      let (from, to) = try bounds(a[1], in: array)
      let part = try Sequences.collect(a[2], array.representation, machine)
      try Machine.checkGrowth(array.count - (to - from) + part.count)
      let rest = array.copy(from: to, to: array.count)
      array.truncate(to: from)
      array.append(contentsOf: part, from: 0, to: part.count)
      array.append(contentsOf: rest, from: 0, to: rest.count)
      return .void
    },
    "Array.partition": { machine, a, _ in
      let array = try array(a[0]).copy()
      let belongs = try machine.unary(a[1])
      // From both ends, as Swift does with arrays: the order of what is moved is part of it.
      var (low, high) = (0, array.count)
      outer: while low < high {
        while try !bool(try belongs(array[low])) {
          low += 1
          if low == high { break outer }
        }
        repeat {
          high -= 1
          if low == high { break outer }
        } while try bool(try belongs(array[high]))
        array.swapAt(low, high)
        low += 1
      }
      a[0] = .object(array)
      return .int(array.start + low)
    },
  ]

  private static func checkCapacity(_ value: Value) throws {
    let capacity = try int(value)
    try Machine.checkGrowth(capacity)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The storage of a dictionary or a set: entries in the order of insertion, found by hash.
///
/// `slots` holds, at the hash of a key or after it, one more than the index of its entry (0: free).
/// A removed entry stays as a hole (`isLive` false) until the table is rebuilt. Keys of cell types
/// may run the cell's own `==`, so the operations that compare take a function and may throw.
final class TableObject: Value.Object, @unchecked Sendable {
  struct Entry {
    var key: Value
    var value: Value
    var hash: Int
    var isLive: Bool
  }

  let isSet: Bool
  var entries: [Entry] = []
  private(set) var count = 0
  private var slots: [Int32] = Array(repeating: 0, count: 8)

  init(isSet: Bool) {
    self.isSet = isSet
    super.init()
  }

  func copy() -> TableObject {
    let copy = TableObject(isSet: isSet)
    copy.entries = entries
    copy.count = count
    copy.slots = slots
    return copy
  }

  /// The index of the key's entry.
  func find(_ key: Value, hash: Int) -> Int? {
    let mask = slots.count - 1
    var slot = hash & mask
    while true {
      let index = Int(slots[slot]) - 1
      if index < 0 { return nil }
      if entries[index].hash == hash, entries[index].isLive,
        Comparing.equal(entries[index].key, key)
      {
        return index
      }
      slot = (slot + 1) & mask
    }
  }

  /// Adds an entry for a key that is not there.
  func add(_ key: Value, _ value: Value, hash: Int) {
    if (entries.count + 1) * 4 > slots.count * 3 { rebuild() }
    entries.append(Entry(key: key, value: value, hash: hash, isLive: true))
    count += 1
    link(entries.count - 1)
  }

  func set(_ key: Value, _ value: Value) {
    let hash = Comparing.hash(key)
    if let index = find(key, hash: hash) {
      entries[index].value = value
    } else {
      add(key, value, hash: hash)
    }
  }

  func get(_ key: Value) -> Value? {
    guard let index = find(key, hash: Comparing.hash(key)) else { return nil }
    return entries[index].value
  }

  func contains(_ key: Value) -> Bool { find(key, hash: Comparing.hash(key)) != nil }

  func remove(_ key: Value) -> Value? {
    guard let index = find(key, hash: Comparing.hash(key)) else { return nil }
    let value = isSet ? entries[index].key : entries[index].value
    entries[index].isLive = false
    entries[index].key = .void
    entries[index].value = .void
    count -= 1
    if count == 0 { removeAll() }
    return value
  }

  func removeAll() {
    entries = []
    count = 0
    slots = Array(repeating: 0, count: 8)
  }

  private func link(_ index: Int) {
    let mask = slots.count - 1
    var slot = entries[index].hash & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(truncatingIfNeeded: index + 1)
  }

  private func rebuild() {
    if count < entries.count { entries.removeAll { !$0.isLive } }
    var size = 8
    while size < (count + 1) * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for index in entries.indices { link(index) }
  }
}

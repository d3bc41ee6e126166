// SPDX-License-Identifier: Apache-2.0

/// The storage of a dictionary or a set: entries in the order of insertion, found by hash.
///
/// `slots` holds, at the hash of a key or after it, one more than the index of its entry (0: free).
/// A removed entry stays as a hole (`isLive` false) until the table is rebuilt. Keys of cell types
/// may run the cell's own `==`, so the operations that compare take a function and may throw. The
/// header is reached through a pointer, as that of ``ArrayObject`` is.
final class TableObject: Value.Object, @unchecked Sendable {
  struct Entry {
    var key: Value
    var value: Value
    var hash: Int
    var isLive: Bool
  }

  fileprivate struct Header {
    var entries: UnsafeMutablePointer<Entry>
    var used = 0
    var capacity = 0
    var count = 0
    var slots: UnsafeMutablePointer<Int32>
    /// One less than the number of slots, which is a power of two.
    var mask = 7
  }

  /// First of all, so that it stands behind the object's own two words.
  private var storage: Header
  let isSet: Bool

  @inline(__always) fileprivate var header: UnsafeMutablePointer<Header> {
    let object = UnsafeMutableRawPointer(Unmanaged.passUnretained(self).toOpaque())
    return (object + 16).assumingMemoryBound(to: Header.self)
  }

  init(isSet: Bool) {
    self.isSet = isSet
    storage = Header(
      entries: UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped,
      slots: .allocate(capacity: 8)
    )
    super.init()
    header.pointee.slots.initialize(repeating: 0, count: 8)
  }

  deinit {
    releaseEntries()
    header.pointee.slots.deallocate()
  }

  /// Whether objects are laid out as the private `header` takes them to be.
  static var isHeaderInPlace: Bool {
    let table = TableObject(isSet: true)
    table.header.pointee.count = 3
    defer { table.header.pointee.count = 0 }
    return table.storage.count == 3 && table.storage.mask == 7
      && MemoryLayout<Entry>.offset(of: \.key) == 0
      && MemoryLayout<Entry>.offset(of: \.value) == valueOffset
  }

  /// The entries, with the holes.
  var entries: Entries { Entries(table: self) }

  /// The entries of a table, which they keep alive: `set(x).entries.allSatisfy { … }` is gone
  /// through after the last use of the set.
  struct Entries: RandomAccessCollection {
    let table: TableObject

    var startIndex: Int { 0 }
    @inline(__always) var endIndex: Int { table.header.pointee.used }

    subscript(index: Int) -> Entry {
      @inline(__always) get {
        precondition(index < endIndex, "entry \(index) of \(endIndex)")
        return table.header.pointee.entries[index]
      }
      @inline(__always) nonmutating _modify {
        precondition(index < endIndex, "entry \(index) of \(endIndex)")
        yield &table.header.pointee.entries[index]
      }
    }
  }

  var count: Int { header.pointee.count }

  func copy() -> TableObject {
    let copy = TableObject(isSet: isSet)
    copy.reserve(count)
    for entry in entries where entry.isLive { copy.append(entry) }
    copy.rebuildSlots()
    return copy
  }

  /// The index of the key's entry.
  func find(_ key: Value, hash: Int) -> Int? {
    var slot = hash & header.pointee.mask
    while true {
      let index = Int(header.pointee.slots[slot]) &- 1
      if index < 0 { return nil }
      let entry = header.pointee.entries + index
      if entry.pointee.hash == hash, entry.pointee.isLive,
        Comparing.equal(entry.pointee.key, key)
      {
        return index
      }
      slot = (slot &+ 1) & header.pointee.mask
    }
  }

  /// The index of the entry of the key in a register, and the key's hash.
  @inline(__always)
  private func find(_ key: UnsafeMutablePointer<Value>) -> (index: Int, hash: Int) {
    let hash = Comparing.hash(key)
    var slot = hash & header.pointee.mask
    while true {
      let index = Int(header.pointee.slots[slot]) &- 1
      if index < 0 { return (-1, hash) }
      let entry = header.pointee.entries + index
      if entry.pointee.hash == hash, entry.pointee.isLive,
        Comparing.equal(UnsafeMutableRawPointer(entry).assumingMemoryBound(to: Value.self), key)
      {
        return (index, hash)
      }
      slot = (slot &+ 1) & header.pointee.mask
    }
  }

  @inline(__always) private func value(at index: Int) -> UnsafeMutablePointer<Value> {
    let entry = UnsafeMutableRawPointer(header.pointee.entries + index)
    return (entry + TableObject.valueOffset).assumingMemoryBound(to: Value.self)
  }

  /// Where the value of the key in a register is; valid until the table changes.
  func place(of key: UnsafeMutablePointer<Value>) -> UnsafeMutablePointer<Value>? {
    let (index, _) = find(key)
    return index < 0 ? nil : value(at: index)
  }

  /// Adds an entry for a key that is not there.
  func add(_ key: Value, _ value: Value, hash: Int) {
    if (header.pointee.used + 1) * 4 > (header.pointee.mask + 1) * 3 { rebuild() }
    append(Entry(key: key, value: value, hash: hash, isLive: true))
    link(header.pointee.used - 1)
  }

  /// Where the value of the key in a register is, which is added with `missing` if it is not there.
  ///
  /// The place is valid until the table changes.
  func place(
    of key: UnsafeMutablePointer<Value>,
    missing: @autoclosure () -> Value
  ) -> UnsafeMutablePointer<Value> {
    let (index, hash) = find(key)
    if index >= 0 { return value(at: index) }
    add(key.pointee, missing(), hash: hash)
    return value(at: header.pointee.used - 1)
  }

  /// A key stands first in its entry, and the value behind it.
  private static let valueOffset = MemoryLayout<Value>.stride

  func set(_ key: Value, _ value: Value) {
    let hash = Comparing.hash(key)
    if let index = find(key, hash: hash) {
      header.pointee.entries[index].value = value
    } else {
      add(key, value, hash: hash)
    }
  }

  func get(_ key: Value) -> Value? {
    guard let index = find(key, hash: Comparing.hash(key)) else { return nil }
    return header.pointee.entries[index].value
  }

  func contains(_ key: Value) -> Bool { find(key, hash: Comparing.hash(key)) != nil }

  func remove(_ key: Value) -> Value? {
    guard let index = find(key, hash: Comparing.hash(key)) else { return nil }
    let entry = header.pointee.entries + index
    let value = isSet ? entry.pointee.key : entry.pointee.value
    entry.pointee.isLive = false
    entry.pointee.key = .void
    entry.pointee.value = .void
    header.pointee.count -= 1
    if count == 0 { removeAll() }
    return value
  }

  func removeAll() {
    releaseEntries()
    header.pointee.entries = UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
    header.pointee.used = 0
    header.pointee.capacity = 0
    header.pointee.count = 0
    rebuildSlots()
  }

  private func releaseEntries() {
    guard header.pointee.capacity > 0 else { return }
    header.pointee.entries.deinitialize(count: header.pointee.used)
    header.pointee.entries.deallocate()
  }

  private func reserve(_ capacity: Int) {
    let old = header.pointee
    guard capacity > old.capacity else { return }
    let new = max(capacity, old.capacity * 2, 4)
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: new)
    entries.moveInitialize(from: old.entries, count: old.used)
    if old.capacity > 0 { old.entries.deallocate() }
    header.pointee.entries = entries
    header.pointee.capacity = new
  }

  private func append(_ entry: Entry) {
    let used = header.pointee.used
    if used == header.pointee.capacity { reserve(used + 1) }
    (header.pointee.entries + used).initialize(to: entry)
    header.pointee.used = used + 1
    header.pointee.count += 1
  }

  private func link(_ index: Int) {
    let mask = header.pointee.mask
    var slot = header.pointee.entries[index].hash & mask
    while header.pointee.slots[slot] != 0 { slot = (slot &+ 1) & mask }
    header.pointee.slots[slot] = Int32(truncatingIfNeeded: index + 1)
  }

  private func rebuild() {
    let entries = header.pointee.entries
    if count < header.pointee.used {
      var kept = 0
      for index in 0..<header.pointee.used where entries[index].isLive {
        if kept != index { swap(&entries[kept], &entries[index]) }
        kept += 1
      }
      (entries + kept).deinitialize(count: header.pointee.used - kept)
      header.pointee.used = kept
    }
    rebuildSlots()
  }

  /// Makes the slots anew, with room for as many entries again.
  private func rebuildSlots() {
    var size = 8
    while size < (count + 1) * 2 { size *= 2 }
    header.pointee.slots.deallocate()
    header.pointee.slots = .allocate(capacity: size)
    header.pointee.slots.initialize(repeating: 0, count: size)
    header.pointee.mask = size - 1
    for index in 0..<header.pointee.used { link(index) }
  }
}

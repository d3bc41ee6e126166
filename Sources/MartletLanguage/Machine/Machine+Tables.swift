// SPDX-License-Identifier: Apache-2.0

// Instructions for dictionaries.
extension Machine {
  /// What `tableUpdate` does with a value and an operand.
  enum Update: Int {
    case addInt, subtractInt, multiplyInt, addDouble, subtractDouble, multiplyDouble
  }

  /// The table in a register, copied first if others refer to it.
  @inline(__always)
  private func ownTable(
    _ place: UnsafeMutablePointer<Value>
  ) throws -> Unmanaged<TableObject> {
    let table = try Machine.peek(place, as: TableObject.self)
    if Machine.isUnique(place) { return table }
    let copy = table._withUnsafeGuaranteedRef { $0.copy() }
    place.pointee = .object(copy)
    return Unmanaged.passUnretained(copy)
  }

  /// `table[key, default: words[0]] op= words[1]`.
  @inline(never)
  func updateTable(
    _ table: UnsafeMutablePointer<Value>,
    _ key: UnsafeMutablePointer<Value>,
    _ words: UnsafeMutablePointer<Int>,
    _ update: Int
  ) throws {
    guard let update = Update(rawValue: update) else { throw Trap.conflict }
    let isInt = update.rawValue <= Update.multiplyInt.rawValue
    let owned = try ownTable(table)
    let place = owned._withUnsafeGuaranteedRef {
      $0.place(
        of: key,
        missing: isInt ? .int(words[0]) : .double(Machine.double(words[0]))
      )
    }
    if pendingError != nil { try throwPending() }
    let old = Machine.word(place, isBool: false)
    let operand = words[1]
    switch update {
    case .addInt:
      let (new, overflow) = old.addingReportingOverflow(operand)
      if overflow { throw Trap.overflow(old, "+", operand) }
      Machine.store(new, place, kind: 0)
    case .subtractInt:
      let (new, overflow) = old.subtractingReportingOverflow(operand)
      if overflow { throw Trap.overflow(old, "-", operand) }
      Machine.store(new, place, kind: 0)
    case .multiplyInt:
      let (new, overflow) = old.multipliedReportingOverflow(by: operand)
      if overflow { throw Trap.overflow(old, "*", operand) }
      Machine.store(new, place, kind: 0)
    case .addDouble:
      Machine.store(Machine.word(Machine.double(old) + Machine.double(operand)), place, kind: 1)
    case .subtractDouble:
      Machine.store(Machine.word(Machine.double(old) - Machine.double(operand)), place, kind: 1)
    case .multiplyDouble:
      Machine.store(Machine.word(Machine.double(old) * Machine.double(operand)), place, kind: 1)
    }
  }

  /// `table[key, default: missing]`.
  @inline(never)
  func tableWord(
    _ table: UnsafeMutablePointer<Value>,
    _ key: UnsafeMutablePointer<Value>,
    _ missing: Int,
    _ kind: Int
  ) throws -> Int {
    let table = try Machine.peek(table, as: TableObject.self)
    let found = table._withUnsafeGuaranteedRef { $0.place(of: key) }
    if pendingError != nil { try throwPending() }
    guard let found else { return missing }
    return Machine.word(found, isBool: kind == Int(Representation.bool.rawValue))
  }

  /// `table[key]`.
  @inline(never)
  func tableValue(
    _ table: UnsafeMutablePointer<Value>,
    _ key: UnsafeMutablePointer<Value>
  ) throws -> Value {
    let table = try Machine.peek(table, as: TableObject.self)
    let found = table._withUnsafeGuaranteedRef { $0.place(of: key) }
    if pendingError != nil { try throwPending() }
    guard let found else { return .none }
    return found.pointee.wrapped
  }

  /// `table[key] = value`.
  @inline(never)
  func setTable(
    _ table: UnsafeMutablePointer<Value>,
    _ key: UnsafeMutablePointer<Value>,
    _ value: Value
  ) throws {
    try ownTable(table)._withUnsafeGuaranteedRef {
      let place = $0.place(of: key, missing: .void)
      place.pointee = value
    }
    if pendingError != nil { try throwPending() }
  }

  /// Fetches the key and the value of the next entry; `false` at the end.
  @inline(never)
  func nextEntry(
    _ target: UnsafeMutablePointer<Value>,
    _ table: UnsafeMutablePointer<Value>,
    _ place: UnsafeMutablePointer<Int>
  ) throws -> Bool {
    try Machine.peek(table, as: TableObject.self)._withUnsafeGuaranteedRef { table in
      let entries = table.entries
      var index = place.pointee
      while index < entries.endIndex, !entries[index].isLive { index += 1 }
      guard index < entries.endIndex else { return false }
      target.pointee = entries[index].key
      (target + 1).pointee = entries[index].value
      place.pointee = index + 1
      return true
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The rows of a table put into groups of equal keys.
///
/// A missing value is a key like any other. Groups are numbered in the order in which they first
/// appear.
package struct RowGroups: Sendable {
  /// For each row the number of its group.
  package let codes: [Int32]
  /// The first row of each group.
  package let firstRows: [Int32]

  /// The number of groups.
  package var count: Int { firstRows.count }

  init(codes: [Int32], firstRows: [Int32]) {
    self.codes = codes
    self.firstRows = firstRows
  }

  /// All rows in one group, even if there are none.
  init(single count: Int) {
    self.init(codes: [Int32](repeating: 0, count: count), firstRows: [0])
  }

  /// The rows sorted by group, and where each group begins; the last start is the number of rows.
  package func rowsByGroup() -> (order: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for code in codes { starts[Int(code) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    let order = [Int32](unsafeUninitializedCapacity: codes.count) { buffer, initialized in
      next.withUnsafeMutableBufferPointer { next in
        for row in 0..<codes.count {
          let group = Int(codes[row])
          buffer[next[group]] = Int32(truncatingIfNeeded: row)
          next[group] += 1
        }
      }
      initialized = codes.count
    }
    return (order, starts)
  }

  /// The number of rows in each group.
  func counts() -> [Int] {
    var counts = [Int](repeating: 0, count: count)
    counts.withUnsafeMutableBufferPointer { counts in
      codes.withUnsafeBufferPointer { codes in
        for row in 0..<codes.count { counts[Int(codes[row])] += 1 }
      }
    }
    return counts
  }

  /// Groups of rows that are in one group of both.
  func joined(_ other: RowGroups) throws -> RowGroups {
    let width = UInt64(max(1, other.count))
    let total = UInt64(count).multipliedFullWidth(by: width)
    let keys = try filledArray(codes.count, of: UInt64.self) { out, rows in
      for row in rows {
        out[row] =
          UInt64(truncatingIfNeeded: codes[row]) &* width
          &+ UInt64(truncatingIfNeeded: other.codes[row])
      }
    }
    return try grouped(keys, below: total.high == 0 ? total.low : .max)
  }
}

extension Table {
  /// The rows in groups of equal values in the named columns.
  ///
  /// - Throws: ``TableError`` of kind `unknownColumn`; `Interrupted`.
  package func rowGroups(by columns: [String]) throws -> RowGroups {
    let keys = try columns.map { try self[$0] }
    guard let first = keys.first else { return RowGroups(single: rowCount) }
    var groups = try first.rowGroups()
    for key in keys.dropFirst() { groups = try groups.joined(key.rowGroups()) }
    return groups
  }
}

extension Column {
  /// The rows in groups of equal values, the missing ones in a group of their own; all NaNs are one
  /// value, and so are 0 and -0.
  package func rowGroups() throws -> RowGroups {
    if case .string(let texts) = storage {
      let groups = try texts.withReader { try groupedTexts($0) }
      return try validity.isComplete ? groups : groups.joined(missingGroups())
    }
    let (keys, bound) = try groupKeys()
    let groups = try grouped(keys, below: bound)
    // Without a bound there is no key to spare for what is missing.
    return try bound == .max && !validity.isComplete ? groups.joined(missingGroups()) : groups
  }

  private func missingGroups() throws -> RowGroups {
    var keys = [UInt64](repeating: 0, count: count)
    validity.forEachMissing { keys[$0] = 1 }
    return try grouped(keys, below: 2)
  }

  /// A number for each row, equal where values are, and a bound that all of them are below.
  ///
  /// Rows that are missing have a number of their own, unless the bound is the largest number: then
  /// they have that of the filler. The texts of a column of texts have no such numbers.
  func groupKeys() throws -> (keys: [UInt64], bound: UInt64) {
    switch storage {
    case .bool(let values):
      return (try keys(missing: 2) { values[$0] ? 1 : 0 }, 3)
    case .category(let codes, let levels):
      let bound = UInt64(levels.count)
      return (try keys(missing: bound) { UInt64(truncatingIfNeeded: codes[$0]) }, bound + 1)
    case .date(let values):
      return try wholeKeys(values.map(\.dayNumber))
    case .int(let values), .dateTime(let values, _), .duration(let values):
      return try wholeKeys(values)
    case .double(let values):
      let keys = try filledArray(count, of: UInt64.self) { out, rows in
        for row in rows {
          let value = values[row]
          out[row] = value.isNaN ? Double.nan.bitPattern : value == 0 ? 0 : value.bitPattern
        }
      }
      return (keys, .max)
    case .float(let values):
      let keys = try filledArray(count, of: UInt64.self) { out, rows in
        for row in rows {
          let value = values[row]
          out[row] = UInt64(
            value.isNaN ? Float.nan.bitPattern : value == 0 ? 0 : value.bitPattern
          )
        }
      }
      return (keys, .max)
    case .string: return ([], 0)
    }
  }

  /// The distances of whole numbers from the smallest one; or their bits, if they are too far apart.
  private func wholeKeys(_ values: [Int]) throws -> (keys: [UInt64], bound: UInt64) {
    let (smallest, largest) = try extent(values)
    let (range, overflow) = largest.subtractingReportingOverflow(smallest)
    guard !overflow, range < 1 << 62 else {
      return (
        try filledArray(count) { out, rows in
          for row in rows { out[row] = UInt64(bitPattern: Int64(values[row])) }
        }, .max
      )
    }
    let bound = UInt64(max(0, range)) + 1
    return (
      try keys(missing: bound) { UInt64(bitPattern: Int64(values[$0] &- smallest)) }, bound + 1
    )
  }

  private func keys(missing: UInt64, _ key: @Sendable (Int) -> UInt64) throws -> [UInt64] {
    var keys = try filledArray(count, of: UInt64.self) { out, rows in
      for row in rows { out[row] = key(row) }
    }
    validity.forEachMissing { keys[$0] = missing }
    return keys
  }
}

/// The smallest and the largest of some numbers; 0 if there are none.
func extent(_ values: [Int]) throws -> (smallest: Int, largest: Int) {
  let parts = try Parallel.map(values.count, size: partSize) { rows, _ in
    var (smallest, largest) = (Int.max, Int.min)
    values.withUnsafeBufferPointer { values in
      for row in rows {
        smallest = min(smallest, values[row])
        largest = max(largest, values[row])
      }
    }
    return (smallest, largest)
  }
  guard let first = parts.first else { return (0, 0) }
  return parts.reduce(first) { (min($0.0, $1.0), max($0.1, $1.1)) }
}

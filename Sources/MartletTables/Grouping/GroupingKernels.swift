// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// Groups of equal keys, numbered in the order in which they first appear.
///
/// - Parameters:
///   - keys: One key for each row.
///   - bound: A number that all keys are below.
/// - Returns: The group of each row, and the first row of each group.
/// - Throws: `Interrupted`.
func grouped(_ keys: [UInt64], below bound: UInt64) throws -> RowGroups {
  if bound <= UInt64(max(1 << 16, 2 * keys.count)) {
    let places = Int(bound)
    // With many places, a table of them for each part would cost more than it gains.
    let isSmall = places <= 1 << 18
    let all = PlaceTable(places)
    return try groupedInParts(keys.count, inOnePart: !isSmall) { rows, codes in
      let table = isSmall ? PlaceTable(places) : all
      keys.withUnsafeBufferPointer { keys in
        for row in rows {
          codes[row] = table.number(of: Int(truncatingIfNeeded: keys[row]), row)
        }
      }
      return table.rows
    } number: {
      all.number(of: Int(truncatingIfNeeded: keys[Int($0)]), Int($0))
    }
  }
  let all = KeyTable(expected: 1 << 12)
  return try groupedInParts(keys.count) { rows, codes in
    let table = KeyTable(expected: 1 << 12)
    var firstRows: [Int32] = []
    keys.withUnsafeBufferPointer { keys in
      for row in rows {
        let code = table.number(of: keys[row])
        codes[row] = code
        if Int(code) == firstRows.count { firstRows.append(Int32(truncatingIfNeeded: row)) }
      }
    }
    return firstRows
  } number: {
    all.number(of: keys[Int($0)])
  }
}

/// Groups of equal texts, numbered in the order in which they first appear.
///
/// - Throws: `Interrupted`.
func groupedTexts(_ reader: TextReader) throws -> RowGroups {
  let all = TextTable(expected: 1 << 12)
  let source = Shared(reader)
  return try groupedInParts(reader.count) { rows, codes in
    let table = TextTable(expected: 1 << 12)
    let reader = source.value
    for row in rows { codes[row] = table.number(of: row, in: reader) }
    return table.rows
  } number: {
    all.number(of: Int($0), in: reader)
  }
}

/// Groups the rows of each part by themselves, several parts at once, then the groups of all parts.
///
/// - Parameters:
///   - count: The number of rows.
///   - inOnePart: Whether there is only one part.
///   - group: Writes the group of each row of a part, and gives the first row of each.
///   - number: The group among all of the key of a row; new ones are counted upwards.
/// - Returns: The groups, numbered in the order in which they first appear.
/// - Throws: `Interrupted`.
private func groupedInParts(
  _ count: Int,
  inOnePart: Bool = false,
  group: @Sendable (Range<Int>, UnsafeMutableBufferPointer<Int32>) -> [Int32],
  number: (Int32) -> Int32
) throws -> RowGroups {
  let size = inOnePart ? max(1, count) : max(1 << 18, (count + 7) / 8)
  var parts: [[Int32]] = []
  var codes = try [Int32](unsafeUninitializedCapacity: count) { buffer, initialized in
    let out = Shared(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
    parts = try Parallel.map(count, size: size) { rows, _ in group(rows, out.value) }
    initialized = count
  }
  guard parts.count > 1 else { return RowGroups(codes: codes, firstRows: parts.first ?? []) }
  // The first part's groups come first, then those that only the second has, and so on: that is the
  // order in which they first appear.
  var firstRows: [Int32] = []
  let maps = parts.map { part in
    part.map { row -> Int32 in
      let code = number(row)
      if Int(code) == firstRows.count { firstRows.append(row) }
      return code
    }
  }
  try codes.withUnsafeMutableBufferPointer { codes in
    let out = Shared(codes)
    try Parallel.forEach(count, size: size) { rows, part in
      maps[part].withUnsafeBufferPointer { map in
        for row in rows { out.value[row] = map[Int(out.value[row])] }
      }
    }
  }
  return RowGroups(codes: codes, firstRows: firstRows)
}

/// Gives different small numbers numbers in the order in which they first come.
private final class PlaceTable: @unchecked Sendable {
  // Each is used by one part, or after all parts.
  private let numbers: UnsafeMutablePointer<Int32>
  private(set) var rows: [Int32] = []

  init(_ places: Int) {
    numbers = .allocate(capacity: max(1, places))
    numbers.initialize(repeating: -1, count: max(1, places))
  }

  deinit { numbers.deallocate() }

  @inline(__always)
  func number(of place: Int, _ row: Int) -> Int32 {
    let known = numbers[place]
    if known >= 0 { return known }
    let number = Int32(truncatingIfNeeded: rows.count)
    numbers[place] = number
    rows.append(Int32(truncatingIfNeeded: row))
    return number
  }
}

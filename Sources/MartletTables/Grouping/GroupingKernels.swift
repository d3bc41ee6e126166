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
    return groupedByPlace(keys, places: Int(bound))
  }
  let table = KeyTable(expected: min(keys.count, 1 << 12))
  return try groupedInOrder(keys.count) { rows, codes, firstRows in
    keys.withUnsafeBufferPointer { keys in
      for row in rows {
        let code = table.number(of: keys[row])
        codes[row] = code
        if Int(code) == firstRows.count { firstRows.append(Int32(truncatingIfNeeded: row)) }
      }
    }
  }
}

/// Groups of equal texts, numbered in the order in which they first appear.
func groupedTexts(_ reader: TextReader) throws -> RowGroups {
  let table = TextTable(expected: min(reader.count, 1 << 12))
  let codes = try groupedInOrder(reader.count) { rows, codes, _ in
    for row in rows { codes[row] = table.number(of: row, in: reader) }
  }.codes
  return RowGroups(codes: codes, firstRows: table.rows)
}

/// Calls `number` for one part of the rows after the other, and looks for interruptions in between.
private func groupedInOrder(
  _ count: Int,
  _ number: (Range<Int>, UnsafeMutableBufferPointer<Int32>, inout [Int32]) -> Void
) throws -> RowGroups {
  var firstRows: [Int32] = []
  let codes = try [Int32](unsafeUninitializedCapacity: count) { buffer, initialized in
    let out = UnsafeMutableBufferPointer(rebasing: buffer[..<count])
    var start = 0
    while start < count {
      try Execution.current.checkInterruption()
      let end = min(count, start + partSize)
      number(start..<end, out, &firstRows)
      start = end
    }
    initialized = count
  }
  return RowGroups(codes: codes, firstRows: firstRows)
}

/// Groups of keys that are few: each key is the place where the number of its group stands.
private func groupedByPlace(_ keys: [UInt64], places: Int) -> RowGroups {
  var numbers = [Int32](repeating: -1, count: max(1, places))
  var firstRows: [Int32] = []
  let codes = [Int32](unsafeUninitializedCapacity: keys.count) { codes, initialized in
    numbers.withUnsafeMutableBufferPointer { numbers in
      keys.withUnsafeBufferPointer { keys in
        for row in 0..<keys.count {
          let place = Int(truncatingIfNeeded: keys[row])
          var number = numbers[place]
          if number < 0 {
            number = Int32(truncatingIfNeeded: firstRows.count)
            numbers[place] = number
            firstRows.append(Int32(truncatingIfNeeded: row))
          }
          codes[row] = number
        }
      }
    }
    initialized = keys.count
  }
  return RowGroups(codes: codes, firstRows: firstRows)
}

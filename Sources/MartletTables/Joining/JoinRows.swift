// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The pairs of rows that a join puts together; -1 for a side without a partner.
struct JoinRows {
  var left: [Int32]
  var right: [Int32]
  /// Whether the left side is all rows of the left table, once each and in their order.
  var isWhole = false
}

/// The rows of the right table by the number of their key.
struct JoinIndex {
  /// The rows, those with the same number one after the other in their order.
  private let order: [Int32]
  /// Where those of each number begin.
  private let starts: [Int32]
  /// The row of each number, -1 for none; only if no number has two.
  private let single: [Int32]?

  init(_ codes: [Int32], count: Int) {
    var counts = [Int32](repeating: 0, count: count + 1)
    var isUnique = true
    for code in codes where code >= 0 {
      counts[Int(code) + 1] += 1
      if counts[Int(code) + 1] > 1 { isUnique = false }
    }
    guard !isUnique else {
      var rows = [Int32](repeating: -1, count: count)
      for (row, code) in codes.enumerated() where code >= 0 {
        rows[Int(code)] = Int32(truncatingIfNeeded: row)
      }
      (order, starts, single) = ([], [], rows)
      return
    }
    for code in 0..<count { counts[code + 1] += counts[code] }
    var next = counts
    var order = [Int32](repeating: 0, count: codes.count)
    for (row, code) in codes.enumerated() where code >= 0 {
      order[Int(next[Int(code)])] = Int32(truncatingIfNeeded: row)
      next[Int(code)] += 1
    }
    (self.order, starts, single) = (order, counts, nil)
  }

  /// Every pair of a row and a partner, in the order of the left rows, then of the right ones.
  ///
  /// - Parameters:
  ///   - codes: The numbers of the left rows.
  ///   - keepsAll: Whether a left row without a partner comes once, with -1.
  /// - Returns: The rows of both sides.
  /// - Throws: ``TableError`` of kind `tooLarge`; `Interrupted`.
  func pairs(_ codes: [Int32], keepsAll: Bool) throws -> JoinRows {
    if let single, keepsAll {
      // One partner at most: the left rows are all rows.
      return JoinRows(
        left: try filledArray(codes.count) { out, rows in
          for row in rows { out[row] = Int32(truncatingIfNeeded: row) }
        },
        right: try filledArray(codes.count) { out, rows in
          for row in rows { out[row] = codes[row] < 0 ? -1 : single[Int(codes[row])] }
        },
        isWhole: true
      )
    }
    let counts = try Parallel.map(codes.count, size: partSize) { rows, _ in
      rows.reduce(0) { $0 + max(partners(codes[$1]).count, keepsAll ? 1 : 0) }
    }
    var starts = [0]
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    let (total, places) = (starts[starts.count - 1], starts)
    try Execution.current.require(bytes: 8 * total)
    guard total < Int(Int32.max) else {
      throw TableError(.tooLarge(operation: "This join", rows: total))
    }
    var right = [Int32](repeating: -1, count: total)
    let left = try right.withUnsafeMutableBufferPointer { right in
      let outRight = Shared(right)
      return try [Int32](unsafeUninitializedCapacity: total) { left, initialized in
        let outLeft = Shared(left)
        try Parallel.forEach(codes.count, size: partSize) { rows, part in
          var place = places[part]
          for row in rows {
            let found = partners(codes[row])
            if found.isEmpty, !keepsAll { continue }
            if found.isEmpty {
              outLeft.value[place] = Int32(truncatingIfNeeded: row)
              place += 1
            }
            for partner in found {
              outLeft.value[place] = Int32(truncatingIfNeeded: row)
              outRight.value[place] = self.row(partner)
              place += 1
            }
          }
        }
        initialized = total
      }
    }
    return JoinRows(left: left, right: right)
  }

  /// The left rows that have a partner, or those that have none.
  func rows(_ codes: [Int32], havePartners: Bool) throws -> [Int32] {
    try selectedRows(
      try filledArray(codes.count) { out, rows in
        for row in rows { out[row] = partners(codes[row]).isEmpty != havePartners }
      }
    )
  }

  @inline(__always)
  private func partners(_ code: Int32) -> Range<Int> {
    guard code >= 0 else { return 0..<0 }
    if let single {
      let row = Int(single[Int(code)])
      return row < 0 ? 0..<0 : row..<row + 1
    }
    return Int(starts[Int(code)])..<Int(starts[Int(code) + 1])
  }

  @inline(__always)
  private func row(_ partner: Int) -> Int32 {
    single == nil ? order[partner] : Int32(truncatingIfNeeded: partner)
  }
}

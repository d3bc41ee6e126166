// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// For each row a number by whose order the rows are sorted, and how many of its bits are used.
struct SortCodes {
  let codes: [UInt64]
  let bits: Int
}

extension Column {
  /// Numbers in the order of the values: NaN after the numbers, and what is missing last, in either
  /// direction; categories in the order of their dictionary, false before true.
  func sortCodes(descending: Bool) throws -> [SortCodes] {
    if case .int(let values) = storage, !validity.isComplete {
      let (smallest, largest) = try extent(values)
      if UInt64(bitPattern: Int64(largest &- smallest)) == .max {
        // All numbers are in use: what is missing is told by a key of its own in front.
        let bare = Column(name: name, storage: storage)
        let missing = Column(
          name: name,
          storage: .bool((0..<count).map { validity.isMissing($0) })
        )
        return try missing.sortCodes(descending: false) + bare.sortCodes(descending: descending)
      }
    }
    return [try codes(descending: descending)]
  }

  private func codes(descending: Bool) throws -> SortCodes {
    switch storage {
    case .bool(let values):
      return try codes(range: 1, descending) { values[$0] ? 1 : 0 }
    case .category(let codes, let levels):
      return try self.codes(range: UInt64(max(0, levels.count - 1)), descending) {
        UInt64(UInt32(bitPattern: max(0, codes[$0])))
      }
    case .date(let values): return try wholeCodes(values.map(\.dayNumber), descending)
    case .int(let values), .dateTime(let values, _), .duration(let values):
      return try wholeCodes(values, descending)
    case .double(let values):
      return try decimalCodes(descending) { values[$0] }
    case .float(let values):
      return try decimalCodes(descending) { Double(values[$0]) }
    case .string(let texts):
      let ranks = try texts.withReader { try textRanks($0) }
      return try codes(range: UInt64(max(0, ranks.count - 1)), descending) {
        UInt64(ranks.ranks[$0])
      }
    }
  }

  private func wholeCodes(_ values: [Int], _ descending: Bool) throws -> SortCodes {
    let (smallest, largest) = try extent(values)
    return try codes(range: UInt64(bitPattern: Int64(largest &- smallest)), descending) {
      UInt64(bitPattern: Int64(values[$0] &- smallest))
    }
  }

  /// Codes of numbers of at most `range`; the missing rows get one more.
  private func codes(
    range: UInt64,
    _ descending: Bool,
    _ code: @Sendable (Int) -> UInt64
  ) throws -> SortCodes {
    var codes = try filledArray(count, of: UInt64.self) { out, rows in
      if descending {
        for row in rows { out[row] = range &- code(row) }
      } else {
        for row in rows { out[row] = code(row) }
      }
    }
    validity.forEachMissing { codes[$0] = range &+ 1 }
    let largest = validity.isComplete ? range : range &+ 1
    return SortCodes(codes: codes, bits: UInt64.bitWidth - largest.leadingZeroBitCount)
  }

  /// The bits of decimal numbers, changed so that their order is that of the numbers.
  private func decimalCodes(
    _ descending: Bool,
    _ value: @Sendable (Int) -> Double
  ) throws -> SortCodes {
    var codes = try filledArray(count, of: UInt64.self) { out, rows in
      for row in rows {
        let number = value(row)
        let code = orderedBits(number)
        out[row] = number.isNaN ? .max - 1 : descending ? ~code : code
      }
    }
    validity.forEachMissing { codes[$0] = .max }
    return SortCodes(codes: codes, bits: 64)
  }
}

/// For each text its place among all different ones in their order, and how many there are.
private func textRanks(_ texts: TextReader) throws -> (ranks: [Int32], count: Int) {
  let groups = try groupedTexts(texts)
  let firsts = groups.firstRows
  var order = Array(firsts.indices)
  order.sort { texts.compare(Int(firsts[$0]), to: texts, Int(firsts[$1])) < 0 }
  var ranks = [Int32](repeating: 0, count: firsts.count)
  for (rank, group) in order.enumerated() { ranks[group] = Int32(truncatingIfNeeded: rank) }
  let places = ranks
  return (
    try filledArray(groups.codes.count) { out, rows in
      for row in rows { out[row] = places[Int(groups.codes[row])] }
    },
    firsts.count
  )
}

/// The codes of several keys, put side by side in as few words as they fit in.
struct SortWords {
  /// For each word, the most important first, its value in every row.
  private(set) var words: [[UInt64]] = []

  init(_ keys: [SortCodes], count: Int) throws {
    var start = 0
    while start < keys.count {
      var end = start + 1
      var bits = keys[start].bits
      while end < keys.count, bits + keys[end].bits <= 64 {
        bits += keys[end].bits
        end += 1
      }
      let joined = keys[start..<end]
      if joined.count == 1 {
        words.append(keys[start].codes)
      } else {
        words.append(
          try filledArray(count) { out, rows in
            for row in rows {
              out[row] = joined.reduce(0) { $0 << UInt64($1.bits) | $1.codes[row] }
            }
          }
        )
      }
      start = end
    }
  }
}

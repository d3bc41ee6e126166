// SPDX-License-Identifier: Apache-2.0

/// The rows of a column put into groups of equal value.
package struct Grouping: Sendable {
  /// For each row the number of its group, -1 where the value is missing.
  package let codes: [Int]
  /// For each group, numbered by first appearance, the first row that has its value.
  package let firstRows: [Int]
  /// The groups in the order of their values.
  package let sortedGroups: [Int]

  /// The number of rows in each group.
  package var counts: [Int] {
    var counts = [Int](repeating: 0, count: firstRows.count)
    for code in codes where code >= 0 { counts[code] += 1 }
    return counts
  }
}

extension Column {
  /// Puts equal values into groups; all NaNs are one group, and so are 0 and -0.
  ///
  /// - Complexity: O(*n*) for *n* rows, and a sort of the groups.
  package func grouping() -> Grouping {
    let (codes, firstRows) = groupCodes()
    let ranks = gathered(firstRows).sortRanks()
    let sorted = firstRows.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    return Grouping(codes: codes, firstRows: firstRows, sortedGroups: sorted)
  }

  private func groupCodes() -> (codes: [Int], firstRows: [Int]) {
    switch storage {
    case .double(let values):
      // One bit pattern for every NaN and one for both zeros.
      groupCodes(values) { $0.isNaN ? Double.nan.bitPattern : $0 == 0 ? 0 : $0.bitPattern }
    case .float(let values):
      groupCodes(values) { $0.isNaN ? Float.nan.bitPattern : $0 == 0 ? 0 : $0.bitPattern }
    case .int(let values): groupCodes(values) { $0 }
    case .string(let values): groupCodes(Array(values)) { $0 }
    case .category(let values, _): groupCodes(values) { $0 }
    case .bool(let values): groupCodes(values) { $0 }
    case .date(let values): groupCodes(values) { $0.dayNumber }
    case .dateTime(let values, _), .duration(let values): groupCodes(values) { $0 }
    }
  }

  private func groupCodes<Value, Key: Hashable>(
    _ values: [Value],
    key: (Value) -> Key
  ) -> (codes: [Int], firstRows: [Int]) {
    var groups: [Key: Int] = [:]
    var codes = [Int](repeating: -1, count: values.count)
    var firstRows: [Int] = []
    for row in values.indices where validity.isPresent(row) {
      let key = key(values[row])
      if let group = groups[key] {
        codes[row] = group
      } else {
        codes[row] = firstRows.count
        groups[key] = firstRows.count
        firstRows.append(row)
      }
    }
    return (codes, firstRows)
  }

  /// For each row the rank of its value: equal values have equal ranks, NaN comes after every
  /// number, and what is missing has rank `Int.max`.
  ///
  /// Categories rank in the order of their dictionary, false before true.
  func sortRanks() -> [Int] {
    switch storage {
    case .double(let values): ranks(values) { $0 < $1 || ($1.isNaN && !$0.isNaN) }
    case .float(let values): ranks(values) { $0 < $1 || ($1.isNaN && !$0.isNaN) }
    case .int(let values): ranks(values, by: <)
    case .string(let values): ranks(Array(values), by: <)
    case .category(let codes, _): codes.map { $0 < 0 ? Int.max : Int($0) }
    case .bool(let values): ranks(values) { !$0 && $1 }
    case .date(let values): ranks(values, by: <)
    case .dateTime(let values, _), .duration(let values): ranks(values, by: <)
    }
  }

  private func ranks<Value>(_ values: [Value], by less: (Value, Value) -> Bool) -> [Int] {
    let rows = values.indices.filter { validity.isPresent($0) }
      .sorted { less(values[$0], values[$1]) }
    var ranks = [Int](repeating: .max, count: values.count)
    var rank = 0
    for (place, row) in rows.enumerated() {
      if place > 0, less(values[rows[place - 1]], values[row]) { rank += 1 }
      ranks[row] = rank
    }
    return ranks
  }
}

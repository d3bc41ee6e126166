// SPDX-License-Identifier: Apache-2.0

/// Which rows of a column have no value: one bit a row, 1 for missing.
///
/// Invariant: `words` is empty exactly when nothing is missing; otherwise it holds ⌈count / 64⌉
/// words, the bits past `count` are 0, and `missingCount` is the number of bits that are 1. So two
/// validities that say the same are equal as values.
package struct Validity: Sendable, Equatable {
  /// The number of rows.
  package private(set) var count: Int
  /// The number of rows without a value.
  package private(set) var missingCount = 0
  private var words: [UInt64] = []

  /// Makes a validity in which every row has a value.
  package init(allPresent count: Int) {
    self.count = count
  }

  /// Makes a validity of `count` rows by asking for each whether it is missing.
  package init(count: Int, isMissing: (Int) -> Bool) {
    self.count = count
    for row in 0..<count where isMissing(row) { markMissing(row) }
  }

  /// Whether every row has a value.
  package var isComplete: Bool { missingCount == 0 }

  /// Whether the value of `row` is missing.
  package func isMissing(_ row: Int) -> Bool {
    !words.isEmpty && words[row >> 6] & (1 << UInt64(row & 63)) != 0
  }

  /// Whether `row` has a value.
  package func isPresent(_ row: Int) -> Bool { !isMissing(row) }

  /// Notes that the value of `row` is missing.
  package mutating func markMissing(_ row: Int) {
    if words.isEmpty { words = [UInt64](repeating: 0, count: (count + 63) / 64) }
    let bit: UInt64 = 1 << UInt64(row & 63)
    guard words[row >> 6] & bit == 0 else { return }
    words[row >> 6] |= bit
    missingCount += 1
  }

  /// The validity of the given rows, in their order.
  package func gathered(_ rows: [Int]) -> Validity {
    if isComplete { return Validity(allPresent: rows.count) }
    return Validity(count: rows.count) { isMissing(rows[$0]) }
  }

  /// Rows are missing where they are missing in either of two validities of the same count.
  package func union(_ other: Validity) -> Validity {
    if other.isComplete { return self }
    if isComplete { return other }
    var result = self
    result.missingCount = 0
    for index in result.words.indices {
      result.words[index] |= other.words[index]
      result.missingCount += result.words[index].nonzeroBitCount
    }
    return result
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Which rows of a column have no value: one bit a row, and nothing at all where all have one.
///
/// Invariant: there are no words if no row is missing, else one for every 64 rows; a bit that is 1
/// means missing, the bits past `count` are 0, and `missingCount` is the number of bits that are 1.
/// So two validities that say the same are equal as values.
package struct Validity: Sendable, Equatable {
  /// The number of rows.
  package private(set) var count: Int
  /// The number of rows without a value.
  package private(set) var missingCount = 0
  /// The bits, row 0 in the lowest bit of the first word; none if every row has a value.
  package private(set) var words: [UInt64] = []

  /// Makes a validity in which every row has a value.
  package init(allPresent count: Int) {
    self.count = count
  }

  /// Makes a validity in which no row has a value.
  package init(allMissing count: Int) {
    self.init(
      count: count,
      words: [UInt64](repeating: .max, count: Self.wordCount(count))
    )
  }

  /// Makes a validity of `count` rows by asking for each whether it is missing.
  package init(count: Int, isMissing: (Int) -> Bool) {
    self.count = count
    for row in 0..<count where isMissing(row) { markMissing(row) }
  }

  /// Makes a validity of words in which a bit that is 1 means missing; bits past `count` may be any.
  package init(count: Int, words: [UInt64]) {
    self.count = count
    self.words = words
    if count & 63 != 0, let last = self.words.indices.last {
      self.words[last] &= (1 << UInt64(count & 63)) - 1
    }
    settle()
  }

  /// Makes a validity of one byte a row, in which what is not 0 means missing.
  package init(missingBytes: [UInt8]) {
    let count = missingBytes.count
    guard missingBytes.contains(where: { $0 != 0 }) else {
      self.init(allPresent: count)
      return
    }
    self.init(count: count, words: packed(missingBytes))
  }

  /// The number of words for a number of rows.
  package static func wordCount(_ count: Int) -> Int { (count + 63) >> 6 }

  /// Whether every row has a value.
  package var isComplete: Bool { missingCount == 0 }

  /// Whether the value of `row` is missing.
  @inline(__always)
  package func isMissing(_ row: Int) -> Bool {
    !words.isEmpty && words[row >> 6] & (1 << UInt64(row & 63)) != 0
  }

  /// Whether `row` has a value.
  @inline(__always)
  package func isPresent(_ row: Int) -> Bool { !isMissing(row) }

  /// Notes that the value of `row` is missing.
  package mutating func markMissing(_ row: Int) {
    if words.isEmpty { words = [UInt64](repeating: 0, count: Self.wordCount(count)) }
    let bit: UInt64 = 1 << UInt64(row & 63)
    guard words[row >> 6] & bit == 0 else { return }
    words[row >> 6] |= bit
    missingCount += 1
  }

  /// Adds a row.
  package mutating func append(isMissing: Bool) {
    count += 1
    if !words.isEmpty, words.count < Self.wordCount(count) { words.append(0) }
    if isMissing { markMissing(count - 1) }
  }

  /// Adds the rows of another validity.
  package mutating func append(_ other: Validity) {
    let start = count
    count += other.count
    guard !(words.isEmpty && other.isComplete) else { return }
    if words.isEmpty { words = [UInt64](repeating: 0, count: Self.wordCount(start)) }
    words.append(
      contentsOf: repeatElement(0, count: Self.wordCount(count) - words.count)
    )
    missingCount += other.missingCount
    let shift = UInt64(start & 63)
    for (place, word) in other.words.enumerated() where word != 0 {
      words[start >> 6 + place] |= word << shift
      let rest = shift == 0 ? 0 : word >> (64 - shift)
      if rest != 0 { words[start >> 6 + place + 1] |= rest }
    }
  }

  /// The validity of the given rows, in their order; missing for a negative row.
  package func gathered<Index: BinaryInteger>(_ rows: [Index]) -> Validity {
    var result = [UInt64](repeating: 0, count: Self.wordCount(rows.count))
    var anyMissing: UInt64 = 0
    rows.withUnsafeBufferPointer { rows in
      words.withUnsafeBufferPointer { words in
        for place in result.indices {
          var word: UInt64 = 0
          for (bit, index) in (place << 6..<min(rows.count, (place + 1) << 6)).enumerated() {
            let row = Int(truncatingIfNeeded: rows[index])
            let missing: UInt64 =
              row < 0 ? 1 : words.isEmpty ? 0 : words[row >> 6] >> UInt64(row & 63) & 1
            word |= missing << UInt64(bit)
          }
          result[place] = word
          anyMissing |= word
        }
      }
    }
    return anyMissing == 0
      ? Validity(allPresent: rows.count) : Validity(count: rows.count, words: result)
  }

  /// The validity of a range of rows.
  package func slice(_ range: Range<Int>) -> Validity {
    guard !isComplete else { return Validity(allPresent: range.count) }
    let (first, shift) = (range.lowerBound >> 6, UInt64(range.lowerBound & 63))
    let sliced = (0..<Self.wordCount(range.count)).map { place -> UInt64 in
      let low = words[first + place] >> shift
      let next = first + place + 1
      return shift == 0 || next >= words.count ? low : low | words[next] << (64 - shift)
    }
    return Validity(count: range.count, words: sliced)
  }

  /// Rows are missing where they are missing in either of two validities of the same count.
  package func union(_ other: Validity) -> Validity {
    if other.isComplete { return self }
    if isComplete { return other }
    return Validity(count: count, words: zip(words, other.words).map { $0 | $1 })
  }

  /// Rows are missing where they are missing in both of two validities of the same count.
  package func intersection(_ other: Validity) -> Validity {
    if isComplete { return self }
    if other.isComplete { return other }
    return Validity(count: count, words: zip(words, other.words).map { $0 & $1 })
  }

  /// Calls `body` with each row that is missing, in their order.
  package func forEachMissing(_ body: (Int) -> Void) {
    for (place, word) in words.enumerated() {
      var word = word
      while word != 0 {
        body(place << 6 + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
  }

  /// Restores the invariant after the words were changed.
  private mutating func settle() {
    missingCount = words.reduce(0) { $0 + $1.nonzeroBitCount }
    if missingCount == 0 { words = [] }
  }
}

/// One bit for each byte, 1 where it is not 0.
func packed(_ bytes: [UInt8]) -> [UInt64] {
  bytes.withUnsafeBufferPointer { bytes in
    (0..<Validity.wordCount(bytes.count)).map { place in
      var word: UInt64 = 0
      for (bit, index) in (place << 6..<min(bytes.count, (place + 1) << 6)).enumerated() {
        word |= (bytes[index] == 0 ? 0 : 1) << UInt64(bit)
      }
      return word
    }
  }
}

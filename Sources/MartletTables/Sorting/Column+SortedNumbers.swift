// SPDX-License-Identifier: Apache-2.0

extension Column {
  /// The present numbers in ascending order, NaN last, and how many of them are different.
  ///
  /// - Throws: ``TableError`` of kind `wrongType` if the column does not hold numbers; `Interrupted`.
  package func sortedNumbers() throws -> (values: [Double], distinct: Int) {
    if case .int(let values) = storage {
      let present = validity.isComplete ? values : presentValues(values)
      // The sign's bit turned round puts negative numbers first.
      let sign: UInt64 = 1 << 63
      let keys = try filledArray(present.count) { out, rows in
        for row in rows { out[row] = UInt64(bitPattern: Int64(present[row])) ^ sign }
      }
      let sorted = try sortedKeys(keys)
      return (
        try filledArray(sorted.count) { out, rows in
          for row in rows { out[row] = Double(Int64(bitPattern: sorted[row] ^ sign)) }
        },
        distinctCount(sorted)
      )
    }
    let present = try presentDoubles(for: "an order")
    let sorted = try sortedKeys(
      try filledArray(present.count) { out, rows in
        for row in rows { out[row] = orderedBits(present[row]) }
      }
    )
    return (
      try filledArray(sorted.count) { out, rows in
        for row in rows { out[row] = number(ofOrderedBits: sorted[row]) }
      },
      distinctCount(sorted)
    )
  }

  private func presentValues(_ values: [Int]) -> [Int] {
    values.indices.lazy.filter { validity.isPresent($0) }.map { values[$0] }
  }
}

/// How many different numbers there are in some that are sorted.
private func distinctCount(_ sorted: [UInt64]) -> Int {
  var count = sorted.isEmpty ? 0 : 1
  for place in sorted.indices.dropFirst() where sorted[place] != sorted[place - 1] { count += 1 }
  return count
}

/// The bits of a number, changed so that their order is that of the numbers: NaN is the last of them,
/// and both zeros are one.
@inline(__always)
func orderedBits(_ number: Double) -> UInt64 {
  if number.isNaN { return .max }
  let bits = (number == 0 ? 0 : number).bitPattern
  // Negative numbers have their bits turned round, the others come after them.
  return bits ^ (bits >> 63 == 1 ? .max : 1 << 63)
}

@inline(__always)
func number(ofOrderedBits bits: UInt64) -> Double {
  if bits == .max { return .nan }
  return Double(bitPattern: bits >> 63 == 1 ? bits ^ 1 << 63 : ~bits)
}

// SPDX-License-Identifier: Apache-2.0

import MartletNumerics

/// The places `0..<count` in the order of their words, equal ones in their own order.
///
/// The highest 32 bits in which the words differ are sorted by radix, with the place in the other half
/// of a 64-bit number; what is equal then is few in most cases and is sorted by the rest.
///
/// - Parameters:
///   - words: The words of all places, the most important first; each `count` long.
///   - count: The number of places, below 2³¹.
/// - Returns: The places in their new order.
/// - Throws: `Interrupted`.
func sortedPlaces(_ words: [[UInt64]], count: Int) throws -> [Int32] {
  var places = try filledArray(count, of: Int32.self) { out, rows in
    for row in rows { out[row] = Int32(truncatingIfNeeded: row) }
  }
  guard count > 1, !words.isEmpty else { return places }
  try places.withUnsafeMutableBufferPointer { try sortRun($0, words, 0) }
  return places
}

/// Numbers in ascending order.
///
/// - Throws: `Interrupted`.
func sortedKeys(_ keys: [UInt64]) throws -> [UInt64] {
  guard let smallest = keys.min(), let largest = keys.max(), smallest < largest else { return keys }
  // What all have in common in front need not be looked at.
  let bits = UInt64.bitWidth - (smallest ^ largest).leadingZeroBitCount
  var sorted = keys
  try sortPacked(&sorted, bits: bits, from: 0)
  return sorted
}

private let insertionLimit = 24

/// Sorts places by their words from one on.
private func sortRun(
  _ places: UnsafeMutableBufferPointer<Int32>,
  _ words: [[UInt64]],
  _ first: Int
) throws {
  if places.count <= insertionLimit {
    sortByInsertion(places, words, first)
    return
  }
  let word = words[first]
  let (smallest, largest) = try wordExtent(places, word)
  guard smallest < largest else {
    if first + 1 < words.count { try sortRun(places, words, first + 1) }
    return
  }
  let bits = UInt64.bitWidth - (largest - smallest).leadingZeroBitCount
  let shift = UInt64(max(0, bits - 32))
  var packed = try packedKeys(places, word, smallest, shift)
  try sortPacked(&packed, bits: min(32, bits))
  let count = places.count
  let out = Shared(places)
  try packed.withUnsafeBufferPointer { packed in
    let source = Shared(packed)
    try Parallel.forEach(count, size: partSize) { rows, _ in
      for row in rows {
        out.value[row] = Int32(truncatingIfNeeded: source.value[row] & 0xFFFF_FFFF)
      }
    }
    guard shift > 0 || first + 1 < words.count else { return }
    var start = 0
    while start < count {
      var end = start + 1
      let key = packed[start] >> 32
      while end < count, packed[end] >> 32 == key { end += 1 }
      if end - start > 1 {
        let run = UnsafeMutableBufferPointer(rebasing: places[start..<end])
        try sortRun(run, words, shift > 0 ? first : first + 1)
      }
      start = end
    }
  }
}

private func wordExtent(_ places: UnsafeMutableBufferPointer<Int32>, _ word: [UInt64]) throws -> (
  UInt64, UInt64
) {
  let source = Shared(places)
  let parts = try Parallel.map(places.count, size: partSize) { rows, _ in
    var (smallest, largest) = (UInt64.max, UInt64.min)
    word.withUnsafeBufferPointer { word in
      for row in rows {
        let key = word[Int(source.value[row])]
        smallest = min(smallest, key)
        largest = max(largest, key)
      }
    }
    return (smallest, largest)
  }
  return parts.reduce((.max, .min)) { (min($0.0, $1.0), max($0.1, $1.1)) }
}

private func packedKeys(
  _ places: UnsafeMutableBufferPointer<Int32>,
  _ word: [UInt64],
  _ smallest: UInt64,
  _ shift: UInt64
) throws -> [UInt64] {
  let source = Shared(places)
  return try filledArray(places.count) { out, rows in
    word.withUnsafeBufferPointer { word in
      for row in rows {
        let place = source.value[row]
        let key = (word[Int(place)] - smallest) >> shift
        out[row] = key << 32 | UInt64(UInt32(bitPattern: place))
      }
    }
  }
}

/// Sorts by some bits from one on, equal ones in their order: a digit of 8 bits at a time, the lowest
/// first; parts of fixed borders are counted and moved at the same time.
private func sortPacked(_ packed: inout [UInt64], bits: Int, from first: Int = 32) throws {
  let count = packed.count
  let size = max(partSize, (count + 7) / 8)
  var other = [UInt64](unsafeUninitializedCapacity: count) { $1 = count }
  for digit in 0..<(bits + 7) / 8 {
    let shift = UInt64(first + 8 * digit)
    let source = packed
    var counts = try Parallel.map(count, size: size) { rows, _ in
      source.withUnsafeBufferPointer { source in
        var counts = [Int](repeating: 0, count: 256)
        counts.withUnsafeMutableBufferPointer { counts in
          for row in rows { counts[Int(source[row] >> shift & 255)] += 1 }
        }
        return counts
      }
    }
    // A digit that is the same everywhere moves nothing.
    let totals = (0..<256).map { value in counts.reduce(0) { $0 + $1[value] } }
    if totals.contains(count) { continue }
    var next = 0
    for value in 0..<256 {
      for part in counts.indices {
        let found = counts[part][value]
        counts[part][value] = next
        next += found
      }
    }
    let starts = counts
    try other.withUnsafeMutableBufferPointer { out in
      let out = Shared(out)
      try Parallel.forEach(count, size: size) { rows, part in
        var next = starts[part]
        next.withUnsafeMutableBufferPointer { next in
          source.withUnsafeBufferPointer { source in
            for row in rows {
              let key = source[row]
              let value = Int(key >> shift & 255)
              out.value[next[value]] = key
              next[value] += 1
            }
          }
        }
      }
    }
    swap(&packed, &other)
  }
}

private func sortByInsertion(
  _ places: UnsafeMutableBufferPointer<Int32>,
  _ words: [[UInt64]],
  _ first: Int
) {
  func isLess(_ one: Int32, _ other: Int32) -> Bool {
    for word in words[first...] {
      let (left, right) = (word[Int(one)], word[Int(other)])
      if left != right { return left < right }
    }
    return false
  }
  for index in 1..<max(1, places.count) {
    let place = places[index]
    var hole = index
    while hole > 0, isLess(place, places[hole - 1]) {
      places[hole] = places[hole - 1]
      hole -= 1
    }
    places[hole] = place
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Sorts by numbers without comparing them.
///
/// It goes digit by digit, the lowest first, and each time keeps the order of what is equal.
enum RadixSort {
  /// What is sorted by a number, and where it stood before.
  struct Key {
    var word: UInt64
    var offset: Int
  }

  /// From how many elements on it is worth it; measured with 64-bit numbers on AMD EPYC.
  static let threshold = 200

  /// A number whose order is that of integers.
  @inline(__always) static func key(int word: Int) -> UInt64 {
    UInt64(bitPattern: Int64(word)) ^ (1 << 63)
  }

  /// A number whose order is that of floating-point numbers; `nil` for NaN, which has none.
  @inline(__always) static func key(double word: Int) -> UInt64? {
    let number = Machine.double(word)
    if number.isNaN { return nil }
    // Both zeros are equal.
    let bits = number == 0 ? 0 : number.bitPattern
    return bits >> 63 == 0 ? bits ^ (1 << 63) : ~bits
  }

  /// How many elements are moved between two pauses; about a millisecond.
  private static let block = 1 << 17

  /// Sorts the keys; `pause` is called before each block of each pass over them.
  static func sort(
    _ keys: UnsafeMutableBufferPointer<Key>,
    pause: () throws -> Void
  ) rethrows {
    try sort(keys, word: { $0.word }, pause: pause)
  }

  /// Sorts plain numbers.
  static func sort(
    _ words: UnsafeMutableBufferPointer<UInt64>,
    pause: () throws -> Void
  ) rethrows {
    try sort(words, word: { $0 }, pause: pause)
  }

  @inline(__always)
  private static func sort<Element>(
    _ elements: UnsafeMutableBufferPointer<Element>,
    word: (Element) -> UInt64,
    pause: () throws -> Void
  ) rethrows {
    let count = elements.count
    guard count > 1, let own = elements.baseAddress else { return }
    let other = UnsafeMutablePointer<Element>.allocate(capacity: count)
    // How often each byte occurs at each of the eight places.
    let counts = UnsafeMutablePointer<Int>.allocate(capacity: 8 * 256)
    counts.initialize(repeating: 0, count: 8 * 256)
    defer {
      other.deallocate()
      counts.deallocate()
    }
    for start in stride(from: 0, to: count, by: block) {
      try pause()
      for index in start..<min(count, start + block) {
        var rest = word(own[index])
        for digit in 0..<8 {
          counts[digit << 8 | Int(truncatingIfNeeded: rest & 0xff)] &+= 1
          rest >>= 8
        }
      }
    }
    var (source, target) = (own, other)
    for digit in 0..<8 {
      let places = counts + digit << 8
      let shift = UInt64(digit * 8)
      // All the same: nothing would move.
      if places[Int(truncatingIfNeeded: word(own[0]) >> shift & 0xff)] == count { continue }
      var place = 0
      for byte in 0..<256 {
        let amount = places[byte]
        places[byte] = place
        place &+= amount
      }
      for start in stride(from: 0, to: count, by: block) {
        try pause()
        for index in start..<min(count, start + block) {
          let element = source[index]
          let byte = Int(truncatingIfNeeded: word(element) >> shift & 0xff)
          (target + places[byte]).initialize(to: element)
          places[byte] &+= 1
        }
      }
      swap(&source, &target)
    }
    if source != own { own.update(from: source, count: count) }
  }
}

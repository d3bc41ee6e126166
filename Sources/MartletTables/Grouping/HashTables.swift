// SPDX-License-Identifier: Apache-2.0

/// Gives different keys of 64 bits numbers in the order in which they first come.
///
/// Open addressing with linear steps; at most half of the places are taken.
final class KeyTable {
  private struct Slot: BitwiseCopyable {
    var key: UInt64
    /// The number of the key, -1 for a free place.
    var number: Int32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var shift: UInt64
  private var mask: Int
  private(set) var count = 0

  init(expected: Int) {
    let bits = Self.bits(expected)
    mask = 1 << bits - 1
    shift = UInt64(64 - bits)
    slots = Self.emptySlots(mask + 1)
  }

  deinit { slots.deallocate() }

  private static func bits(_ expected: Int) -> Int {
    max(6, Int.bitWidth - (2 * max(1, expected)).leadingZeroBitCount)
  }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(key: 0, number: -1), count: count)
    return slots
  }

  /// The number of a key, a new one if it was not there; `count` tells which.
  @inline(__always)
  func number(of key: UInt64) -> Int32 {
    var place = Int(truncatingIfNeeded: mixed(key) >> shift)
    while true {
      let slot = slots[place]
      if slot.number < 0 { break }
      if slot.key == key { return slot.number }
      place = (place + 1) & mask
    }
    let number = Int32(truncatingIfNeeded: count)
    slots[place] = Slot(key: key, number: number)
    count += 1
    if 2 * count > mask { grow() }
    return number
  }

  /// The number of a key, -1 if it is not there.
  @inline(__always)
  func find(_ key: UInt64) -> Int32 {
    var place = Int(truncatingIfNeeded: mixed(key) >> shift)
    while true {
      let slot = slots[place]
      if slot.number < 0 || slot.key == key { return slot.number }
      place = (place + 1) & mask
    }
  }

  private func grow() {
    let (old, oldCount) = (slots, mask + 1)
    mask = 2 * oldCount - 1
    shift -= 1
    slots = Self.emptySlots(mask + 1)
    for index in 0..<oldCount where old[index].number >= 0 {
      var place = Int(truncatingIfNeeded: mixed(old[index].key) >> shift)
      while slots[place].number >= 0 { place = (place + 1) & mask }
      slots[place] = old[index]
    }
    old.deallocate()
  }
}

/// Gives different texts numbers in the order in which they first come.
///
/// The texts themselves stay where they are: a place keeps half of the hash and the number, and the
/// first text of that number is looked at.
final class TextTable {
  private struct Slot: BitwiseCopyable {
    var tag: UInt32
    var number: Int32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var hashes: [UInt64] = []
  private var shift: UInt64
  private var mask: Int
  /// The row of the first text of each number.
  private(set) var rows: [Int32] = []

  init(expected: Int) {
    let bits = max(6, Int.bitWidth - (2 * max(1, expected)).leadingZeroBitCount)
    mask = 1 << bits - 1
    shift = UInt64(64 - bits)
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(tag: 0, number: -1), count: mask + 1)
  }

  deinit { slots.deallocate() }

  /// The number of a row's text, a new one if it was not there; `reader` holds all texts so far.
  @inline(__always)
  func number(of row: Int, in reader: TextReader) -> Int32 {
    let hash = reader.hash(row)
    let tag = UInt32(truncatingIfNeeded: hash)
    var place = Int(truncatingIfNeeded: hash >> shift)
    while true {
      let slot = slots[place]
      if slot.number < 0 { break }
      if slot.tag == tag, reader.isEqual(row, to: reader, Int(rows[Int(slot.number)])) {
        return slot.number
      }
      place = (place + 1) & mask
    }
    let number = Int32(truncatingIfNeeded: rows.count)
    slots[place] = Slot(tag: tag, number: number)
    rows.append(Int32(truncatingIfNeeded: row))
    hashes.append(hash)
    if 2 * rows.count > mask { grow() }
    return number
  }

  /// The number of a text of other texts, -1 if it is not there.
  @inline(__always)
  func find(_ row: Int, of other: TextReader, in reader: TextReader) -> Int32 {
    let hash = other.hash(row)
    let tag = UInt32(truncatingIfNeeded: hash)
    var place = Int(truncatingIfNeeded: hash >> shift)
    while true {
      let slot = slots[place]
      if slot.number < 0 { return -1 }
      if slot.tag == tag, other.isEqual(row, to: reader, Int(rows[Int(slot.number)])) {
        return slot.number
      }
      place = (place + 1) & mask
    }
  }

  private func grow() {
    slots.deallocate()
    mask = 2 * (mask + 1) - 1
    shift -= 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(tag: 0, number: -1), count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash >> shift)
      while slots[place].number >= 0 { place = (place + 1) & mask }
      slots[place] = Slot(
        tag: UInt32(truncatingIfNeeded: hash),
        number: Int32(truncatingIfNeeded: number)
      )
    }
  }
}

/// Spreads the bits of a key over all 64: the high ones of the result depend on all of the key.
///
/// - Note: Two rounds of the finalizer of SplitMix64: Steele, Lea and Flood, *Fast Splittable
///   Pseudorandom Number Generators*, OOPSLA 2014, doi:10.1145/2660193.2660195.
@inline(__always)
func mixed(_ key: UInt64) -> UInt64 {
  let first = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
  return (first ^ first >> 29) &* 0xBF58_476D_1CE4_E5B9
}

extension TextReader {
  /// A hash of a row's text, the same in every process.
  @inline(__always)
  func hash(_ row: Int) -> UInt64 {
    let view = views[row]
    if view.isShort { return mixed(mixed(view.low) ^ view.high) }
    return longHash(row)
  }

  private func longHash(_ row: Int) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(bytes(row))
    var hash = mixed(UInt64(bytes.count))
    var place = 0
    while place + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      hash = mixed(hash ^ word)
      place += 8
    }
    if place < bytes.count {
      // The last eight bytes again, of which some are new; a long text has more than that.
      let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      hash = mixed(hash ^ UInt64(littleEndian: last))
    }
    return hash
  }
}

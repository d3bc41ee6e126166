// SPDX-License-Identifier: Apache-2.0

/// A number of 32 bits that stands for a text, the same on every computer.
///
/// - Note: MurmurHash3, x86, 32 bits, with the seed 0, of the UTF-8 of the text; an algorithm that its
///   author Austin Appleby put into the public domain, <https://github.com/aappleby/smhasher>.
///   scikit-learn's hashing takes the same one.
func murmurHash(_ text: String) -> UInt32 {
  var text = text
  return text.withUTF8 { murmurHash($0) }
}

/// The hash of bytes.
func murmurHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
  func scrambled(_ block: UInt32) -> UInt32 {
    let product = block &* 0xCC9E_2D51
    return (product << 15 | product >> 17) &* 0x1B87_3593
  }
  var hash: UInt32 = 0
  let blocks = bytes.count / 4
  for block in 0..<blocks {
    let place = block * 4
    hash ^= scrambled(
      UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
        | UInt32(bytes[place + 3]) << 24
    )
    hash = (hash << 13 | hash >> 19) &* 5 &+ 0xE654_6B64
  }
  var rest: UInt32 = 0
  for place in stride(from: bytes.count - 1, through: blocks * 4, by: -1) {
    rest = rest << 8 | UInt32(bytes[place])
  }
  if bytes.count % 4 > 0 { hash ^= scrambled(rest) }
  hash ^= UInt32(truncatingIfNeeded: bytes.count)
  hash = (hash ^ hash >> 16) &* 0x85EB_CA6B
  hash = (hash ^ hash >> 13) &* 0xC2B2_AE35
  return hash ^ hash >> 16
}

/// Which of so many buckets a text falls into, and whether it counts as −1 there where signs are used.
///
/// The bucket is the size of the hash as a signed number, modulo the number of buckets; the sign of the
/// hash is the sign. So different texts in one bucket cancel out as often as they add up.
func hashedPlace(_ text: String, buckets: Int) -> (bucket: Int, isNegative: Bool) {
  let hash = Int(Int32(bitPattern: murmurHash(text)))
  return (abs(hash) % buckets, hash < 0)
}

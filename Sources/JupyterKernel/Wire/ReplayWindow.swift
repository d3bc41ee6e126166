// SPDX-License-Identifier: Apache-2.0

/// The digests of the latest messages, so that a recorded message cannot be sent a second time.
///
/// The reference client library keeps 2^16 of them; so does this.
///
/// Of a digest 128 bits are kept, which makes the full window 3 MB. Without the key nobody can find a
/// second message with the same bits, and with it nobody needs to.
///
/// Invariant: `known` holds exactly the elements of `order`, which has at most `capacity`.
package struct ReplayWindow {
  private struct Fingerprint: Hashable {
    var high: UInt64
    var low: UInt64

    init(_ digest: [UInt8]) {
      func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
      }
      high = number(digest.prefix(8))
      low = number(digest.dropFirst(8).prefix(8))
    }
  }

  /// How many digests are remembered.
  package let capacity: Int
  private var known: Set<Fingerprint> = []
  private var order: [Fingerprint] = []
  private var oldest = 0

  /// Makes an empty window.
  package init(capacity: Int = 1 << 16) {
    self.capacity = capacity
  }

  /// Remembers a digest, forgetting the oldest one if there are too many.
  ///
  /// - Returns: `false` if the digest is known already: the message is a replay.
  package mutating func admit(_ digest: [UInt8]) -> Bool {
    let fingerprint = Fingerprint(digest)
    guard known.insert(fingerprint).inserted else { return false }
    if order.count < capacity {
      order.append(fingerprint)
    } else {
      known.remove(order[oldest])
      order[oldest] = fingerprint
      oldest = (oldest + 1) % capacity
    }
    return true
  }
}

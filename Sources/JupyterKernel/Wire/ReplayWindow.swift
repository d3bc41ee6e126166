// SPDX-License-Identifier: Apache-2.0

/// The digests of the latest messages, so that a recorded message cannot be sent a second time.
///
/// The reference client library keeps 2^16 of them; so does this.
///
/// Of a digest 64 bits are kept, which makes the full window 1.5 MB. Without the key nobody can find a
/// second message with the same bits, and with it nobody needs to; that a fresh message has those of
/// one in the window by chance is less likely than 1 in 10^14.
///
/// Invariant: `known` holds exactly the elements of `order`, which has at most `capacity`.
package struct ReplayWindow {
  /// How many digests are remembered.
  package let capacity: Int
  private var known: Set<UInt64> = []
  private var order: [UInt64] = []
  private var oldest = 0

  /// Makes an empty window.
  package init(capacity: Int = 1 << 16) {
    self.capacity = capacity
    // At once: growing would leave the smaller tables behind, and what is not written to costs nothing.
    known.reserveCapacity(capacity)
    order.reserveCapacity(capacity)
  }

  /// Remembers a digest, forgetting the oldest one if there are too many.
  ///
  /// - Returns: `false` if the digest is known already: the message is a replay.
  package mutating func admit(_ digest: [UInt8]) -> Bool {
    let fingerprint = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
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

// SPDX-License-Identifier: Apache-2.0

/// The digests of the latest messages, so that a recorded message cannot be sent a second time.
///
/// The reference client library keeps 2^16 of them; so does this.
///
/// Invariant: `digests` holds exactly the elements of `order`, which has at most `capacity`.
package struct ReplayWindow {
  /// How many digests are remembered.
  package let capacity: Int
  private var digests: Set<[UInt8]> = []
  private var order: [[UInt8]] = []
  private var oldest = 0

  /// Makes an empty window.
  package init(capacity: Int = 1 << 16) {
    self.capacity = capacity
  }

  /// Remembers a digest, forgetting the oldest one if there are too many.
  ///
  /// - Returns: `false` if the digest is known already: the message is a replay.
  package mutating func admit(_ digest: [UInt8]) -> Bool {
    guard digests.insert(digest).inserted else { return false }
    if order.count < capacity {
      order.append(digest)
    } else {
      digests.remove(order[oldest])
      order[oldest] = digest
      oldest = (oldest + 1) % capacity
    }
    return true
  }
}

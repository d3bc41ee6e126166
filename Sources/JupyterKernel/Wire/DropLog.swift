// SPDX-License-Identifier: Apache-2.0

import Logging
import Synchronization

/// Notes that a message was dropped: each kind of fault once a channel, so that nobody can fill the
/// log by sending rubbish.
final class DropLog: Sendable {
  private struct Fault: Hashable, Sendable {
    var malformation: WireFormat.Malformation
    var channel: Channel
  }

  private let logger: Logger
  private let known = Mutex<Set<Fault>>([])

  init(logger: Logger) {
    self.logger = logger
  }

  /// Logs a fault if it is the first of its kind.
  func note(_ malformation: WireFormat.Malformation, on channel: Channel) {
    let fault = Fault(malformation: malformation, channel: channel)
    guard known.withLock({ $0.insert(fault).inserted }) else { return }
    logger.warning(
      "Dropped a message on \(channel): \(malformation.text). Others like it go unmentioned."
    )
  }
}

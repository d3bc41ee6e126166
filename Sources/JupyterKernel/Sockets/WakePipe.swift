// SPDX-License-Identifier: Apache-2.0

import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Wakes a thread that waits for a socket, because something else has happened.
///
/// A pipe and not another ZeroMQ socket, because it may be written from any thread. At most one
/// byte is under way, however many wake.
final class WakePipe: Sendable {
  /// The end to poll.
  let readEnd: Int32
  private let writeEnd: Int32
  private let isPending = Atomic(false)

  init() throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else {
      throw KernelError.socket(
        operation: "create",
        endpoint: "a pipe",
        reason: systemErrorText(errno)
      )
    }
    readEnd = ends[0]
    writeEnd = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Makes the read end readable.
  func wake() {
    guard !isPending.exchange(true, ordering: .acquiringAndReleasing) else { return }
    var byte: UInt8 = 1
    while write(writeEnd, &byte, 1) < 0, errno == EINTR {}
  }

  /// Empties the pipe; whoever wakes after this call is noticed by the next wait.
  func clear() {
    var byte: UInt8 = 0
    while read(readEnd, &byte, 1) > 0 {}
    isPending.store(false, ordering: .sequentiallyConsistent)
  }
}

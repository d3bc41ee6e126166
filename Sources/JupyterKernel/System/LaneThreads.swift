// SPDX-License-Identifier: Apache-2.0

import Logging

/// The threads on which backends compute, and whether they have ended.
///
/// Nobody joins them: a thread whose code does not stop is left behind when the process ends.
final class LaneThreads: Sendable {
  private let running = Monitor(0)
  private let logger: Logger

  init(logger: Logger) {
    self.logger = logger
  }

  /// Starts a thread with as much stack as the system gives, down to 8 MB.
  ///
  /// - Throws: ``KernelError/noThread(name:reason:)``.
  func start(_ name: String, stackSize: Int, _ body: @escaping @Sendable () -> Void) throws {
    let smallest = 8 << 20
    var size = max(stackSize, 1 << 20)
    running.update { $0 += 1 }
    while true {
      do {
        try KernelThread(name: name, stackSize: size) { [running] in
          body()
          running.update { $0 -= 1 }
        }.detach()
        return
      } catch {
        guard size > smallest else {
          running.update { $0 -= 1 }
          throw error
        }
        size = max(size / 4, smallest)
        logger.warning("The thread \(name) gets a stack of only \(size) bytes.")
      }
    }
  }

  /// Waits until all have ended.
  ///
  /// - Returns: `false` when the deadline came first.
  func waitForEnd(until deadline: MonotonicTime) -> Bool {
    running.wait(until: deadline) { $0 == 0 ? true : nil } ?? false
  }
}

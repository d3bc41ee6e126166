// SPDX-License-Identifier: Apache-2.0

import CZeroMQ

/// The library's context: the threads that do the input and output for all sockets.
///
/// `@unchecked Sendable`: ZeroMQ contexts may be used from any thread.
final class ZeroMQContext: @unchecked Sendable {
  let handle: UnsafeMutableRawPointer

  /// - Throws: ``KernelError/socket(operation:endpoint:reason:)`` if there is no memory for it.
  init() throws {
    guard let handle = zmq_ctx_new() else {
      throw KernelError.socket(
        operation: "create",
        endpoint: "a ZeroMQ context",
        reason: zeroMQErrorText()
      )
    }
    self.handle = handle
  }

  /// Waits until the last messages of closed sockets are sent or their linger time is over.
  ///
  /// All sockets must be closed by now.
  func terminate() {
    while zmq_ctx_term(handle) != 0, zmq_errno() == EINTR {}
  }
}

/// What ZeroMQ says about the last failed call of this thread.
func zeroMQErrorText() -> String {
  String(cString: zmq_strerror(zmq_errno()))
}

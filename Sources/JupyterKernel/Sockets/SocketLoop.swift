// SPDX-License-Identifier: Apache-2.0

import CZeroMQ

/// The loop of one thread that owns one socket: receives for the kernel, sends for everybody.
///
/// Other threads leave work with ``send(_:)`` and ``afterReceiving(_:)``. Work is done in the order
/// in which it was left.
final class SocketLoop: Sendable {
  private enum Work: Sendable {
    case send([Frame])
    case afterReceiving(@Sendable () -> Void)
    case stop
  }

  /// Messages received in a row before it is the senders' turn.
  private static let burst = 256

  private let socket: ZeroMQSocket
  private let wake: WakePipe
  private let work = Monitor<[Work]>([])

  /// Takes over `socket`, which nobody else may touch from now on.
  init(socket: ZeroMQSocket) throws {
    self.socket = socket
    wake = try WakePipe()
  }

  /// Sends frames, from any thread, without waiting.
  func send(_ frames: [Frame]) { leave(.send(frames)) }

  /// Calls `body` on the loop's thread after everything was received that has arrived by then.
  func afterReceiving(_ body: @escaping @Sendable () -> Void) { leave(.afterReceiving(body)) }

  /// Ends the loop after the work that was left so far.
  func stop() { leave(.stop) }

  /// Closes the socket of a loop that never runs.
  func close() { socket.close() }

  private func leave(_ item: Work) {
    work.update { $0.append(item) }
    wake.wake()
  }

  /// Runs until ``stop()`` and closes the socket; `receive` is called for each message.
  func run(_ receive: ([Frame]) -> Void) {
    defer { socket.close() }
    while true {
      wake.clear()
      let items = work.update { items in
        defer { items = [] }
        return items
      }
      for item in items {
        switch item {
        case .send(let frames): socket.send(frames)
        case .afterReceiving(let body):
          while let frames = socket.receive() { receive(frames) }
          body()
        case .stop: return
        }
      }
      var received = 0
      while received < Self.burst, let frames = socket.receive() {
        receive(frames)
        received += 1
      }
      if received < Self.burst { waitForEvents(socket, wake, milliseconds: -1) }
    }
  }
}

/// Sleeps until the socket has a message, the pipe was written to, or the milliseconds are over.
///
/// -1 millisecond is for ever.
func waitForEvents(_ socket: ZeroMQSocket, _ wake: WakePipe?, milliseconds: Int) {
  var items = [
    zmq_pollitem_t(socket: socket.handle, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
  ]
  if let wake {
    items.append(
      zmq_pollitem_t(socket: nil, fd: wake.readEnd, events: Int16(ZMQ_POLLIN), revents: 0)
    )
  }
  // A signal may end the wait early: the caller's loop looks again.
  zmq_poll(&items, Int32(items.count), milliseconds)
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

/// The loop of the thread that owns the iopub socket.
final class PublisherLoop: Sendable {
  private let socket: ZeroMQSocket
  private let wake: WakePipe
  private let publisher: Publisher
  private let wire: WireFormat

  /// Takes over `socket`, which nobody else may touch from now on.
  init(socket: ZeroMQSocket, wake: WakePipe, publisher: Publisher, wire: WireFormat) {
    self.socket = socket
    self.wake = wake
    self.publisher = publisher
    self.wire = wire
  }

  /// Sends what is published until the publisher has finished, then closes the socket.
  func run() {
    defer { socket.close() }
    while true {
      wake.clear()
      welcomeSubscribers()
      switch publisher.next() {
      case .messages(let messages):
        for message in messages {
          var message = message
          message.identities = [Frame("kernel.\(wire.session).\(message.type)".utf8)]
          socket.send(wire.encode(message).frames)
        }
      case .wait(let milliseconds):
        waitForEvents(socket, wake, milliseconds: milliseconds)
      case .end:
        return
      }
    }
  }

  /// Greets each new subscriber before anything else can reach it.
  ///
  /// A subscription is a frame of 1 and the topic, its end a frame of 0 and the topic. The greeting
  /// goes to the topic itself, so that only those who asked for it get it.
  private func welcomeSubscribers() {
    while let frames = socket.receive() {
      guard let kind = frames.first?.first else { continue }
      let topic = Frame(frames[0].dropFirst())
      guard kind == 1 else {
        if kind == 0 { socket.end(subscription: topic) }
        continue
      }
      socket.accept(subscription: topic)
      let name = String(decoding: topic, as: UTF8.self)
      let welcome = OutgoingMessage(
        identities: [topic],
        type: "iopub_welcome",
        parent: nil,
        content: ["subscription": .string(name)]
      )
      socket.send(wire.encode(welcome).frames)
    }
  }
}

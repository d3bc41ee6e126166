// SPDX-License-Identifier: Apache-2.0

import Logging
import MartletText

/// The loop of the thread that owns the iopub socket.
///
/// The socket queues a bounded number of messages for each reader and refuses more while one of them
/// is full, so that nothing is lost in it; what it refuses waits here, and then in the publisher's own
/// queue, which is bounded in bytes. A reader that stalls longer than ``patience`` is given up: the
/// others get everything, it misses what it cannot take, and the log says how much.
final class PublisherLoop: Sendable {
  private let socket: ZeroMQSocket
  private let wake: WakePipe
  private let publisher: Publisher
  private let wire: WireFormat
  private let logger: Logger
  /// How long a reader may stall before it is given up, in milliseconds.
  private let patience: Int

  /// Takes over `socket`, which nobody else may touch from now on.
  init(
    socket: ZeroMQSocket,
    wake: WakePipe,
    publisher: Publisher,
    wire: WireFormat,
    patience: Int,
    logger: Logger
  ) {
    self.socket = socket
    self.wake = wake
    self.publisher = publisher
    self.wire = wire
    self.patience = patience
    self.logger = logger
  }

  /// What the thread remembers from turn to turn.
  private struct Work {
    /// Messages that were taken and not sent yet.
    var pending: ArraySlice<[Frame]> = []
    /// Since when the socket has refused the first of them.
    var stalledSince: MonotonicTime?
    /// How many messages were sent past a reader that was given up; `nil` while none is.
    var missed: Int?
    /// How long to wait before trying again, in milliseconds.
    var pause = 1
  }

  /// Sends what is published until the publisher has finished, then closes the socket.
  func run() {
    defer { socket.close() }
    var work = Work()
    while true {
      wake.clear()
      welcomeSubscribers(&work)
      if work.pending.isEmpty {
        switch publisher.next() {
        case .messages(let messages):
          work.pending = ArraySlice(messages.map(frames))
        case .wait(let milliseconds):
          waitForEvents(socket, wake, milliseconds: milliseconds)
          continue
        case .end:
          return
        }
      }
      send(&work)
    }
  }

  private func frames(_ message: OutgoingMessage) -> [Frame] {
    var message = message
    message.identities = [Frame("kernel.\(wire.session).\(message.type)".utf8)]
    return wire.encode(message).frames
  }

  /// Sends what is pending as far as the readers take it, and waits a little when one does not.
  private func send(_ work: inout Work) {
    var sentPast = 0
    while let frames = work.pending.first {
      if socket.send(frames) {
        work.pending.removeFirst()
        if work.stalledSince != nil { resume(&work) }
      } else if isGivenUp(&work) {
        // Not more at a time than the other readers' queues can take.
        guard sentPast < 32 else { return waitForEvents(socket, nil, milliseconds: 1) }
        socket.sendPastFullQueues(frames)
        work.pending.removeFirst()
        work.missed = (work.missed ?? 0) + 1
        sentPast += 1
      } else {
        // The socket cannot be waited on for this: it says that it can always be written to.
        waitForEvents(socket, nil, milliseconds: work.pause)
        work.pause = min(work.pause * 2, 20)
        return
      }
    }
  }

  /// Whether the reader that takes no more has stalled too long.
  private func isGivenUp(_ work: inout Work) -> Bool {
    if work.missed != nil { return true }
    guard let since = work.stalledSince else {
      work.stalledSince = .now
      publisher.note(isStalled: true)
      return false
    }
    // At the end nobody is waited for longer than what is sent takes to leave.
    let limit = publisher.isFinished ? min(patience, 300) : patience
    guard since.advanced(milliseconds: limit) <= .now else { return false }
    work.missed = 0
    logger.warning("A reader of the kernel's output has not read for \(limit) ms: it is given up.")
    return true
  }

  /// All readers take messages again.
  private func resume(_ work: inout Work) {
    if let missed = work.missed {
      logger.warning("All readers read again; one has missed \(missed) messages.")
    }
    work.stalledSince = nil
    work.missed = nil
    work.pause = 1
    publisher.note(isStalled: false)
  }

  /// Greets each new subscriber before anything else can reach it.
  ///
  /// A subscription is a frame of 1 and the topic, its end a frame of 0 and the topic. The greeting
  /// goes to the topic itself, so that only those who asked for it get it.
  private func welcomeSubscribers(_ work: inout Work) {
    var welcomes: [[Frame]] = []
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
      welcomes.append(wire.encode(welcome).frames)
    }
    if !welcomes.isEmpty { work.pending = ArraySlice(welcomes + work.pending) }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

/// The one queue through which everything reaches the iopub channel.
///
/// Text of a stream is held back to travel in fewer messages, for at most ``delay`` milliseconds
/// or ``chunk`` bytes. Any other message first sends what is held back, so the order in which
/// things were published is the order in which they leave.
final class Publisher: Sendable {
  /// How long text may wait for more text, in milliseconds.
  static let delay = 50
  /// How many bytes of UTF-8 are sent without waiting for more.
  static let chunk = 64 * 1024

  /// The two streams of text.
  enum Stream: String, Sendable {
    case stdout
    case stderr
  }

  private struct HeldText: Sendable {
    var stream: Stream
    var parent: Frame?
    var text: String
    var deadline: MonotonicTime

    var message: OutgoingMessage {
      OutgoingMessage(
        identities: [],
        type: "stream",
        parent: parent,
        content: ["name": .string(stream.rawValue), "text": .string(text)]
      )
    }
  }

  /// Invariant: `held` is younger than everything in `ready`, and its text is not empty.
  private struct State: Sendable {
    var ready: [OutgoingMessage] = []
    var held: HeldText?
    var isFinished = false

    /// Adds text to what is held, or holds it in the place of what must leave first.
    ///
    /// - Returns: Whether the deadline is a new one.
    mutating func hold(_ text: String, _ stream: Stream, _ parent: Frame?) -> Bool {
      if held?.stream == stream, held?.parent == parent {
        held?.text += text
        return false
      }
      release()
      let deadline = MonotonicTime.now.advanced(milliseconds: Publisher.delay)
      held = HeldText(stream: stream, parent: parent, text: text, deadline: deadline)
      return true
    }

    mutating func release() {
      guard let text = held else { return }
      ready.append(text.message)
      held = nil
    }
  }

  private let state = Monitor(State())
  private let wake: WakePipe

  /// - Parameter wake: Wakes the thread that takes the messages.
  init(wake: WakePipe) {
    self.wake = wake
  }

  /// Publishes a message after everything that was published before.
  func publish(_ type: String, parent: Frame?, metadata: JSONValue = [:], content: JSONValue) {
    state.update { state in
      state.release()
      state.ready.append(
        OutgoingMessage(
          identities: [],
          type: type,
          parent: parent,
          metadata: metadata,
          content: content
        )
      )
    }
    wake.wake()
  }

  /// Publishes the status `busy`, `idle` or `starting`.
  func publish(status: String, parent: Frame?) {
    publish("status", parent: parent, content: ["execution_state": .string(status)])
  }

  /// Publishes text, together with what follows soon on the same stream of the same request.
  func write(_ text: String, to stream: Stream, parent: Frame?) {
    guard !text.isEmpty else { return }
    let mustWake = state.update { state in
      let isNew = state.hold(text, stream, parent)
      let isFull = state.held.map { $0.text.utf8.count >= Self.chunk } ?? false
      if isFull { state.release() }
      // The writer sleeps through text that only joins other text: it knows the deadline.
      return isNew || isFull
    }
    if mustWake { wake.wake() }
  }

  /// Sends text that is held back without waiting for more.
  func flush() {
    state.update { $0.release() }
    wake.wake()
  }

  /// Lets the writer end after what was published so far.
  func finish() {
    state.update { state in
      state.release()
      state.isFinished = true
    }
    wake.wake()
  }

  /// What the writer does next.
  enum Next: Sendable {
    /// Send these, in this order.
    case messages([OutgoingMessage])
    /// Wait to be woken, at most this many milliseconds; -1 is for ever.
    case wait(milliseconds: Int)
    /// There will never be more.
    case end
  }

  /// For the writer: takes what is due.
  func next() -> Next {
    state.update { state in
      if let held = state.held, held.deadline <= MonotonicTime.now { state.release() }
      if !state.ready.isEmpty {
        defer { state.ready = [] }
        return .messages(state.ready)
      }
      if state.isFinished { return .end }
      return .wait(milliseconds: state.held?.deadline.millisecondsFromNow ?? -1)
    }
  }
}

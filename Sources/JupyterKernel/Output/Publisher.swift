// SPDX-License-Identifier: Apache-2.0

import MartletText

/// The one queue through which everything reaches the iopub channel.
///
/// Text of a stream is held back to travel in fewer messages, for at most ``delay`` milliseconds
/// or ``chunk`` bytes. Any other message first sends what is held back, so the order in which
/// things were published is the order in which they leave.
///
/// The queue grows only when a reader does not keep up. Beyond its bound text and displays are left
/// out, which is said before the `idle` of their request; all other messages are small and as many
/// as there are requests. While a reader stalls, only the latest update of each display waits.
final class Publisher: Sendable {
  /// How long text may wait for more text, in milliseconds.
  static let delay = 50
  /// How many bytes of UTF-8 are sent without waiting for more.
  static let chunk = 64 * 1024
  /// How many messages are taken at a time.
  private static let batch = 64

  private struct HeldText: Sendable {
    var stream: TextStream
    var parent: Frame?
    var text: String
    var deadline: MonotonicTime
  }

  private struct Entry: Sendable {
    var message: OutgoingMessage
    /// Bytes that count for the bound.
    var size: Int
    /// The display that the message updates, if it may be replaced by a later update.
    var update: String?
    var serial: Int
  }

  /// Invariants: `held` is younger than everything in `ready`, and its text is not empty; `size` is
  /// the sum of the sizes in `ready` that are not `superseded`.
  private struct State: Sendable {
    var ready = FIFO<Entry>()
    var size = 0
    var lastSerial = 0
    var held: HeldText?
    /// Bytes left out of each request so far.
    var leftOut: [Frame?: Int] = [:]
    /// The serial of the update of each display that waits.
    var updates: [String: (serial: Int, size: Int)] = [:]
    var superseded: Set<Int> = []
    var isStalled = false
    var isFinished = false
    let limit: Int

    /// Adds text to what is held, or holds it in the place of what must leave first.
    ///
    /// - Returns: Whether the deadline is a new one.
    mutating func hold(_ text: String, _ stream: TextStream, _ parent: Frame?) -> Bool {
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
      held = nil
      add(Publisher.stream(text.text, text.stream, text.parent), droppable: text.text.utf8.count)
    }

    /// Adds a message; one that is `droppable` counts for the bound and is left out beyond it.
    mutating func add(_ message: OutgoingMessage, droppable bytes: Int?, updating id: String? = nil)
    {
      let bytesOrNone = bytes ?? 0
      if isStalled, let id, let (serial, before) = updates[id] {
        superseded.insert(serial)
        size -= before
      }
      if let bytes, bytes > limit - size, size > 0 {
        leftOut[message.parent, default: 0] += bytes
        if let id { updates[id] = nil }
        return
      }
      lastSerial += 1
      size += bytesOrNone
      if isStalled, let id { updates[id] = (lastSerial, bytesOrNone) }
      ready.append(Entry(message: message, size: bytesOrNone, update: id, serial: lastSerial))
    }

    /// Says what was left out of a request that ends.
    mutating func confess(_ parent: Frame?) {
      guard let bytes = leftOut.removeValue(forKey: parent) else { return }
      let text = "\n… \(grouped(bytes)) bytes left out: a reader of this kernel did not keep up …\n"
      add(Publisher.stream(text, .stderr, parent), droppable: nil)
    }

    /// The oldest message that still matters.
    mutating func pop() -> OutgoingMessage? {
      while let entry = ready.popFirst() {
        if superseded.remove(entry.serial) != nil { continue }
        size -= entry.size
        if let id = entry.update, updates[id]?.serial == entry.serial { updates[id] = nil }
        return entry.message
      }
      return nil
    }
  }

  private static func stream(_ text: String, _ stream: TextStream, _ parent: Frame?)
    -> OutgoingMessage
  {
    OutgoingMessage(
      identities: [],
      type: "stream",
      parent: parent,
      content: ["name": .string(stream.rawValue), "text": .string(text)]
    )
  }

  private let state: Monitor<State>
  private let wake: WakePipe

  /// Makes an empty queue.
  ///
  /// `wake` wakes the thread that takes the messages; `limit` is how many bytes may wait for it.
  init(wake: WakePipe, limit: Int) {
    self.wake = wake
    state = Monitor(State(limit: limit))
  }

  /// Publishes a message after everything that was published before.
  ///
  /// With a size in `droppable` it may be left out when the queue is full; `updating` names the
  /// display that it brings up to date.
  func publish(
    _ type: String,
    parent: Frame?,
    content: JSONValue,
    metadata: JSONValue = [:],
    buffers: [Frame] = [],
    droppable: Int? = nil,
    updating id: String? = nil
  ) {
    state.update { state in
      state.release()
      let message = OutgoingMessage(
        identities: [],
        type: type,
        parent: parent,
        metadata: metadata,
        content: content,
        buffers: buffers
      )
      state.add(message, droppable: droppable, updating: id)
    }
    wake.wake()
  }

  /// Publishes the status `busy`, `idle` or `starting`.
  func publish(status: String, parent: Frame?) {
    let content: JSONValue = ["execution_state": .string(status)]
    state.update { state in
      state.release()
      if status == "idle" { state.confess(parent) }
      let message = OutgoingMessage(
        identities: [],
        type: "status",
        parent: parent,
        content: content
      )
      state.add(message, droppable: nil)
    }
    wake.wake()
  }

  /// Publishes text, together with what follows soon on the same stream of the same request.
  func write(_ text: String, to stream: TextStream, parent: Frame?) {
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

  /// Whether nothing follows.
  var isFinished: Bool { state.update { $0.isFinished } }

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
      var messages: [OutgoingMessage] = []
      while messages.count < Self.batch, let message = state.pop() { messages.append(message) }
      if !messages.isEmpty { return .messages(messages) }
      if state.isFinished { return .end }
      return .wait(milliseconds: state.held?.deadline.millisecondsFromNow ?? -1)
    }
  }

  /// For the writer: says whether a reader takes no more at the moment.
  func note(isStalled: Bool) {
    state.update { $0.isStalled = isStalled }
  }
}

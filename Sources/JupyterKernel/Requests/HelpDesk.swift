// SPDX-License-Identifier: Apache-2.0

/// Answers what a person asks while typing, when the main shell is busy with an execution.
///
/// Front ends send completions and inspections to the main shell, where they would wait for the cell
/// that runs. A request waits ``patience`` for its turn, as what runs may be done by then and may
/// matter for the answer; after that it is served here.
final class HelpDesk: Sendable {
  private struct Request: Sendable {
    var message: Message
    var serial: Int
    var deadline: MonotonicTime
  }

  private struct State: Sendable {
    var requests = FIFO<Request>()
    var isClosed = false
  }

  /// How long a request waits for its turn, in milliseconds.
  private let patience: Int
  private let state = Monitor(State())

  init(patience: Int) {
    self.patience = patience
  }

  /// Whether a request is one that changes nothing and that a person waits for.
  static func serves(_ message: Message) -> Bool {
    ["complete_request", "inspect_request", "is_complete_request"].contains(message.header.type)
  }

  /// Notes a request that waits in a lane under a number.
  func note(_ message: Message, _ serial: Int) {
    let deadline = MonotonicTime.now.advanced(milliseconds: patience)
    state.update {
      $0.requests.append(Request(message: message, serial: serial, deadline: deadline))
    }
  }

  /// Serves what waits too long in the lane, until ``close()``.
  func run(for lane: RequestLane, _ serve: (Message) -> Void) {
    while let request = next() {
      let isClosing = state.wait(until: request.deadline) { $0.isClosed ? true : nil }
      if isClosing == true { return }
      if lane.takeAside(request.serial) { serve(request.message) }
    }
  }

  private func next() -> Request? {
    let found = state.wait { state -> Request?? in
      if state.isClosed { return .some(nil) }
      return state.requests.popFirst().map { .some($0) }
    }
    return found ?? nil
  }

  /// Ends ``run(for:_:)``; the lane, which is closed as well, answers what still waits.
  func close() {
    state.update { $0.isClosed = true }
  }
}

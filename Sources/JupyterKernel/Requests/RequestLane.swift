// SPDX-License-Identifier: Apache-2.0

/// The queue of requests that are served one after another on one thread.
///
/// Today there is one, for the shell channel; a subshell would be another one.
///
/// It also holds what the queue's order depends on: whether an execution is under way (only then is
/// there something to interrupt), and whether queued executions are to be aborted.
final class RequestLane: Sendable {
  /// What the serving thread does next.
  enum Next: Sendable {
    /// Serve this request, or only say that it was aborted.
    case request(Message, isAborted: Bool)
    /// There will be no more.
    case end
  }

  private enum Entry: Sendable {
    case request(Message, arrival: MonotonicTime)
    case endOfAbort
  }

  /// A failure that takes the requests sent before it along.
  private struct Failure: Sendable {
    var date: Timestamp
    var deadline: MonotonicTime

    init(lateness: Int) {
      date = .now
      deadline = .now.advanced(milliseconds: lateness)
    }
  }

  /// Invariant: `abortsUnderWay` is the number of `.endOfAbort` still to come.
  private struct State: Sendable {
    var entries = FIFO<Entry>()
    var isExecuting = false
    var isClosed = false
    var abortsUnderWay = 0
    var failure: Failure?
  }

  private let state = Monitor(State())
  private let lateness: Int

  /// Makes an empty queue.
  ///
  /// `lateness` is how long after a failure a request that was sent before it is still aborted, in
  /// milliseconds.
  init(lateness: Int) {
    self.lateness = lateness
  }

  /// Adds a request at the end.
  func enqueue(_ message: Message) {
    state.update { $0.entries.append(.request(message, arrival: .now)) }
  }

  /// Waits for the next request.
  func next() -> Next {
    state.wait { state in
      while let entry = state.entries.popFirst() {
        switch entry {
        case .endOfAbort:
          state.abortsUnderWay -= 1
        case .request(let message, let arrival):
          return .request(message, isAborted: isAborted(message, arrival, &state))
        }
      }
      return state.isClosed ? .end : nil
    } ?? .end
  }

  /// Whether a request was sent by somebody who could not know yet that it would be aborted.
  private func isAborted(
    _ message: Message,
    _ arrival: MonotonicTime,
    _ state: inout State
  ) -> Bool {
    guard message.header.type == "execute_request" else { return state.isClosed }
    guard !state.isClosed else { return true }
    if state.abortsUnderWay == 0 {
      guard let failure = state.failure, arrival < failure.deadline, let date = message.header.date,
        date.latest <= failure.date
      else { return false }
    }
    state.failure = Failure(lateness: lateness)
    return true
  }

  /// Aborts the executions that wait already or that were sent by now, after one has failed.
  ///
  /// "Run all" sends its cells one after another without waiting, but a first cell that fails
  /// within a millisecond can be done before the second one has arrived. So two things count: what
  /// has arrived when ``endAbort()`` is called, and what arrives within ``lateness`` but says in its
  /// header that it was sent before the failure, or before the last request that was aborted for
  /// it. A client that has seen our replies sends with a later date.
  func beginAbort() {
    state.update { state in
      state.abortsUnderWay += 1
      state.failure = Failure(lateness: lateness)
    }
  }

  /// Everything that had arrived at the failure is in the queue now.
  func endAbort() {
    state.update { $0.entries.append(.endOfAbort) }
  }

  /// Marks that an execution begins; `prepare` runs before any interruption of it.
  func beginExecution(_ prepare: () -> Void) {
    state.update { state in
      prepare()
      state.isExecuting = true
    }
  }

  /// Marks that the execution is over.
  func endExecution() {
    state.update { $0.isExecuting = false }
  }

  /// Calls `body` if an execution is under way, which cannot end meanwhile.
  func interrupt(_ body: () -> Void) {
    state.update { state in
      if state.isExecuting { body() }
    }
  }

  /// Aborts what waits, and ends the serving thread after that.
  func close() {
    state.update { $0.isClosed = true }
  }
}

extension Timestamp {
  /// The latest moment that may have been rounded down to this one: browsers' clocks tell whole
  /// milliseconds.
  fileprivate var latest: Timestamp {
    microseconds.isMultiple(of: 1000) ? Timestamp(microseconds: microseconds + 999) : self
  }
}

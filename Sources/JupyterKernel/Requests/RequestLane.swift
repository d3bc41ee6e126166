// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The queue of requests that are served one after another on one thread.
///
/// There is one for the main shell and one for each subshell.
///
/// It also holds what the queue's order depends on: whether an execution is under way (only then is
/// there something to interrupt), and whether queued executions are to be aborted. And what each
/// shell has for itself: its count of executions, its history, its question to the person.
final class RequestLane: Sendable {
  /// What the serving thread does next.
  enum Next: Sendable {
    /// Serve this request, or only say that it was aborted.
    case request(Message, isAborted: Bool)
    /// There will be no more.
    case end
  }

  private enum Entry: Sendable {
    case request(Message, arrival: MonotonicTime, serial: Int)
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

  /// Invariants: `abortsUnderWay` is the number of `.endOfAbort` still to come; the requests up to
  /// `lastTaken` have left the queue, and those in `servedAside`, which are later ones, are still in
  /// it although somebody else has served them.
  private struct State: Sendable {
    var entries = FIFO<Entry>()
    var lastSerial = 0
    var lastTaken = 0
    var servedAside: Set<Int> = []
    var isExecuting = false
    var isClosed = false
    var abortsUnderWay = 0
    var failure: Failure?
  }

  /// The subshell's name; `nil` is the main shell.
  let subshell: String?
  /// The question to the person under way.
  let input = InputBroker()
  /// The number of the latest execution that counts; written by the lane's thread alone.
  let executionCount = Atomic(0)
  /// The number of the history's session; `nil` until there is something to remember.
  private let session = Mutex<Int?>(nil)
  private let state = Monitor(State())
  private let lateness: Int

  /// Makes an empty queue.
  ///
  /// `lateness` is how long after a failure a request that was sent before it is still aborted, in
  /// milliseconds.
  init(subshell: String? = nil, lateness: Int) {
    self.subshell = subshell
    self.lateness = lateness
  }

  /// The number of the history's session, which begins with the first call.
  func session(in history: any HistoryStore) -> Int {
    session.withLock { session in
      let number = session ?? history.beginSession()
      session = number
      return number
    }
  }

  /// Adds a request at the end.
  ///
  /// - Returns: Its number, if it has to wait for an execution: for ``takeAside(_:)``.
  @discardableResult
  func enqueue(_ message: Message) -> Int? {
    state.update { state in
      let mustWait = state.isExecuting || state.lastTaken < state.lastSerial
      state.lastSerial += 1
      state.entries.append(.request(message, arrival: .now, serial: state.lastSerial))
      return mustWait ? state.lastSerial : nil
    }
  }

  /// Waits until the lane serves a request itself, or executes something else meanwhile.
  ///
  /// - Returns: Whether the caller is to serve the request in the lane's place.
  func takeAside(_ serial: Int) -> Bool {
    let isOurs = state.wait { state -> Bool? in
      if serial <= state.lastTaken || state.isClosed { return false }
      guard state.isExecuting else { return nil }
      state.servedAside.insert(serial)
      return true
    }
    return isOurs ?? false
  }

  /// Waits for the next request.
  func next() -> Next {
    state.wait { state in
      while let entry = state.entries.popFirst() {
        switch entry {
        case .endOfAbort:
          state.abortsUnderWay -= 1
        case .request(let message, let arrival, let serial):
          state.lastTaken = serial
          if state.servedAside.remove(serial) != nil { continue }
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
    input.close()
  }
}

extension Timestamp {
  /// The latest moment that may have been rounded down to this one: browsers' clocks tell whole
  /// milliseconds.
  fileprivate var latest: Timestamp {
    microseconds.isMultiple(of: 1000) ? Timestamp(microseconds: microseconds + 999) : self
  }
}

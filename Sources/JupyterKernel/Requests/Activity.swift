// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Says busy and idle for the requests under way.
///
/// Front ends show whatever was said last. So, when one request ends while an execution goes on in
/// another shell, busy is said once more for that execution: idle would be a lie.
final class Activity: Sendable {
  private struct Entry: Sendable {
    var token: Int
    var parent: Frame
    var isExecution: Bool
  }

  private struct State: Sendable {
    var entries: [Entry] = []
    var lastToken = 0
  }

  private let publisher: Publisher
  // Also guards that what is said of a request is said in order.
  private let state = Mutex(State())

  init(_ publisher: Publisher) {
    self.publisher = publisher
  }

  /// Says busy for a request.
  ///
  /// - Returns: What ``end(_:)`` needs.
  func begin(_ message: Message) -> Int {
    state.withLock { state in
      state.lastToken += 1
      let isExecution = message.header.type == "execute_request"
      state.entries.append(
        Entry(token: state.lastToken, parent: message.rawHeader, isExecution: isExecution)
      )
      publisher.publish(status: "busy", parent: message.rawHeader)
      return state.lastToken
    }
  }

  /// Says idle for a request.
  func end(_ token: Int) {
    state.withLock { state in
      guard let place = state.entries.firstIndex(where: { $0.token == token }) else { return }
      publisher.publish(status: "idle", parent: state.entries.remove(at: place).parent)
      if let execution = state.entries.first(where: \.isExecution) {
        publisher.publish(status: "busy", parent: execution.parent)
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Carries questions to the person and the answers back to the thread that waits for them.
final class InputBroker: Sendable {
  /// A question under way.
  private struct Question: Sendable {
    var identities: [Frame]
    var id: String
    var answer: String?
  }

  private struct State: Sendable {
    var question: Question?
    var isInterrupted = false
    var isClosed = false
  }

  private let state = Monitor(State())

  /// Forgets an earlier interruption: an execution begins.
  func prepare() {
    state.update { $0.isInterrupted = false }
  }

  /// Ends the question under way, and those to come in this execution.
  func interrupt() {
    state.update { $0.isInterrupted = true }
  }

  /// Ends the question under way and all to come.
  func close() {
    state.update { $0.isClosed = true }
  }

  /// Sends a question to the sender of a request and waits for the answer.
  ///
  /// `send` sends the message on the stdin channel and returns its `msg_id`. Throws ``InputError``.
  func ask(
    prompt: String,
    isPassword: Bool,
    of request: Message,
    send: (OutgoingMessage) -> String
  ) throws -> String {
    let message = OutgoingMessage(
      identities: request.identities,
      type: "input_request",
      parent: request.rawHeader,
      content: ["prompt": .string(prompt), "password": .bool(isPassword)]
    )
    // Under the lock, so that the answer finds its question however fast it comes.
    try state.update { state in
      if let obstacle = Self.obstacle(state) { throw obstacle }
      state.question = Question(identities: request.identities, id: send(message))
    }
    defer { state.update { $0.question = nil } }
    let result: Result<String, InputError>? = state.wait { state in
      if let answer = state.question?.answer { return .success(answer) }
      return Self.obstacle(state).map { .failure($0) }
    }
    guard let result else { throw InputError.interrupted }
    return try result.get()
  }

  private static func obstacle(_ state: State) -> InputError? {
    if state.isClosed { return .shuttingDown }
    return state.isInterrupted ? .interrupted : nil
  }

  /// Takes an answer; what answers no question, or an earlier one, is dropped.
  ///
  /// Most clients leave the parent of an `input_reply` empty, so its sender must suffice.
  ///
  /// - Returns: Whether it was the answer to the question under way.
  func receive(_ message: Message) -> Bool {
    guard message.header.type == "input_reply" else { return false }
    return state.update { state in
      guard let question = state.question, question.answer == nil,
        question.identities == message.identities,
        message.parentID.map({ $0.isEmpty || $0 == question.id }) ?? true
      else { return false }
      state.question?.answer = message.content["value"]?.stringValue ?? ""
      return true
    }
  }
}

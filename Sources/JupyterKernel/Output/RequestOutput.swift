// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

/// The output of one execution: publishes under the header of its request.
final class RequestOutput: ExecutionOutput {
  /// Invariant: nothing is published any more once `isClosed`.
  private struct State: Sendable {
    var isClosed = false
    var payloads: [Payload] = []
    var resultText: String?
  }

  private let request: ExecuteRequest
  private let message: Message
  private let publisher: Publisher
  private let ask: @Sendable (_ prompt: String, _ isPassword: Bool) throws -> String
  private let state = Mutex(State())

  /// Makes the output of a request; `ask` asks the person on behalf of it.
  init(
    request: ExecuteRequest,
    message: Message,
    publisher: Publisher,
    ask: @escaping @Sendable (_ prompt: String, _ isPassword: Bool) throws -> String
  ) {
    self.request = request
    self.message = message
    self.publisher = publisher
    self.ask = ask
  }

  /// Publishes unless the execution is silent or over.
  ///
  /// Publishing happens under the lock of `state`, so that ``close()`` is the last moment at which
  /// anything of this execution enters the queue: `idle` comes after it.
  private func ifOpen(_ publish: () -> Void) {
    guard !request.isSilent else { return }
    state.withLock { if !$0.isClosed { publish() } }
  }

  func write(stdout text: String) {
    ifOpen { publisher.write(text, to: .stdout, parent: message.rawHeader) }
  }

  func write(stderr text: String) {
    ifOpen { publisher.write(text, to: .stderr, parent: message.rawHeader) }
  }

  func display(_ display: Display) {
    let transient: JSONValue = display.id.map { ["display_id": .string($0)] } ?? [:]
    let content: JSONValue = [
      "data": display.bundle.wireValue, "metadata": display.metadata, "transient": transient,
    ]
    let type = display.isUpdate ? "update_display_data" : "display_data"
    ifOpen { publisher.publish(type, parent: message.rawHeader, content: content) }
  }

  func result(_ bundle: MediaBundle) {
    state.withLock { $0.resultText = bundle.representations["text/plain"] }
    let content: JSONValue = [
      "execution_count": .int(request.executionCount), "data": bundle.wireValue, "metadata": [:],
    ]
    ifOpen { publisher.publish("execute_result", parent: message.rawHeader, content: content) }
  }

  func clear(wait: Bool) {
    ifOpen {
      publisher.publish(
        "clear_output",
        parent: message.rawHeader,
        content: ["wait": .bool(wait)]
      )
    }
  }

  func input(prompt: String, isPassword: Bool) throws -> String {
    guard request.allowsInput, !state.withLock({ $0.isClosed }) else {
      throw InputError.notAllowed
    }
    // What the code has printed belongs above the question.
    publisher.flush()
    return try ask(prompt, isPassword)
  }

  func attach(_ payload: Payload) {
    state.withLock { $0.payloads.append(payload) }
  }

  /// Publishes the failure, as the last thing.
  func fail(_ failure: ExecutionFailure) {
    ifOpen {
      publisher.publish("error", parent: message.rawHeader, content: .object(failure.fields))
    }
  }

  /// Ends the output: what is written from now on is dropped.
  func close() {
    state.withLock { $0.isClosed = true }
  }

  /// What was attached.
  var payloads: [Payload] { state.withLock { $0.payloads } }

  /// The result as plain text, for the history.
  var resultText: String? { state.withLock { $0.resultText } }
}

extension Payload {
  /// The payload as the wire has it.
  var wireValue: JSONValue {
    switch self {
    case .page(let bundle, let start):
      ["source": "page", "data": bundle.wireValue, "start": .int(start)]
    case .nextInput(let text, let replace):
      ["source": "set_next_input", "text": .string(text), "replace": .bool(replace)]
    }
  }
}

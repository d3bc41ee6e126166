// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

/// The output of one execution: publishes under the header of its request.
final class RequestOutput: ExecutionOutput {
  /// How much an execution may show.
  struct Bounds: Sendable {
    /// Bytes of text on both streams.
    var text: Int
    /// Bytes of displays; replacing one is free.
    var displays: Int
  }

  /// Invariant: nothing is published any more once `isClosed`.
  private struct State: Sendable {
    var isClosed = false
    var payloads: [Payload] = []
    var resultText: String?
    var text: BoundedText
    var displayRoom: Int
  }

  private let request: ExecuteRequest
  private let message: Message
  private let publisher: Publisher
  private let bounds: Bounds
  private let ask: @Sendable (_ prompt: String, _ isPassword: Bool) throws -> String
  private let state: Mutex<State>

  /// Makes the output of a request; `ask` asks the person on behalf of it.
  init(
    request: ExecuteRequest,
    message: Message,
    publisher: Publisher,
    bounds: Bounds,
    ask: @escaping @Sendable (_ prompt: String, _ isPassword: Bool) throws -> String
  ) {
    self.request = request
    self.message = message
    self.publisher = publisher
    self.bounds = bounds
    self.ask = ask
    state = Mutex(State(text: BoundedText(limit: bounds.text), displayRoom: bounds.displays))
  }

  /// Publishes unless the execution is silent or over.
  ///
  /// Publishing happens under the lock of `state`, so that ``close()`` is the last moment at which
  /// anything of this execution enters the queue: `idle` comes after it.
  private func ifOpen(_ publish: (inout State) -> Void) {
    guard !request.isSilent else { return }
    state.withLock { if !$0.isClosed { publish(&$0) } }
  }

  private func publish(_ pieces: [BoundedText.Piece]) {
    for piece in pieces {
      publisher.write(piece.text, to: piece.stream, parent: message.rawHeader)
    }
  }

  func write(stdout text: String) {
    ifOpen { publish($0.text.take(BoundedText.Piece(.stdout, text))) }
  }

  func write(stderr text: String) {
    ifOpen { publish($0.text.take(BoundedText.Piece(.stderr, text))) }
  }

  func display(_ display: Display) {
    let transient: JSONValue = display.id.map { ["display_id": .string($0)] } ?? [:]
    let content: JSONValue = [
      "data": display.bundle.wireValue, "metadata": display.bundle.metadataValue,
      "transient": transient,
    ]
    show(
      display.isUpdate ? "update_display_data" : "display_data",
      content,
      display.bundle,
      display.buffers,
      updating: display.isUpdate ? display.id : nil
    )
  }

  func result(_ bundle: MediaBundle, buffers: [[UInt8]]) {
    state.withLock { $0.resultText = bundle.representations["text/plain"] }
    let content: JSONValue = [
      "execution_count": .int(request.executionCount), "data": bundle.wireValue,
      "metadata": bundle.metadataValue,
    ]
    show("execute_result", content, bundle, buffers)
  }

  /// Publishes a display behind the text before it, or says that there is no room for it.
  private func show(
    _ type: String,
    _ content: JSONValue,
    _ bundle: MediaBundle,
    _ buffers: [[UInt8]],
    updating id: String? = nil
  ) {
    let size = bundle.size + buffers.reduce(0) { $0 + $1.count }
    ifOpen { state in
      if id == nil {
        guard size <= state.displayRoom else {
          let text =
            "… a display of \(grouped(size)) bytes is left out: this cell has shown as much as it "
            + "may, \(grouped(bounds.displays)) bytes …\n"
          publish(state.text.take(BoundedText.Piece(.stderr, text)))
          return
        }
        state.displayRoom -= size
      }
      publish(state.text.release())
      publisher.publish(
        type,
        parent: message.rawHeader,
        content: content,
        buffers: buffers,
        droppable: size,
        updating: id
      )
    }
  }

  func clear(wait: Bool) {
    ifOpen { state in
      // What was shown so far is gone, and with it what it has used up of the bounds.
      state.text = BoundedText(limit: bounds.text)
      state.displayRoom = bounds.displays
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
    ifOpen { publish($0.text.release()) }
    publisher.flush()
    return try ask(prompt, isPassword)
  }

  func attach(_ payload: Payload) {
    state.withLock { $0.payloads.append(payload) }
  }

  /// Publishes the failure, as the last thing.
  func fail(_ failure: ExecutionFailure) {
    ifOpen { state in
      publish(state.text.release())
      publisher.publish("error", parent: message.rawHeader, content: .object(failure.fields))
    }
  }

  /// Ends the output: what is written from now on is dropped.
  func close() {
    ifOpen { publish($0.text.release()) }
    state.withLock { $0.isClosed = true }
  }

  /// What was attached.
  var payloads: [Payload] { state.withLock { $0.payloads } }

  /// The result as plain text, for the history.
  var resultText: String? { state.withLock { $0.resultText } }
}

extension MediaBundle {
  /// How many bytes its forms have.
  fileprivate var size: Int { representations.reduce(0) { $0 + $1.value.utf8.count } }
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

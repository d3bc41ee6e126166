// SPDX-License-Identifier: Apache-2.0

import MartletText
import Synchronization

/// The way out of the dispatcher, for everything but the iopub channel.
///
/// The kernel's sockets are one; a test can be another.
protocol Outlet: Sendable {
  /// Sends a message on a channel and returns its `msg_id`.
  func send(_ message: OutgoingMessage, on channel: Channel) -> String

  /// Calls `body` once everything that has arrived on the shell channel was handed over.
  func afterReceiving(_ body: @escaping @Sendable () -> Void)

  /// The client wants the kernel to end.
  func shutdown(restart: Bool)
}

/// Serves requests: what they mean, in which order things are said, and who is asked.
///
/// Knows no sockets. ``receive(_:on:)`` is called by the threads of the channels, ``serveLane()``
/// is the execution thread.
final class Dispatcher: Sendable {
  let backend: any KernelBackend
  let information: KernelInformation
  let publisher: Publisher
  let history: any HistoryStore
  let outlet: any Outlet
  let lane: RequestLane
  let input = InputBroker()
  /// The number of the latest execution that counts; written by the execution thread alone.
  let executionCount = Atomic(0)

  init(
    backend: any KernelBackend,
    publisher: Publisher,
    history: any HistoryStore,
    outlet: any Outlet,
    lane: RequestLane
  ) {
    self.backend = backend
    information = backend.information
    self.publisher = publisher
    self.history = history
    self.outlet = outlet
    self.lane = lane
  }

  /// Takes a message from a channel.
  func receive(_ message: Message, on channel: Channel) {
    switch channel {
    case .shell: lane.enqueue(message)
    case .control: serve(message, on: .control)
    case .stdin: input.receive(message)
    case .iopub, .heartbeat: break
    }
  }

  /// Serves the requests of the shell channel until the lane is closed.
  func serveLane() {
    while case .request(let message, let isAborted) = lane.next() {
      serve(message, on: .shell, isAborted: isAborted)
    }
  }

  /// Interrupts the execution under way, if there is one.
  func interrupt() {
    lane.interrupt {
      input.interrupt()
      backend.interrupt()
    }
  }

  /// What a request is answered with.
  struct Answer: Sendable {
    /// The content of the reply; `nil` where the protocol has no reply.
    var content: JSONValue?
    /// What happens after reply and idle.
    var afterwards: (@Sendable () -> Void)?

    static let none = Answer(content: nil)
  }

  /// Serves one request: busy, whatever the request does, one reply, idle.
  ///
  /// Every request goes through here, so this order holds whatever a handler does.
  private func serve(_ message: Message, on channel: Channel, isAborted: Bool = false) {
    publisher.publish(status: "busy", parent: message.rawHeader)
    let answer: Answer
    do {
      answer = isAborted ? abort(message) : try self.answer(message, on: channel)
    } catch {
      answer = Answer(content: refusal(error, of: message))
    }
    if let content = answer.content {
      let stem = message.header.type.dropLast("_request".count)
      _ = outlet.send(
        OutgoingMessage(
          identities: message.identities,
          type: stem + "_reply",
          parent: message.rawHeader,
          content: content
        ),
        on: channel
      )
    }
    publisher.publish(status: "idle", parent: message.rawHeader)
    answer.afterwards?()
  }

  private func answer(_ message: Message, on channel: Channel) throws(RequestError) -> Answer {
    let content = RequestContent(value: message.content)
    switch (channel, message.header.type) {
    case (_, "kernel_info_request"): return Answer(content: kernelInformation)
    case (_, "shutdown_request"): return shutdown(content)
    case (_, "interrupt_request"):
      interrupt()
      return Answer(content: ["status": "ok"])
    case (.shell, "execute_request"): return try execute(content, message)
    case (.shell, "complete_request"): return Answer(content: try complete(content))
    case (.shell, "inspect_request"): return Answer(content: try inspect(content))
    case (.shell, "is_complete_request"): return Answer(content: try isComplete(content))
    case (.shell, "history_request"): return Answer(content: try history(content))
    case (.shell, "comm_info_request"): return Answer(content: ["status": "ok", "comms": [:]])
    case (.shell, "comm_open"):
      refuseComm(content, parent: message.rawHeader)
      return .none
    case (_, let type) where type.hasSuffix("_request"):
      throw .unsupported("This kernel does not answer \(type) on the \(channel) channel.")
    default:
      // What asks for no reply gets none: comm_msg and comm_close of a comm that is not open.
      return .none
    }
  }

  /// The content that tells the client why its request was refused.
  private func refusal(_ error: RequestError, of message: Message) -> JSONValue? {
    guard message.header.type.hasSuffix("_request") else { return nil }
    guard message.header.type == "execute_request" else { return error.failure.reply }
    return executeReply(.error(error.failure), count: executionCount.load(ordering: .relaxed))
  }

  /// The answer to a request that is not served because an earlier one failed or the kernel ends.
  private func abort(_ message: Message) -> Answer {
    guard message.header.type.hasSuffix("_request") else { return .none }
    guard message.header.type == "execute_request" else {
      return Answer(content: RequestError.unsupported("The kernel is ending.").failure.reply)
    }
    return Answer(
      content: executeReply(.aborted, count: executionCount.load(ordering: .relaxed))
    )
  }
}

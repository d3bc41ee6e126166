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

  /// Runs `body` on a new thread.
  func startThread(_ body: @escaping @Sendable () -> Void) throws

  /// The client wants the kernel to end.
  func shutdown(restart: Bool)
}

/// Serves requests: what they mean, in which order things are said, and who is asked.
///
/// Knows no sockets. ``receive(_:on:)`` is called by the threads of the channels, ``serve(_:)`` is
/// the thread of a lane.
final class Dispatcher: Sendable {
  let backend: any KernelBackend
  let information: KernelInformation
  let publisher: Publisher
  let history: any HistoryStore
  let outlet: any Outlet
  /// The main shell.
  let lane: RequestLane
  let subshells: Subshells
  let comms: Comms
  let bounds: RequestOutput.Bounds
  private let help: HelpDesk
  private let activity: Activity

  init(
    backend: any KernelBackend,
    publisher: Publisher,
    history: any HistoryStore,
    outlet: any Outlet,
    configuration: KernelConfiguration
  ) {
    self.backend = backend
    information = backend.information
    self.publisher = publisher
    self.history = history
    self.outlet = outlet
    lane = RequestLane(lateness: configuration.abortLateness)
    subshells = Subshells(lateness: configuration.abortLateness)
    comms = Comms(targets: backend.commTargets, publisher: publisher)
    bounds = RequestOutput.Bounds(
      text: configuration.textLimit,
      displays: configuration.displayLimit
    )
    help = HelpDesk(patience: configuration.helpPatience)
    activity = Activity(publisher)
  }

  /// Takes a message from a channel.
  func receive(_ message: Message, on channel: Channel) {
    switch channel {
    case .shell: enqueue(message)
    case .control: serve(message, on: .control, in: lane)
    case .stdin: receiveAnswer(message)
    case .iopub, .heartbeat: break
    }
  }

  private func enqueue(_ message: Message) {
    guard let id = message.header.subshell, backend.servesConcurrently else {
      let serial = lane.enqueue(message)
      if let serial, backend.servesConcurrently, HelpDesk.serves(message) {
        help.note(message, serial)
      }
      return
    }
    if let subshell = subshells.lane(id) {
      subshell.enqueue(message)
    } else {
      serve(message, on: .shell, in: lane, refusal: .unknownSubshell(id))
    }
  }

  /// Hands an answer of the person to the shell that has asked.
  private func receiveAnswer(_ message: Message) {
    if let id = message.header.subshell, let lane = subshells.lane(id) {
      _ = lane.input.receive(message)
      return
    }
    // Not every client says which shell it answers: then the question is found by its name.
    _ = ([lane] + subshells.all).first { $0.input.receive(message) }
  }

  /// Serves the requests of a lane until it is closed.
  func serve(_ lane: RequestLane) {
    while case .request(let message, let isAborted) = lane.next() {
      serve(message, on: .shell, in: lane, isAborted: isAborted)
    }
  }

  /// Serves what a person asks while the main shell computes, until ``close()``.
  func serveHelp() {
    help.run(for: lane) { serve($0, on: .shell, in: lane) }
  }

  /// Interrupts the executions under way, if there are any.
  func interrupt() {
    for lane in [lane] + subshells.all { interrupt(lane) }
  }

  /// Interrupts the execution under way in a lane, if there is one.
  func interrupt(_ lane: RequestLane) {
    lane.interrupt {
      lane.input.interrupt()
      backend.interrupt(subshell: lane.subshell)
    }
  }

  /// Aborts what waits in all shells and interrupts what runs; their threads then end.
  func close() {
    help.close()
    lane.close()
    for lane in subshells.close() { lane.close() }
    interrupt()
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
  private func serve(
    _ message: Message,
    on channel: Channel,
    in lane: RequestLane,
    isAborted: Bool = false,
    refusal: RequestError? = nil
  ) {
    let token = activity.begin(message)
    let answer: Answer
    do throws(RequestError) {
      if let refusal { throw refusal }
      answer =
        isAborted
        ? abort(message, lane)
        : try RequestParent.serving(message) { () throws(RequestError) in
          try self.answer(message, on: channel, in: lane)
        }
    } catch {
      answer = Answer(content: refuse(error, message, lane))
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
    activity.end(token)
    answer.afterwards?()
  }

  private func answer(
    _ message: Message,
    on channel: Channel,
    in lane: RequestLane
  ) throws(RequestError) -> Answer {
    let content = RequestContent(value: message.content)
    switch (channel, message.header.type) {
    case (_, "kernel_info_request"): return Answer(content: kernelInformation)
    case (_, "shutdown_request"): return shutdown(content)
    case (_, "interrupt_request"):
      interrupt()
      return Answer(content: ["status": "ok"])
    case (.control, "create_subshell_request"): return try createSubshell()
    case (.control, "delete_subshell_request"): return try deleteSubshell(content)
    case (.control, "list_subshell_request"): return try listSubshells()
    case (.shell, "execute_request"): return try execute(content, message, lane)
    case (.shell, "complete_request"): return Answer(content: try complete(content))
    case (.shell, "inspect_request"): return Answer(content: try inspect(content))
    case (.shell, "is_complete_request"): return Answer(content: try isComplete(content))
    case (.shell, "history_request"): return Answer(content: try history(content, lane))
    case (.shell, "comm_info_request"):
      return Answer(content: comms.information(content.value["target_name"]?.stringValue))
    case (.shell, "comm_open"):
      comms.open(content, message)
      return .none
    case (.shell, "comm_msg"):
      comms.receive(content, message)
      return .none
    case (.shell, "comm_close"):
      comms.close(content, message)
      return .none
    case (_, let type) where type.hasSuffix("_request"):
      throw .unsupported("This kernel does not answer \(type) on the \(channel) channel.")
    default:
      // What asks for no reply gets none.
      return .none
    }
  }

  /// The content that tells the client why its request was refused.
  private func refuse(_ error: RequestError, _ message: Message, _ lane: RequestLane) -> JSONValue?
  {
    guard message.header.type.hasSuffix("_request") else { return nil }
    guard message.header.type == "execute_request" else { return error.failure.reply }
    let count = lane.executionCount.load(ordering: .relaxed)
    return executeReply(.error(error.failure), count: count)
  }

  /// The answer to a request that is not served because an earlier one failed or its shell ends.
  private func abort(_ message: Message, _ lane: RequestLane) -> Answer {
    guard message.header.type.hasSuffix("_request") else { return .none }
    guard message.header.type == "execute_request" else {
      let what = lane.subshell == nil ? "kernel" : "subshell"
      return Answer(content: RequestError.unsupported("The \(what) is ending.").failure.reply)
    }
    let count = lane.executionCount.load(ordering: .relaxed)
    return Answer(content: executeReply(.aborted, count: count))
  }
}

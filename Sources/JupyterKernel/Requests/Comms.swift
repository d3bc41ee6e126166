// SPDX-License-Identifier: Apache-2.0

import MartletText

/// The comms that are open, whichever end has opened them.
final class Comms: Sendable {
  /// How many can be open at a time.
  static let limit = 10_000

  private struct Open: Sendable {
    var comm: Comm
    var receiver: any CommReceiver
  }

  private let targets: [String: any CommTarget]
  private let publisher: Publisher
  private let state = Monitor<[String: Open]>([:])

  init(targets: [String: any CommTarget], publisher: Publisher) {
    self.targets = targets
    self.publisher = publisher
  }

  /// The content of a `comm_info_reply`; with a target only the comms of that one.
  func information(_ target: String?) -> JSONValue {
    let comms = state.update { Array($0.values) }.map(\.comm).sorted { $0.id < $1.id }
    return [
      "status": "ok",
      "comms": .object(
        comms.filter { target == nil || $0.target == target }.map {
          (key: $0.id, value: ["target_name": .string($0.target)])
        }
      ),
    ]
  }

  // MARK: From the kernel

  /// Opens comms on behalf of the backend.
  var opener: CommOpener {
    CommOpener { [weak self] target, message, receiver throws(CommError) in
      guard let self else { throw .tooMany(limit: 0) }
      return try self.open(target, message, receiver)
    }
  }

  private func open(
    _ target: String,
    _ message: CommMessage,
    _ receiver: any CommReceiver
  ) throws(CommError) -> Comm {
    let comm = comm(randomName(), target)
    let isAdmitted = state.update { comms in
      guard comms.count < Self.limit else { return false }
      comms[comm.id] = Open(comm: comm, receiver: receiver)
      return true
    }
    guard isAdmitted else { throw .tooMany(limit: Self.limit) }
    say("comm_open", comm.id, message, target: target)
    return comm
  }

  private func comm(_ id: String, _ target: String) -> Comm {
    Comm(
      id: id,
      target: target,
      onSend: { [weak self] in self?.send($0, on: id) },
      onClose: { [weak self] in self?.close(id, $0) }
    )
  }

  // MARK: From clients

  /// Serves a `comm_open`: whom nobody wants is closed at once.
  func open(_ content: RequestContent, _ message: Message) {
    guard let id = content.value["comm_id"]?.stringValue else { return }
    let name = content.value["target_name"]?.stringValue ?? ""
    let isFree = state.update { $0[id] == nil && $0.count < Self.limit }
    guard isFree, let target = targets[name] else {
      // A name that is taken stays with the comm that has it.
      if state.update({ $0[id] == nil }) { say("comm_close", id, CommMessage(data: "{}")) }
      return
    }
    let comm = comm(id, name)
    state.update { $0[id] = Open(comm: comm, receiver: target) }
    if !target.open(comm, Self.message(content, message)) { close(id, CommMessage(data: "{}")) }
  }

  /// Serves a `comm_msg`; one for a comm that is not open is dropped.
  func receive(_ content: RequestContent, _ message: Message) {
    guard let id = content.value["comm_id"]?.stringValue, let open = state.update({ $0[id] })
    else { return }
    open.receiver.receive(Self.message(content, message), on: open.comm)
  }

  /// Serves a `comm_close`.
  func close(_ content: RequestContent, _ message: Message) {
    guard let id = content.value["comm_id"]?.stringValue,
      let open = state.update({ $0.removeValue(forKey: id) })
    else { return }
    open.receiver.close(open.comm, Self.message(content, message))
  }

  private static func message(_ content: RequestContent, _ message: Message) -> CommMessage {
    CommMessage(
      data: (content.value["data"] ?? [:]).compactText,
      buffers: message.buffers,
      metadata: message.metadata.compactText
    )
  }

  // MARK: On the wire

  private func send(_ message: CommMessage, on id: String) {
    guard state.update({ $0[id] != nil }) else { return }
    say("comm_msg", id, message)
  }

  private func close(_ id: String, _ message: CommMessage) {
    guard state.update({ $0.removeValue(forKey: id) }) != nil else { return }
    say("comm_close", id, message)
  }

  private func say(_ type: String, _ id: String, _ message: CommMessage, target: String? = nil) {
    var content: [(key: String, value: JSONValue)] = [("comm_id", .string(id))]
    if let target { content.append(("target_name", .string(target))) }
    content.append(("data", (try? JSONValue.parse(message.data)) ?? .string(message.data)))
    let metadata = try? JSONValue.parse(message.metadata)
    publisher.publish(
      type,
      parent: RequestParent.current,
      content: .object(content),
      metadata: metadata?.objectValue == nil ? [:] : metadata ?? [:],
      buffers: message.buffers,
      // Opening and closing must arrive; of messages there can be any number.
      droppable: type == "comm_msg" ? message.size : nil
    )
  }
}

/// The request that the thread under way serves.
enum RequestParent {
  /// Its header; `nil` where no request is served.
  @TaskLocal static var current: Frame?

  /// Serves a request.
  static func serving<Result>(
    _ message: Message,
    _ body: () throws(RequestError) -> Result
  ) throws(RequestError) -> Result {
    // `withValue` forgets the type of the error.
    try $current.withValue(message.rawHeader) {
      Swift.Result { () throws(RequestError) in try body() }
    }.get()
  }
}

extension CommMessage {
  /// How many bytes it has.
  fileprivate var size: Int { data.utf8.count + buffers.reduce(0) { $0 + $1.count } }
}

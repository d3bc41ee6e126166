// SPDX-License-Identifier: Apache-2.0

import MartletText

/// The comms that clients have opened.
final class Comms: Sendable {
  /// How many can be open at a time.
  static let limit = 10_000

  private struct Open: Sendable {
    var comm: Comm
    var target: any CommTarget
    /// The header of the message that is being received on it.
    var parent: Frame?
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

  /// Serves a `comm_open`: whom nobody wants is closed at once.
  func open(_ content: RequestContent, _ message: Message) {
    guard let id = content.value["comm_id"]?.stringValue else { return }
    let name = content.value["target_name"]?.stringValue ?? ""
    let isFree = state.update { $0[id] == nil && $0.count < Self.limit }
    guard isFree, let target = targets[name] else {
      // A name that is taken stays with the comm that has it.
      if state.update({ $0[id] == nil }) { say("comm_close", id, "{}", message.rawHeader) }
      return
    }
    let comm = Comm(
      id: id,
      target: name,
      onSend: { [weak self] in self?.send($0, on: id) },
      onClose: { [weak self] in self?.close(id, $0) }
    )
    state.update { $0[id] = Open(comm: comm, target: target, parent: message.rawHeader) }
    if target.open(comm, Self.message(content, message)) {
      state.update { $0[id]?.parent = nil }
    } else {
      close(id, "{}")
    }
  }

  /// Serves a `comm_msg`; one for a comm that is not open is dropped.
  func receive(_ content: RequestContent, _ message: Message) {
    guard let id = content.value["comm_id"]?.stringValue,
      let open = state.update({ comms in
        comms[id]?.parent = message.rawHeader
        return comms[id]
      })
    else { return }
    open.target.receive(Self.message(content, message), on: open.comm)
    state.update { $0[id]?.parent = nil }
  }

  /// Serves a `comm_close`.
  func close(_ content: RequestContent, _ message: Message) {
    guard let id = content.value["comm_id"]?.stringValue,
      let open = state.update({ $0.removeValue(forKey: id) })
    else { return }
    open.target.close(open.comm, Self.message(content, message))
  }

  private func send(_ data: String, on id: String) {
    guard let open = state.update({ $0[id] }) else { return }
    say("comm_msg", id, data, open.parent)
  }

  private func close(_ id: String, _ data: String) {
    guard let open = state.update({ $0.removeValue(forKey: id) }) else { return }
    say("comm_close", id, data, open.parent)
  }

  private func say(_ type: String, _ id: String, _ data: String, _ parent: Frame?) {
    let value = (try? JSONValue.parse(data)) ?? .string(data)
    publisher.publish(type, parent: parent, content: ["comm_id": .string(id), "data": value])
  }

  private static func message(_ content: RequestContent, _ message: Message) -> CommMessage {
    CommMessage(data: (content.value["data"] ?? [:]).compactText, buffers: message.buffers)
  }
}

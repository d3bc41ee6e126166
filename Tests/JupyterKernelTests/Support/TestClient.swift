// SPDX-License-Identifier: Apache-2.0

import CZeroMQ
import JupyterKernel
import MartletText
import Testing

/// A client that talks to a kernel in bare ZeroMQ and checks every signature it gets.
final class TestClient {
  enum Channel: CaseIterable { case shell, control, stdin, iopub, heartbeat }

  private let context = zmq_ctx_new()
  private var sockets: [Channel: UnsafeMutableRawPointer] = [:]
  private let signer: MessageSigner
  private let session: String
  private var counter = 0
  /// Kept alive as long as its client.
  private var kernel: RunningKernel?

  /// Connects and, unless told otherwise, waits for the welcome of the broadcast.
  ///
  /// One that is not `welcomed` takes its welcome itself, for a kernel that is started later.
  /// `receiveBound` is how many broadcast messages it takes before it reads them; 0 is any number.
  convenience init(
    _ kernel: RunningKernel,
    name: String = "client",
    subscribing: Bool = true,
    welcomed: Bool = true,
    receiveBound: Int32 = 0
  ) throws {
    try self.init(
      kernel.connection,
      name: name,
      subscribing: subscribing,
      welcomed: welcomed,
      receiveBound: receiveBound
    )
    self.kernel = kernel
  }

  init(
    _ connection: ConnectionFile,
    name: String = "client",
    subscribing: Bool = true,
    welcomed: Bool = true,
    receiveBound: Int32 = 0
  ) throws {
    signer = try MessageSigner(key: connection.key)
    session = name
    let ports: [(Channel, Int32, Int)] = [
      (.shell, ZMQ_DEALER, connection.shellPort), (.control, ZMQ_DEALER, connection.controlPort),
      (.stdin, ZMQ_DEALER, connection.stdinPort), (.iopub, ZMQ_SUB, connection.iopubPort),
      (.heartbeat, ZMQ_REQ, connection.heartbeatPort),
    ]
    for (channel, type, port) in ports where channel != .iopub || subscribing {
      let socket = try #require(zmq_socket(context, type))
      sockets[channel] = socket
      var zero: Int32 = 0
      zmq_setsockopt(socket, ZMQ_LINGER, &zero, 4)
      var bound = channel == .iopub ? receiveBound : 0
      zmq_setsockopt(socket, ZMQ_RCVHWM, &bound, 4)
      if let keys = connection.encryption {
        zmq_setsockopt(socket, ZMQ_CURVE_SERVERKEY, keys.publicKey, 40)
        zmq_setsockopt(socket, ZMQ_CURVE_PUBLICKEY, keys.publicKey, 40)
        zmq_setsockopt(socket, ZMQ_CURVE_SECRETKEY, keys.secretKey, 40)
      }
      if channel == .iopub {
        zmq_setsockopt(socket, ZMQ_SUBSCRIBE, "", 0)
      } else {
        zmq_setsockopt(socket, ZMQ_ROUTING_ID, name, name.utf8.count)
      }
      let separator = connection.transport == .tcp ? ":" : "-"
      zmq_connect(socket, "\(connection.transport)://\(connection.ip)\(separator)\(port)")
    }
    if subscribing, welcomed {
      let welcome = try receive(.iopub)
      try #require(welcome.type == "iopub_welcome")
    }
  }

  deinit {
    for socket in sockets.values { zmq_close(socket) }
    zmq_ctx_term(context)
  }

  // MARK: Sending

  /// Sends a request and returns its `msg_id`.
  @discardableResult
  func send(
    _ type: String,
    _ content: JSONValue = [:],
    on channel: Channel = .shell,
    metadata: JSONValue = [:],
    subshell: String? = nil
  ) -> String {
    let (id, frames) = message(type, content, metadata: metadata, subshell: subshell)
    send(raw: frames, on: channel)
    return id
  }

  /// The frames of a request, signed, without sending it.
  func message(
    _ type: String,
    _ content: JSONValue = [:],
    metadata: JSONValue = [:],
    subshell: String? = nil
  ) -> (id: String, frames: [[UInt8]]) {
    counter += 1
    let id = "\(session)-\(counter)"
    // An odd microsecond: whole milliseconds are taken for a coarser clock.
    let date = Timestamp(microseconds: Timestamp.now.microseconds | 1)
    var header: [(key: String, value: JSONValue)] = [
      ("msg_id", .string(id)), ("msg_type", .string(type)), ("username", "tester"),
      ("session", .string(session)), ("date", .string(date.text)), ("version", "5.5"),
    ]
    if let subshell { header.append(("subshell_id", .string(subshell))) }
    let parts = [.object(header), [:], metadata, content].map { Array($0.compactText.utf8) }
    return (id, signed(parts))
  }

  /// Frames with a delimiter and a signature in front.
  func signed(_ parts: [[UInt8]]) -> [[UInt8]] {
    [Array("<IDS|MSG>".utf8), signer.signature(of: parts.prefix(4))] + parts
  }

  /// Sends frames as they are.
  func send(raw frames: [[UInt8]], on channel: Channel = .shell) {
    for (index, frame) in frames.enumerated() {
      let more = index + 1 < frames.count ? ZMQ_SNDMORE : 0
      zmq_send(sockets[channel], frame, frame.count, more)
    }
  }

  /// Executes code, waits for the reply and for everything up to idle.
  @discardableResult
  func run(_ code: String, _ options: [(key: String, value: JSONValue)] = []) throws
    -> (reply: ReceivedMessage, outputs: [ReceivedMessage])
  {
    let id = execute(code, options)
    let reply = try receive(.shell)
    try #require(reply.parentID == id)
    return (reply, try outputs(of: id))
  }

  /// Executes code and waits for the reply alone.
  func reply(to code: String) throws -> ReceivedMessage {
    let id = execute(code)
    let reply = try receive(.shell)
    try #require(reply.parentID == id)
    return reply
  }

  /// Sends an `execute_request`.
  @discardableResult
  func execute(
    _ code: String,
    _ options: [(key: String, value: JSONValue)] = [],
    subshell: String? = nil
  ) -> String {
    send("execute_request", .object([("code", .string(code))] + options), subshell: subshell)
  }

  /// Makes a subshell and returns its name.
  func makeSubshell() throws -> String {
    let reply = try ask("create_subshell_request", on: .control)
    try #require(reply.status == "ok")
    return try #require(reply.content["subshell_id"]?.stringValue)
  }

  /// Sends a request and waits for its reply.
  func ask(
    _ type: String,
    _ content: JSONValue = [:],
    on channel: Channel = .shell,
    subshell: String? = nil
  ) throws -> ReceivedMessage {
    let id = send(type, content, on: channel, subshell: subshell)
    let reply = try receive(channel)
    try #require(reply.parentID == id)
    return reply
  }

  // MARK: Receiving

  /// Those of the channels on which a message waits, or comes within so many milliseconds.
  func ready(_ channels: [Channel], within milliseconds: Int) -> [Channel] {
    var items = channels.map {
      zmq_pollitem_t(socket: sockets[$0], fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
    }
    zmq_poll(&items, Int32(items.count), milliseconds)
    return zip(channels, items).filter { $0.1.revents != 0 }.map(\.0)
  }

  /// The frames of the next message; fails the test after ten seconds without one.
  func receiveRaw(_ channel: Channel) throws -> [[UInt8]] {
    let socket = try #require(sockets[channel])
    var items = [
      zmq_pollitem_t(socket: socket, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)
    ]
    try #require(zmq_poll(&items, 1, 10_000) == 1, "no message on \(channel)")
    var frames: [[UInt8]] = []
    var part = zmq_msg_t()
    repeat {
      zmq_msg_init(&part)
      zmq_msg_recv(&part, socket, 0)
      frames.append(
        Array(UnsafeRawBufferPointer(start: zmq_msg_data(&part), count: zmq_msg_size(&part)))
      )
    } while zmq_msg_more(&part) != 0
    return frames
  }

  /// The next message, its signature checked.
  func receive(_ channel: Channel) throws -> ReceivedMessage {
    let frames = try receiveRaw(channel)
    let start = try #require(frames.firstIndex(of: Array("<IDS|MSG>".utf8)))
    try #require(frames.count >= start + 6)
    try #require(signer.verify(frames[start + 1], of: frames[(start + 2)..<(start + 6)]) != nil)
    return ReceivedMessage(
      topic: frames[..<start].map { String(decoding: $0, as: UTF8.self) }.joined(),
      header: try JSONValue.parse(bytes: frames[start + 2]),
      parent: try JSONValue.parse(bytes: frames[start + 3]),
      metadata: try JSONValue.parse(bytes: frames[start + 4]),
      content: try JSONValue.parse(bytes: frames[start + 5]),
      buffers: Array(frames[(start + 6)...])
    )
  }

  /// The next message on the broadcast that is not the greeting of somebody else.
  func receiveBroadcast() throws -> ReceivedMessage {
    while true {
      let message = try receive(.iopub)
      if message.type != "iopub_welcome" { return message }
    }
  }

  /// What is broadcast for one request, from busy to idle; others' messages are skipped.
  func outputs(of id: String) throws -> [ReceivedMessage] {
    var messages: [ReceivedMessage] = []
    while true {
      let message = try receiveBroadcast()
      guard message.parentID == id else { continue }
      messages.append(message)
      if message.state == "idle" { return messages }
    }
  }
}

/// A message from the kernel.
struct ReceivedMessage {
  var topic: String
  var header: JSONValue
  var parent: JSONValue
  var metadata: JSONValue
  var content: JSONValue
  var buffers: [[UInt8]]

  var type: String { header["msg_type"]?.stringValue ?? "" }
  var parentID: String? { parent["msg_id"]?.stringValue }
  var state: String? { content["execution_state"]?.stringValue }
  var status: String? { content["status"]?.stringValue }
  var count: Int? { content["execution_count"]?.intValue }
  var text: String? { content["text"]?.stringValue }

  /// The message in one line: its type and what matters of its content.
  var summary: String {
    switch type {
    case "status": state ?? ""
    case "stream": "\(content["name"]?.stringValue ?? "") \(text ?? "")"
    case "display_data", "update_display_data", "execute_result":
      "\(type) \(content["data"]?["text/plain"]?.stringValue ?? "")"
    default: type
    }
  }
}

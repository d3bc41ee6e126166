// SPDX-License-Identifier: Apache-2.0

import CZeroMQ

/// One socket, which never blocks: waiting is the business of ``SocketLoop``.
///
/// `@unchecked Sendable`: a socket is made on one thread and then used by the one thread that runs
/// its loop; starting that thread is the full fence that ZeroMQ asks for.
final class ZeroMQSocket: @unchecked Sendable {
  /// The kinds of sockets that a kernel has.
  enum Kind: Sendable {
    case router
    case xpub
    case rep
    case dealer

    var constant: Int32 {
      switch self {
      case .router: ZMQ_ROUTER
      case .xpub: ZMQ_XPUB
      case .rep: ZMQ_REP
      case .dealer: ZMQ_DEALER
      }
    }
  }

  /// More frames than any client sends; what lies beyond is read and thrown away.
  private static let maximumFrames = 4096

  let handle: UnsafeMutableRawPointer

  /// Makes a socket and binds it, or connects it if it is a dealer.
  ///
  /// `broadcastDepth` is how many messages an XPUB socket holds for each reader.
  init(
    _ kind: Kind,
    context: ZeroMQContext,
    endpoint: String,
    encryption: CurveKeys? = nil,
    broadcastDepth: Int32 = 256
  ) throws {
    guard let handle = zmq_socket(context.handle, kind.constant) else {
      throw KernelError.socket(operation: "create", endpoint: endpoint, reason: zeroMQErrorText())
    }
    self.handle = handle
    // No bound on what waits to be sent: at a bound a ROUTER drops messages silently.
    set(ZMQ_SNDHWM, kind == .xpub ? broadcastDepth : 0)
    // On closing, the last replies get this many milliseconds to leave.
    set(ZMQ_LINGER, 500)
    if endpoint.hasPrefix("tcp://[") { set(ZMQ_IPV6, 1) }
    // A client that has lost its connection comes back under its old name before the loss is
    // noticed here: the new connection takes the name over instead of being ignored.
    if kind == .router { set(ZMQ_ROUTER_HANDOVER, 1) }
    if kind == .xpub {
      // Tell us of every subscriber, not only of the first one with a new topic, ...
      set(ZMQ_XPUB_VERBOSE, 1)
      // ... and let us put it on the list ourselves: nothing can reach it before its welcome.
      set(ZMQ_XPUB_MANUAL, 1)
      // Refuse a message while a reader's queue is full, instead of dropping it for that reader.
      set(ZMQ_XPUB_NODROP, 1)
    }
    if let encryption, !encrypt(with: encryption) {
      let reason = zeroMQErrorText()
      zmq_close(handle)
      throw KernelError.socket(operation: "encrypt", endpoint: endpoint, reason: reason)
    }
    let isConnecting = kind == .dealer
    let status = isConnecting ? zmq_connect(handle, endpoint) : zmq_bind(handle, endpoint)
    guard status == 0 else {
      let reason = zeroMQErrorText()
      zmq_close(handle)
      throw KernelError.socket(
        operation: isConnecting ? "connect to" : "bind",
        endpoint: endpoint,
        reason: reason
      )
    }
  }

  /// Makes the socket the server of an encrypted connection.
  private func encrypt(with keys: CurveKeys) -> Bool {
    set(ZMQ_CURVE_SERVER, 1)
    return zmq_setsockopt(handle, ZMQ_CURVE_SECRETKEY, keys.secretKey, keys.secretKey.utf8.count)
      == 0
      && zmq_setsockopt(handle, ZMQ_CURVE_PUBLICKEY, keys.publicKey, keys.publicKey.utf8.count)
        == 0
  }

  /// The port that the socket was bound to, where the system has chosen it.
  var boundPort: Int? {
    var text = [UInt8](repeating: 0, count: 1024)
    var count = text.count
    guard zmq_getsockopt(handle, ZMQ_LAST_ENDPOINT, &text, &count) == 0 else { return nil }
    let digits = String(decoding: text.prefix { $0 != 0 }, as: UTF8.self).split(separator: ":").last
    return digits.flatMap { Int($0) }
  }

  /// Sets an option that holds a number; only with options and values known to exist.
  private func set(_ option: Int32, _ value: Int32) {
    var value = value
    zmq_setsockopt(handle, option, &value, MemoryLayout<Int32>.size)
  }

  /// Answers the subscriber whose message was received last: it gets the topic from now on.
  func accept(subscription topic: Frame) {
    zmq_setsockopt(handle, ZMQ_SUBSCRIBE, topic, topic.count)
  }

  /// Takes a topic away from the subscriber whose message was received last.
  func end(subscription topic: Frame) {
    zmq_setsockopt(handle, ZMQ_UNSUBSCRIBE, topic, topic.count)
  }

  /// The next message, or `nil` if none waits.
  func receive() -> [Frame]? {
    var frames: [Frame] = []
    var message = zmq_msg_t()
    while true {
      zmq_msg_init(&message)
      defer { zmq_msg_close(&message) }
      guard receivePart(&message) else { return nil }
      if frames.count < Self.maximumFrames {
        let bytes = UnsafeRawBufferPointer(
          start: zmq_msg_data(&message),
          count: zmq_msg_size(&message)
        )
        frames.append(Frame(bytes))
      }
      if zmq_msg_more(&message) == 0 { return frames }
    }
  }

  private func receivePart(_ message: inout zmq_msg_t) -> Bool {
    while true {
      if zmq_msg_recv(&message, handle, ZMQ_DONTWAIT) >= 0 { return true }
      if zmq_errno() != EINTR { return false }
    }
  }

  /// Sends one message of an XPUB socket to those readers whose queues have room for it.
  func sendPastFullQueues(_ frames: [Frame]) {
    set(ZMQ_XPUB_NODROP, 0)
    send(frames)
    set(ZMQ_XPUB_NODROP, 1)
  }

  /// Sends one message.
  ///
  /// - Returns: `false` if nobody could take it, for instance because the client has gone, or if a
  ///   reader of an XPUB socket has no room for it; nothing of it was sent then.
  @discardableResult
  func send(_ frames: [Frame]) -> Bool {
    for (index, frame) in frames.enumerated() {
      let more = index + 1 < frames.count ? ZMQ_SNDMORE : 0
      while zmq_send(handle, frame, frame.count, more | ZMQ_DONTWAIT) < 0 {
        guard zmq_errno() == EINTR else { return false }
      }
    }
    return true
  }

  /// Closes the socket; what was sent still leaves within the linger time.
  func close() {
    zmq_close(handle)
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The dispatcher's way out to the real sockets.
struct SocketOutlet: Outlet {
  let wire: WireFormat
  let loops: [Channel: SocketLoop]
  let onStart: @Sendable (_ body: @escaping @Sendable () -> Void) throws -> Void
  let onShutdown: @Sendable (_ restart: Bool) -> Void

  func send(_ message: OutgoingMessage, on channel: Channel) -> String {
    let (frames, id) = wire.encode(message)
    loops[channel]?.send(frames)
    return id
  }

  func afterReceiving(_ body: @escaping @Sendable () -> Void) {
    loops[.shell]?.afterReceiving(body)
  }

  func startThread(_ body: @escaping @Sendable () -> Void) throws {
    try onStart(body)
  }

  func shutdown(restart: Bool) {
    onShutdown(restart)
  }
}

// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The five sockets of a kernel, bound.
struct KernelSockets {
  /// What they live in.
  let context: ZeroMQContext
  /// The loops that own all sockets but the one of iopub.
  let loops: [Channel: SocketLoop]
  /// The socket of iopub.
  let broadcast: ZeroMQSocket
  /// The port of each.
  let ports: [Channel: Int]

  /// Binds all sockets of a connection, or none.
  ///
  /// - Throws: ``KernelError`` that names the address which could not be bound.
  init(_ connection: ConnectionFile, broadcastDepth: Int) throws {
    try self.init(connection.encryption, broadcastDepth) { channel in
      (connection.endpoint(channel), nil)
    }
  }

  /// Binds all sockets to free ports, or none.
  ///
  /// - Throws: ``KernelError`` that names the address which could not be bound.
  init(_ registration: RegistrationFile, broadcastDepth: Int) throws {
    let (transport, ip) = (registration.transport, registration.ip)
    var taken: Set<Int> = []
    try self.init(registration.encryption, broadcastDepth) { _ in
      guard transport == .ipc else { return (transport.endpoint(ip, nil), nil) }
      // The "port" of a file is part of its name, and binding replaces a file that is there.
      while true {
        let port = Int.random(in: 1...65535)
        if access("\(ip)-\(port)", F_OK) != 0, taken.insert(port).inserted {
          return (transport.endpoint(ip, port), port)
        }
      }
    }
  }

  /// Binds all sockets; `place` gives the address of each, and its port if that is chosen already.
  private init(
    _ encryption: CurveKeys?,
    _ broadcastDepth: Int,
    _ place: (Channel) -> (endpoint: String, port: Int?)
  ) throws {
    let context = try ZeroMQContext()
    var open: [ZeroMQSocket] = []
    var ports: [Channel: Int] = [:]
    func bind(_ kind: ZeroMQSocket.Kind, _ channel: Channel) throws -> ZeroMQSocket {
      let (endpoint, port) = place(channel)
      let socket = try ZeroMQSocket(
        kind,
        context: context,
        endpoint: endpoint,
        encryption: encryption,
        broadcastDepth: Int32(clamping: broadcastDepth)
      )
      open.append(socket)
      ports[channel] = port ?? socket.boundPort
      return socket
    }
    do {
      loops = [
        .shell: try SocketLoop(socket: bind(.router, .shell)),
        .control: try SocketLoop(socket: bind(.router, .control)),
        .stdin: try SocketLoop(socket: bind(.router, .stdin)),
        .heartbeat: try SocketLoop(socket: bind(.rep, .heartbeat)),
      ]
      broadcast = try bind(.xpub, .iopub)
      self.context = context
      self.ports = ports
    } catch {
      for socket in open { socket.close() }
      context.terminate()
      throw error
    }
  }

  /// Closes all sockets that no thread has taken over.
  func close() {
    broadcast.close()
    for loop in loops.values { loop.close() }
    context.terminate()
  }
}

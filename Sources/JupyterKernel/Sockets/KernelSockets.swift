// SPDX-License-Identifier: Apache-2.0

/// The five sockets of a kernel, bound.
struct KernelSockets {
  /// What they live in.
  let context: ZeroMQContext
  /// The loops that own all sockets but the one of iopub.
  let loops: [Channel: SocketLoop]
  /// The socket of iopub.
  let broadcast: ZeroMQSocket

  /// Binds all sockets of a connection, or none.
  ///
  /// - Throws: ``KernelError`` that names the address which could not be bound.
  init(_ connection: ConnectionFile) throws {
    let context = try ZeroMQContext()
    var open: [ZeroMQSocket] = []
    func bind(_ kind: ZeroMQSocket.Kind, _ channel: Channel) throws -> ZeroMQSocket {
      let endpoint = connection.endpoint(channel)
      let socket = try ZeroMQSocket(kind, context: context, endpoint: endpoint)
      open.append(socket)
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
    } catch {
      for socket in open { socket.close() }
      context.terminate()
      throw error
    }
  }
}

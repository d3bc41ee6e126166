// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Where a client wants to be told on which ports the kernel listens: the handshake of protocol 5.6.
///
/// With a connection file the client chooses five ports, which others may have taken before the
/// kernel binds them. With a registration file the kernel binds free ports and says which they are.
struct RegistrationFile: Equatable {
  var kernelID: String
  var transport: ConnectionFile.Transport
  /// Where the kernel is to listen.
  var ip: String
  var registrationIP: String
  var registrationPort: Int
  var key: String
  var encryption: CurveKeys?

  /// - Throws: ``KernelError`` that names the field and what is wrong with it.
  init(_ fields: ConnectionFields, allowEmptyKey: Bool = false) throws {
    transport = try fields.transport
    guard let address = try fields.text("registration_ip"), !address.isEmpty else {
      throw KernelError.invalidConnectionFile(field: "registration_ip", problem: "is missing")
    }
    registrationIP = address
    registrationPort = try fields.port("registration_port", orText: true)
    // A launcher on another machine must say where to listen: this machine alone is the safe guess.
    let fallback = transport == .ipc ? address : "127.0.0.1"
    ip = try fields.text("ip").flatMap { $0.isEmpty ? nil : $0 } ?? fallback
    kernelID = try fields.text("kernel_id") ?? ""
    key = try fields.key(allowEmpty: allowEmptyKey)
    encryption = try fields.encryption
  }

  /// The address of the launcher's socket in ZeroMQ's notation.
  var endpoint: String { transport.endpoint(registrationIP, registrationPort) }

  /// The connection on given ports.
  func connection(ports: [Channel: Int]) -> ConnectionFile {
    ConnectionFile(
      transport: transport,
      ip: ip,
      shellPort: ports[.shell] ?? 0,
      iopubPort: ports[.iopub] ?? 0,
      stdinPort: ports[.stdin] ?? 0,
      controlPort: ports[.control] ?? 0,
      heartbeatPort: ports[.heartbeat] ?? 0,
      key: key,
      encryption: encryption
    )
  }
}

extension ConnectionFile.Transport {
  /// An address in ZeroMQ's notation; `nil` as port is any free one.
  func endpoint(_ ip: String, _ port: Int?) -> String {
    switch self {
    case .tcp: "tcp://\(ip.contains(":") ? "[\(ip)]" : ip):\(port.map(String.init) ?? "*")"
    case .ipc: "ipc://\(ip)-\(port.map(String.init) ?? "*")"
    }
  }
}

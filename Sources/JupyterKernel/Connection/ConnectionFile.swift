// SPDX-License-Identifier: Apache-2.0

import MartletText

/// Where a client wants the kernel to listen, and the key with which messages are signed.
///
/// Invariant: the five ports are distinct and between 1 and 65535; the key is non-empty unless
/// unsigned messages were allowed explicitly.
public struct ConnectionFile: Sendable, Equatable {
  /// How the sockets are reached.
  public enum Transport: String, Sendable, Equatable, CaseIterable {
    /// Internet sockets: `ip` is an address and the ports are ports.
    case tcp
    /// Files: `ip` is the path's first part and each port a suffix to it.
    case ipc
  }

  /// How the sockets are reached.
  public var transport: Transport
  /// The address, or the path's first part.
  public var ip: String
  /// The port of requests.
  public var shellPort: Int
  /// The port of everything that is broadcast.
  public var iopubPort: Int
  /// The port of questions to the person.
  public var stdinPort: Int
  /// The port of requests that overtake others.
  public var controlPort: Int
  /// The port of the heartbeat.
  public var heartbeatPort: Int
  /// The secret that signs messages; empty means no signatures.
  public var key: String

  /// The address of one channel in ZeroMQ's notation.
  func endpoint(_ channel: Channel) -> String {
    let port =
      switch channel {
      case .shell: shellPort
      case .iopub: iopubPort
      case .stdin: stdinPort
      case .control: controlPort
      case .heartbeat: heartbeatPort
      }
    return switch transport {
    case .tcp: "tcp://\(ip.contains(":") ? "[\(ip)]" : ip):\(port)"
    case .ipc: "ipc://\(ip)-\(port)"
    }
  }

  /// Whether every machine that reaches this one can reach the sockets.
  var isOpenToOthers: Bool {
    transport == .tcp && !(ip.hasPrefix("127.") || ip == "localhost" || ip == "::1")
  }
}

extension ConnectionFile {
  /// Reads a connection file.
  ///
  /// - Parameters:
  ///   - path: The file that the client wrote.
  ///   - allowEmptyKey: Whether a file without a key is accepted; then anyone who reaches the
  ///     sockets can run code.
  /// - Throws: ``KernelError`` that names the field and what is wrong with it.
  public init(path: String, allowEmptyKey: Bool = false) throws {
    switch readWholeFile(path, limit: 1 << 20) {
    case .failure(let failure):
      throw KernelError.unreadableConnectionFile(path: path, reason: failure.reason)
    case .success(let bytes):
      try self.init(json: String(decoding: bytes, as: UTF8.self), allowEmptyKey: allowEmptyKey)
    }
  }

  /// Reads the text of a connection file.
  ///
  /// - Throws: ``KernelError`` that names the field and what is wrong with it.
  public init(json: String, allowEmptyKey: Bool = false) throws {
    let document: JSONValue
    do {
      document = try JSONValue.parse(json)
    } catch let error as JSONError {
      throw KernelError.invalidConnectionFile(
        field: nil,
        problem: "is not JSON: \(error.problem) at byte \(error.offset)"
      )
    }
    guard document.objectValue != nil else {
      throw KernelError.invalidConnectionFile(field: nil, problem: "is not a JSON object")
    }
    let fields = Fields(document: document)

    let name = try fields.text("transport") ?? "tcp"
    guard let transport = Transport(rawValue: name) else {
      throw KernelError.invalidConnectionFile(
        field: "transport",
        problem: "is \"\(name)\", but must be \"tcp\" or \"ipc\""
      )
    }
    self.transport = transport
    guard let address = try fields.text("ip"), !address.isEmpty else {
      throw KernelError.invalidConnectionFile(field: "ip", problem: "is missing")
    }
    ip = address
    shellPort = try fields.port("shell_port")
    iopubPort = try fields.port("iopub_port")
    stdinPort = try fields.port("stdin_port")
    controlPort = try fields.port("control_port")
    heartbeatPort = try fields.port("hb_port")
    guard Set([shellPort, iopubPort, stdinPort, controlPort, heartbeatPort]).count == 5 else {
      throw KernelError.invalidConnectionFile(
        field: nil,
        problem: "names the same port for two channels"
      )
    }

    key = try fields.text("key") ?? ""
    guard !key.isEmpty || allowEmptyKey else { throw KernelError.emptyKey }
    let scheme = try fields.text("signature_scheme") ?? "hmac-sha256"
    guard key.isEmpty || scheme == "hmac-sha256" else {
      throw KernelError.invalidConnectionFile(
        field: "signature_scheme",
        problem: "is \"\(scheme)\", but must be \"hmac-sha256\""
      )
    }
    // To ignore the keys would be to talk in the clear where the client asked for encryption.
    for field in ["curve_secretkey", "curve_publickey"] where try fields.text(field) != nil {
      throw KernelError.invalidConnectionFile(
        field: field,
        problem: "asks for encryption, which this kernel does not offer yet"
      )
    }
  }

  /// Typed access to the fields of the document.
  private struct Fields {
    let document: JSONValue

    func text(_ name: String) throws -> String? {
      switch document[name] {
      case nil, .null?: return nil
      case .string(let text)?: return text
      default:
        throw KernelError.invalidConnectionFile(field: name, problem: "must be a string")
      }
    }

    func port(_ name: String) throws -> Int {
      guard let value = document[name] else {
        throw KernelError.invalidConnectionFile(field: name, problem: "is missing")
      }
      guard let port = value.intValue, (1...65535).contains(port) else {
        throw KernelError.invalidConnectionFile(
          field: name,
          problem: "is \(value.compactText), but must be 1 to 65535"
        )
      }
      return port
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

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
  /// The keys with which all five sockets encrypt; `nil` means that they talk in the clear.
  public var encryption: CurveKeys?

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
    return transport.endpoint(ip, port)
  }

  /// Whether every machine that reaches this one can reach the sockets.
  var isOpenToOthers: Bool { transport == .tcp && !Self.isLoopback(ip) }

  /// Whether an address is reached from this machine alone.
  static func isLoopback(_ ip: String) -> Bool {
    ip.hasPrefix("127.") || ip == "localhost" || ip == "::1"
  }
}

// SPDX-License-Identifier: Apache-2.0

/// What clients can open comms to: channels of messages of their own making.
///
/// Registered under a name in ``KernelConfiguration/commTargets``. A comm to any other name is closed
/// at once. Calls come on the thread of the shell to which the client has sent the message.
public protocol CommTarget: Sendable {
  /// A client has opened a comm.
  ///
  /// - Parameters:
  ///   - comm: What to answer on; it may be kept.
  ///   - message: What the client sent along.
  /// - Returns: Whether the comm is wanted; if not, it is closed.
  func open(_ comm: Comm, _ message: CommMessage) -> Bool

  /// The client has sent a message.
  func receive(_ message: CommMessage, on comm: Comm)

  /// The client has closed the comm; nothing can be sent on it any more.
  func close(_ comm: Comm, _ message: CommMessage)
}

/// What travels on a comm.
public struct CommMessage: Sendable, Equatable {
  /// A JSON value as text.
  public var data: String
  /// Bytes that came along; they are not covered by the message's signature.
  public var buffers: [[UInt8]]

  /// Makes a message; `data` is a JSON value as text.
  public init(data: String, buffers: [[UInt8]] = []) {
    self.data = data
    self.buffers = buffers
  }
}

/// A comm that a client has opened.
public final class Comm: Sendable {
  /// The client's name for it.
  public let id: String
  /// The name of its target.
  public let target: String
  private let onSend: @Sendable (_ data: String) -> Void
  private let onClose: @Sendable (_ data: String) -> Void

  init(
    id: String,
    target: String,
    onSend: @escaping @Sendable (_ data: String) -> Void,
    onClose: @escaping @Sendable (_ data: String) -> Void
  ) {
    self.id = id
    self.target = target
    self.onSend = onSend
    self.onClose = onClose
  }

  /// Sends a JSON value, given as text, to the clients; from any thread, dropped once it is closed.
  ///
  /// What is sent while a message of a client is being received has that message as its parent.
  public func send(_ data: String) { onSend(data) }

  /// Closes the comm from the kernel's side, with a JSON value, given as text, as the last word.
  public func close(_ data: String = "{}") { onClose(data) }
}

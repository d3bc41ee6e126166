// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// Hears what a client says on a comm: a channel of messages of the two ends' own making.
///
/// Calls come on the thread of the shell to which the client has sent the message.
public protocol CommReceiver: Sendable {
  /// The client has sent a message.
  func receive(_ message: CommMessage, on comm: Comm)

  /// The client has closed the comm; nothing can be sent on it any more.
  func close(_ comm: Comm, _ message: CommMessage)
}

/// What clients can open comms to.
///
/// Registered under a name in ``KernelBackend/commTargets``. A comm to any other name is closed at
/// once.
public protocol CommTarget: CommReceiver {
  /// A client has opened a comm.
  ///
  /// - Parameters:
  ///   - comm: What to answer on; it may be kept.
  ///   - message: What the client sent along.
  /// - Returns: Whether the comm is wanted; if not, it is closed.
  func open(_ comm: Comm, _ message: CommMessage) -> Bool
}

/// What travels on a comm.
public struct CommMessage: Sendable, Equatable {
  /// A JSON value as text.
  public var data: String
  /// Bytes that come along; they are not covered by the message's signature.
  public var buffers: [[UInt8]]
  /// What the ends say about the message, a JSON object as text.
  public var metadata: String

  /// Makes a message; `data` is a JSON value as text.
  public init(data: String, buffers: [[UInt8]] = [], metadata: String = "{}") {
    self.data = data
    self.buffers = buffers
    self.metadata = metadata
  }
}

/// A comm, whichever end has opened it.
public final class Comm: Sendable {
  /// The name that the end which opened it has given it.
  public let id: String
  /// The name of its target.
  public let target: String
  private let onSend: @Sendable (_ message: CommMessage) -> Void
  private let onClose: @Sendable (_ message: CommMessage) -> Void

  init(
    id: String,
    target: String,
    onSend: @escaping @Sendable (_ message: CommMessage) -> Void,
    onClose: @escaping @Sendable (_ message: CommMessage) -> Void
  ) {
    self.id = id
    self.target = target
    self.onSend = onSend
    self.onClose = onClose
  }

  /// Sends a message to the clients; from any thread, dropped once the comm is closed.
  ///
  /// What is sent on the thread that serves a request, while it does, has that request as its parent;
  /// all else has none. Beyond the bound of what may wait for a reader, messages are left out.
  public func send(_ message: CommMessage) { onSend(message) }

  /// Sends a JSON value, given as text, and bytes that come along.
  public func send(_ data: String, buffers: [[UInt8]] = []) {
    onSend(CommMessage(data: data, buffers: buffers))
  }

  /// Closes the comm from the kernel's side, with a JSON value, given as text, as the last word.
  public func close(_ data: String = "{}") { onClose(CommMessage(data: data)) }
}

/// Opens comms to clients; ``KernelBackend/start(_:)`` is given one.
public final class CommOpener: Sendable {
  private let onOpen: @Sendable (String, CommMessage, any CommReceiver) throws(CommError) -> Comm

  init(
    _ onOpen:
      @escaping @Sendable (String, CommMessage, any CommReceiver) throws(CommError) -> Comm
  ) {
    self.onOpen = onOpen
  }

  /// Opens a comm to what the clients have under a name; from any thread, while the kernel runs.
  ///
  /// A client that knows no such name closes the comm again, which `receiver` is told of. The parent
  /// of the message is that of ``Comm/send(_:)``.
  ///
  /// - Parameters:
  ///   - target: The name, for instance `jupyter.widget`.
  ///   - message: What goes along.
  ///   - receiver: Hears what clients send on the comm; it is kept as long as the comm is open.
  /// - Returns: The comm.
  /// - Throws: ``CommError/tooMany(limit:)``.
  public func open(
    _ target: String,
    _ message: CommMessage = CommMessage(data: "{}"),
    receiver: any CommReceiver
  ) throws(CommError) -> Comm {
    try onOpen(target, message, receiver)
  }
}

/// Why a comm cannot be opened.
public enum CommError: MartletError, Equatable {
  /// So many are open as there can be.
  case tooMany(limit: Int)

  /// A stable name of the kind of error.
  public var code: String { "too-many-comms" }

  /// What was wrong.
  public var message: String {
    switch self {
    case .tooMany(let limit): "\(limit) comms are open, and there cannot be more."
    }
  }

  /// What to do about it.
  public var remedy: String? { "Close those that are not needed any more." }
}

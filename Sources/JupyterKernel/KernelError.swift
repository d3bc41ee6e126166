// SPDX-License-Identifier: Apache-2.0

public import MartletText

/// Why a kernel could not start.
public enum KernelError: MartletError, Equatable {
  /// The connection file cannot be read.
  case unreadableConnectionFile(path: String, reason: String)
  /// The connection file is not what the protocol says it must be.
  case invalidConnectionFile(field: String?, problem: String)
  /// The connection file has no key, so anyone could run code.
  case emptyKey
  /// A socket could not be made or bound.
  case socket(operation: String, endpoint: String, reason: String)
  /// The launcher that chose the handshake did not acknowledge the ports.
  case noAcknowledgement(endpoint: String, problem: String)
  /// The connection file asks for encryption that this machine's ZeroMQ does not have.
  case noEncryption
  /// A thread could not be started.
  case noThread(name: String, reason: String)
  /// The library for signatures does not work on this machine.
  case noCryptography

  /// A stable name of the kind of error.
  public var code: String {
    switch self {
    case .unreadableConnectionFile: "unreadable-connection-file"
    case .invalidConnectionFile: "invalid-connection-file"
    case .emptyKey: "empty-key"
    case .socket: "socket"
    case .noAcknowledgement: "no-acknowledgement"
    case .noEncryption: "no-encryption"
    case .noThread: "no-thread"
    case .noCryptography: "no-cryptography"
    }
  }

  /// What was wrong.
  public var message: String {
    switch self {
    case .unreadableConnectionFile(let path, let reason):
      "Cannot read the connection file \(path): \(reason)."
    case .invalidConnectionFile(let field?, let problem):
      "The connection file's \"\(field)\" \(problem)."
    case .invalidConnectionFile(nil, let problem):
      "The connection file \(problem)."
    case .emptyKey:
      "The connection file's \"key\" is empty, so anyone who reaches the ports could run code."
    case .socket(let operation, let endpoint, let reason):
      "Cannot \(operation) \(endpoint): \(reason)."
    case .noAcknowledgement(let endpoint, let problem):
      "The launcher at \(endpoint) did not acknowledge the kernel's ports: \(problem)."
    case .noEncryption:
      "The connection file asks for encryption, but ZeroMQ was built without it here."
    case .noThread(let name, let reason):
      "Cannot start the thread \"\(name)\": \(reason)."
    case .noCryptography:
      "libsodium cannot be initialised."
    }
  }

  /// What to do about it.
  public var remedy: String? {
    switch self {
    case .unreadableConnectionFile:
      "Pass the file that the Jupyter client wrote, as {connection_file} in kernel.json does."
    case .invalidConnectionFile:
      "Let a Jupyter client write the file, or compare it with the Jupyter documentation."
    case .emptyKey:
      "Put a secret into \"key\", or allow unsigned messages explicitly."
    case .socket:
      "Another process may hold the port: start the kernel with a fresh connection file."
    case .noAcknowledgement:
      "Start the kernel from its launcher, whose registration file is good for one start."
    case .noEncryption:
      "Install a ZeroMQ that was built with libsodium, or let the client not ask for encryption."
    case .noThread, .noCryptography:
      nil
    }
  }

  /// The field of the connection file that is to blame.
  public var culprit: String? {
    guard case .invalidConnectionFile(let field, _) = self else { return nil }
    return field
  }
}

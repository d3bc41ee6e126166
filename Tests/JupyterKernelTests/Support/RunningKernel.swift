// SPDX-License-Identifier: Apache-2.0

import Dispatch
import JupyterKernel
import Logging
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A kernel around an ``EchoBackend``, on real sockets, in this process.
final class RunningKernel: Sendable {
  let connection: ConnectionFile
  let backend: EchoBackend
  let log = LogCollector()
  private let kernel: Kernel
  private let folder: String
  private let hasEnded = DispatchSemaphore(value: 0)

  init(
    _ transport: ConnectionFile.Transport = .ipc,
    key: String = "a secret",
    encryption: CurveKeys? = nil,
    commTargets: [String: any CommTarget] = [:],
    startsLater: Bool = false,
    configure: (inout KernelConfiguration) -> Void = { _ in }
  ) throws {
    folder = try makeFolder()
    backend = EchoBackend(commTargets: commTargets)
    let ports = transport == .tcp ? try freePorts(5) : [1, 2, 3, 4, 5]
    let address = transport == .tcp ? "127.0.0.1" : folder + "/kernel"
    var connection = try ConnectionFile(
      json: """
        {"transport": "\(transport)", "ip": "\(address)", "shell_port": \(ports[0]),
         "iopub_port": \(ports[1]), "stdin_port": \(ports[2]), "control_port": \(ports[3]),
         "hb_port": \(ports[4]), "key": "\(key)", "signature_scheme": "hmac-sha256"}
        """,
      allowEmptyKey: key.isEmpty
    )
    connection.encryption = encryption
    self.connection = connection
    var configuration = KernelConfiguration()
    configuration.handlesSignals = false
    // However slow the machine is.
    configuration.abortLateness = 10_000
    configuration.helpPatience = 60_000
    configuration.endsWithParent = false
    configuration.executionStackSize = 16 << 20
    configure(&configuration)
    let log = log
    kernel = try Kernel(
      connection: connection,
      backend: backend,
      configuration: configuration,
      logger: Logger(label: "test") { _ in log }
    )
    if !startsLater { start() }
  }

  /// Lets the kernel serve; its sockets are there before that.
  func start() {
    Thread.run { [kernel, hasEnded] in
      try? kernel.run()
      hasEnded.signal()
    }
  }

  /// Waits until the kernel has ended by itself; `false` after ten seconds.
  func waitForEnd() -> Bool {
    let result = hasEnded.wait(timeout: .now() + .seconds(10))
    hasEnded.signal()
    return result == .success
  }

  deinit {
    kernel.stop()
    _ = waitForEnd()
    if connection.transport == .ipc {
      for port in 1...5 { unlink("\(connection.ip)-\(port)") }
    }
    rmdir(folder)
  }
}

/// A thread without a name.
private enum Thread {
  static func run(_ body: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "kernel")
    queue.async(execute: body)
  }
}

/// Remembers what was logged.
final class LogCollector: LogHandler, Sendable {
  private let collected = Mutex<[String]>([])

  private let hasNewLine = DispatchSemaphore(value: 0)

  var lines: [String] { collected.withLock { $0 } }

  /// Waits until a line that contains `text` was logged; `false` after ten seconds.
  func waitForLine(containing text: String) -> Bool {
    while !lines.contains(where: { $0.contains(text) }) {
      guard hasNewLine.wait(timeout: .now() + .seconds(10)) == .success else { return false }
    }
    return true
  }

  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  var logLevel: Logger.Level {
    get { .trace }
    set {}
  }
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) {
    collected.withLock { $0.append("\(event.message)") }
    hasNewLine.signal()
  }
}

struct SetupError: Error {
  var what: String
}

func makeFolder() throws -> String {
  var template = Array("/tmp/jupyter-kernel-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw SetupError(what: "mkdtemp") }
  return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Ports of the loopback address on which nobody listens at the moment.
private func freePorts(_ count: Int) throws -> [Int] {
  var sockets: [Int32] = []
  defer { for socket in sockets { close(socket) } }
  return try (0..<count).map { _ in
    #if canImport(Glibc)
    let type = Int32(SOCK_STREAM.rawValue)
    #else
    let type = SOCK_STREAM
    #endif
    let descriptor = socket(AF_INET, type, 0)
    sockets.append(descriptor)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        bind(descriptor, plain, length) == 0 ? getsockname(descriptor, plain, &length) : -1
      }
    }
    guard status == 0 else { throw SetupError(what: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}

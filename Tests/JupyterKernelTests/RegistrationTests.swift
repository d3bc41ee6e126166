// SPDX-License-Identifier: Apache-2.0

import CZeroMQ
import Dispatch
import JupyterKernel
import Logging
import MartletText
import Testing

/// The handshake of protocol 5.6.
@Suite struct RegistrationTests {
  /// The launcher's side: a socket to which kernels tell their ports.
  final class Launcher {
    let folder: TemporaryFolder
    let transport: ConnectionFile.Transport
    let key: String
    private let context = zmq_ctx_new()
    private let socket: UnsafeMutableRawPointer
    private let address: (ip: String, port: Int)

    init(_ transport: ConnectionFile.Transport, key: String = "a secret") throws {
      self.transport = transport
      self.key = key
      folder = try TemporaryFolder()
      socket = try #require(zmq_socket(context, ZMQ_ROUTER))
      var zero: Int32 = 0
      zmq_setsockopt(socket, ZMQ_LINGER, &zero, 4)
      switch transport {
      case .ipc:
        address = (folder.path + "/launcher", 1)
        try #require(zmq_bind(socket, "ipc://\(address.ip)-1") == 0)
      case .tcp:
        try #require(zmq_bind(socket, "tcp://127.0.0.1:*") == 0)
        var text = [CChar](repeating: 0, count: 100)
        var count = text.count
        zmq_getsockopt(socket, ZMQ_LAST_ENDPOINT, &text, &count)
        let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let digits = String(decoding: bytes, as: UTF8.self).split(separator: ":").last
        address = ("127.0.0.1", try #require(digits.flatMap { Int($0) }))
      }
    }

    deinit {
      zmq_close(socket)
      zmq_ctx_term(context)
    }

    /// Writes the file that a kernel is started with, and returns its path.
    func writeFile() throws -> String {
      let file: JSONValue = [
        "kernel_id": "4f-../k", "transport": .string(transport.rawValue),
        "registration_ip": .string(address.ip), "registration_port": .int(address.port),
        "signature_scheme": "hmac-sha256", "key": .string(key),
      ]
      try folder.write(file.compactText, to: "registration.json")
      return folder.path + "/registration.json"
    }

    /// Waits for a kernel's ports and acknowledges them, signed with a key.
    func answer(signedWith otherKey: String? = nil) throws -> JSONValue {
      var frames: [[UInt8]] = []
      var part = zmq_msg_t()
      var items = [zmq_pollitem_t(socket: socket, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)]
      try #require(zmq_poll(&items, 1, 10_000) == 1)
      repeat {
        zmq_msg_init(&part)
        zmq_msg_recv(&part, socket, 0)
        frames.append(
          Array(UnsafeRawBufferPointer(start: zmq_msg_data(&part), count: zmq_msg_size(&part)))
        )
      } while zmq_msg_more(&part) != 0
      try #require(frames.count == 4)
      #expect(frames[1] == Array("<IDS|MSG>".utf8))
      #expect(try MessageSigner(key: key).verify(frames[2], of: [frames[3]]) != nil)
      let text = Array("ACK".utf8)
      let signature = try MessageSigner(key: otherKey ?? key).signature(of: [text])
      let reply = [frames[0], frames[1], signature, text]
      for (index, frame) in reply.enumerated() {
        zmq_send(socket, frame, frame.count, index < 3 ? ZMQ_SNDMORE : 0)
      }
      return try JSONValue.parse(bytes: frames[3])
    }
  }

  /// Makes a kernel on a thread of its own, as the launcher must answer meanwhile.
  static func start(_ path: String, _ log: LogCollector, patience: Int = 10_000) -> Started {
    let started = Started()
    DispatchQueue(label: "start").async {
      var configuration = KernelConfiguration()
      configuration.handlesSignals = false
      configuration.endsWithParent = false
      configuration.registrationPatience = patience
      do {
        let kernel = try Kernel(
          connectionFile: path,
          backend: EchoBackend(),
          configuration: configuration,
          logger: Logger(label: "test") { _ in log }
        )
        try kernel.run()
      } catch {
        started.error.value = error as? KernelError
      }
      started.end.signal()
    }
    return started
  }

  final class Started: @unchecked Sendable {
    // Written before `end` is signalled and read after that.
    final class Box { var value: KernelError? }
    let error = Box()
    let end = DispatchSemaphore(value: 0)
  }

  @Test(
    "A kernel with a registration file binds free ports, tells them, and serves there",
    arguments: [ConnectionFile.Transport.tcp, .ipc]
  )
  func handshake(transport: ConnectionFile.Transport) throws {
    let launcher = try Launcher(transport)
    let started = Self.start(try launcher.writeFile(), LogCollector())
    let told = try launcher.answer()
    #expect(told["kernel_id"] == "4f-../k")
    func port(_ name: String) throws -> Int {
      try #require(told[name]?.stringValue.flatMap { Int($0) })
    }
    let ip = transport == .tcp ? "127.0.0.1" : launcher.folder.path + "/launcher"
    let connection = try ConnectionFile(
      json: """
        {"transport": "\(transport)", "ip": "\(ip)", "key": "a secret",
         "shell_port": \(port("shell_port")), "iopub_port": \(port("iopub_port")),
         "stdin_port": \(port("stdin_port")), "control_port": \(port("control_port")),
         "hb_port": \(port("hb_port"))}
        """
    )
    let client = try TestClient(connection)
    #expect(try client.run("print hello").reply.status == "ok")
    // Another client finds what it needs beside the registration file.
    let name = "kernel-4f-k.json"
    #expect(launcher.folder.mode(of: name) == 0o600)
    #expect(try ConnectionFile(json: launcher.folder.read(name)) == connection)
    _ = try client.ask("shutdown_request", on: .control)
    #expect(started.end.wait(timeout: .now() + .seconds(10)) == .success)
    #expect(!launcher.folder.files.contains(name))
  }

  @Test("Without an acknowledgement, or with one signed by somebody else, it does not start")
  func noAcknowledgement() throws {
    let silent = try Launcher(.tcp)
    let first = Self.start(try silent.writeFile(), LogCollector(), patience: 50)
    #expect(first.end.wait(timeout: .now() + .seconds(10)) == .success)
    #expect(first.error.value?.code == "no-acknowledgement")

    let impostor = try Launcher(.tcp)
    let second = Self.start(try impostor.writeFile(), LogCollector())
    _ = try impostor.answer(signedWith: "another secret")
    #expect(second.end.wait(timeout: .now() + .seconds(10)) == .success)
    #expect(second.error.value?.code == "no-acknowledgement")
  }

  @Test("A registration file without a key is refused")
  func emptyKey() throws {
    let launcher = try Launcher(.tcp, key: "")
    let started = Self.start(try launcher.writeFile(), LogCollector())
    #expect(started.end.wait(timeout: .now() + .seconds(10)) == .success)
    #expect(started.error.value == .emptyKey)
  }
}

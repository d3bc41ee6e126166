// SPDX-License-Identifier: Apache-2.0

import CZeroMQ
import MartletText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Starts a kernel as a client would, asks it who it is and has it compute something.
///
/// For diagnosis: one question after the other, with deadlines, and the kernel is ended at the end.
package struct KernelProbe {
  /// What the kernel said.
  package struct Answer: Sendable {
    /// The name, version and protocol of `kernel_info_reply`.
    package var implementation: String
    package var version: String
    package var protocolVersion: String
    /// The seconds from its start to that reply.
    package var startTime: Double
    /// What it made of `1 + 1`, as text; `nil` if nothing.
    package var result: String?
  }

  /// Why there is no answer.
  package enum Problem: Error, CustomStringConvertible {
    case notStarted(String)
    case ended(status: Int32)
    case silent(seconds: Int)
    case system(String)

    package var description: String {
      switch self {
      case .notStarted(let reason): "it cannot be started: \(reason)."
      case .ended(let status) where status & 0x7F != 0: "it died of signal \(status & 0x7F)."
      case .ended(let status): "it ended at once, with status \((status >> 8) & 0xFF)."
      case .silent(let seconds): "it started, but did not answer within \(seconds) seconds."
      case .system(let reason): "the check itself failed: \(reason)."
      }
    }
  }

  /// What came of it.
  package let answer: Answer

  /// Probes a kernel.
  ///
  /// - Parameters:
  ///   - arguments: `argv` of its kernelspec, `{connection_file}` included.
  ///   - environment: The variables that it starts with.
  /// - Throws: ``Problem``.
  package init(arguments: [String], environment: [String: String]) throws {
    var template = Array("/tmp/kernel-probe-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Problem.system("no folder for a file") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let file = folder + "/connection.json"
    defer {
      unlink(file)
      rmdir(folder)
    }
    let context = try ZeroMQContext()
    defer { context.terminate() }
    let ports = try Self.freePorts(5)
    var generator = SystemRandomNumberGenerator()
    let key = String(UInt64.random(in: 1 ... .max, using: &generator), radix: 16)
    let names = ["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"]
    let connection: JSONValue = .object(
      [
        ("transport", "tcp"), ("ip", "127.0.0.1"), ("key", .string(key)),
        ("signature_scheme", "hmac-sha256"),
      ] + zip(names, ports).map { ($0, .int($1)) }
    )
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Problem.system("no connection file") }
    let bytes = Array(connection.compactText.utf8)
    _ = write(descriptor, bytes, bytes.count)
    close(descriptor)

    let words = arguments.map { $0.replacing("{connection_file}", with: file) }
    let start = MonotonicTime.now
    let process = try Self.start(words, environment)
    var status: Int32?
    defer {
      if status == nil {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
      }
    }
    let client = try ProbeClient(context, key: key, shell: ports[0], iopub: ports[1])
    defer { client.close() }

    let limit = 20
    func reply(to id: String?, on socket: ProbeClient.Channel, type: String) throws -> JSONValue {
      for _ in 0..<(limit * 10) {
        while let (found, parent, content) = client.receive(socket, milliseconds: 100) {
          if found == type, id == nil || parent == id { return content }
        }
        var ended: Int32 = 0
        if waitpid(process, &ended, WNOHANG) == process {
          status = ended
          throw Problem.ended(status: ended)
        }
      }
      throw Problem.silent(seconds: limit)
    }
    let information = client.send("kernel_info_request", [:])
    let who = try reply(to: information, on: .shell, type: "kernel_info_reply")
    let startTime = Double(MonotonicTime.now.nanoseconds - start.nanoseconds) / 1e9
    // What is broadcast before the subscription has arrived is lost.
    _ = try reply(to: nil, on: .iopub, type: "iopub_welcome")
    let execution = client.send(
      "execute_request",
      ["code": "1 + 1", "silent": false, "store_history": false, "allow_stdin": false]
    )
    let outcome = try reply(to: execution, on: .shell, type: "execute_reply")
    var result: String?
    if outcome["status"] == "ok" {
      let shown = try reply(to: execution, on: .iopub, type: "execute_result")
      result = shown["data"]?["text/plain"]?.stringValue
    } else {
      result = outcome["evalue"]?.stringValue
    }
    answer = Answer(
      implementation: who["implementation"]?.stringValue ?? "?",
      version: who["implementation_version"]?.stringValue ?? "?",
      protocolVersion: who["protocol_version"]?.stringValue ?? "?",
      startTime: startTime,
      result: result
    )
  }

  /// Ports of the loopback address on which nobody listens at the moment.
  ///
  /// In a context of their own, whose end is waited for: else our client would reach these sockets.
  private static func freePorts(_ count: Int) throws -> [Int] {
    let context = try ZeroMQContext()
    var sockets: [UnsafeMutableRawPointer] = []
    defer {
      for socket in sockets { zmq_close(socket) }
      context.terminate()
    }
    return try (0..<count).map { _ in
      guard let socket = zmq_socket(context.handle, ZMQ_REP) else {
        throw Problem.system(zeroMQErrorText())
      }
      sockets.append(socket)
      var name = [CChar](repeating: 0, count: 256)
      var length = name.count
      guard zmq_bind(socket, "tcp://127.0.0.1:*") == 0,
        zmq_getsockopt(socket, ZMQ_LAST_ENDPOINT, &name, &length) == 0,
        let port = String(
          decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
          as: UTF8.self
        )
        .split(separator: ":").last.flatMap({ Int($0) })
      else { throw Problem.system("no free port: \(zeroMQErrorText())") }
      return port
    }
  }

  private static func start(_ words: [String], _ environment: [String: String]) throws -> pid_t {
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var process: pid_t = 0
    let status = posix_spawnp(&process, words[0], nil, nil, &arguments, &variables)
    guard status == 0 else { throw Problem.notStarted(systemErrorText(status)) }
    return process
  }
}

/// The client's ends of the two sockets that the probe needs.
private struct ProbeClient {
  enum Channel { case shell, iopub }

  private let shell: UnsafeMutableRawPointer
  private let iopub: UnsafeMutableRawPointer
  private let wire: WireFormat

  init(_ context: ZeroMQContext, key: String, shell: Int, iopub: Int) throws {
    wire = WireFormat(signer: try MessageSigner(key: key))
    guard let first = zmq_socket(context.handle, ZMQ_DEALER),
      let second = zmq_socket(context.handle, ZMQ_SUB)
    else { throw KernelProbe.Problem.system(zeroMQErrorText()) }
    self.shell = first
    self.iopub = second
    var zero: Int32 = 0
    for socket in [first, second] { zmq_setsockopt(socket, ZMQ_LINGER, &zero, 4) }
    zmq_setsockopt(second, ZMQ_SUBSCRIBE, "", 0)
    zmq_connect(first, "tcp://127.0.0.1:\(shell)")
    zmq_connect(second, "tcp://127.0.0.1:\(iopub)")
  }

  func close() {
    zmq_close(shell)
    zmq_close(iopub)
  }

  /// Sends a request and gives its identifier.
  func send(_ type: String, _ content: JSONValue) -> String {
    let (frames, id) = wire.encode(
      OutgoingMessage(identities: [], type: type, parent: nil, content: content)
    )
    for (index, frame) in frames.enumerated() {
      zmq_send(shell, frame, frame.count, index + 1 < frames.count ? ZMQ_SNDMORE : 0)
    }
    return id
  }

  /// The next message; `nil` if none comes in time.
  func receive(
    _ channel: Channel,
    milliseconds: Int
  ) -> (type: String, parent: String?, content: JSONValue)? {
    let socket = channel == .shell ? shell : iopub
    var items = [zmq_pollitem_t(socket: socket, fd: 0, events: Int16(ZMQ_POLLIN), revents: 0)]
    guard zmq_poll(&items, 1, milliseconds) == 1 else { return nil }
    var frames: [Frame] = []
    var part = zmq_msg_t()
    var isMore = true
    while isMore {
      zmq_msg_init(&part)
      zmq_msg_recv(&part, socket, 0)
      frames.append(
        Frame(UnsafeRawBufferPointer(start: zmq_msg_data(&part), count: zmq_msg_size(&part)))
      )
      isMore = zmq_msg_more(&part) != 0
      zmq_msg_close(&part)
    }
    guard let message = try? wire.decode(frames) else { return ("", nil, [:]) }
    return (message.header.type, message.parentID, message.content)
  }
}

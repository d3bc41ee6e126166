// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import Logging
import MartletText
import Testing

@Suite struct ConnectionFileTests {
  static let good: [(key: String, value: JSONValue)] = [
    ("shell_port", 50001), ("iopub_port", 50002), ("stdin_port", 50003), ("control_port", 50004),
    ("hb_port", 50005), ("ip", "127.0.0.1"), ("key", "k"), ("transport", "tcp"),
    ("signature_scheme", "hmac-sha256"), ("kernel_name", "echo"), ("jupyter_session", "x.ipynb"),
  ]

  static func text(with field: String? = nil, _ value: JSONValue? = nil) -> String {
    var members = good.filter { $0.key != field }
    if let field, let value { members.append((key: field, value: value)) }
    return JSONValue.object(members).compactText
  }

  @Test("A file as clients write it is read")
  func goodFile() throws {
    let connection = try ConnectionFile(json: Self.text())
    #expect(connection.transport == .tcp)
    #expect(connection.ip == "127.0.0.1")
    #expect(connection.shellPort == 50001)
    #expect(connection.iopubPort == 50002)
    #expect(connection.stdinPort == 50003)
    #expect(connection.controlPort == 50004)
    #expect(connection.heartbeatPort == 50005)
    #expect(connection.key == "k")
  }

  @Test(
    "A field that is missing or wrong is named, with what it is",
    arguments: [
      ("shell_port", nil, "is missing"), ("hb_port", 0, "is 0, but must be 1 to 65535"),
      ("hb_port", 65536, "is 65536"), ("iopub_port", "50002", "is \"50002\""),
      ("control_port", 1.5, "is 1.5"), ("ip", nil, "is missing"), ("ip", "", "is missing"),
      ("ip", 5, "must be a string"), ("transport", "udp", "is \"udp\""),
      ("signature_scheme", "hmac-md5", "is \"hmac-md5\""), ("key", 7, "must be a string"),
      ("curve_publickey", 5, "must be a string"),
    ] as [(String, JSONValue?, String)]
  )
  func wrongField(field: String, value: JSONValue?, problem: String) throws {
    let error = try #require(throws: KernelError.self) {
      try ConnectionFile(json: Self.text(with: field, value))
    }
    #expect(error.culprit == field)
    #expect(error.message.contains("\"\(field)\" \(problem)"))
  }

  @Test(
    "An empty key is refused, unless the person allows it",
    arguments: [nil, ""] as [JSONValue?]
  )
  func emptyKey(key: JSONValue?) throws {
    let text = Self.text(with: "key", key)
    #expect(throws: KernelError.emptyKey) { try ConnectionFile(json: text) }
    #expect(try ConnectionFile(json: text, allowEmptyKey: true).key == "")
  }

  @Test("Both keys for encryption are taken, one alone or half a key is refused")
  func curveKeys() throws {
    let key = String(repeating: "a", count: 40)
    func text(_ publicKey: JSONValue?, _ secretKey: JSONValue?) -> String {
      var members = Self.good
      if let publicKey { members.append(("curve_publickey", publicKey)) }
      if let secretKey { members.append(("curve_secretkey", secretKey)) }
      return JSONValue.object(members).compactText
    }
    #expect(
      try ConnectionFile(json: text(.string(key), .string(key))).encryption
        == CurveKeys(publicKey: key, secretKey: key)
    )
    #expect(try ConnectionFile(json: text(nil, nil)).encryption == nil)
    let one = try #require(throws: KernelError.self) {
      try ConnectionFile(json: text(.string(key), nil))
    }
    #expect(one.culprit == "curve_secretkey")
    let half = try #require(throws: KernelError.self) {
      try ConnectionFile(json: text(.string("short"), .string(key)))
    }
    #expect(half.culprit == "curve_publickey")
    #expect(throws: KernelError.self) {
      try ConnectionFile(json: text(.string(key), .string(String(repeating: "~", count: 40))))
    }
  }

  @Test("A file that others can read is warned of", arguments: [(0o600, false), (0o644, true)])
  func permissions(mode: Int, isWarned: Bool) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/connection.json"
    let text = Self.text(with: "ip", .string(folder.path + "/kernel"))
      .replacing(#""transport":"tcp""#, with: #""transport":"ipc""#)
    try folder.write(text, to: "connection.json", mode: mode)
    let log = LogCollector()
    var configuration = KernelConfiguration()
    configuration.handlesSignals = false
    _ = try Kernel(
      connectionFile: path,
      backend: EchoBackend(),
      configuration: configuration,
      logger: Logger(label: "test") { _ in log }
    )
    #expect(log.lines.contains { $0.contains("Other users can read") } == isWarned)
  }

  @Test("What is no JSON object is refused", arguments: ["", "{", "[]", "\u{FEFF}{}", "nonsense"])
  func noObject(text: String) {
    #expect(throws: KernelError.self) { try ConnectionFile(json: text) }
  }

  @Test("Two channels cannot share a port")
  func samePort() {
    #expect(throws: KernelError.self) {
      try ConnectionFile(json: Self.text(with: "hb_port", 50001))
    }
  }

  @Test("A file that is not there is named with the system's reason")
  func noFile() throws {
    let error = try #require(throws: KernelError.self) {
      try ConnectionFile(path: "/nowhere/kernel.json")
    }
    #expect(
      error
        == .unreadableConnectionFile(
          path: "/nowhere/kernel.json",
          reason: "No such file or directory"
        )
    )
  }

  @Test("A folder in place of the file is an error")
  func folder() {
    #expect(throws: KernelError.self) { try ConnectionFile(path: "/tmp") }
  }

  @Test("A port that is taken is named when the kernel is made")
  func takenPort() throws {
    let kernel = try RunningKernel(.tcp)
    let error = try #require(throws: KernelError.self) {
      var configuration = KernelConfiguration()
      configuration.handlesSignals = false
      return try Kernel(
        connection: kernel.connection,
        backend: EchoBackend(),
        configuration: configuration
      )
    }
    #expect(error.message.contains("tcp://127.0.0.1:\(kernel.connection.shellPort)"))
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletText

extension ConnectionFile {
  /// Reads a connection file.
  ///
  /// - Parameters:
  ///   - path: The file that the client wrote.
  ///   - allowEmptyKey: Whether a file without a key is accepted; then anyone who reaches the
  ///     sockets can run code.
  /// - Throws: ``KernelError`` that names the field and what is wrong with it.
  public init(path: String, allowEmptyKey: Bool = false) throws {
    let fields = try ConnectionFields(path: path)
    try self.init(fields, allowEmptyKey: allowEmptyKey)
  }

  /// Reads the text of a connection file.
  ///
  /// - Throws: ``KernelError`` that names the field and what is wrong with it.
  public init(json: String, allowEmptyKey: Bool = false) throws {
    try self.init(ConnectionFields(json: json), allowEmptyKey: allowEmptyKey)
  }

  init(_ fields: ConnectionFields, allowEmptyKey: Bool) throws {
    transport = try fields.transport
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
    key = try fields.key(allowEmpty: allowEmptyKey)
    encryption = try fields.encryption
  }

  /// The text of a connection file from which other clients can connect.
  func json(kernelID: String?) -> String {
    var members: [(key: String, value: JSONValue)] = [
      ("transport", .string(transport.rawValue)), ("ip", .string(ip)),
      ("shell_port", .int(shellPort)), ("iopub_port", .int(iopubPort)),
      ("stdin_port", .int(stdinPort)), ("control_port", .int(controlPort)),
      ("hb_port", .int(heartbeatPort)), ("signature_scheme", "hmac-sha256"),
      ("key", .string(key)),
    ]
    if let kernelID { members.append(("kernel_id", .string(kernelID))) }
    if let encryption {
      members.append(("curve_publickey", .string(encryption.publicKey)))
      members.append(("curve_secretkey", .string(encryption.secretKey)))
    }
    return JSONValue.object(members).compactText
  }
}

/// Typed access to the fields of a connection file or a registration file.
struct ConnectionFields {
  private let document: JSONValue

  init(path: String) throws {
    switch readWholeFile(path, limit: 1 << 20) {
    case .failure(let failure):
      throw KernelError.unreadableConnectionFile(path: path, reason: failure.reason)
    case .success(let bytes):
      try self.init(json: String(decoding: bytes, as: UTF8.self))
    }
  }

  init(json: String) throws {
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
  }

  /// Whether the file asks the kernel to choose the ports itself and to tell them.
  var asksForRegistration: Bool { document["registration_port"] != nil }

  /// A text, or `nil` where there is none.
  func text(_ name: String) throws -> String? {
    switch document[name] {
    case nil, .null?: return nil
    case .string(let text)?: return text
    default:
      throw KernelError.invalidConnectionFile(field: name, problem: "must be a string")
    }
  }

  /// A port that must be there; with `orText` it may also be written as a text of digits.
  func port(_ name: String, orText: Bool = false) throws -> Int {
    guard let value = document[name] else {
      throw KernelError.invalidConnectionFile(field: name, problem: "is missing")
    }
    let number = value.intValue ?? (orText ? value.stringValue.flatMap { Int($0) } : nil)
    guard let port = number, (1...65535).contains(port) else {
      throw KernelError.invalidConnectionFile(
        field: name,
        problem: "is \(value.compactText), but must be 1 to 65535"
      )
    }
    return port
  }

  var transport: ConnectionFile.Transport {
    get throws {
      let name = try text("transport") ?? "tcp"
      guard let transport = ConnectionFile.Transport(rawValue: name) else {
        throw KernelError.invalidConnectionFile(
          field: "transport",
          problem: "is \"\(name)\", but must be \"tcp\" or \"ipc\""
        )
      }
      return transport
    }
  }

  func key(allowEmpty: Bool) throws -> String {
    let key = try text("key") ?? ""
    guard !key.isEmpty || allowEmpty else { throw KernelError.emptyKey }
    let scheme = try text("signature_scheme") ?? "hmac-sha256"
    guard key.isEmpty || scheme == "hmac-sha256" else {
      throw KernelError.invalidConnectionFile(
        field: "signature_scheme",
        problem: "is \"\(scheme)\", but must be \"hmac-sha256\""
      )
    }
    return key
  }

  /// The keys for encryption: both or none, for to ignore one would be to talk in the clear where
  /// the client asked for encryption.
  var encryption: CurveKeys? {
    get throws {
      let names = ["curve_publickey", "curve_secretkey"]
      let keys = try names.map { try text($0) }
      switch (keys[0], keys[1]) {
      case (nil, nil): return nil
      case (let publicKey?, let secretKey?):
        for (name, key) in zip(names, [publicKey, secretKey]) where !CurveKeys.isKey(key) {
          throw KernelError.invalidConnectionFile(
            field: name,
            problem: "must be 40 characters in Z85"
          )
        }
        return CurveKeys(publicKey: publicKey, secretKey: secretKey)
      default:
        throw KernelError.invalidConnectionFile(
          field: keys[0] == nil ? names[0] : names[1],
          problem: "is missing, but the other key for encryption is there"
        )
      }
    }
  }
}

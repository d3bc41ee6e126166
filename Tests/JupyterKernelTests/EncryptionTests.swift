// SPDX-License-Identifier: Apache-2.0

import CZeroMQ
import JupyterKernel
import MartletText
import Testing

@Suite struct EncryptionTests {
  /// A fresh pair of keys.
  static func keys() throws -> CurveKeys {
    var publicKey = [CChar](repeating: 0, count: 41)
    var secretKey = [CChar](repeating: 0, count: 41)
    try #require(zmq_curve_keypair(&publicKey, &secretKey) == 0)
    func text(_ key: [CChar]) -> String {
      String(decoding: key.prefix(40).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return CurveKeys(publicKey: text(publicKey), secretKey: text(secretKey))
  }

  @Test(
    "A client with the keys of the connection file is served on all five channels",
    arguments: [ConnectionFile.Transport.ipc, .tcp]
  )
  func served(transport: ConnectionFile.Transport) throws {
    let kernel = try RunningKernel(transport, encryption: Self.keys())
    let client = try TestClient(kernel)
    #expect(try client.run("print hello").outputs[2].summary == "stdout hello")
    #expect(try client.ask("kernel_info_request", on: .control).status == "ok")
    client.send(raw: [[1, 2]], on: .heartbeat)
    #expect(try client.receiveRaw(.heartbeat) == [[1, 2]])
    client.execute("ask name?", [("allow_stdin", true)])
    #expect(try client.receive(.stdin).content["prompt"] == "name?")
    client.send("input_reply", ["value": "Ada"], on: .stdin)
    #expect(try client.receive(.shell).status == "ok")
  }

  @Test("A client without the keys, or with others, hears nothing and is not heard")
  func refused() throws {
    let kernel = try RunningKernel(encryption: Self.keys())
    var others: [TestClient] = []
    for keys in [nil, try Self.keys()] {
      var connection = kernel.connection
      connection.encryption = keys
      let client = try TestClient(connection, subscribing: false)
      client.execute("print stolen")
      others.append(client)
    }
    let client = try TestClient(kernel)
    #expect(try client.run("count").reply.count == 1)
    for other in others { #expect(other.ready([.shell], within: 50).isEmpty) }
  }
}

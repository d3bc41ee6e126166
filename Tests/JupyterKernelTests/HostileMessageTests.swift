// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import MartletText
import Testing

@Suite struct HostileMessageTests {
  /// A message that must be dropped: frames made with the client's key where that matters.
  struct Hostile: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var make: @Sendable (TestClient) -> [[UInt8]]

    init(_ description: String, _ make: @escaping @Sendable (TestClient) -> [[UInt8]]) {
      testDescription = description
      self.make = make
    }

    /// The four JSON frames, one of which is replaced, signed.
    static func json(_ place: Int, _ text: String) -> @Sendable (TestClient) -> [[UInt8]] {
      { client in
        let good = client.message("execute_request", ["code": "print hacked"]).frames
        var parts = Array(good[2...])
        parts[place] = Array(text.utf8)
        return client.signed(parts)
      }
    }
  }

  static let delimiter = Array("<IDS|MSG>".utf8)
  static let deep = String(repeating: "[", count: 200_000)

  static let messages: [Hostile] = [
    Hostile("one empty frame") { _ in [[]] },
    Hostile("one byte") { _ in [[0xFF]] },
    Hostile("the delimiter alone") { _ in [delimiter] },
    Hostile("the delimiter and a signature") { _ in [delimiter, [65]] },
    Hostile("no delimiter") { Array($0.message("execute_request").frames.dropFirst()) },
    Hostile("three JSON frames") { Array($0.message("execute_request").frames.dropLast()) },
    Hostile("the delimiter in every frame") { _ in Array(repeating: delimiter, count: 9) },
    Hostile("no signature") { client in
      var frames = client.message("execute_request", ["code": "print hacked"]).frames
      frames[1] = []
      return frames
    },
    Hostile("half a signature") { client in
      var frames = client.message("execute_request", ["code": "print hacked"]).frames
      frames[1] = Array(frames[1].prefix(32))
      return frames
    },
    Hostile("a signature that is no hexadecimal") { client in
      var frames = client.message("execute_request", ["code": "print hacked"]).frames
      frames[1] = Array(repeating: 0x7A, count: 64)
      return frames
    },
    Hostile("a signature with one wrong digit") { client in
      var frames = client.message("execute_request", ["code": "print hacked"]).frames
      frames[1][63] = frames[1][63] == 0x30 ? 0x31 : 0x30
      return frames
    },
    Hostile("content changed after signing") { client in
      var frames = client.message("execute_request", ["code": "print good"]).frames
      frames[5] = Array(#"{"code":"print hacked"}"#.utf8)
      return frames
    },
    Hostile("a header that is no JSON", Hostile.json(0, "{")),
    Hostile("a header that is a list", Hostile.json(0, "[]")),
    Hostile("a header without msg_id", Hostile.json(0, #"{"msg_type":"x","session":"s"}"#)),
    Hostile("a msg_type that is a number", Hostile.json(0, #"{"msg_id":"1","msg_type":2}"#)),
    Hostile("a parent that is a text", Hostile.json(1, #""parent""#)),
    Hostile("metadata that is a number", Hostile.json(2, "5")),
    Hostile("content that is null", Hostile.json(3, "null")),
    Hostile("content that is cut off", Hostile.json(3, #"{"code":"pri"#)),
    Hostile("content that is not UTF-8") { client in
      let good = client.message("execute_request").frames
      var parts = Array(good[2...])
      parts[3] = Array(#"{"code":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
      return client.signed(parts)
    },
    Hostile("200,000 lists in each other", Hostile.json(3, deep)),
    Hostile("200,000 objects in each other") { client in
      let text = String(repeating: #"{"a":"#, count: 200_000)
      return Hostile.json(0, text)(client)
    },
    Hostile("ten thousand frames") { _ in Array(repeating: [1], count: 10_000) },
  ]

  @Test("A message that is not one is dropped, and the kernel goes on", arguments: messages)
  func dropped(message: Hostile) throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    for channel in [TestClient.Channel.shell, .control, .stdin] {
      client.send(raw: message.make(client), on: channel)
      client.send(raw: message.make(client), on: channel)
    }
    // The next messages are the answers to these, so the others got none.
    #expect(try client.ask("kernel_info_request", on: .control).status == "ok")
    let (reply, outputs) = try client.run("print fine")
    #expect(reply.count == 1)
    #expect(outputs[2].summary == "stdout fine")
    // The second one is unmentioned, or a replay, which is another fault.
    let dropped = kernel.log.lines.filter { $0.contains("Dropped a message on shell") }
    #expect(!dropped.isEmpty)
    #expect(Set(dropped).count == dropped.count)
  }

  @Test("A recorded message is not served again, on no channel")
  func replay() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let (id, frames) = client.message("execute_request", ["code": "print once"])
    for _ in 0..<3 { client.send(raw: frames) }
    #expect(try client.receive(.shell).parentID == id)
    client.send(raw: frames, on: .control)
    #expect(try client.run("count").reply.count == 2)
    let control = try client.ask("kernel_info_request", on: .control)
    #expect(control.type == "kernel_info_reply")
    #expect(kernel.log.lines.contains { $0.contains("received before") })
  }

  @Test("Null as parent and as metadata, and buffers, are accepted")
  func lenient() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let good = client.message("kernel_info_request").frames
    let null = Array("null".utf8)
    client.send(raw: client.signed([good[2], null, null, good[5], [1, 2, 3]]))
    #expect(try client.receive(.shell).status == "ok")
  }

  @Test("A cell with half a character in it is answered like any other")
  func loneSurrogate() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let good = client.message("execute_request").frames
    for (escape, shown) in [
      (#"\ud83d"#, "\u{FFFD}"), (#"\udc00!"#, "\u{FFFD}!"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
      (#"\ud83d\u0041"#, "\u{FFFD}A"),
    ] {
      let content = Array(#"{"code":"print \#(escape)"}"#.utf8)
      client.send(raw: client.signed([good[2], good[3], good[4], content]))
      #expect(try client.receive(.shell).status == "ok")
      var output = try client.receiveBroadcast()
      while output.type != "stream" { output = try client.receiveBroadcast() }
      #expect(output.text == shown)
    }
  }

  @Test("A client that comes back under its old name is served")
  func sameName() throws {
    let kernel = try RunningKernel()
    // The first one is still connected, as one is whose connection has died without a word.
    let before = try TestClient(kernel, name: "same")
    #expect(try before.run("count").reply.count == 1)
    let after = try TestClient(kernel, name: "same")
    #expect(try after.run("count").reply.count == 2)
  }

  @Test("Where an empty key was allowed, nothing is signed")
  func unsigned() throws {
    let kernel = try RunningKernel(key: "")
    let client = try TestClient(kernel)
    client.send("kernel_info_request")
    let frames = try client.receiveRaw(.shell)
    #expect(frames[1] == [])
    #expect(try client.run("print hello").reply.status == "ok")
  }
}

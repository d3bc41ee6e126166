// SPDX-License-Identifier: Apache-2.0

import Dispatch
import JupyterKernel
import MartletText
import Synchronization
import Testing

@Suite struct RequestTests {
  @Test(
    "The kernel says who it is on shell and on control, with one version everywhere",
    arguments: [TestClient.Channel.shell, .control]
  )
  func kernelInformation(channel: TestClient.Channel) throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let reply = try client.ask("kernel_info_request", on: channel)
    #expect(reply.type == "kernel_info_reply")
    #expect(reply.status == "ok")
    #expect(reply.content["protocol_version"] == .string(JupyterProtocol.version))
    #expect(reply.header["version"] == .string(JupyterProtocol.version))
    #expect(reply.content["implementation"] == "echo")
    #expect(reply.content["implementation_version"] == "1.2.3")
    #expect(reply.content["language_info"]?["file_extension"] == ".echo")
    #expect(reply.content["supported_features"] == ["kernel subshells"])
    #expect(reply.content["debugger"] == false)
    #expect(reply.content["help_links"]?[0]?["url"] == "https://example.org")
    let parent = try #require(reply.parentID)
    #expect(try client.outputs(of: parent).map(\.summary) == ["busy", "idle"])
  }

  @Test(
    "The cursor counts code points, whatever they need in UTF-16 or in graphemes",
    arguments: [
      ("abc", 2, "ab"), ("a😀b", 2, "a😀"), ("👩‍🚀x", 3, "👩‍🚀"), ("e\u{301}x", 1, "e"),
      ("ab", 99, "ab"), ("ab", -5, ""), ("🇩🇪🇫🇷", 2, "🇩🇪"), ("", 0, ""),
    ]
  )
  func cursor(code: String, position: Int, expected: String) throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let content: JSONValue = ["code": .string(code), "cursor_pos": .int(position)]
    for type in ["complete_request", "inspect_request"] {
      _ = try client.ask(type, content)
      let prefix = kernel.backend.lastPrefix.withLock { $0 }
      #expect(Array(prefix.unicodeScalars) == Array(expected.unicodeScalars))
    }
  }

  @Test("A completion has types beside its matches, and a range within the code")
  func completion() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let reply = try client.ask("complete_request", ["code": "a😀b", "cursor_pos": 2])
    #expect(reply.content["matches"] == ["print", "page"])
    #expect(reply.content["cursor_start"] == 1)
    #expect(reply.content["cursor_end"] == 3)
    let types = reply.content["metadata"]?["_jupyter_types_experimental"]
    #expect(
      types?[1] == [
        "start": 1, "end": 3, "text": "page", "type": "keyword", "signature": "page text",
      ]
    )
  }

  @Test("An inspection answers at both levels, and says when there is nothing")
  func inspection() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let short = try client.ask("inspect_request", ["code": "x", "cursor_pos": 1])
    #expect(short.content["found"] == true)
    #expect(short.content["data"] == ["text/plain": "x summary"])
    let long = try client.ask(
      "inspect_request",
      ["code": "x", "cursor_pos": 1, "detail_level": 1]
    )
    #expect(long.content["data"] == ["text/plain": "x full"])
    let nothing = try client.ask("inspect_request", ["code": "", "cursor_pos": 0])
    #expect(nothing.content == ["status": "ok", "found": false, "data": [:], "metadata": [:]])
  }

  @Test(
    "Completeness is said in the four words of the protocol",
    arguments: [
      ("done", ["status": "complete"]), ("never", ["status": "invalid"]),
      ("more", ["status": "incomplete", "indent": "  "]), ("perhaps", ["status": "unknown"]),
    ] as [(String, JSONValue)]
  )
  func completeness(code: String, expected: JSONValue) throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let reply = try client.ask("is_complete_request", ["code": .string(code)])
    #expect(reply.content == expected)
  }

  @Test("The history is there in its three modes, with and without results")
  func history() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    for code in ["value 1", "print 2", "value 1", "fail 4"] { try client.run(code) }
    try client.run("print unseen", [("store_history", false)])
    try client.run("print unseen", [("silent", true)])
    func rows(_ content: JSONValue) throws -> JSONValue? {
      try client.ask("history_request", content).content["history"]
    }
    #expect(
      try rows(["hist_access_type": "tail", "n": 2]) == [[1, 3, "value 1"], [1, 4, "fail 4"]]
    )
    #expect(
      try rows(["hist_access_type": "tail", "n": 2, "output": true]) == [
        [1, 3, ["value 1", "1"]], [1, 4, ["fail 4", nil]],
      ]
    )
    #expect(
      try rows(["hist_access_type": "range", "session": 0, "start": 2, "stop": 4]) == [
        [1, 2, "print 2"], [1, 3, "value 1"],
      ]
    )
    #expect(try rows(["hist_access_type": "range", "session": 7, "start": 1]) == [])
    #expect(
      try rows(["hist_access_type": "search", "pattern": "*1"]) == [
        [1, 1, "value 1"], [1, 3, "value 1"],
      ]
    )
    #expect(
      try rows(["hist_access_type": "search", "pattern": "?alue*", "unique": true]) == [
        [1, 3, "value 1"]
      ]
    )
    #expect(
      try rows(["hist_access_type": "search", "pattern": "*", "n": 1]) == [[1, 4, "fail 4"]]
    )
    #expect(try rows(["hist_access_type": "tail", "n": -3]) == [])
    #expect(try client.ask("history_request", ["hist_access_type": "x"]).status == "error")
  }

  @Test("A comm to an unknown target is closed at once; other comm messages get busy and idle")
  func comms() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    #expect(try client.ask("comm_info_request").content == ["status": "ok", "comms": [:]])
    let opened = client.send("comm_open", ["comm_id": "7", "target_name": "t", "data": [:]])
    let outputs = try client.outputs(of: opened)
    #expect(outputs.map(\.summary) == ["busy", "comm_close", "idle"])
    #expect(outputs[1].content == ["comm_id": "7", "data": [:]])
    for type in ["comm_msg", "comm_close"] {
      let id = client.send(type, ["comm_id": "7", "data": [:]])
      #expect(try client.outputs(of: id).map(\.summary) == ["busy", "idle"])
    }
    // Neither of them was answered: the next message on shell is this reply.
    _ = try client.ask("kernel_info_request")
  }

  @Test(
    "Requests that the kernel does not serve get an error reply of their own type",
    arguments: [
      ("debug_request", .control), ("create_subshell_request", .shell),
      ("usage_request", .control), ("execute_request", .control), ("strange_request", .shell),
    ] as [(String, TestClient.Channel)]
  )
  func unknownRequests(type: String, channel: TestClient.Channel) throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let reply = try client.ask(type, on: channel)
    #expect(reply.type == type.replacing("_request", with: "_reply"))
    #expect(reply.status == "error")
    #expect(reply.content["ename"]?.stringValue == "NotSupported")
    #expect(reply.content["traceback"]?.arrayValue?.isEmpty == false)
    let parent = try #require(reply.parentID)
    #expect(try client.outputs(of: parent).map(\.summary) == ["busy", "idle"])
  }

  @Test(
    "A shutdown is answered on the channel that asked, and the kernel ends",
    arguments: [(TestClient.Channel.control, true), (.shell, false)]
  )
  func shutdown(channel: TestClient.Channel, restart: Bool) throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let reply = try client.ask("shutdown_request", ["restart": .bool(restart)], on: channel)
    #expect(reply.content == ["status": "ok", "restart": .bool(restart)])
    #expect(kernel.waitForEnd())
    #expect(kernel.backend.shutdowns.withLock { $0 } == [restart])
    let parent = try #require(reply.parentID)
    #expect(try client.outputs(of: parent).map(\.summary) == ["busy", "idle"])
  }

  @Test("A shutdown while code runs interrupts it, and everything that waits is answered")
  func shutdownWhileBusy() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let running = client.execute("wait")
    kernel.backend.waitHasBegun.wait()
    let waiting = client.execute("print never")
    // What is no message is logged when it is read, so what was sent before it has arrived by then.
    client.send(raw: [[]])
    #expect(kernel.log.waitForLine(containing: "Dropped a message on shell"))
    _ = try client.ask("shutdown_request", on: .control)
    #expect(kernel.waitForEnd())
    let replies = try (0..<2).map { _ in try client.receive(.shell) }
    #expect(replies.map(\.parentID) == [running, waiting])
    #expect(replies.map(\.status) == ["error", "aborted"])
  }

  @Test("The heartbeat echoes any bytes, also while code runs")
  func heartbeat() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    client.execute("wait")
    kernel.backend.waitHasBegun.wait()
    for bytes in [[], [0], Array("ping".utf8), [UInt8](repeating: 7, count: 100_000)] {
      client.send(raw: [bytes], on: .heartbeat)
      #expect(try client.receiveRaw(.heartbeat) == [bytes])
    }
    #expect(try client.ask("kernel_info_request", on: .control).status == "ok")
  }
}

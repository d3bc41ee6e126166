// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import MartletText
import Testing

@Suite struct ExecutionOrderTests {
  @Test(
    "An execution says busy, its input, its output, its reply, idle, all under its own parent",
    arguments: [ConnectionFile.Transport.ipc, .tcp]
  )
  func order(transport: ConnectionFile.Transport) throws {
    let kernel = try RunningKernel(transport)
    let client = try TestClient(kernel)
    let (reply, outputs) = try client.run("print hello, world")
    #expect(
      outputs.map(\.summary) == ["busy", "execute_input", "stdout hello, world", "idle"]
    )
    #expect(outputs[1].content["code"] == "print hello, world")
    #expect(outputs[1].count == 1)
    #expect(reply.type == "execute_reply")
    #expect(
      reply.content == [
        "status": "ok", "execution_count": 1, "payload": [], "user_expressions": [:],
      ]
    )
    for message in outputs + [reply] {
      #expect(message.parent["session"] == "client")
      #expect(message.header["version"] == .string(JupyterProtocol.version))
      #expect(message.header["date"]?.stringValue.flatMap { Timestamp(text: $0) } != nil)
    }
    #expect(Set((outputs + [reply]).map { $0.header["msg_id"]?.stringValue }).count == 5)
  }

  @Test("The parent of an answer is the request's header, byte for byte")
  func parentIsQuoted() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let header = Array(
      #"{ "msg_id":"x", "msg_type":"kernel_info_request", "session":"s", "n":1.50e1, "é":"\u00e9" }"#
        .utf8
    )
    let empty = Array("{}".utf8)
    client.send(raw: client.signed([header, empty, empty, empty]))
    let frames = try client.receiveRaw(.shell)
    #expect(frames[3] == header)
  }

  @Test("Streams and everything else keep their order; neighbouring text is joined")
  func mixture() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let (_, outputs) = try client.run("mixture")
    #expect(
      outputs.map(\.summary) == [
        "busy", "execute_input", "stdout ab", "stderr c", "stdout d", "display_data e",
        "stdout f", "update_display_data g", "clear_output", "execute_result h", "idle",
      ]
    )
    #expect(outputs[5].content["transient"] == ["display_id": "name"])
    #expect(outputs[7].content["transient"] == ["display_id": "name"])
    #expect(outputs[8].content == ["wait": true])
    #expect(outputs[9].count == 1)
  }

  @Test("A hundred thousand lines arrive whole in few messages")
  func manyLines() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let (_, outputs) = try client.run("lines 100000")
    let streams = outputs.filter { $0.type == "stream" }
    let text = streams.compactMap(\.text).joined()
    #expect(text == (0..<100_000).map { "\($0)\n" }.joined())
    #expect(streams.count <= 200)
    #expect(outputs.last?.state == "idle")
  }

  @Test("JSON types are sent as JSON, and as text where they are no JSON")
  func jsonTypes() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let (_, outputs) = try client.run("json")
    #expect(
      outputs[2].content["data"] == [
        "application/json": ["a": [1]], "application/vnd.x+json": "[2", "text/plain": "{}",
      ]
    )
  }

  @Test("A failure is one error message and an error reply with the same three fields")
  func failure() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let (reply, outputs) = try client.run("fail went wrong")
    #expect(
      outputs.map(\.summary) == ["busy", "execute_input", "stdout before ", "error", "idle"]
    )
    #expect(
      outputs[3].content == [
        "ename": "Failure", "evalue": "went wrong", "traceback": ["line 1", "went wrong"],
      ]
    )
    #expect(reply.status == "error")
    #expect(reply.count == 1)
    for field in ["ename", "evalue", "traceback"] {
      #expect(reply.content[field] == outputs[3].content[field])
    }
  }

  @Test("What waits behind a failure is aborted, each with busy, reply and idle")
  func abortedQueue() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    // All are made before the first is sent: nobody could know of the failure.
    let messages = (["fail now"] + Array(repeating: "print never", count: 5)).map {
      client.message("execute_request", ["code": .string($0)])
    }
    let failing = messages[0].id
    let waiting = messages[1...].map(\.id)
    for message in messages { client.send(raw: message.frames) }
    let question = client.send("is_complete_request", ["code": "x"])
    let replies = try (0..<7).map { _ in try client.receive(.shell) }
    #expect(replies.map(\.parentID) == [failing] + waiting + [question])
    #expect(
      replies.map(\.status) == ["error"] + Array(repeating: "aborted", count: 5) + ["complete"]
    )
    #expect(replies[1...5].allSatisfy { $0.count == 1 })
    _ = try client.outputs(of: failing)
    for id in waiting {
      #expect(try client.outputs(of: id).map(\.summary) == ["busy", "idle"])
    }
    // Sent by somebody who has seen the failure.
    #expect(try client.run("print again").reply.status == "ok")
  }

  @Test("A request that arrives late, but was sent before the failure, is aborted too")
  func lateArrival() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let (id, frames) = client.message("execute_request", ["code": "print never"])
    try client.run("fail now")
    client.send(raw: frames)
    let reply = try client.receive(.shell)
    #expect(reply.parentID == id)
    #expect(reply.status == "aborted")
  }

  @Test("A request that was sent before an aborted one was answered is aborted too")
  func chainOfLateArrivals() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let first = client.message("execute_request", ["code": "print never"])
    try client.run("fail now")
    let second = client.message("execute_request", ["code": "print never"])
    client.send(raw: first.frames)
    client.send(raw: second.frames)
    #expect(try client.receive(.shell).status == "aborted")
    #expect(try client.receive(.shell).status == "aborted")
    #expect(try client.run("print again").reply.status == "ok")
  }

  @Test("Without stop_on_error the queue goes on after a failure")
  func goesOn() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    client.execute("fail now", [("stop_on_error", false)])
    client.execute("print on")
    #expect(try client.receive(.shell).status == "error")
    #expect(try client.receive(.shell).status == "ok")
  }

  @Test("Only executions that store history count, and the count is in every reply")
  func counts() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    #expect(try client.run("", [("store_history", false)]).reply.count == 0)
    #expect(try client.run("").reply.count == 1)
    #expect(try client.run("fail x").reply.count == 2)
    #expect(try client.run("", [("store_history", false)]).reply.count == 2)
    #expect(try client.run("", [("silent", true)]).reply.count == 2)
    #expect(try client.run("count").outputs[2].summary == "execute_result 3")
  }

  @Test("A silent execution broadcasts its status only", arguments: ["mixture", "fail x"])
  func silent(code: String) throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let (_, outputs) = try client.run(code, [("silent", true)])
    #expect(outputs.map(\.summary) == ["busy", "idle"])
  }

  @Test("User expressions are evaluated each by itself, and only after success")
  func userExpressions() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let expressions: JSONValue = ["a": "1 + 1", "b": "wrong", "c": 5]
    let (reply, _) = try client.run("", [("user_expressions", expressions)])
    let values = try #require(reply.content["user_expressions"])
    #expect(values["a"] == ["status": "ok", "data": ["text/plain": "=1 + 1"], "metadata": [:]])
    #expect(values["b"]?["status"] == "error")
    #expect(values["b"]?["ename"] == "Wrong")
    #expect(values["c"]?["status"] == "error")
    let (failed, _) = try client.run("fail x", [("user_expressions", expressions)])
    #expect(failed.content["user_expressions"] == [:])
  }

  @Test("Output of another thread comes before idle")
  func backgroundOutput() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let (_, outputs) = try client.run("background")
    let text = outputs.compactMap(\.text).joined()
    #expect(text == (0..<100).map { "\($0) " }.joined())
    #expect(outputs.last?.state == "idle")
  }

  @Test("Output that is used after its execution has ended reaches nobody")
  func outputAfterTheEnd() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    try client.run("leak")
    #expect(try client.run("use-leak").outputs.map(\.summary) == ["busy", "execute_input", "idle"])
    // Had it come after idle, it would be the next thing on the broadcast.
    let id = client.send("kernel_info_request")
    #expect(try client.receiveBroadcast().parentID == id)
  }

  @Test("A pager text is a payload of the reply, and the cell's name reaches the backend")
  func payloadAndCell() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    #expect(
      try client.run("page long text").reply.content["payload"] == [
        ["source": "page", "data": ["text/plain": "long text"], "start": 0]
      ]
    )
    let id = client.send("execute_request", ["code": "cell"], metadata: ["cellId": "c-7"])
    #expect(try client.outputs(of: id)[2].summary == "execute_result c-7")
  }

  @Test("An execution without code is refused with the fields of an error")
  func noCode() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let reply = try client.ask("execute_request", ["code": 5])
    #expect(reply.status == "error")
    #expect(reply.content["ename"] == "InvalidRequest")
    #expect(reply.count == 0)
  }
}

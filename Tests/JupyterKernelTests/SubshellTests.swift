// SPDX-License-Identifier: Apache-2.0

import Dispatch
import JupyterKernel
import MartletText
import Synchronization
import Testing

@Suite struct SubshellTests {
  /// A kernel whose main shell waits in an execution, with a client and the execution's name.
  static func busy() throws -> (kernel: RunningKernel, client: TestClient, running: String) {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let running = client.execute("wait")
    kernel.backend.waitHasBegun.wait()
    return (kernel, client, running)
  }

  @Test("Subshells are made, listed in order, and deleted")
  func lifecycle() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    func list() throws -> JSONValue? {
      try client.ask("list_subshell_request", on: .control).content["subshell_id"]
    }
    #expect(try list() == [])
    let first = try client.makeSubshell()
    let second = try client.makeSubshell()
    #expect(first != second)
    #expect(try list() == [.string(first), .string(second)])
    let deleted = try client.ask(
      "delete_subshell_request",
      ["subshell_id": .string(first)],
      on: .control
    )
    #expect(deleted.content == ["status": "ok"])
    #expect(try list() == [.string(second)])
  }

  @Test("A subshell that is not there is an error, in the shape of the request's own reply")
  func unknown() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let reply = try client.ask("execute_request", ["code": "count"], subshell: "nobody")
    #expect(reply.type == "execute_reply")
    #expect(reply.content["ename"] == "UnknownSubshell")
    #expect(reply.count == 0)
    let parent = try #require(reply.parentID)
    #expect(try client.outputs(of: parent).map(\.summary) == ["busy", "idle"])
    #expect(try client.ask("complete_request", ["code": "p"], subshell: "x").status == "error")
    let deleted = try client.ask(
      "delete_subshell_request",
      ["subshell_id": "nobody"],
      on: .control
    )
    #expect(deleted.content["ename"] == "UnknownSubshell")
    #expect(try client.ask("delete_subshell_request", on: .control).status == "error")
  }

  @Test("While the main shell computes, a subshell executes, completes, inspects and remembers")
  func servesMeanwhile() throws {
    let (_, client, running) = try Self.busy()
    let subshell = try client.makeSubshell()
    let executed = try client.ask("execute_request", ["code": "print aside"], subshell: subshell)
    #expect(executed.status == "ok")
    // Each shell counts for itself.
    #expect(executed.count == 1)
    #expect(executed.parent["subshell_id"] == .string(subshell))
    let id = try #require(executed.parentID)
    #expect(
      try client.outputs(of: id).map(\.summary) == [
        "busy", "execute_input", "stdout aside", "idle",
      ]
    )
    let completed = try client.ask("complete_request", ["code": "p"], subshell: subshell)
    #expect(completed.content["matches"] == ["print", "page"])
    #expect(
      try client.ask("inspect_request", ["code": "x"], subshell: subshell).content["found"] == true
    )
    let history = try client.ask(
      "history_request",
      ["hist_access_type": "range", "session": 0],
      subshell: subshell
    )
    #expect(history.content["history"]?[0]?[2] == "print aside")
    #expect(history.content["history"]?.arrayValue?.count == 1)
    _ = try client.ask("interrupt_request", on: .control)
    #expect(try client.receive(.shell).parentID == running)
  }

  @Test("When something ends while an execution goes on elsewhere, the kernel says busy again")
  func busyAgain() throws {
    let (_, client, running) = try Self.busy()
    let asked = try client.ask("kernel_info_request", on: .control)
    _ = try client.ask("interrupt_request", on: .control)
    let outputs = try client.outputs(of: running)
    #expect(asked.status == "ok")
    // The interruption ends before or after the execution.
    #expect(Array(outputs.map(\.summary).prefix(3)) == ["busy", "execute_input", "busy"])
    #expect(outputs.filter { $0.state == "idle" }.count == 1)
  }

  @Test("An interrupt ends what runs in every shell; deleting one ends what runs there alone")
  func interrupts() throws {
    let (kernel, client, running) = try Self.busy()
    let first = try client.makeSubshell()
    let second = try client.makeSubshell()
    let inFirst = client.execute("wait", subshell: first)
    kernel.backend.waitHasBegun.wait()
    let behind = client.execute("print never", subshell: first)
    let inSecond = client.execute("wait", subshell: second)
    kernel.backend.waitHasBegun.wait()

    let deletion: JSONValue = ["subshell_id": .string(first)]
    #expect(try client.ask("delete_subshell_request", deletion, on: .control).status == "ok")
    let ended = try (0..<2).map { _ in try client.receive(.shell) }
    #expect(ended.map(\.parentID) == [inFirst, behind])
    #expect(ended.map(\.status) == ["error", "aborted"])
    #expect(try client.ask("complete_request", ["code": ""], subshell: first).status == "error")

    _ = try client.ask("interrupt_request", on: .control)
    let interrupted = try (0..<2).map { _ in try client.receive(.shell) }
    #expect(Set(interrupted.map(\.parentID)) == [running, inSecond])
    #expect(interrupted.allSatisfy { $0.content["ename"] == "Interrupted" })
  }

  @Test("A failure aborts what waits in its own shell and in no other")
  func failuresStayApart() throws {
    let (_, client, running) = try Self.busy()
    let subshell = try client.makeSubshell()
    let waiting = client.execute("print on")
    _ = try client.ask("execute_request", ["code": "fail now"], subshell: subshell)
    // Not an error: an interrupted execution would abort its queue, so this one is just ended.
    client.send("execute_request", ["code": "wake"], subshell: subshell)
    var replies: [String?: ReceivedMessage] = [:]
    for _ in 0..<3 {
      let reply = try client.receive(.shell)
      replies[reply.parentID] = reply
    }
    #expect(replies[running]?.status == "ok")
    #expect(replies[waiting]?.status == "ok")
  }

  @Test("Two shells can ask the person at the same time; an answer goes where it belongs")
  func questions() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let subshell = try client.makeSubshell()
    let inMain = client.execute("ask main?", [("allow_stdin", true)])
    let inSubshell = client.execute("ask aside?", [("allow_stdin", true)], subshell: subshell)
    var questions: [String: ReceivedMessage] = [:]
    for _ in 0..<2 {
      let question = try client.receive(.stdin)
      questions[question.content["prompt"]?.stringValue ?? ""] = question
    }
    #expect(questions["aside?"]?.parentID == inSubshell)
    // One answer names the shell, the other its question.
    client.send("input_reply", ["value": "A"], on: .stdin, subshell: subshell)
    var answer = client.message("input_reply", ["value": "M"]).frames
    answer[3] = Array((questions["main?"]?.header ?? [:]).compactText.utf8)
    client.send(raw: client.signed(Array(answer[2...])), on: .stdin)
    let replies = try (0..<2).map { _ in try client.receive(.shell) }
    #expect(replies.allSatisfy { $0.status == "ok" })
    var texts: [String?: String] = [:]
    var idle = 0
    while idle < 2 {
      let message = try client.receiveBroadcast()
      if message.state == "idle", [inMain, inSubshell].contains(message.parentID) { idle += 1 }
      if let text = message.text { texts[message.parentID, default: ""] += text }
    }
    #expect(texts[inMain] == "beforeM")
    #expect(texts[inSubshell] == "beforeA")
  }

  @Test("A completion in the main shell is served after a while although something runs there")
  func help() throws {
    let kernel = try RunningKernel { $0.helpPatience = 1 }
    let client = try TestClient(kernel)
    let running = client.execute("wait")
    kernel.backend.waitHasBegun.wait()
    let behind = client.execute("count")
    #expect(try client.ask("complete_request", ["code": "p"]).content["matches"] != nil)
    #expect(try client.ask("inspect_request", ["code": "x"]).content["found"] == true)
    #expect(try client.ask("is_complete_request", ["code": "x"]).status == "complete")
    // Everything else keeps its turn.
    let information = client.send("kernel_info_request")
    _ = try client.ask("interrupt_request", on: .control)
    let replies = try (0..<3).map { _ in try client.receive(.shell) }
    #expect(replies.map(\.parentID) == [running, behind, information])
    // Each was served once, and the queue goes on.
    #expect(try client.ask("complete_request", ["code": "p"]).status == "ok")
    #expect(try client.run("count").reply.count == 2)
  }

  @Test("There is a bound on subshells, and deleting one makes room")
  func bound() throws {
    let kernel = try RunningKernel { $0.subshellStackSize = 1 << 20 }
    let client = try TestClient(kernel)
    let names = try (0..<64).map { _ in try client.makeSubshell() }
    #expect(Set(names).count == 64)
    let refused = try client.ask("create_subshell_request", on: .control)
    #expect(refused.status == "error")
    let deletion: JSONValue = ["subshell_id": .string(names[7])]
    #expect(try client.ask("delete_subshell_request", deletion, on: .control).status == "ok")
    _ = try client.makeSubshell()
  }

  @Test("A shutdown answers what runs and waits in every shell")
  func shutdown() throws {
    let (kernel, client, running) = try Self.busy()
    let subshell = try client.makeSubshell()
    let aside = client.execute("wait", subshell: subshell)
    kernel.backend.waitHasBegun.wait()
    _ = try client.ask("shutdown_request", ["restart": false], on: .control)
    #expect(kernel.waitForEnd())
    let replies = try (0..<2).map { _ in try client.receive(.shell) }
    #expect(Set(replies.map(\.parentID)) == [running, aside])
  }
}

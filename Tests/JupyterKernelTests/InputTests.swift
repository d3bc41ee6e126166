// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import MartletText
import Testing

@Suite struct InputTests {
  @Test(
    "A question goes to the client that executes, after what was printed, and its answer comes back",
    arguments: [("ask", false), ("password", true)]
  )
  func roundTrip(command: String, isPassword: Bool) throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let id = client.execute("\(command) your name?", [("allow_stdin", true)])
    let question = try client.receive(.stdin)
    #expect(question.type == "input_request")
    #expect(question.parentID == id)
    #expect(question.content == ["prompt": "your name?", "password": .bool(isPassword)])
    client.send("input_reply", ["value": "Ada"], on: .stdin)
    #expect(try client.receive(.shell).status == "ok")
    #expect(try client.outputs(of: id).compactMap(\.text).joined() == "beforeAda")
  }

  @Test("Where the client cannot ask, input fails at once")
  func notAllowed() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let (reply, _) = try client.run("ask ?", [("allow_stdin", false)])
    #expect(reply.content["evalue"] == .string(InputError.notAllowed.description))
  }

  @Test("An answer of somebody else, or to another question, is not taken")
  func foreignAnswer() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let other = try TestClient(kernel, name: "other")
    let id = client.execute("ask ?", [("allow_stdin", true)])
    _ = try client.receive(.stdin)
    other.send("input_reply", ["value": "foreign"], on: .stdin)
    var earlier = client.message("input_reply", ["value": "too late"]).frames
    earlier[3] = Array(#"{"msg_id": "an earlier question"}"#.utf8)
    client.send(raw: client.signed(Array(earlier[2...])), on: .stdin)
    client.send("input_reply", ["value": "right"], on: .stdin)
    #expect(try client.receive(.shell).status == "ok")
    #expect(try client.outputs(of: id).compactMap(\.text).joined() == "beforeright")
  }

  @Test("An interrupt ends a question, and the next one works")
  func interrupted() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    client.execute("ask first?", [("allow_stdin", true)])
    _ = try client.receive(.stdin)
    _ = try client.ask("interrupt_request", on: .control)
    let reply = try client.receive(.shell)
    #expect(reply.content["evalue"] == .string(InputError.interrupted.description))
    client.execute("ask second?", [("allow_stdin", true)])
    #expect(try client.receive(.stdin).content["prompt"] == "second?")
    client.send("input_reply", ["value": "yes"], on: .stdin)
    #expect(try client.receive(.shell).status == "ok")
  }
}

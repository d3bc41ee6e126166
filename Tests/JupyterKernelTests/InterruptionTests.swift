// SPDX-License-Identifier: Apache-2.0

import Dispatch
import JupyterKernel
import MartletText
import Synchronization
import Testing

@Suite struct InterruptionTests {
  @Test("An interrupt ends what runs, is answered on control, and aborts what waits")
  func busy() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let running = client.execute("wait")
    kernel.backend.waitHasBegun.wait()
    let waiting = client.execute("print never")
    // What is no message is logged when it is read, so what was sent before it has arrived by then.
    client.send(raw: [[]])
    #expect(kernel.log.waitForLine(containing: "Dropped a message on shell"))
    let answer = try client.ask("interrupt_request", on: .control)
    #expect(answer.type == "interrupt_reply")
    #expect(answer.content == ["status": "ok"])
    let replies = try (0..<2).map { _ in try client.receive(.shell) }
    #expect(replies.map(\.parentID) == [running, waiting])
    #expect(replies.map(\.status) == ["error", "aborted"])
    #expect(replies[0].content["ename"] == "Interrupted")
    #expect(try client.run("print on").reply.status == "ok")
  }

  @Test("An interrupt while nothing runs does nothing, however often")
  func idle() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    for _ in 0..<10 { _ = try client.ask("interrupt_request", on: .control) }
    #expect(kernel.backend.interruptions.load(ordering: .relaxed) == 0)
    #expect(try client.run("print still here").reply.status == "ok")
  }

  @Test("Interrupts at any moment lose no execution and leave none behind")
  func anyMoment() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    for _ in 0..<200 {
      let id = client.execute("mixture")
      client.send("interrupt_request", on: .control)
      #expect(try client.receive(.shell).parentID == id)
      _ = try client.receive(.control)
    }
    // None is left over: this one waits until it is interrupted itself.
    client.execute("wait")
    kernel.backend.waitHasBegun.wait()
    _ = try client.ask("kernel_info_request", on: .control)
    _ = try client.ask("interrupt_request", on: .control)
    #expect(try client.receive(.shell).content["ename"] == "Interrupted")
  }

  @Test("Control answers while code runs, and shell answers after it")
  func neverDeaf() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    let running = client.execute("wait")
    kernel.backend.waitHasBegun.wait()
    let queued = client.send("complete_request", ["code": "p", "cursor_pos": 1])
    #expect(try client.ask("kernel_info_request", on: .control).status == "ok")
    _ = try client.ask("interrupt_request", on: .control)
    #expect(try client.receive(.shell).parentID == running)
    #expect(try client.receive(.shell).parentID == queued)
  }

  @Test("Random interrupts, also several at once and while idle, leave every request answered")
  func random() throws {
    #if DEBUG
    let standard = 1_000
    #else
    let standard = 10_000
    #endif
    let kernel = try RunningKernel { $0.abortLateness = 0 }
    let client = try TestClient(kernel, subscribing: false)
    var generator = SeededGenerator(seed: 1)
    var interrupts = 0
    func interrupt() throws {
      _ = try client.ask("interrupt_request", on: .control)
      interrupts += 1
    }
    while interrupts < standard {
      if Int.random(in: 0..<4, using: &generator) == 0 { try interrupt() }
      let code =
        ["wait", "ask ?", "mixture", "background", "print x", "lines 500"]
        .randomElement(using: &generator) ?? ""
      let id = client.execute(code, [("allow_stdin", true), ("stop_on_error", false)])
      for _ in 0..<Int.random(in: 0..<3, using: &generator) { try interrupt() }
      // What waits must be hit after it has begun, which the interrupts above may have preceded.
      while client.ready([.shell], within: code == "wait" || code == "ask ?" ? 1 : 10_000).isEmpty {
        try interrupt()
      }
      #expect(try client.receive(.shell).parentID == id)
      while !client.ready([.stdin], within: 0).isEmpty { _ = try client.receive(.stdin) }
    }
    #expect(try client.reply(to: "count").status == "ok")
  }

  @Test("Interrupts in the middle of displays end them, and a second one does no harm")
  func displays() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    for _ in 0..<5 {
      let id = client.execute("show-until-interrupted")
      kernel.backend.waitHasBegun.wait()
      for _ in 0..<2 {
        #expect(try client.ask("interrupt_request", on: .control).status == "ok")
      }
      #expect(try client.receive(.shell).content["ename"] == "Interrupted")
      let outputs = try client.outputs(of: id)
      // While the code still runs, the end of an interrupt's own request says `busy` for it again.
      #expect(outputs.last { $0.type != "status" }?.type == "error")
      #expect(outputs.filter { $0.type == "error" }.count == 1)
      #expect(outputs[2].type == "display_data")
      // The next one is not hit by what was left of the interruptions.
      #expect(try client.run("count").reply.status == "ok")
    }
  }

  @Test("A second interrupt of a question that has ended does not reach the next one")
  func questionTwice() throws {
    let kernel = try RunningKernel()
    let client = try TestClient(kernel)
    client.execute("password ?", [("allow_stdin", true)])
    _ = try client.receive(.stdin)
    for _ in 0..<2 { _ = try client.ask("interrupt_request", on: .control) }
    #expect(try client.receive(.shell).content["ename"] == "Input")
    client.execute("ask again?", [("allow_stdin", true)])
    #expect(try client.receive(.stdin).content["password"] == false)
    client.send("input_reply", ["value": "yes"], on: .stdin)
    #expect(try client.receive(.shell).status == "ok")
  }
}

// SPDX-License-Identifier: Apache-2.0

import Dispatch
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
}

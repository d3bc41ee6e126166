// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import MartletText
import Testing

@Suite struct OutputBoundTests {
  @Test("A flood of lines is cut to its bound, and the last line and idle arrive")
  func flood() throws {
    let kernel = try RunningKernel { $0.textLimit = 1_000_000 }
    let client = try TestClient(kernel)
    let (reply, outputs) = try client.run("lines 1000000")
    let text = outputs.compactMap(\.text).joined()
    #expect(reply.status == "ok")
    #expect(text.hasPrefix("0\n1\n2\n"))
    #expect(text.hasSuffix("\n999998\n999999\n"))
    #expect(text.contains("\n… 5,888,890 bytes cut …\n"))
    #expect(text.utf8.count < 1_000_200)
    #expect(outputs.last?.state == "idle")
  }

  @Test("The traceback of a failure comes whole behind text that was cut")
  func failureBehindFlood() throws {
    let kernel = try RunningKernel { $0.textLimit = 8 }
    let client = try TestClient(kernel)
    let (_, outputs) = try client.run("fail went wrong")
    #expect(
      outputs.map(\.summary) == [
        "busy", "execute_input", "stdout before ", "error", "idle",
      ]
    )
  }

  @Test("A display beyond the bound of displays is left out, and the cell says so; updates go on")
  func displays() throws {
    let kernel = try RunningKernel { $0.displayLimit = 3 }
    let client = try TestClient(kernel)
    let (_, outputs) = try client.run("pictures")
    let summaries = outputs.map(\.summary)
    #expect(summaries.filter { $0.hasPrefix("display_data") }.count == 3)
    #expect(summaries.filter { $0.hasPrefix("update_display_data") }.count == 6)
    #expect(outputs.compactMap(\.text).joined().contains("a display of 1 bytes is left out"))
  }

  /// A subscriber that takes hardly anything before it begins to read.
  static func staller(_ kernel: RunningKernel) throws -> TestClient {
    try TestClient(kernel, name: "staller", receiveBound: 1)
  }

  @Test("A reader that stalls loses nothing, and neither control nor the execution waits for it")
  func stalledReader() throws {
    let kernel = try RunningKernel { $0.broadcastDepth = 2 }
    let staller = try Self.staller(kernel)
    let client = try TestClient(kernel, subscribing: false)
    let id = client.execute("lines 200000")
    // Both come although nobody has read a line.
    #expect(try client.receive(.shell).status == "ok")
    #expect(try client.ask("kernel_info_request", on: .control).status == "ok")
    let outputs = try staller.outputs(of: id)
    #expect(
      outputs.compactMap(\.text).joined() == (0..<200_000).map { "\($0)\n" }.joined()
    )
  }

  @Test("What a stalled reader leaves in the queue is bounded, and what was left out is said")
  func boundedQueue() throws {
    let kernel = try RunningKernel {
      $0.broadcastDepth = 2
      $0.queueLimit = 300_000
    }
    let staller = try Self.staller(kernel)
    let client = try TestClient(kernel, subscribing: false)
    let ids = (0..<20).map { _ in client.execute("lines 50000") }
    for _ in ids { #expect(try client.receive(.shell).status == "ok") }
    var leftOut = 0
    var lines = 0
    for id in ids {
      let outputs = try staller.outputs(of: id)
      #expect(outputs.map(\.state).filter { $0 == "busy" }.count == 1)
      let text = outputs.compactMap(\.text).joined()
      lines += text.utf8.count
      if text.contains("bytes left out: a reader of this kernel did not keep up") { leftOut += 1 }
    }
    #expect(leftOut > 0)
    // The queue, what the sockets hold, and what left before the reader was seen to stall.
    #expect(lines < 3_000_000)
    #expect(try client.reply(to: "count").status == "ok")
  }

  @Test("While a reader stalls only the latest update of a display waits for it")
  func updates() throws {
    let kernel = try RunningKernel { $0.broadcastDepth = 2 }
    let staller = try Self.staller(kernel)
    let client = try TestClient(kernel, subscribing: false)
    client.execute("lines 200000")
    let id = client.execute("progress 100000")
    for _ in 0..<2 { #expect(try client.receive(.shell).status == "ok") }
    let updates = try staller.outputs(of: id).filter { $0.type == "update_display_data" }
    #expect(updates.count < 10_000)
    #expect(updates.last?.summary == "update_display_data 99999")
  }

  @Test("A reader that never reads is given up, and the others get everything")
  func givenUp() throws {
    let kernel = try RunningKernel {
      $0.broadcastDepth = 2
      $0.readerPatience = 20
    }
    let staller = try Self.staller(kernel)
    let client = try TestClient(kernel)
    let text = (0..<200_000).map { "\($0)\n" }.joined()
    for _ in 0..<3 {
      let outputs = try client.run("lines 200000").outputs
      #expect(outputs.compactMap(\.text).joined() == text)
    }
    #expect(kernel.log.lines.contains { $0.contains("it is given up") })
    _ = staller
  }

  @Test("Fifty subscribers are each welcomed, and each gets everything")
  func manySubscribers() throws {
    let kernel = try RunningKernel()
    let clients = try (0..<50).map { try TestClient(kernel, name: "client \($0)") }
    let id = clients[0].execute("mixture")
    for client in clients {
      #expect(try client.outputs(of: id).count == 11)
    }
  }
}

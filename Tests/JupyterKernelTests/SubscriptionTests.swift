// SPDX-License-Identifier: Apache-2.0

import MartletText
import Testing

@Suite struct SubscriptionTests {
  @Test("Every subscriber is welcomed, not only the first")
  func everySubscriber() throws {
    let kernel = try RunningKernel()
    // The client requires that its first message is a welcome.
    let clients = try (0..<5).map { try TestClient(kernel, name: "client \($0)") }
    for client in clients {
      _ = try client.run("print hello")
    }
  }

  @Test("The welcome names the subscription and has an empty parent")
  func content() throws {
    let kernel = try RunningKernel()
    let first = try TestClient(kernel)
    let second = try TestClient(kernel, name: "other")
    _ = second
    var welcome = try first.receive(.iopub)
    while welcome.type == "status" { welcome = try first.receive(.iopub) }
    #expect(welcome.type == "iopub_welcome")
    #expect(welcome.content == ["subscription": ""])
    #expect(welcome.parent == [:])
  }

  @Test("Nothing reaches a subscriber before its welcome, also in the middle of output")
  func nothingBefore() throws {
    let kernel = try RunningKernel()
    let first = try TestClient(kernel)
    for round in 0..<20 {
      for _ in 0..<20 { first.execute("mixture") }
      _ = try TestClient(kernel, name: "late \(round)")
      for _ in 0..<20 { _ = try first.receive(.shell) }
    }
  }

  @Test("Replies reach the client that asked, broadcasts reach all")
  func twoClients() throws {
    let kernel = try RunningKernel()
    let first = try TestClient(kernel, name: "first")
    let second = try TestClient(kernel, name: "second")
    let one = first.execute("print one")
    #expect(try first.receive(.shell).parentID == one)
    let two = second.execute("print two")
    #expect(try second.receive(.shell).parentID == two)
    for client in [first, second] {
      #expect(try client.outputs(of: one)[2].summary == "stdout one")
      #expect(try client.outputs(of: two)[2].summary == "stdout two")
    }
  }
}

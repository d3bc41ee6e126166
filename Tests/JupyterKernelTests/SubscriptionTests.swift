// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
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

  @Test("The kernel says once that it is starting, before all else, to whoever listens by then")
  func starting() throws {
    let kernel = try RunningKernel(startsLater: true)
    let client = try TestClient(kernel, welcomed: false)
    // Its subscription has reached the socket when that of a reply channel would have, too; but the
    // welcome tells in any case whether it came before or after.
    kernel.start()
    #expect(try client.receive(.iopub).type == "iopub_welcome")
    var states: [String] = []
    let id = client.execute("count")
    while true {
      let message = try client.receive(.iopub)
      if let state = message.state {
        states.append(state)
        #expect(message.parentID == (state == "starting" ? nil : id))
      }
      if message.parentID == id, message.state == "idle" { break }
    }
    #expect(try client.receive(.shell).parentID == id)
    // Who comes late has missed it, but nobody hears it twice or after something else.
    #expect(states.drop { $0 == "starting" } == ["busy", "idle"])
    #expect(states.filter { $0 == "starting" }.count <= 1)
    try client.run("count")
  }

  @Test("Every message has a name of its own, a date, the version, and the session of its kernel")
  func headers() throws {
    let sessions = try (0..<2).map { _ in
      let client = try TestClient(RunningKernel())
      let (reply, outputs) = try client.run("mixture")
      let headers = (outputs + [reply]).map(\.header)
      let names = headers.compactMap { $0["msg_id"]?.stringValue }
      #expect(Set(names).count == headers.count)
      for header in headers {
        #expect(header["version"] == "5.5")
        #expect(header["date"]?.stringValue.flatMap { Timestamp(text: $0) } != nil)
        #expect(header["username"]?.stringValue?.isEmpty == false)
      }
      let sessions = Set(headers.compactMap { $0["session"]?.stringValue })
      #expect(sessions.count == 1)
      return try #require(sessions.first)
    }
    // By that clients notice a restart.
    #expect(sessions[0] != sessions[1])
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

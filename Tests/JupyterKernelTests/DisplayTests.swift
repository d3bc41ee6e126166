// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import MartletText
import Testing

@Suite struct DisplayTests {
  @Test("A display has its identifier in transient, and an update names it again")
  func identifiers() throws {
    let client = try TestClient(RunningKernel())
    let outputs = try client.run("pictures").outputs
    let shown = outputs.filter { $0.type.hasSuffix("display_data") }
    #expect(shown.prefix(2).map(\.type) == ["display_data", "update_display_data"])
    #expect(shown.allSatisfy { $0.content["transient"] == ["display_id": "picture"] })
    let plain = try client.run("json").outputs.first { $0.type == "display_data" }
    #expect(plain?.content["transient"] == [:])
  }

  @Test("Metadata reach the front end with displays, updates, values and user expressions")
  func metadata() throws {
    let client = try TestClient(RunningKernel())
    let expressions: JSONValue = ["picture": "picture", "plain": "1"]
    let (reply, outputs) = try client.run("metadata", [("user_expressions", expressions)])
    let shown = outputs.filter { $0.content["data"] != nil }
    #expect(shown.map(\.type) == ["display_data", "update_display_data", "execute_result"])
    for message in shown {
      // What is no JSON object is left out.
      #expect(message.content["metadata"] == ["image/png": ["width": 320]])
      #expect(message.content["data"]?["image/png"] == "AAAA")
    }
    let values = reply.content["user_expressions"]
    #expect(values?["picture"]?["metadata"] == ["image/png": ["width": 320]])
    #expect(values?["plain"]?["metadata"] == [:])
  }

  @Test("Bytes follow displays, updates and values as frames of their own")
  func buffers() throws {
    let client = try TestClient(RunningKernel())
    let (reply, outputs) = try client.run("buffers")
    let shown = outputs.filter { $0.content["data"] != nil }
    #expect(
      shown.map(\.summary).map { $0.split(separator: " ").last } == ["shown", "replaced", "value"]
    )
    #expect(shown.map(\.buffers) == [[[1, 2], []], [[3]], [[0, 255]]])
    #expect(reply.buffers == [])
    #expect(outputs.filter { $0.content["data"] == nil }.allSatisfy { $0.buffers == [] })
  }

  @Test("Bytes count for the bound of displays")
  func boundOfBuffers() throws {
    let client = try TestClient(RunningKernel { $0.displayLimit = 6 })
    let outputs = try client.run("buffers").outputs
    // The first one has 5 bytes of text and 2 beside it; an update is free.
    #expect(outputs.contains { $0.type == "display_data" } == false)
    #expect(outputs.contains { $0.type == "update_display_data" })
    #expect(outputs.contains { $0.text?.contains("a display of 7 bytes is left out") == true })
  }

  @Test("A silent execution shows nothing, opens nothing unseen and counts nothing")
  func silent() throws {
    let client = try TestClient(RunningKernel())
    for code in ["buffers", "metadata", "pictures"] {
      let (reply, outputs) = try client.run(code, [("silent", true)])
      #expect(outputs.map(\.summary) == ["busy", "idle"])
      #expect(reply.count == 0)
    }
  }
}

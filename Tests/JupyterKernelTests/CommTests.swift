// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import MartletText
import Synchronization
import Testing

@Suite struct CommTests {
  /// A target that sends back what it gets, and notes the comms that are open.
  final class Mirror: CommTarget {
    let comms = Mutex<[Comm]>([])
    let received = Mutex<[CommMessage]>([])

    func open(_ comm: Comm, _ message: CommMessage) -> Bool {
      comms.withLock { $0.append(comm) }
      guard message.data != #""unwanted""# else { return false }
      comm.send(#"{"opened":\#(message.data)}"#)
      return true
    }

    func receive(_ message: CommMessage, on comm: Comm) {
      received.withLock { $0.append(message) }
      if message.data == #""close""# { comm.close(#"{"why":"asked"}"#) }
      comm.send(message.data)
    }

    func close(_ comm: Comm, _ message: CommMessage) {
      received.withLock { $0.append(message) }
    }
  }

  let mirror = Mirror()

  func start() throws -> (RunningKernel, TestClient) {
    let mirror = mirror
    let kernel = try RunningKernel(commTargets: ["mirror": mirror])
    return (kernel, try TestClient(kernel))
  }

  func send(
    _ type: String,
    _ id: String,
    _ data: JSONValue,
    on client: TestClient,
    target: String = "mirror"
  ) throws -> [ReceivedMessage] {
    let content: JSONValue = ["comm_id": .string(id), "target_name": .string(target), "data": data]
    let request = client.send(type, content)
    return try client.outputs(of: request)
  }

  @Test("A comm is opened, answers under the parent of each message, and is closed by the client")
  func lifecycle() throws {
    let (_, client) = try start()
    let opened = try send("comm_open", "7", ["n": 1], on: client)
    #expect(opened.map(\.summary) == ["busy", "comm_msg", "idle"])
    #expect(opened[1].content == ["comm_id": "7", "data": ["opened": ["n": 1]]])
    let answered = try send("comm_msg", "7", "hello", on: client)
    #expect(answered.map(\.summary) == ["busy", "comm_msg", "idle"])
    #expect(answered[1].content == ["comm_id": "7", "data": "hello"])
    #expect(
      try client.ask("comm_info_request").content
        == ["status": "ok", "comms": ["7": ["target_name": "mirror"]]]
    )
    #expect(
      try client.ask("comm_info_request", ["target_name": "other"]).content["comms"] == [:]
    )
    #expect(try send("comm_close", "7", [:], on: client).map(\.summary) == ["busy", "idle"])
    #expect(try client.ask("comm_info_request").content["comms"] == [:])
    #expect(try send("comm_msg", "7", "late", on: client).map(\.summary) == ["busy", "idle"])
    #expect(mirror.received.withLock { $0.map(\.data) } == [#""hello""#, "{}"])
  }

  @Test("A comm that the target does not want, or closes, is closed once")
  func closedByTheKernel() throws {
    let (_, client) = try start()
    let refused = try send("comm_open", "1", "unwanted", on: client)
    #expect(refused.map(\.summary) == ["busy", "comm_close", "idle"])
    _ = try send("comm_open", "2", 0, on: client)
    let closed = try send("comm_msg", "2", "close", on: client)
    #expect(closed.map(\.summary) == ["busy", "comm_close", "idle"])
    #expect(closed[1].content["data"] == ["why": "asked"])
    mirror.comms.withLock { $0.last }?.send("1")
    #expect(try client.run("print on").outputs.first?.state == "busy")
  }

  @Test("Outside of a request a comm can send by itself, without a parent")
  func unasked() throws {
    let (_, client) = try start()
    _ = try send("comm_open", "1", 0, on: client)
    mirror.comms.withLock { $0.last }?.send("[1,2]")
    let message = try client.receiveBroadcast()
    #expect(message.type == "comm_msg")
    #expect(message.content["data"] == [1, 2])
    #expect(message.parent == [:])
  }

  @Test("Buffers reach the target, also with an empty content or none of the fields")
  func buffers() throws {
    let (_, client) = try start()
    _ = try send("comm_open", "1", 0, on: client)
    let (id, frames) = client.message("comm_msg", ["comm_id": "1", "data": [:]])
    client.send(raw: client.signed(Array(frames[2...]) + [[1, 2], []]))
    #expect(try client.outputs(of: id).map(\.summary) == ["busy", "comm_msg", "idle"])
    #expect(mirror.received.withLock { $0.last?.buffers } == [[1, 2], []])
    for type in ["comm_open", "comm_msg", "comm_close"] {
      let (id, frames) = client.message(type)
      client.send(raw: client.signed(Array(frames[2...]) + [[9]]))
      #expect(try client.outputs(of: id).map(\.summary) == ["busy", "idle"])
    }
  }

  @Test("A second comm under a name that is taken changes nothing")
  func takenName() throws {
    let (_, client) = try start()
    _ = try send("comm_open", "1", 0, on: client)
    #expect(try send("comm_open", "1", 0, on: client).map(\.summary) == ["busy", "idle"])
    #expect(
      try send("comm_open", "1", 0, on: client, target: "x").map(\.summary) == ["busy", "idle"]
    )
    #expect(try send("comm_msg", "1", 5, on: client)[1].content["data"] == 5)
  }

  // MARK: Comms that the kernel opens

  @Test("A comm that the kernel opens in an execution goes under it, with metadata and buffers")
  func openedInAnExecution() throws {
    let (kernel, client) = try start()
    let (_, outputs) = try client.run("comm plot")
    #expect(
      outputs.map(\.summary) == ["busy", "execute_input", "comm_open", "comm_msg", "idle"]
    )
    let id = try #require(outputs[2].content["comm_id"]?.stringValue)
    #expect(outputs[2].content["target_name"] == "plot")
    #expect(outputs[2].content["data"] == ["n": 1])
    #expect(outputs[2].metadata == ["version": "2"])
    #expect(outputs[2].buffers == [[7]])
    #expect(outputs[3].content == ["comm_id": .string(id), "data": [2]])
    #expect(outputs[3].buffers == [[8, 9]])
    let named: JSONValue = ["target_name": "plot"]
    #expect(try client.ask("comm_info_request").content["comms"] == .object([(id, named)]))
    #expect(try client.ask("comm_info_request", ["target_name": "x"]).content["comms"] == [:])
    // What the client says on it reaches who has opened it, bytes included, and is answered.
    let (message, frames) = client.message("comm_msg", ["comm_id": .string(id), "data": "back"])
    client.send(raw: client.signed(Array(frames[2...]) + [[5, 6]]))
    let answered = try client.outputs(of: message)
    #expect(answered.map(\.summary) == ["busy", "comm_msg", "idle"])
    #expect(answered[1].content["data"] == "back")
    #expect(answered[1].buffers == [[5, 6]])
    #expect(kernel.backend.receiver.received.withLock { $0.map(\.data) } == [#""back""#])
  }

  @Test("A client that does not know what the kernel opens closes it, and nothing more is sent")
  func refusedByTheClient() throws {
    let (kernel, client) = try start()
    let outputs = try client.run("comm unknown").outputs
    let id = try #require(outputs[2].content["comm_id"]?.stringValue)
    #expect(try send("comm_close", id, [:], on: client).map(\.summary) == ["busy", "idle"])
    #expect(kernel.backend.receiver.closed.withLock { $0 } == [id])
    kernel.backend.receiver.comms.withLock { $0.first }?.send("too late")
    #expect(try client.run("print on").outputs.map(\.type).contains("comm_msg") == false)
    #expect(try client.ask("comm_info_request").content["comms"] == [:])
  }

  @Test("Outside of a request the kernel opens, sends and closes by itself, without a parent")
  func openedByItself() throws {
    let (kernel, client) = try start()
    let opener = try #require(kernel.backend.opener.withLock { $0 })
    let comm = try opener.open("news", receiver: kernel.backend.receiver)
    comm.send("1", buffers: [[1], [2, 3]])
    comm.close(#"{"why":"done"}"#)
    comm.send("2")
    let messages = try (0..<3).map { _ in try client.receiveBroadcast() }
    #expect(messages.map(\.type) == ["comm_open", "comm_msg", "comm_close"])
    #expect(messages.allSatisfy { $0.parent == [:] })
    #expect(messages.allSatisfy { $0.content["comm_id"] == .string(comm.id) })
    #expect(messages[1].buffers == [[1], [2, 3]])
    #expect(messages[2].content["data"] == ["why": "done"])
    #expect(try client.run("print on").outputs.first?.summary == "busy")
  }

  @Test("Comms have a bound, and closing one makes room")
  func bound() throws {
    let (kernel, client) = try start()
    let opener = try #require(kernel.backend.opener.withLock { $0 })
    let receiver = kernel.backend.receiver
    let comms = try (0..<10_000).map { _ in try opener.open("many", receiver: receiver) }
    #expect(throws: CommError.tooMany(limit: 10_000)) {
      try opener.open("many", receiver: receiver)
    }
    comms[0].close()
    _ = try opener.open("many", receiver: receiver)
    #expect(try client.ask("kernel_info_request", on: .control).status == "ok")
  }
}

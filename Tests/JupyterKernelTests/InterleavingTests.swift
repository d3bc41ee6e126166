// SPDX-License-Identifier: Apache-2.0

import Dispatch
import JupyterKernel
import MartletText
import Synchronization
import Testing

/// Five clients send random requests at the same time, over the main shell, two subshells and
/// control, and every promise about order is checked on every message.
///
/// `MARTLET_REQUESTS=1000000` makes it longer, `MARTLET_SEED` makes it another one.
@Suite struct InterleavingTests {
  #if DEBUG
  static let standard = 5_000
  #else
  static let standard = 100_000
  #endif

  /// What went wrong, at most twenty things.
  final class Violations: Sendable {
    private let texts = Mutex<[String]>([])

    func note(_ text: String) {
      texts.withLock { if $0.count < 20 { $0.append(text) } }
    }

    var all: [String] { texts.withLock { $0 } }
  }

  @Test("Whatever five clients ask at once: busy first, idle last, one reply, the right parent")
  func interleaved() throws {
    let total = numberFromEnvironment("MARTLET_REQUESTS", or: Self.standard)
    let seed = UInt64(numberFromEnvironment("MARTLET_SEED", or: 1))
    let kernel = try RunningKernel { $0.abortLateness = 100 }
    let observer = try TestClient(kernel, name: "observer")
    let subshells = try (0..<2).map { _ in try observer.makeSubshell() }
    let violations = Violations()
    let group = DispatchGroup()
    let share = total / 5
    let replies = Mutex<[String: RandomClient.Reply]>([:])
    for number in 0..<5 {
      DispatchQueue(label: "client \(number)").async(group: group) {
        do {
          let client = try RandomClient(
            kernel,
            number: number,
            seed: seed &* 5 &+ UInt64(number),
            subshells: subshells,
            violations: violations
          )
          try client.run(share)
          replies.withLock { $0.merge(client.replies) { one, _ in one } }
        } catch {
          violations.note("client \(number): \(error)")
        }
      }
    }
    var watch = Watch(violations: violations)
    // Beside the clients' requests the two that made the subshells.
    while watch.idleCount < share * 5 + 2, violations.all.count < 20 {
      guard observer.ready([.iopub], within: 20_000) == [.iopub] else {
        violations.note("the broadcast fell silent after \(watch.idleCount) requests")
        break
      }
      watch.see(try observer.receive(.iopub))
    }
    group.wait()
    watch.finish(replies.withLock { $0 })
    #expect(violations.all == [])
    #expect(watch.idleCount == share * 5 + 2)
  }
}

/// One of the five: keeps up to twenty requests in the air and checks the replies.
private final class RandomClient {
  /// What the broadcast is compared with.
  struct Reply: Sendable {
    var status: String
    var count: Int?
    var isExecution: Bool
    var isSilent: Bool
    /// Whether it runs alone, without any output.
    var text: String?
  }

  private struct Request {
    var type: String
    var lane: String
    var isSilent = false
    var asks = false
    var text: String?
  }

  private(set) var replies: [String: Reply] = [:]
  private let client: TestClient
  private let number: Int
  private let subshells: [String]
  private let violations: InterleavingTests.Violations
  private var generator: SeededGenerator
  /// What is unanswered, and in which order it was sent in each lane.
  private var open: [String: Request] = [:]
  private var order: [String: [String]] = [:]
  private var isQuestionOpen = false

  init(
    _ kernel: RunningKernel,
    number: Int,
    seed: UInt64,
    subshells: [String],
    violations: InterleavingTests.Violations
  ) throws {
    client = try TestClient(kernel, name: "client \(number)", subscribing: false)
    self.number = number
    self.subshells = subshells
    self.violations = violations
    generator = SeededGenerator(seed: seed)
  }

  func run(_ count: Int) throws {
    var left = count
    while left > 0 || !open.isEmpty {
      let burst = Int.random(in: 1...8, using: &generator)
      var sent = 0
      while left > 0, open.count < 20, sent < burst {
        send()
        left -= 1
        sent += 1
      }
      let channels = client.ready(
        [.shell, .control, .stdin],
        within: open.count < 20 && left > 0 ? 0 : 20_000
      )
      if channels.isEmpty, open.count >= 20 || left == 0 {
        violations.note(
          "client \(number): \(open.count) requests were never answered: \(open.first.map { "\($0)" } ?? "")"
        )
        return
      }
      for channel in channels { try receive(on: channel) }
    }
  }

  private func send() {
    let lane = ["main", "first", "second", "control"].randomElement(using: &generator) ?? "main"
    let subshell = lane == "first" ? subshells[0] : lane == "second" ? subshells[1] : nil
    var request = Request(type: "", lane: lane)
    var content: JSONValue = [:]
    if lane == "control" {
      request.type =
        ["kernel_info_request", "list_subshell_request", "interrupt_request", "strange_request"]
        .randomElement(using: &generator) ?? ""
    } else {
      (request.type, content) = shellRequest(&request)
    }
    let id = client.send(
      request.type,
      content,
      on: lane == "control" ? .control : .shell,
      subshell: subshell
    )
    open[id] = request
    order[lane, default: []].append(id)
  }

  private func shellRequest(_ request: inout Request) -> (String, JSONValue) {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return ("complete_request", ["code": "pri", "cursor_pos": 3])
    case 1: return ("inspect_request", ["code": "print", "cursor_pos": 2])
    case 2: return ("is_complete_request", ["code": "more"])
    case 3: return ("history_request", ["hist_access_type": "tail", "n": 1])
    case 4: return ("kernel_info_request", [:])
    case 5: return ("comm_info_request", [:])
    default:
      let mark = "\(number) \(Int.random(in: 0..<1_000_000, using: &generator))"
      request.isSilent = Int.random(in: 0..<10, using: &generator) == 0
      let code: String
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: code = "fail \(mark)"
      case 1: code = "value \(mark)"
      case 2: code = "mixture"
      case 3: code = "background"
      case 4 where !isQuestionOpen && !request.isSilent:
        isQuestionOpen = true
        request.asks = true
        code = "ask \(mark)"
      default:
        code = "print \(mark)"
        request.text = mark
      }
      return (
        "execute_request",
        [
          "code": .string(code), "silent": .bool(request.isSilent), "allow_stdin": true,
          "store_history": .bool(Int.random(in: 0..<5, using: &generator) > 0),
          "stop_on_error": .bool(Bool.random(using: &generator)),
          "user_expressions": ["x": "1"],
        ]
      )
    }
  }

  private func receive(on channel: TestClient.Channel) throws {
    let message = try client.receive(channel)
    if channel == .stdin {
      client.send("input_reply", ["value": "answer"], on: .stdin)
      return
    }
    guard let id = message.parentID, let request = open.removeValue(forKey: id) else {
      return violations.note("client \(number): a second reply, or one to nobody: \(message)")
    }
    if request.asks { isQuestionOpen = false }
    if order[request.lane]?.first != id {
      violations.note("client \(number): a reply in \(request.lane) out of order: \(message)")
    }
    order[request.lane]?.removeAll { $0 == id }
    if message.type != request.type.replacing("_request", with: "_reply") {
      violations.note("client \(number): \(request.type) was answered with \(message.type)")
    }
    let status = message.status ?? ""
    let allowed =
      request.type == "execute_request"
      ? ["ok", "error", "aborted"]
      : request.type == "strange_request"
        ? ["error"]
        : request.type == "is_complete_request" ? ["incomplete"] : ["ok"]
    if !allowed.contains(status) {
      violations.note("client \(number): \(request.type) got the status \(status): \(message)")
    }
    replies[id] = Reply(
      status: status,
      count: message.count,
      isExecution: request.type == "execute_request",
      isSilent: request.isSilent,
      text: request.text
    )
  }
}

/// Checks the broadcast.
private struct Watch {
  private struct Seen {
    var types: [String] = []
    var count: Int?
    var text = ""
    var isIdle = false
  }

  let violations: InterleavingTests.Violations
  private(set) var idleCount = 0
  private var seen: [String: Seen] = [:]
  /// The last count in each shell.
  private var counts: [String: Int] = [:]

  init(violations: InterleavingTests.Violations) {
    self.violations = violations
  }

  mutating func see(_ message: ReceivedMessage) {
    guard let id = message.parentID else {
      // The greeting and `starting` answer nobody.
      if message.type != "iopub_welcome", message.state != "starting" {
        violations.note("without a parent: \(message)")
      }
      return
    }
    var one = seen[id] ?? Seen()
    if one.isIdle { violations.note("after idle: \(message)") }
    let kind = message.type == "status" ? message.state ?? "" : message.type
    if one.types.isEmpty, kind != "busy" { violations.note("before busy: \(message)") }
    switch kind {
    case "idle":
      one.isIdle = true
      idleCount += 1
    case "execute_input":
      if one.types.contains(where: { $0 != "busy" }) { violations.note("late input: \(message)") }
      one.count = message.count
      let shell = message.parent["subshell_id"]?.stringValue ?? "main"
      let last = counts[shell] ?? 0
      if let count = message.count, count == last || count == last + 1 {
        counts[shell] = count
      } else {
        violations.note("the count went from \(last) in \(shell): \(message)")
      }
    case "stream": one.text += message.text ?? ""
    default: break
    }
    // Busy may be said again while an execution goes on.
    if kind != "busy" || one.types.isEmpty { one.types.append(kind) }
    seen[id] = one
  }

  /// Compares what was broadcast for each request with its reply.
  func finish(_ replies: [String: RandomClient.Reply]) {
    for (id, reply) in replies {
      guard let one = seen[id], one.isIdle else {
        violations.note("\(id) was answered, but nothing was broadcast, or no idle")
        continue
      }
      let errors = one.types.filter { $0 == "error" }.count
      let isLoud = reply.isExecution && !reply.isSilent && reply.status != "aborted"
      if !isLoud, one.types != ["busy", "idle"] {
        violations.note("\(id) (\(reply)) had output: \(one.types)")
      }
      if isLoud, errors != (reply.status == "error" ? 1 : 0) || one.count != reply.count {
        violations.note("\(id) (\(reply)) does not fit: \(one)")
      }
      if isLoud, reply.status == "ok", let text = reply.text, one.text != text {
        violations.note("\(id) printed \(one.text) in place of \(text)")
      }
    }
  }
}

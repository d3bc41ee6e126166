// SPDX-License-Identifier: Apache-2.0

import MartletText
import Testing

@testable import JupyterKernel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Mutated frames, JSON texts and connection files: nothing crashes, nothing hangs, nothing grows.
///
/// The same in every run up to the number of rounds, which `MARTLET_FUZZ_SECONDS` sets in place of the
/// standard one: `MARTLET_FUZZ_SECONDS=200 swift test --filter FuzzTests` takes ten minutes.
/// `MARTLET_SEED` makes other mutations. A crash prints nothing; run it again under a debugger.
@Suite(.serialized) struct FuzzTests {
  /// Changes texts at random places.
  struct Mutator {
    var generator = SeededGenerator(seed: UInt64(numberFromEnvironment("MARTLET_SEED", or: 1)))

    static let pieces = [
      "{", "}", "[", "]", "\"", ":", ",", "null", "true", "-", "1e999", "0.1", "\\", "\\u",
      "\\ud800",
      "\\udc00", "\u{0}", "\u{1F600}", "é", "e\u{301}", "9223372036854775807",
      "-9223372036854775809",
      "65536", "execute_request", "comm_open", "comm_msg", "history_request", "subshell_id", "code",
      "cursor_pos", "detail_level", "search", "range", "pattern", "user_expressions", "silent",
    ].map { Array($0.utf8) }

    mutating func below(_ bound: Int) -> Int {
      Int.random(in: 0..<max(1, bound), using: &generator)
    }

    /// One to eight changes: a byte, a piece put in, a part taken out, a part twice, many brackets.
    mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
      var bytes = bytes
      for _ in 0...below(8) {
        let place = below(bytes.count + 1)
        let end = min(bytes.count, place + below(12))
        switch below(8) {
        case 0 where place < bytes.count: bytes[place] ^= UInt8(1 << below(8))
        case 1 where place < bytes.count: bytes[place] = UInt8(below(256))
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes = Array(bytes[..<place])
        case 5:
          let bracket: UInt8 = below(2) == 0 ? 0x5B : 0x7B
          bytes.insert(contentsOf: repeatElement(bracket, count: below(700)), at: place)
        default:
          bytes.insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: place)
        }
      }
      return bytes
    }
  }

  /// Calls `body` for some rounds, or for the seconds that were asked for, and says how far it came.
  func fuzz(_ rounds: Int, _ body: (inout Mutator) throws -> Void) rethrows {
    let seconds = numberFromEnvironment("MARTLET_FUZZ_SECONDS", or: 0)
    let end = MonotonicTime.now.advanced(milliseconds: seconds * 1000)
    var mutator = Mutator()
    var count = 0
    var resident = 0
    while seconds > 0 ? MonotonicTime.now < end : count < rounds {
      try body(&mutator)
      count += 1
      // Only where nothing else runs in this process is the growth ours.
      if seconds > 0, count == 20_000 { resident = residentMemory() }
    }
    if resident > 0 {
      let growth = residentMemory() - resident
      #expect(growth < 64 << 20, "\(count) rounds have left \(growth) bytes behind")
    }
    if seconds > 0 { print("\(count) rounds") }
  }

  @Test("A text that parses as JSON is written as JSON that means the same")
  func json() {
    let corpus = [
      #"{"a":[1,-2.5e3,{"b":null,"c":[true,false]},"x\u00e9\ud83d\ude00\n"],"é":""}"#,
      #"[[[[[]]]],{"":{}},"\\\"\/\b\f\n\r\t",0.1,-0,1E+2]"#,
      #"{"cells":[{"cell_type":"code","metadata":{},"source":["1\n"]}],"nbformat":4}"#,
    ].map { Array($0.utf8) }
    fuzz(20_000) { mutator in
      let bytes = mutator.mutate(corpus[mutator.below(corpus.count)])
      if let value = try? JSONValue.parse(bytes: bytes, replacingSurrogates: true) {
        #expect(try! JSONValue.parse(value.compactText) == value)
        #expect(try! JSONValue.parse(value.notebookText) == value)
      }
      _ = try? JSONValue.parse(bytes: bytes)
    }
  }

  @Test("A connection file is read as it is meant, or refused with the field that is wrong")
  func connectionFiles() {
    let key = String(repeating: "a", count: 40)
    let corpus = [
      ConnectionFileTests.text(), ConnectionFileTests.text(with: "transport", "ipc"),
      #"{"transport":"tcp","ip":"::1","shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"#
        + #""hb_port":5,"key":"k","curve_publickey":"\#(key)","curve_secretkey":"\#(key)"}"#,
      #"{"kernel_id":"1","transport":"tcp","registration_ip":"127.0.0.1","registration_port":"#
        + #"50000,"signature_scheme":"hmac-sha256","key":"k"}"#,
    ].map { Array($0.utf8) }
    fuzz(20_000) { mutator in
      let bytes = mutator.mutate(corpus[mutator.below(corpus.count)])
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        let fields = try ConnectionFields(json: text)
        if fields.asksForRegistration {
          let file = try RegistrationFile(fields)
          #expect((1...65535).contains(file.registrationPort) && !file.key.isEmpty)
        } else {
          let file = try ConnectionFile(fields, allowEmptyKey: false)
          #expect(!file.key.isEmpty && !file.ip.isEmpty)
          #expect(try! ConnectionFile(json: file.json(kernelID: nil)) == file)
        }
      } catch {
        #expect(error is KernelError)
      }
    }
  }

  /// A way out that counts what is said, and has no sockets.
  final class Notes: Outlet {
    let sent = Monitor(0)

    func send(_ message: OutgoingMessage, on channel: Channel) -> String {
      sent.update { $0 += 1 }
      return "id"
    }

    func afterReceiving(_ body: @escaping @Sendable () -> Void) { body() }
    func startThread(_ body: @escaping @Sendable () -> Void) throws {
      throw KernelError.noThread(name: "subshell", reason: "not here")
    }
    func shutdown(restart: Bool) {}
  }

  @Test(
    "Frames that are no message are dropped, and each message with a good signature is answered"
  )
  func frames() throws {
    let signer = try MessageSigner(key: "a secret")
    let wire = WireFormat(signer: signer)
    let publisher = Publisher(wake: try WakePipe(), limit: 1 << 20)
    let notes = Notes()
    let dispatcher = Dispatcher(
      backend: EchoBackend(),
      publisher: publisher,
      history: InMemoryHistory(limit: 100),
      outlet: notes,
      configuration: KernelConfiguration()
    )
    let serving = try KernelThread(name: "serving", stackSize: 16 << 20) {
      dispatcher.serve(dispatcher.lane)
    }
    defer {
      dispatcher.close()
      serving.join()
    }
    let header =
      Array(
        #"{"msg_id":"1","msg_type":"execute_request","session":"s","date":"2026-11-22T17:47:46.004721Z","#
          .utf8
      ) + Array(#""username":"u","version":"5.5","subshell_id":null}"#.utf8)
    let contents = [
      #"{"code":"print a","silent":false,"store_history":true,"user_expressions":{"x":"1"},"allow_stdin":false}"#,
      #"{"code":"print","cursor_pos":3,"detail_level":1}"#,
      #"{"hist_access_type":"search","pattern":"*[a-z]?","n":3,"unique":true,"output":true}"#,
      #"{"comm_id":"1","target_name":"t","data":{"a":[1]}}"#, "{}",
    ].map { Array($0.utf8) }
    let types = [
      "execute_request", "complete_request", "inspect_request", "is_complete_request",
      "history_request", "comm_info_request", "comm_open", "comm_msg", "comm_close",
      "kernel_info_request", "create_subshell_request", "input_reply", "interrupt_request",
    ]
    var asked = 0
    try fuzz(20_000) { mutator in
      let type = types[mutator.below(types.count)]
      var parts = [
        Array(
          String(decoding: header, as: UTF8.self).replacing("execute_request", with: type).utf8
        ),
        Array("{}".utf8), Array("{}".utf8), contents[mutator.below(contents.count)],
      ]
      let place = mutator.below(4)
      parts[place] = mutator.mutate(parts[place])
      var frames = [[7], WireFormat.delimiter, signer.signature(of: parts)] + parts
      // Most get past the signature; some are spoiled as wholes.
      switch mutator.below(12) {
      case 0: frames.remove(at: mutator.below(frames.count))
      case 1:
        let which = mutator.below(frames.count)
        frames[which] = mutator.mutate(frames[which])
      case 2: frames.insert(frames[mutator.below(frames.count)], at: mutator.below(frames.count))
      default: break
      }
      if let message = try? wire.decode(frames) {
        // What waits for a person or for an interruption would wait here for ever.
        let code = message.content["code"]?.stringValue ?? ""
        if !["wait", "ask", "password", "lines", "progress"].contains(where: { code.hasPrefix($0) })
        {
          let channel: Channel = [.shell, .control, .stdin][mutator.below(3)]
          if channel != .stdin, message.header.type.hasSuffix("_request") { asked += 1 }
          dispatcher.receive(message, on: channel)
        }
      }
      while case .messages(let messages) = publisher.next() {
        for message in messages { _ = wire.encode(message) }
      }
      // The queue of what waits must not be what grows.
      if asked.isMultiple(of: 500) { try waitForReplies(notes, asked) }
    }
    try waitForReplies(notes, asked)
    #expect(asked > 0)
  }

  private func waitForReplies(_ notes: Notes, _ count: Int) throws {
    let deadline = MonotonicTime.now.advanced(milliseconds: 10_000)
    let isDone = notes.sent.wait(until: deadline) { $0 >= count ? true : nil }
    try #require(isDone == true, "some of \(count) requests were not answered")
  }
}

/// Bytes of memory that this process occupies; 0 where that is not known.
private func residentMemory() -> Int {
  guard case .success(let bytes) = readWholeFile("/proc/self/statm", limit: 1000) else { return 0 }
  let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ")
  return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(getpagesize()) : 0
}

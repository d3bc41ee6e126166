// SPDX-License-Identifier: Apache-2.0

import JupyterKernel
import Logging
import MartletText
import Testing

@Suite struct SQLiteHistoryTests {
  let folder: TemporaryFolder
  let log = LogCollector()

  init() throws {
    folder = try TemporaryFolder()
  }

  func open(_ bounds: SQLiteHistory.Bounds = SQLiteHistory.Bounds()) -> SQLiteHistory {
    let log = log
    return SQLiteHistory(
      path: folder.path + "/history.sqlite",
      logger: Logger(label: "test") { _ in log },
      bounds: bounds
    )
  }

  /// Opens the file, adds a session of these inputs, and closes it.
  func remember(_ inputs: [String], _ bounds: SQLiteHistory.Bounds = SQLiteHistory.Bounds()) {
    let history = open(bounds)
    let session = history.beginSession()
    for (index, input) in inputs.enumerated() {
      history.append(
        HistoryEntry(session: session, line: index + 1, input: input, output: "=\(input)")
      )
    }
    history.close()
  }

  @Test("What was executed is there after a restart, in all three modes")
  func lasts() {
    remember(["one", "two", "three"])
    remember(["two", "four"])
    let history = open()
    #expect(history.beginSession() == 3)
    #expect(history.tail(3).map(\.input) == ["three", "two", "four"])
    #expect(history.tail(1) == [HistoryEntry(session: 2, line: 2, input: "four", output: "=four")])
    #expect(history.tail(-1) == [])
    #expect(history.range(session: 1, start: 2, stop: nil).map(\.input) == ["two", "three"])
    #expect(history.range(session: 1, start: 0, stop: 2).map(\.input) == ["one"])
    #expect(history.range(session: 9, start: 0, stop: nil) == [])
    #expect(
      history.search("t*", count: nil, unique: false).map(\.input) == ["two", "three", "two"]
    )
    #expect(history.search("t*", count: nil, unique: true).map(\.input) == ["three", "two"])
    #expect(history.search("*o*", count: 2, unique: false).map(\.input) == ["two", "four"])
    #expect(history.search("*", count: 0, unique: false) == [])
    #expect(log.lines == [])
  }

  @Test("What is about to be written is seen at once")
  func seenAtOnce() {
    let history = open()
    let session = history.beginSession()
    for line in 1...500 {
      let entry = HistoryEntry(session: session, line: line, input: "input \(line)", output: nil)
      history.append(entry)
      #expect(history.tail(1) == [entry])
    }
    history.close()
  }

  @Test("Two kernels share the file; their sessions and entries stay apart")
  func shared() {
    let (first, second) = (open(), open())
    let sessions = [first.beginSession(), second.beginSession()]
    #expect(sessions == [1, 2])
    for line in 1...50 {
      first.append(HistoryEntry(session: 1, line: line, input: "a\(line)", output: nil))
      second.append(HistoryEntry(session: 2, line: line, input: "b\(line)", output: nil))
    }
    #expect(first.tail(0) == [])
    #expect(second.tail(0) == [])
    for history in [first, second] {
      #expect(history.range(session: 1, start: 1, stop: nil).count == 50)
      #expect(history.range(session: 2, start: 1, stop: nil).count == 50)
    }
  }

  @Test("Only this user can read the file")
  func permissions() {
    remember(["secret"])
    for name in folder.files { #expect(folder.mode(of: name) == 0o600) }
    #expect(folder.files.contains("history.sqlite"))
  }

  @Test(
    "A damaged file is put aside with a warning, and a fresh one begun",
    arguments: ["nonsense", "SQLite format 3\0 and then nonsense, page after page", ""]
  )
  func damaged(text: String) throws {
    try folder.write(String(repeating: text, count: 500), to: "history.sqlite")
    remember(["one"])
    #expect(open().tail(5).map(\.input) == ["one"])
    #expect(folder.files.contains("history.sqlite.damaged") == !text.isEmpty)
    #expect(log.lines.contains { $0.contains("was damaged") } == !text.isEmpty)
  }

  @Test("A file damaged in the middle loses what it must, and the session goes on")
  func damagedInside() throws {
    remember((0..<2000).map { "a longer input, to fill some pages of the file: \($0)" })
    try folder.overwrite("history.sqlite", from: 8192, with: 65_536)
    let history = open()
    let session = history.beginSession()
    for line in 1...20 {
      history.append(HistoryEntry(session: session, line: line, input: "new", output: nil))
    }
    _ = history.search("*", count: nil, unique: false)
    history.append(HistoryEntry(session: session, line: 21, input: "last", output: nil))
    #expect(history.tail(1).map(\.input) == ["last"])
    history.close()
  }

  @Test("Where no file can be, the history lasts as long as the process, with one warning")
  func noFile() {
    let log = log
    let history = SQLiteHistory(
      path: "/proc/nowhere/history.sqlite",
      logger: Logger(label: "test") { _ in log }
    )
    let session = history.beginSession()
    history.append(HistoryEntry(session: session, line: 1, input: "kept", output: nil))
    #expect(history.tail(1).map(\.input) == ["kept"])
    #expect(log.lines.count == 1)
    #expect(log.lines.first?.contains("this session is not kept") == true)
  }

  @Test("The number of entries is bounded, and so are the sizes of the file and of an entry")
  func bounds() {
    var bounds = SQLiteHistory.Bounds()
    bounds.entries = 10
    remember((1...30).map(String.init), bounds)
    #expect(open(bounds).tail(100).map(\.input) == (21...30).map(String.init))

    bounds = SQLiteHistory.Bounds()
    bounds.file = 400_000
    bounds.input = 20_000
    bounds.output = 400
    let filler = String(repeating: "x", count: 10_000)
    for round in 0..<20 { remember([filler + "\(round)", filler + "!"], bounds) }
    remember(["last", String(repeating: "y", count: 30_000)], bounds)
    let history = open(bounds)
    #expect(history.tail(1).map(\.input) == ["last"])
    #expect(history.search("x*", count: nil, unique: false).count >= 20)
    #expect(history.tail(2).first?.output?.count == 101)
    #expect(folder.size(of: "history.sqlite") <= 400_000)
    history.close()
  }

  @Test("A pattern that would keep SQLite busy for ever is answered")
  func hostilePattern() {
    remember([String(repeating: "a", count: 5000)])
    let pattern = String(repeating: "*a", count: 500) + "b"
    #expect(open().search(pattern, count: nil, unique: false) == [])
  }

  @Test(
    "A kernel asks its file: earlier sessions are -1, -2, ..., and its subshells have their own"
  )
  func overTheWire() throws {
    let file = folder.path + "/kernel.sqlite"
    for code in ["value 1", "value 2"] {
      let kernel = try RunningKernel { $0.historyFile = file }
      let client = try TestClient(kernel)
      try client.run(code)
      _ = try client.ask("shutdown_request", on: .control)
      #expect(kernel.waitForEnd())
    }
    let kernel = try RunningKernel { $0.historyFile = file }
    let client = try TestClient(kernel)
    try client.run("value 3")
    func rows(_ session: Int) throws -> JSONValue? {
      let content: JSONValue = [
        "hist_access_type": "range", "session": .int(session), "output": true,
      ]
      return try client.ask("history_request", content).content["history"]
    }
    #expect(try rows(0) == [[3, 1, ["value 3", "3"]]])
    #expect(try rows(-1) == [[2, 1, ["value 2", "2"]]])
    #expect(try rows(1) == [[1, 1, ["value 1", "1"]]])
    #expect(try rows(.min) == [])
    let tail = try client.ask("history_request", ["hist_access_type": "tail", "n": 2])
    #expect(tail.content["history"] == [[2, 1, "value 2"], [3, 1, "value 3"]])
  }
}

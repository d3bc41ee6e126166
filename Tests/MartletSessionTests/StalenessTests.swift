// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletText
import Synchronization
import Testing

@testable import MartletSession

/// `%stale`, and the note of cells that use what is stale.
@Suite("Staleness") struct StalenessTests {
  /// A notebook whose cells have names, as those of JupyterLab have.
  private final class Book {
    let output = NoteOutput()
    let session: Session
    var count = 0

    init() { session = Session(output: output) }

    /// Runs the cell of that name; gives what was shown beside its value, or its error.
    @discardableResult
    func run(_ cell: String?, _ code: String) -> String {
      count += 1
      let before = output.lines.count
      if let failure = session.run(code, count: count, cell: cell).failure { return failure.name }
      return output.lines[before...].joined()
    }

    /// What `%stale` lists, a line each, without its headings.
    var stale: [String] {
      session.record.staleResults.map { result in
        "\(result.cell.number) \(result.name ?? "-"): \(result.cause.text)"
      }
    }
  }

  @Test("What was made from a variable that is changed again is listed, also at second hand")
  func lists() {
    let book = Book()
    book.run("a", "let rate = 0.1\nlet other = 1")
    book.run("b", "let model = rate * 2")
    book.run("c", "let report = model + 1")
    book.run("d", "let free = other")
    #expect(book.stale.isEmpty)
    book.run("a", "let rate = 0.2\nlet other = 1")
    #expect(
      book.stale == [
        "2 model: rate was changed by cell 5", "3 report: rate was changed by cell 5",
      ]
    )
    book.run("b", "let model = rate * 2")
    #expect(book.stale == ["3 report: model was changed by cell 6"])
    book.run("c", "let report = model + 1")
    #expect(book.stale.isEmpty)
  }

  @Test("The command prints what to run again, in order, apart from what later cells changed")
  func command() {
    let book = Book()
    #expect(book.run(nil, "%stale") == "out: Nothing is stale.\n")
    book.run("a", "var rate = 0.1")
    book.run("b", "let model = rate * 2\nlet loss = rate")
    book.run("c", "let report = model + 1")
    book.run("d", "rate = 0.3")
    #expect(
      book.run(nil, "%stale")
        == """
        out: Made before a later cell changed what they are made from:
          cell 3  loss    rate was changed by cell 5
          cell 3  model   rate was changed by cell 5
          cell 4  report  rate was changed by cell 5

        """
    )
    book.run("a", "var rate = 0.4")
    #expect(
      book.run(nil, "%stale")
        == """
        out: Run these cells again, in this order:
          cell 3  loss                 rate was changed by cell 7
          cell 3  model                rate was changed by cell 7
          cell 4  report               rate was changed by cell 7
          cell 5  what it did to rate  rate was made anew by cell 7

        """
    )
    #expect(book.run(nil, "%stale x") == "bad-command")
    #expect(book.run(nil, "%who").contains("model   Double  0.2  (stale)\n"))
  }

  @Test("A cell that uses what is stale says so in one line, and only once")
  func note() {
    let book = Book()
    book.run("a", "let train = [1, 2]")
    book.run("b", "let model = train.count\nlet loss = train.count")
    book.run("a", "let train = [1, 2, 3]")
    #expect(
      book.run("c", "print(model)")
        == "note: model (cell 2) was made from train before cell 3 changed it;"
        + " %stale lists what to run again\nout: 2\n"
    )
    #expect(book.run("c", "print(model)") == "out: 2\n")
    book.run("a", "let train = [1]")
    #expect(
      book.run("c", "let sum = model + loss")
        == "note: loss (cell 2) and 1 other are older than what they were made from;"
        + " %stale lists what to run again\n"
    )
    // The cell that mends it has nothing to say.
    #expect(book.run("b", "let model = train.count") == "")
  }

  @Test("A notebook that runs from top to bottom shows no note, whatever it declares again")
  func topToBottom() {
    let book = Book()
    let cells = [
      "var x = 1\nfunc f() -> Int { x }", "let y = x + f()", "x = 5", "print(y)", "var xs = [y]",
      "for n in xs { x += n }", "let x = 2.5", "let y = xs.count", "print(x, y, xs)",
      "let xs = [x]",
      "func f() -> Int { 3 }", "print(y, f(), xs)",
    ]
    for pass in 1...3 {
      for (index, cell) in cells.enumerated() {
        let text = book.run("cell \(index)", cell)
        #expect(!text.contains("note:"), "pass \(pass), cell \(index)")
      }
    }
    // Without names each execution is taken for a cell at the end.
    let nameless = Book()
    for cell in ["var x = 1", "let y = x", "x = 2", "print(y)", "var x = 1", "let z = y"] {
      #expect(!nameless.run(nil, cell).contains("note:"))
    }
  }

  @Test("What runs again with the same outcome makes nothing stale")
  func sameAgain() {
    let book = Book()
    let data = "let birds = Dataset.penguins()\nvar total = 0\nfor n in 1...3 { total += n }"
    book.run("a", data)
    let split = "let (left, right) = birds.split(test: 0.5, seed: 1)\nlet rows = "
    book.run("b", split + "birds.rowCount + total")
    book.run("c", "let more = left.rowCount")
    book.run("a", data)
    #expect(book.stale.isEmpty)
    book.run("b", split + "3")
    #expect(book.stale.isEmpty)
    book.run("b", split.replacing("0.5", with: "0.4") + "3")
    #expect(book.stale == ["3 more: left was changed by cell 6"])
    book.run("b", split + "3")
    #expect(book.stale.map { $0.prefix(6) } == ["3 more"])
  }

  @Test("A number that gets its old value back makes fresh again what was made from it")
  func backAgain() {
    let book = Book()
    book.run("a", "let rate = 0.1")
    book.run("b", "let model = rate * 2")
    book.run("a", "let rate = 0.2")
    #expect(book.stale.count == 1)
    book.run("a", "let rate = 0.1")
    #expect(book.stale.isEmpty)
  }

  @Test("What a cell changes in place is not stale by that, nor what it made on the way")
  func inPlace() {
    let book = Book()
    book.run("a", "var counts = [\"a\": 0]\nlet words = [\"a\", \"b\"]")
    book.run("b", "for word in words { counts[word, default: 0] += 1 }")
    book.run("b", "for word in words { counts[word, default: 0] += 1 }")
    #expect(book.stale.isEmpty)
    book.run("c", "var sum = counts.count\nlet start = sum\nsum += 1")
    #expect(book.stale.isEmpty)
    book.run("b", "for word in words { counts[word, default: 0] += 1 }")
    #expect(book.stale.map { String($0.prefix(8)) } == ["4 start:", "4 sum: c"])
    book.run("c", "var sum = counts.count\nlet start = sum\nsum += 1")
    book.run("a", "var counts = [\"a\": 0]\nlet words = [\"a\", \"c\"]")
    #expect(book.stale.first == "5 -: counts was made anew by cell 7")
  }

  @Test("What several cells made together is listed for each of them")
  func together() {
    let book = Book()
    book.run("a", "let rate = 1")
    book.run("b", "var sum = rate")
    book.run("c", "sum += rate")
    book.run("a", "let rate = 2")
    #expect(
      book.stale == ["2 sum: rate was changed by cell 4", "3 sum: rate was changed by cell 4"]
    )
    book.run("c", "sum += rate")
    #expect(
      book.stale == ["2 sum: rate was changed by cell 4", "5 sum: rate was changed by cell 4"]
    )
    book.run("b", "var sum = rate")
    #expect(book.stale == ["5 -: sum was made anew by cell 6"])
    book.run("c", "sum += rate")
    #expect(book.stale.isEmpty)
  }

  @Test("A model that is brought up to date by the same cell is made from its newest batch")
  func updates() {
    let book = Book()
    book.run("a", "var sum = 0")
    for n in 1...4 {
      book.run("b", "let batch = \(n)")
      book.run("c", "sum += batch")
    }
    #expect(book.stale.isEmpty)
    book.run("b", "let batch = 9")
    #expect(book.stale == ["9 sum: batch was changed by cell 10"])
  }

  @Test("Functions, their callers, closures, types and extensions")
  func definitions() {
    let book = Book()
    book.run("a", "func rate() -> Int { 1 }\nlet k = 2")
    book.run("b", "func cost(_ n: Int) -> Int { n * rate() * k }\nlet twice = { $0 * k }")
    book.run("c", "let price = cost(3)\nlet double = twice(4)\nlet plain = k")
    book.run("a", "func rate() -> Int { 5 }\nlet k = 2")
    #expect(book.stale == ["3 price: rate was changed by cell 4"])
    book.run("a", "func rate() -> Int { 1 }\nlet k = 2")
    #expect(book.stale.isEmpty)
    book.run("a", "func rate() -> Int { 1 }\nlet k = 3")
    #expect(
      book.stale == [
        "3 double: k was changed by cell 6", "3 plain: k was changed by cell 6",
        "3 price: k was changed by cell 6",
      ]
    )
    book.run("d", "struct P { var n = 1; func up() -> Int { n + 1 } }")
    book.run("e", "let up = P().up()")
    book.run("d", "struct P { var n = 1; func up() -> Int { n + 1 } }")
    #expect(!book.stale.contains { $0.contains(" up:") })
    book.run("d", "struct P { var n = 2; func up() -> Int { n + 1 } }")
    #expect(book.stale.contains("8 up: P was changed by cell 10"))
  }

  @Test("Only statements that ran count, also of failing and interrupted cells")
  func failures() {
    let book = Book()
    book.run("a", "var x = 1\nvar y = 1\nlet xs = [1]")
    book.run("b", "let fromX = x\nlet fromY = y")
    #expect(book.run("a", "x = 2\n_ = xs[3]\ny = 2") == "index-out-of-range")
    #expect(book.stale == ["2 fromX: x was changed by cell 3"])
    #expect(book.run("a", "x = 2\ny = nothing") == "unknown-name")
    #expect(book.stale == ["2 fromX: x was changed by cell 3"])
    // A failing statement takes back what it did.
    #expect(book.run("c", "for n in 0...3 { y += n; _ = xs[n] }") == "index-out-of-range")
    #expect(book.stale == ["2 fromX: x was changed by cell 3"])
  }

  @Test("Names that are forgotten, that get another type, or that their cell makes no more")
  func gone() {
    let book = Book()
    book.run("a", "let a = 1\nlet b = 2")
    book.run("b", "let fromA = a\nlet fromB = b")
    book.run("c", "%reset a")
    #expect(book.stale == ["2 fromA: a was forgotten by cell 3"])
    book.run("a", "let a = 1\nlet b = \"two\"")
    #expect(book.stale.last == "2 fromB: b was changed by cell 4")
    book.run("b", "let fromA = a")
    #expect(book.stale == ["2 fromB: cell 5 does not make it any more"])
    book.run("a", "let a = 1\nlet b = 2")
    #expect(book.stale == ["2 fromB: cell 5 does not make it any more"])
    book.run("d", "%reset")
    #expect(book.stale.isEmpty)
  }

  @Test("Variables that come from a file have changed")
  func loaded() {
    let file = FileManager.default.temporaryDirectory.appending(path: "stale-\(UUID()).kept").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let book = Book()
    book.run("a", "let rate = 1\nlet other = 2")
    book.run("b", "%save \(file) rate")
    book.run("a", "let rate = 3\nlet other = 2")
    book.run("c", "let double = rate * 2\nlet free = other")
    #expect(book.stale.isEmpty)
    book.run("d", "%load \(file)")
    #expect(book.stale == ["4 double: rate was changed by cell 5"])
  }

  @Test("What a cell shows is stale as well, where the front end says which cell it is")
  func shown() {
    let book = Book()
    book.run("a", "let a = 1")
    book.run("b", "a + 1")
    book.run("c", "print(a)")
    book.run(nil, "a + 2")
    book.run("a", "let a = 2")
    #expect(book.stale == ["2 -: a was changed by cell 5", "3 -: a was changed by cell 5"])
    book.run("b", "a + 1")
    #expect(book.stale == ["3 -: a was changed by cell 5"])
  }

  @Test("Files that are run and code that is timed count for the cell that asks for them")
  func commands() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "stale-\(UUID()).swift")
    defer { try? FileManager.default.removeItem(at: file) }
    try "let fromFile = a".write(to: file, atomically: true, encoding: .utf8)
    let book = Book()
    book.run("a", "let a = 1")
    book.run("b", "%run \(file.path)\nlet fromCell = fromFile")
    book.run("c", "%time let timed = a")
    book.run("a", "let a = 2")
    let names = book.stale.map { $0.split(separator: ":")[0] }
    #expect(names == ["2 fromCell", "2 fromFile", "3 timed"])
  }

  @Test("The record does not grow with the number of executions")
  func bounded() {
    let book = Book()
    book.run("a", "var total = 0\nvar batch = 0")
    for n in 0..<60 {
      book.run("b", "batch = \(n)")
      book.run(n % 2 == 0 ? "c" : nil, "total += batch")
      book.run("d", "total + batch")
    }
    #expect(book.session.record.entries["total"]?.inputs.count ?? 0 <= 4)
    #expect(book.session.record.entries.count == 2)
    #expect(book.session.record.cells.count == 4)
  }
}

/// Keeps what a session writes, with the text of what it displays.
final class NoteOutput: SessionOutput {
  private let recorded = Mutex<[String]>([])
  var lines: [String] { recorded.withLock { $0 } }
  var isInteractive: Bool { false }

  private func add(_ line: String) { recorded.withLock { $0.append(line) } }

  func write(_ text: String) { add("out: \(text)") }
  func write(error text: String) { add("err: \(text)") }
  func display(_ bundle: MediaBundle, id: String?) {
    add((bundle.representations["text/plain"] ?? "") + "\n")
  }
  func update(_ bundle: MediaBundle, id: String) { add("update: \(id)") }
  func clear(wait: Bool) { add("clear: \(wait)") }
  func page(_ bundle: MediaBundle) { add("page") }
  func replaceCell(with code: String) { add("cell: \(code)") }
  func input(_ prompt: String, isPassword: Bool) throws -> String { "answer" }
}

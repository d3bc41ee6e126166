// SPDX-License-Identifier: Apache-2.0

import Foundation
import MartletSession
import MartletText
import Testing

@Suite("A session")
struct SessionTests {
  private let output = RecordingOutput()
  private let session: Session

  init() { session = Session(output: output) }

  @Test("The last value of a cell is shown, unless a semicolon ends it")
  func values() {
    #expect(session.run("let n = 20\nn + 1", count: 1).text == "21")
    #expect(session.run("n + 1;", count: 2).text == nil)
    #expect(session.run("let m = n", count: 3).text == nil)
    #expect(session.run("\"a\\tb\"", count: 4).text == #""a\tb""#)
  }

  @Test("A table shows itself as HTML and as text, a chart as SVG and as text")
  func media() {
    guard case .value(let table?) = session.run("Dataset.penguins()", count: 1) else {
      Issue.record("no table")
      return
    }
    #expect(table.representations.keys.sorted() == ["text/html", "text/plain"])
    let code = "Dataset.penguins().chart().point(x: \"bill_length_mm\", y: \"body_mass_g\")"
    guard case .value(let chart?) = session.run(code, count: 2) else {
      Issue.record("no chart")
      return
    }
    #expect(chart.representations.keys.sorted() == ["image/svg+xml", "text/plain"])
  }

  @Test("A pipeline fitted in a cell, saved and loaded predicts the same")
  func savedModels() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let fit = """
      let birds = Dataset.penguins().droppingMissing("species")
      let pipeline = Impute(.median) + Standardize() + OneHot() + LogisticRegression()
      let model = pipeline.fit(birds, target: "species")
      model.save("\(folder)/species.martlet")
      birds.save("\(folder)/birds.martlet")
      pipeline.save("\(folder)/pipeline.martlet")
      """
    #expect(session.run(fit, count: 1).failure == nil)
    // Another session knows nothing but the files.
    let other = Session(output: RecordingOutput())
    let load = """
      let opened = Model.load("\(folder)/species.martlet")
      let rows = Table.load("\(folder)/birds.martlet")
      let fresh = Estimator.load("\(folder)/pipeline.martlet").fit(rows, target: "species")
      print(fresh.predict(rows) == opened.predict(rows))
      opened.probabilities(rows)
      """
    guard case .value(let loaded?) = other.run(load, count: 1),
      case .value(let fitted?) = session.run("model.probabilities(birds)", count: 2)
    else {
      Issue.record("\(String(describing: other.run(load, count: 2).failure?.plainTraceback))")
      return
    }
    #expect(loaded.representations == fitted.representations)
    #expect(
      session.run("Model.load(\"\(folder)/birds.martlet\")", count: 3).failure?.name
        == "other-content"
    )
    #expect(session.run("birds.save(\"birds.csv\")", count: 4).failure?.name == "unknown-format")
  }

  @Test("What is printed and displayed arrives in order")
  func order() {
    let code = """
      print("one")
      display(Dataset.penguins().head(1))
      printError("two")
      clearOutput(wait: true)
      print(input("name? "))
      """
    #expect(session.run(code, count: 1).failure == nil)
    let text = output.lines.joined(separator: "|")
    #expect(
      text
        == "out: one\n|display: text/html text/plain|err: two\n|clear: true|input: name? |out: answer\n"
    )
  }

  @Test("A mistake anywhere in a cell stops it before its first statement")
  func checkedFirst() {
    let failure = session.run("print(\"ran\")\nDataset.penguin()", count: 1).failure
    #expect(failure?.name == "unknown-member")
    #expect(output.lines.isEmpty)
    #expect(failure?.plainTraceback.contains("  cell 1, line 2") == true)
  }

  @Test("An error of the library points at the text that is to blame")
  func culprit() {
    _ = session.run("let birds = Dataset.penguins()", count: 1)
    let failure = session.run(
      "birds.select(\n  \"species\",\n  \"flipper_lenght_mm\")",
      count: 2
    ).failure
    #expect(failure?.name == "unknown-column")
    let report = failure?.plainTraceback.joined(separator: "\n") ?? ""
    #expect(report.contains("cell 2, line 3"))
    #expect(report.contains("~~~~~~~~~~~~~~~~~~~"))
    #expect(report.contains("Did you mean \"flipper_length_mm\"?"))
  }

  @Test("A failing statement changes nothing, those before it stay")
  func unchanged() {
    _ = session.run("var total = 1\nvar numbers = [1, 2]", count: 1)
    #expect(
      session.run("total = 2\nnumbers[5] = 9", count: 2).failure?.name == "index-out-of-range"
    )
    #expect(session.run("(total, numbers)", count: 3).text == "(2, [1, 2])")
  }

  @Test("Column expressions compare, combine and take variables")
  func expressions() {
    let code = """
      let limit = 4_000
      Dataset.penguins().filter {
        $0["body_mass_g"] > limit && $0["species"] == "Gentoo" || !($0["sex"].isPresent)
      }.rowCount
      """
    // Counted in the file with Python's csv module: Gentoo above 4,000 g, or sex missing.
    #expect(session.run(code, count: 1).text == "129")
  }

  @Test("An interruption ends an endless loop, keeps its variables, and is spent with it")
  func interruption() async {
    _ = session.run("var steps = 0", count: 1)
    session.prepare()
    session.interrupt()
    let failure = session.run("while true { steps += 1 }", count: 2).failure
    #expect(failure?.name == "interrupted")
    #expect(session.run("steps >= 0", count: 3).text == "true")
  }

  @Test("An interrupted fit binds the model as trained so far, and the cell is interrupted")
  func interruptedFit() {
    _ = session.run("let birds = Dataset.penguins().droppingMissing()", count: 1)
    // The session asks before it shows progress, which the fit reports at each step.
    output.onQuestionOfInteraction { [session] number in
      if number == 15 { session.interrupt() }
    }
    let failure = session.run(
      "let model = (Standardize() + OneHot() + LogisticRegression()).fit(birds, target: \"species\")\n"
        + "let never = 1",
      count: 2
    ).failure
    #expect(failure?.name == "interrupted")
    output.onQuestionOfInteraction(nil)
    #expect(session.run("model.interrupted && !model.converged", count: 3).text == "true")
    #expect(session.run("model.evaluate(birds).accuracy > 0.9", count: 4).text == "true")
    #expect(session.run("model", count: 5).text?.contains("as trained so far") == true)
    #expect(session.run("never", count: 6).failure?.name == "unknown-name")
  }

  @Test("Between cells an interruption does nothing")
  func idleInterruption() {
    session.interrupt()
    #expect(session.run("1 + 1", count: 1).text == "2")
  }

  @Test("A cell that is meant to fail shows its error, and fails if there is none")
  func expectedError() {
    #expect(session.run("%expectError\n[1][5]", count: 1).failure == nil)
    #expect(output.lines.last?.contains("index 5 is out of range") == true)
    #expect(session.run("%expectError\nlet x = nope", count: 2).failure == nil)
    #expect(session.run("%expectError\n1 + 1", count: 3).failure?.name == "expected-error")
  }
}

@Suite("Help while typing")
struct AssistanceTests {
  private let session = Session(output: RecordingOutput())

  init() { _ = session.run("let birds = Dataset.penguins()", count: 1) }

  private func names(_ code: String) -> [String] {
    session.complete(code: code, cursor: code.unicodeScalars.count).items.map(\.text)
  }

  @Test("Members, labels, cases, columns, files and commands are proposed")
  func completion() {
    #expect(
      names("birds.dropp") == ["dropping", "droppingColumns", "droppingMissing", "droppingRows"]
    )
    #expect(names("LogisticRegression(pen").first == "penalty: ")
    #expect(names("LogisticRegression(penalty: .l") == ["l2"])
    #expect(names("birds.filter { $0[\"bill_d") == ["bill_depth_mm"])
    #expect(names("birds.chart().point(x: \"fl") == ["flipper_length_mm"])
    #expect(names("%va") == ["variables"])
  }

  @Test("Columns are proposed where a text names one, and nowhere else")
  func columns() {
    #expect(names("birds.select(\"bo") == ["body_mass_g"])
    #expect(names("birds[\"bo") == ["body_mass_g"])
    #expect(names("Standardize().fit(birds, target: \"bo") == ["body_mass_g"])
    #expect(names("birds.sorted(by: \"bo") == ["body_mass_g"])
    #expect(names("print(birds, \"bo") == [])
    #expect(names("let t = birds; let s = \"bo") == [])
    #expect(names("birds.chart().title(\"bo") == [])
  }

  @Test("Behind commands their arguments are proposed, and code in the cell below")
  func commands() throws {
    #expect(
      names("%time birds.dropp") == [
        "dropping", "droppingColumns", "droppingMissing", "droppingRows",
      ]
    )
    #expect(
      names("%time\nbirds.dropp") == [
        "dropping", "droppingColumns", "droppingMissing", "droppingRows",
      ]
    )
    #expect(names("%reset bi") == ["birds"])
    #expect(names("%help bird") == ["birds"])
    #expect(names("%help %timei") == ["timeit"])
    #expect(names("?bird") == ["birds"])
    #expect(names("%who x") == [])
    let folder = FileManager.default.temporaryDirectory.appending(path: "complete-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "1".write(to: folder.appending(path: "cell.swift"), atomically: true, encoding: .utf8)
    #expect(names("%run \(folder.path)/ce") == ["\(folder.path)/cell.swift"])
    #expect(names("%cd \(folder.path)/ce") == [])
    #expect(names("Table(csv: \"\(folder.path)/ce") == ["\(folder.path)/cell.swift"])
  }

  @Test("A proposal has its type and a sentence")
  func summaries() {
    let item = session.complete(code: "birds.filt", cursor: 10).items.first
    #expect(item?.text == "filter")
    #expect(item?.signature.hasPrefix("func filter(") == true)
    #expect(item?.summary.hasSuffix(".") == true)
    #expect(session.complete(code: "%rese", cursor: 5).items.first?.signature == "%reset [NAME …]")
  }

  @Test(
    "A cell is complete, needs more lines, or is wrong",
    arguments: [
      ("%who", CellState.complete), ("%time 1 + 1", .complete), ("birds?", .complete),
      ("%time for i in 0..<3 {", .incomplete(indent: "    ")),
      ("if true {", .incomplete(indent: "    ")),
      ("%%time\nlet x = [1,", .incomplete(indent: "    ")), ("let x = )", .invalid),
    ]
  )
  func states(_ code: String, _ state: CellState) {
    #expect(session.state(of: code) == state)
  }

  @Test("An inspection shows a variable's type and value, also inside a call and in a command")
  func inspections() {
    func text(_ code: String, _ cursor: Int) -> String {
      session.inspect(code: code, cursor: cursor, isDetailed: false)?
        .representations["text/plain"] ?? ""
    }
    _ = session.run("let n = 4", count: 2)
    #expect(text("n", 1) == "let n: Int\n\n4")
    _ = session.run("let list = [1, 2]\nlet ages = [\"a\": 1]", count: 3)
    _ = session.run("let m = Matrix([[1, 2]])", count: 4)
    #expect(text("list", 1) == "let list: [Int]\n2 elements\n\n[1, 2]")
    #expect(text("ages", 1) == "let ages: [String: Int]\n1 entry\n\n[\"a\": 1]")
    #expect(text("m", 1).hasPrefix("let m: Matrix\n1 × 2\n\n"))
    #expect(text("birds", 1).hasPrefix("let birds: Table\n344 rows × 8 columns: species cat, "))
    #expect(text("birds", 3).hasPrefix("let birds: Table"))
    #expect(text("birds.select(", 13).contains("func select"))
    #expect(text("%time birds.select(", 19).contains("func select"))
    #expect(text("guard", 2).contains("Goes on only if"))
  }

  @Test("Cursors count Unicode scalars, also behind characters of many bytes")
  func scalars() {
    let code = "\"🐧é\"; birds.dropp"
    let reply = session.complete(code: code, cursor: code.unicodeScalars.count)
    #expect(
      reply.items.map(\.text) == ["dropping", "droppingColumns", "droppingMissing", "droppingRows"]
    )
    #expect(reply.range == code.unicodeScalars.count - 5..<code.unicodeScalars.count)
  }

  @Test(
    "Any cursor in any code is answered without an error",
    arguments: ["", "é", "a.", "\"", "f(", "%", "{[("]
  )
  func anywhere(_ code: String) {
    for cursor in -1...(code.unicodeScalars.count + 1) {
      let range = session.complete(code: code, cursor: cursor).range
      #expect(range.lowerBound >= 0 && range.upperBound <= code.unicodeScalars.count)
      _ = session.inspect(code: code, cursor: cursor, isDetailed: true)
    }
  }

  @Test("Inspection gives a signature, the documentation, and a variable's value")
  func inspection() {
    let method = session.inspect(code: "birds.describe", cursor: 14, isDetailed: false)
    #expect(
      method?.representations["text/plain"]?.contains("func describe() throws -> TableSummary")
        == true
    )
    let variable = session.inspect(code: "birds", cursor: 5, isDetailed: false)
    let text = variable?.representations["text/plain"] ?? ""
    #expect(text.hasPrefix("let birds: Table"))
    #expect(text.contains("bill_length_mm"))
    #expect(session.inspect(code: "nothing_of_the_kind", cursor: 3, isDetailed: false) == nil)
  }

  @Test("Complete, incomplete and wrong cells are told apart")
  func state() {
    #expect(session.state(of: "let x = 1") == .complete)
    #expect(session.state(of: "for i in 0..<3 {") == .incomplete(indent: "    "))
    #expect(session.state(of: "let = 3") == .invalid)
  }
}

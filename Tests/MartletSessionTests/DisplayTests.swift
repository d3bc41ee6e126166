// SPDX-License-Identifier: Apache-2.0

import MartletSession
import MartletText
import Synchronization
import Testing

/// Keeps the displays of a session whole, and answers every question.
private final class WatchedOutput: SessionOutput {
  private let recorded = Mutex<[String]>([])
  let isInteractive: Bool

  init(isInteractive: Bool = true) { self.isInteractive = isInteractive }

  var lines: [String] { recorded.withLock { $0 } }
  private func add(_ line: String) { recorded.withLock { $0.append(line) } }
  private func text(_ bundle: MediaBundle) -> String {
    bundle.representations["text/plain"] ?? ""
  }

  func write(_ text: String) { add("out \(text)") }
  func write(error text: String) { add("err \(text)") }
  func display(_ bundle: MediaBundle, id: String?) { add("\(id ?? "-") shows \(text(bundle))") }
  func update(_ bundle: MediaBundle, id: String) { add("\(id) is now \(text(bundle))") }
  func clear(wait: Bool) { add("clear") }
  func page(_ bundle: MediaBundle) {}
  func replaceCell(with code: String) {}
  func input(_ prompt: String, isPassword: Bool) throws -> String {
    add("\(isPassword ? "password" : "input") \(prompt)")
    return isPassword ? "sesame \"1\"" : "Ada"
  }
}

@Suite("Showing values in a cell")
struct DisplayTests {
  private let output = WatchedOutput()
  private let session: Session

  init() { session = Session(output: output) }

  private func expect(_ code: String, shows lines: [String], text: String? = nil) {
    let before = output.lines.count
    let outcome = session.run(code, count: 1)
    #expect(
      outcome.failure == nil,
      "\(outcome.failure?.plainTraceback.joined(separator: "\n") ?? "")"
    )
    #expect(Array(output.lines.dropFirst(before)) == lines)
    #expect(outcome.text == text)
  }

  @Test("Whatever a cell can hold is shown, as it is at the end of a cell")
  func anything() {
    expect(
      #"display("a"); display(1); display(2.5); display(true)"#,
      shows: [
        "- shows \"a\"", "- shows 1", "- shows 2.5", "- shows true",
      ]
    )
    expect(
      #"display([1, 2]); display(["k": 1]); display((1, "b"))"#,
      shows: [
        "- shows [1, 2]", "- shows [\"k\": 1]", "- shows (1, \"b\")",
      ]
    )
    expect(
      "struct P: CustomStringConvertible { var description: String { \"a P\" } }\ndisplay(P())",
      shows: ["- shows a P"]
    )
    expect("let none: Int? = nil\ndisplay(none as Any)", shows: ["- shows nil"])
    // Through a value of any type, too.
    expect("let some: Any = Markdown(\"_m_\")\ndisplay(some)", shows: ["- shows _m_"])
  }

  @Test("The library's own forms are chosen before the text of a value")
  func forms() {
    let cells = [
      "HTML(\"<b>x</b>\")", "Markdown(\"x\")", "LaTeX(\"x\")", "JSON(\"[]\")", "SVG(\"<svg/>\")",
      "VegaLite(\"{}\")",
    ]
    let types = cells.map { code -> [String] in
      guard case .value(let bundle?) = session.run(code, count: 1) else { return [] }
      return bundle.representations.keys.filter { $0 != "text/plain" }
    }
    #expect(
      types.joined().sorted() == [
        "application/json", "application/vnd.vegalite.v5+json", "image/svg+xml", "text/html",
        "text/latex", "text/markdown",
      ]
    )
  }

  @Test("A display under a name is replaced by its handle and by its name, in later cells as well")
  func handles() {
    expect("let d = display(\"one\", id: \"x\")", shows: ["x shows \"one\""])
    expect("d.update(2)\nd.update(PlainText(\"three\"))", shows: ["x is now 2", "x is now three"])
    expect("updateDisplay([4], id: d.id)", shows: ["x is now [4]"])
    expect("updateDisplay(Markdown(\"5\"), id: \"x\")", shows: ["x is now 5"])
    // The handle is no value that a cell would show.
    expect("display(6, id: \"x\")", shows: ["x shows 6"])
    expect("d", shows: [])
    expect("print(d)", shows: ["out display \"x\"\n"])
  }

  @Test("A name under which nothing was shown is an error with the one that was meant")
  func unknownName() {
    expect("display(1, id: \"loss\")", shows: ["loss shows 1"])
    let failure = session.run("updateDisplay(2, id: \"los\")", count: 2).failure
    #expect(failure?.name == "unknown-display")
    #expect(failure?.plainTraceback.joined().contains("Did you mean \"loss\"?") == true)
    #expect(failure?.plainTraceback.joined().contains("cell 2, line 1") == true)
  }

  @Test("A password is asked for as one, and is dotted out where nobody prints it on purpose")
  func password() {
    expect("let token = password(\"Token: \")", shows: ["password Token: "])
    let dots = "••••••••"
    expect("token", shows: [], text: "\"\(dots)\"")
    expect("[token, \"b\"]", shows: [], text: "[\"\(dots)\", \"b\"]")
    expect("\"user:\\(token)@host\"", shows: [], text: "\"user:\(dots)@host\"")
    expect("(token.count, 1)", shows: [], text: "(10, 1)")
    #expect(session.variables.first { $0.name == "token" }?.summary == "\"\(dots)\"")
    let inspection = session.inspect(code: "token", cursor: 3, isDetailed: true)
    #expect(inspection?.representations.values.allSatisfy { !$0.contains("sesame") } == true)
    #expect(session.aside.variables.allSatisfy { !$0.summary.contains("sesame") })
    #expect(session.secrets.occur(in: "x sesame \"1\" y"))
    expect("print(token)", shows: ["out sesame \"1\"\n"])
    expect("input(\"name? \")", shows: ["input name? "], text: "\"Ada\"")
  }

  @Test(
    "Without a person, input and password are errors that say what to do",
    arguments: ["input", "password"]
  )
  func nobody(function: String) throws {
    var notebook = try Notebook(
      text: #"""
        {"cells": [{"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null,
         "source": "\#(function)()"}], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
        """#
    )
    let failure = try #require(NotebookRunner().run(&notebook)?.failure)
    #expect(failure.name == "no-input")
    let report = failure.plainTraceback.joined(separator: "\n")
    #expect(report.contains("`\(function)` needs a person"))
    #expect(report.contains("Run the notebook in JupyterLab"))
  }

  // MARK: Progress

  @Test("A loop that shows its progress runs over the same elements, whatever they come from")
  func progress() {
    let cells = [
      ("for n in progress(1...3, \"n\") { print(n) }", "1 2 3"),
      ("for n in progress([\"a\", \"b\"]) { print(n) }", "a b"),
      ("for (n, t) in progress([7, 8].enumerated()) { print(n + t) }", "7 9"),
      ("for n in progress(stride(from: 0, to: 6, by: 2)) { print(n) }", "0 2 4"),
      ("for n in progress([1, 2, 3].lazy.map { $0 * 2 }) { if n > 4 { break }; print(n) }", "2 4"),
      ("print(progress([3, 1, 2]).sorted().map { \"\\($0)\" }.joined(separator: \" \"))", "1 2 3"),
      ("for _ in progress([Int]()) { print(0) }", ""),
    ]
    for (code, expected) in cells {
      let before = output.lines.count
      #expect(session.run(code, count: 1).failure == nil, "\(code)")
      let printed = output.lines.dropFirst(before).joined().replacing("out ", with: "")
      #expect(printed.split(separator: "\n").joined(separator: " ") == expected)
    }
  }

  @Test("A bar of one's own counts its steps")
  func bar() {
    expect(
      """
      let bar = ProgressBar("epoch", total: 4)
      bar.advance("loss 1"); bar.advance(by: 2); bar.advance(by: -5)
      print(bar, bar.completed)
      bar.finish()
      """,
      shows: ["out epoch 3/4 3\n"]
    )
  }
}

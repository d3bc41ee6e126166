// SPDX-License-Identifier: Apache-2.0

import MartletSession
import MartletText
import Testing

/// A notebook of these code cells; each may have tags.
private func notebook(_ cells: [(code: String, tags: [String])]) throws -> Notebook {
  let texts = cells.map { cell in
    let tags = cell.tags.map { "\"\($0)\"" }.joined(separator: ", ")
    let source = cell.code.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return """
      {"cell_type": "code", "id": "x", "metadata": {"tags": [\(tags)]}, "outputs": [],
       "execution_count": null, "source": ["\(source)"]}
      """
  }
  return try Notebook(
    text: """
      {"cells": [{"cell_type": "markdown", "id": "m", "metadata": {}, "source": "# Kept"},
       \(texts.joined(separator: ","))],
       "metadata": {"kernelspec": {"name": "martlet"}, "own": {"b": 1.50, "a": null}},
       "nbformat": 4, "nbformat_minor": 5}
      """
  )
}

@Suite("Running a notebook")
struct NotebookTests {
  @Test("Outputs, counts and the language are stored; everything else is kept")
  func outputs() throws {
    var notebook = try notebook([("print(\"a\\nb\")\n1 + 1", []), ("", [])])
    #expect(NotebookRunner().run(&notebook) == nil)
    let text = notebook.text
    #expect(text.contains("\"text\": [\n      \"a\\n\",\n      \"b\\n\"\n     ]"))
    #expect(text.contains("\"execution_count\": 1,"))
    #expect(text.contains("\"# Kept\""))
    #expect(text.contains("\"name\": \"martlet\""))
    #expect(text.contains("\"codemirror_mode\": \"swift\""))
    #expect(notebook.cells[1].outputs.map(\.plainText) == ["a\nb\n", "2\n"])
    #expect(notebook.cells[2].outputs.isEmpty)
  }

  @Test("Running the result again changes nothing")
  func idempotent() throws {
    var first = try notebook([("Dataset.penguins().describe()", []), ("print(1)", [])])
    #expect(NotebookRunner().run(&first) == nil)
    var second = try Notebook(text: first.text)
    #expect(NotebookRunner().run(&second) == nil)
    #expect(first.text == second.text)
  }

  @Test("The first error ends the run and says in which cell it is")
  func failure() throws {
    var notebook = try notebook([("let a = 1", []), ("a / 0", []), ("print(2)", [])])
    let failure = NotebookRunner().run(&notebook)
    #expect(failure?.cell == 3)
    #expect(failure?.failure.name == "division-by-zero")
    #expect(notebook.cells[3].outputs.isEmpty)
  }

  @Test("Tags allow a cell to fail and leave one out")
  func tags() throws {
    var notebook = try notebook([
      ("1 / 0", ["raises-exception"]), ("print(\"left out\")", ["skip-execution"]), ("2", []),
    ])
    #expect(NotebookRunner().run(&notebook) == nil)
    #expect(notebook.cells[2].outputs.isEmpty)
    #expect(notebook.cells[3].outputs.map(\.plainText) == ["2\n"])
  }

  @Test("A display is stored with what was shown last, in every cell that shows it")
  func updates() throws {
    var notebook = try notebook([
      ("display(1, id: \"a\")\nprint(\"x\")\ndisplay(1, id: \"b\")", []),
      ("updateDisplay(2, id: \"a\")\ndisplay(3, id: \"b\")", []),
      // What was cleared is not updated any more, and a failure stops nothing that was shown before.
      ("display(4, id: \"c\")\nclearOutput()\nupdateDisplay(5, id: \"c\")", []),
      ("updateDisplay(Markdown(\"last\"), id: \"a\")\n[0][1]", ["raises-exception"]),
    ])
    #expect(NotebookRunner().run(&notebook) == nil)
    let shown = notebook.cells.dropFirst().map { $0.outputs.map(\.plainText) }
    #expect(Array(shown.prefix(3)) == [["last\n", "x\n", "3\n"], ["3\n"], []])
    #expect(notebook.text.contains("\"text/markdown\": [\n       \"last\"\n      ]"))
    #expect(!notebook.text.contains("transient"))
    // Counts stay those of the cells.
    #expect(notebook.text.contains("\"execution_count\": 1,"))
    var again = try Notebook(text: notebook.text)
    #expect(NotebookRunner().run(&again) == nil)
    #expect(again.text == notebook.text)
  }

  @Test("Pictures are stored in one piece, texts in lines, documents as they are, with metadata")
  func media() throws {
    var notebook = try notebook([
      ("JSON(\"[1]\", expanded: true)", []),
      ("Image(base64: \"iVBORw0KGgo=\", width: 7)", []),
    ])
    #expect(NotebookRunner().run(&notebook) == nil)
    #expect(notebook.text.contains("\"application/json\": [\n       1\n      ]"))
    #expect(notebook.text.contains("\"expanded\": true"))
    #expect(notebook.text.contains("\"image/png\": \"iVBORw0KGgo=\""))
    #expect(notebook.text.contains("\"width\": 7"))
  }

  @Test("What is cleared is gone from the file")
  func clearing() throws {
    var notebook = try notebook([
      ("print(1)\nclearOutput(wait: true)\nprint(2)", []), ("print(3)\nclearOutput()", []),
    ])
    #expect(NotebookRunner().run(&notebook) == nil)
    #expect(notebook.cells[1].outputs.map(\.plainText) == ["2\n"])
    #expect(notebook.cells[2].outputs.isEmpty)
  }

  @Test(
    "What is no notebook is refused with a reason",
    arguments: [
      "", "{", "[]", "{\"cells\": 3}", "{\"worksheets\": []}", "{\"cells\": [], \"nbformat\": 3}",
    ]
  )
  func refused(_ text: String) {
    #expect(throws: NotebookError.self) { try Notebook(text: text) }
  }

  @Test("Parameters get the types that the notebook has given them, once")
  func parameters() throws {
    var options = NotebookRunner.Options()
    options.parameters = try ["rate=2", "name=a\"b", "extra=-1.5e3", "none=nil"]
      .map(NotebookParameter.init(argument:))
    var notebook = try notebook([
      ("let rate = 0.5\nvar name = \"\"", ["parameters"]),
      ("print(rate, name, extra, none as Any)", []),
    ])
    for _ in 1...2 {
      #expect(NotebookRunner(options).run(&notebook) == nil)
      #expect(notebook.cells.count == 4)
      #expect(
        notebook.cells[2].source == """
          // Parameters
          var rate: Double = 2
          var name: String = "a\\"b"
          var extra = -1500.0
          var none: Any? = nil
          """
      )
      #expect(notebook.cells[2].tags == ["injected-parameters"])
      #expect(notebook.cells[3].outputs.map(\.plainText) == ["2.0 a\"b -1500.0 nil\n"])
    }
  }

  @Test(
    "What is no parameter is refused",
    arguments: ["", "a", "=1", "1a=2", "a b=1", "a.b=1", "a-b=2"]
  )
  func wrongParameters(_ text: String) {
    #expect(throws: ParameterError.self) { try NotebookParameter(argument: text) }
    #expect(throws: ParameterError.self) { try NotebookParameter.list(json: "[\(text)]") }
  }

  @Test("A cell has the time that it is given, and not more")
  func timeout() throws {
    var options = NotebookRunner.Options()
    options.timeout = 0.2
    var notebook = try notebook([("let a = 1", []), ("while true {}", [])])
    #expect(NotebookRunner(options).run(&notebook)?.failure.name == "cell-timeout")
  }

  @Test("A comparison shows the lines that differ, and sees no difference in how a text is cut")
  func comparison() throws {
    let stream = { (texts: [String]) -> JSONValue in
      .array(
        texts.map { ["output_type": "stream", "name": "stdout", "text": .string($0)] }
      )
    }
    #expect(
      NotebookComparison.difference(from: stream(["a\n", "b\n"]), to: stream(["a\nb\n"])) == nil
    )
    #expect(
      NotebookComparison.difference(from: stream(["a\nb\nc\n"]), to: stream(["a\nx\nc\n"]))
        == "output 1: stdout\n  - b\n  + x"
    )
    #expect(
      NotebookComparison.difference(from: stream(["a"]), to: [])
        == "output 1: stdout is now nothing\n  - a\n  + "
    )
  }
}

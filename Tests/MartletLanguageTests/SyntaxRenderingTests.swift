// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// What a person sees of a mistake.
@Suite struct SyntaxRenderingTests {
  private func shown(_ source: String, name: String = "cell 4") -> String {
    let cell = Parser.parse(SourceText(name: name, text: source))
    return render(cell.diagnostics, color: false).joined(separator: "\n")
  }

  private func diagnostic(_ text: String, _ start: Int, _ end: Int) -> Diagnostic {
    let source = SourceText(name: "cell 1", text: text)
    return Diagnostic("code", "message", at: SourceRange(start, end), in: source)
  }

  @Test("a mistake is shown with its place, its line, the part meant, and the remedy")
  func plain() {
    #expect(
      shown("let a = 1\nif a = 2 { }") == """
        error: `=` assigns, a condition compares
          cell 4, line 2
          2 │ if a = 2 { }
            │      ~
          Write `==`.
        """
    )
  }

  @Test("what is missing at the end of a line is marked behind it")
  func gap() {
    #expect(
      shown("let x =") == """
        error: expected a value after `=`, but the cell ends
          cell 4, line 1
          1 │ let x =
            │        ~
        """
    )
  }

  @Test("the mark lines up under wide characters, emoji and tabs")
  func wide() {
    #expect(
      shown("\tlet 日本 = \"🐧\" + 'x'") == """
        error: a Swift string stands between `"` and `"`, not between `'`
          cell 4, line 1
          1 │     let 日本 = "🐧" + 'x'
            │                       ~~~
          Write "x" with the straight quotes of the keyboard.
        """
    )
  }

  @Test("line numbers of two digits widen the gutter")
  func gutter() {
    let source = String(repeating: "a\n", count: 11) + "b c"
    #expect(shown(source).contains("\n  12 │ b c\n     │   ~\n"))
  }

  @Test("a part of several lines is marked on each, indentation left out")
  func severalLines() {
    let lines = render([diagnostic("f(a,\n  b,\n  c)", 0, 14)], color: false)
    #expect(
      lines.dropFirst(2).joined(separator: "\n") == """
          1 │ f(a,
            │ ~~~~
          2 │   b,
            │   ~~
          3 │   c)
            │   ~~
        """
    )
  }

  @Test("of a part of many lines the first and the last are shown")
  func manyLines() {
    let text = (1...9).map { "line\($0)" }.joined(separator: "\n")
    let lines = render([diagnostic(text, 0, text.utf8.count)], color: false)
    #expect(
      lines.filter { $0.contains("line") && !$0.contains(",") }
        == ["  1 │ line1", "  2 │ line2", "  9 │ line9"]
    )
    #expect(lines.contains("    ┆"))
  }

  @Test("a long line is cut around the part meant")
  func longLine() {
    let text = String(repeating: "x", count: 500) + " MARK " + String(repeating: "y", count: 500)
    let lines = render([diagnostic(text, 501, 505)], color: false)
    #expect(lines[2].contains("MARK"))
    #expect(lines[2].count < 140)
    let place = lines[2].firstRange(of: "MARK").map {
      lines[2].distance(from: lines[2].startIndex, to: $0.lowerBound)
    }
    let mark = lines[3].firstIndex(of: "~").map {
      lines[3].distance(from: lines[3].startIndex, to: $0)
    }
    #expect(place == mark)
    #expect(lines[3].hasSuffix("~~~~"))
  }

  @Test("the calls that led to a mistake follow it, innermost first")
  func callers() {
    let first = SourceText(name: "cell 2", text: "func f() {\n  1 / 0\n}")
    let second = SourceText(name: "cell 5", text: "f()")
    var item = Diagnostic(
      "division-by-zero",
      "division by zero",
      at: SourceRange(13, 18),
      in: first
    )
    item.callers = [
      .init(function: "g", range: SourceRange(0, 3), source: second),
      .init(function: nil, range: SourceRange(0, 3), source: second),
    ]
    #expect(
      render([item], color: false).joined(separator: "\n") == """
        error: division by zero
          cell 2, line 2
          2 │   1 / 0
            │   ~~~~~
          called from cell 5, line 1 in `g`
          1 │ f()
          called from cell 5, line 1
          1 │ f()
        """
    )
  }

  @Test("of a deep recursion both ends are shown")
  func recursion() {
    var item = diagnostic("f()", 0, 3)
    item.callers = (0..<500).map {
      .init(function: "f\($0)", range: SourceRange(0, 3), source: item.source)
    }
    let lines = render([item], color: false)
    #expect(lines.contains("  … 490 more calls …"))
    #expect(lines.filter { $0.contains("called from") }.count == 10)
  }

  @Test("at most ten mistakes are shown and the rest is counted")
  func limit() {
    let lines = render(
      (0..<13).map { _ in diagnostic("x", 0, 1) },
      color: false
    )
    #expect(lines.filter { $0.hasPrefix("error:") }.count == 10)
    #expect(lines.last == "and 3 more")
  }

  @Test("colour is bold or ANSI's basic eight, and taking it away leaves the plain text")
  func color() throws {
    let cell = Dump.parse("if a = 2 { }")
    let colored = render(cell.diagnostics, color: true).joined(separator: "\n")
    #expect(colored.contains("\u{1B}[31merror:\u{1B}[0m"))
    let codes = try Regex("\u{1B}\\[([0-9;]*)m")
    for match in colored.matches(of: codes) {
      let code = Int(match.output[1].substring ?? "") ?? -1
      #expect([0, 1].contains(code) || (30...37).contains(code))
    }
    let plain = render(cell.diagnostics, color: false).joined(separator: "\n")
    #expect(colored.replacing(codes, with: "") == plain)
  }

  @Test("control characters in a text cannot command the terminal")
  func controls() {
    let source = SourceText(name: "cell\u{1B}[2J", text: "a \u{1B}[31m b")
    let item = Diagnostic(
      "code",
      "no \u{1B}[2J name\nhere",
      at: SourceRange(2, 3),
      in: source,
      remedy: "\u{7}go"
    )
    let text = render([item], color: false).joined(separator: "\n")
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(text.hasPrefix("error: no [2J name here\n"))
  }
}

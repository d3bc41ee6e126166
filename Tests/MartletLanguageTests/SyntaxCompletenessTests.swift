// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// Whether Enter runs a cell or adds a line to it.
@Suite struct SyntaxCompletenessTests {
  @Test(
    "a cell that parses is complete",
    arguments: [
      "", "\n\n", "// only a comment", "1 + 1", "let x = 1;", "if a { b }", "f { $0 }",
      "func f() { }", "let s = \"\"\"\n a\n \"\"\"", "x\n  .y", "a + b // +", "for x in xs {\n}",
    ]
  )
  func complete(_ source: String) {
    #expect(Dump.parse(source).completeness == .complete)
  }

  @Test(
    "a cell that waits for more says how to indent it",
    arguments: [
      ("if a {", "    "), ("func f() {", "    "), ("f(", "    "), ("f(a,", "    "),
      ("let x = [", "    "), ("let x = [1,\n    2,", "    "), ("let x =", "    "),
      ("let x = 1 +", "    "), ("a ?", "    "), ("if a {\n    b", "    "),
      ("if a {\n  for x in xs {", "    "), ("if a {\n  b\n  for x in xs {\n    c\n  }", "  "),
      ("if a {\n  b\n} else", ""), ("if a {\n  b\n} else {", "  "),
      ("for x in", ""), ("for x in xs", ""), ("while a", ""), ("func f()", ""),
      ("func f(x: Int) ->", "    "), ("struct P", ""), ("xs.map {", "    "),
      ("xs.map { x in", "    "), ("switch x {", "    "), ("switch x {\ncase 1:", "    "),
      ("let s = \"\"\"", ""), ("let s = \"\"\"\n  abc", "  "), ("a /* comment", ""),
      ("penguins.", ""), ("@discardableResult", ""), ("repeat { a }", ""), ("let", ""),
      ("guard a else", ""), ("#if os(Linux)", ""), ("#if false\nx", ""), ("do { a } catch", ""),
      ("{ a in".replacing("{", with: "f {"), "    "),
      ("let x = a ? b :", "    "), ("let x: ", "    "), ("f(\n\tg(", "\t\t"),
    ]
  )
  func incomplete(_ source: String, _ indent: String) {
    #expect(Dump.parse(source).completeness == .incomplete(indent: indent))
  }

  @Test(
    "a cell that no further line can mend is invalid",
    arguments: [
      "let x = )", "}", "a b", "f(a b", "let s = \"abc", "1 + * 2 +", "def f():", "'abc'",
      "f(\nlet y = 3", "if a {\n  b c", "x = 5 # comment", "\"a\\(b\"",
    ]
  )
  func invalid(_ source: String) {
    #expect(Dump.parse(source).completeness == .invalid)
  }

  @Test("a correct cell is never invalid while it is typed line by line")
  func lineByLine() {
    for source in SyntaxFuzzTests.corpus {
      let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      for count in lines.indices {
        let typed = lines[...count].joined(separator: "\n")
        let completeness = Dump.parse(typed).completeness
        #expect(completeness != .invalid, "\(typed)")
      }
      #expect(Dump.parse(source).completeness == .complete)
    }
  }
}

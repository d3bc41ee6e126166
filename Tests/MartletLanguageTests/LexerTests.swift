// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// What separates tokens, and what the text around declarations is kept for.
@Suite struct LexerTests {
  @Test(
    "white space, comments and line ends of every kind separate tokens",
    arguments: [
      "a\nb", "a\r\nb", "a;b", "a // one\nb", "a /* one\n two */ b", "\u{FEFF}a\nb",
      "a\u{00A0}\nb", "\ta\n\t\u{0C}b\n\n", "#!/usr/bin/swift\na\nb", "a\n#| label: two\nb",
      "/* /* nested */ */ a\nb // end",
    ]
  )
  func separators(_ source: String) {
    let cell = Dump.parse(source)
    #expect(cell.diagnostics.isEmpty)
    #expect(cell.statements.map { Dump.expression(of: $0) } == ["a", "b"])
  }

  @Test("`#|` is a comment only at the start of a line")
  func hashInside() {
    #expect(Dump.parse("a #| b").diagnostics.map(\.code) == ["foreign-syntax"])
  }

  @Test("documentation comments belong to the declaration below them")
  func documentation() throws {
    let cell = Dump.parse(
      """
      /// Adds.
      ///
      ///   - x: A number.
      @discardableResult
      func f() { }

      // no documentation
      let a = 1

      struct P {
        /// Across.
        var x = 0
        //// a rule
        func g() { }
      }
      """
    )
    #expect(cell.diagnostics.isEmpty)
    guard case .function(let function) = cell.statements[0].kind,
      case .variable(let variable) = cell.statements[1].kind,
      case .type(let type) = cell.statements[2].kind,
      case .variable(let member) = type.members[0], case .function(let other) = type.members[1]
    else {
      Issue.record("these are a function, a variable and a type")
      return
    }
    #expect(function.head.documentation == "Adds.\n\n  - x: A number.")
    #expect(variable.head.documentation == "")
    #expect(member.head.documentation == "Across.")
    #expect(other.head.documentation == "")
  }

  @Test("multi-line strings lose the indentation of their closing quotes")
  func multilineStrings() {
    let source = """
      let s = \"\"\"
        one
          two \\(x)

        three \\
        four "quoted" ""
        \"\"\"
      """
    #expect(
      Dump.cell(source)
        == #"(let s = "one\n  two \(x)\n\nthree four \"quoted\" \"\"")"#
    )
    #expect(Dump.cell("\"\"\"\r\n  a\r\n  b\r\n  \"\"\"") == #""a\nb""#)
    #expect(Dump.cell("\"\"\"\n\"\"\"") == "\"\"")
    #expect(Dump.cell("#\"\"\"\n a\\n\\#(x)\n \"\"\"#") == #""a\\n\(x)""#)
    #expect(Dump.cell("\"\"\"\n\\(a)\n\\(b)\n\"\"\"") == #""\(a)\n\(b)""#)
  }

  @Test("tabs and spaces mixed in a multi-line string are told apart")
  func mixedIndentation() {
    let cell = Dump.parse("let s = \"\"\"\n\ta\n  \"\"\"")
    #expect(
      cell.diagnostics.map(\.message) == [
        "this line mixes tabs and spaces differently from the closing `\"\"\"`"
      ]
    )
  }

  @Test("an invisible character is named by its number")
  func invisible() {
    let cell = Dump.parse("let x\u{200B} = 1")
    #expect(
      cell.diagnostics.map(\.message) == ["there is an invisible character here (U+200B)"]
    )
    #expect(cell.statements.map(Dump.statement) == ["(let x = 1)"])
  }

  @Test("a backquoted name is that name, and its range has the quotes")
  func quotedName() {
    let cell = Dump.parse("`for` + 1")
    #expect(Dump.expression(of: cell.statements[0]) == "(+ for 1)")
    #expect(cell.statements[0].range == SourceRange(0, 9))
  }

  @Test("ranges of nodes are byte offsets of the text they were made of")
  func ranges() {
    let source = SourceText(name: "cell 1", text: "let é = f(1) + \"ü\\(g.h)\"")
    let cell = Parser.parse(source)
    guard case .variable(let variable) = cell.statements[0].kind,
      case .binary(_, let left, let right)? = variable.bindings[0].value?.kind,
      case .string(let parts) = right.kind, case .interpolation(let inner) = parts[1]
    else {
      Issue.record("this is a sum of a call and a string")
      return
    }
    #expect(source.slice(variable.bindings[0].pattern.range) == "é")
    #expect(source.slice(left.range) == "f(1)")
    #expect(source.slice(right.range) == "\"ü\\(g.h)\"")
    #expect(source.slice(inner.range) == "g.h")
    #expect(source.slice(cell.statements[0].range) == source.text)
  }
}

extension Dump {
  /// The expression that a statement is, without the mark of its semicolon.
  static func expression(of statement: Statement) -> String {
    guard case .expression(let value) = statement.kind else { return "?" }
    return expression(value)
  }
}

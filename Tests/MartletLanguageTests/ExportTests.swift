// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// What cells become in a Swift program; `Tests/Export/run` has swiftc compile and run such programs.
@Suite struct ExportTests {
  /// The program's text for each cell.
  private func program(_ cells: String...) throws -> [String] {
    let translated = try ProgramExport.translate(
      cells.enumerated().map { ($1, $0 + 1) },
      modules: [],
      show: "show"
    )
    return translated.map { cell in
      switch cell {
      case .code(let text): text
      case .refused(let report): "refused: \(report.first ?? "")"
      }
    }
  }

  @Test("The value of a cell is shown, unless a semicolon hides it or there is none")
  func showsValues() throws {
    let cells = try program("let x = 1\nx + 1", "x * 2;", "print(x)", "var y = x\ny = 2", "x; x")
    #expect(
      cells == [
        "let x = 1\nshow(x + 1)", "_ = x * 2;", "print(x)", "var y = x\ny = 2", "_ = x; show(x)",
      ]
    )
  }

  @Test("A `try` that was left out stands where swiftc wants it")
  func insertsTry() throws {
    let cells = try program(
      "struct Empty: Error {}\nfunc f(_ x: Int) throws -> Int { if x < 0 { throw Empty() }; return x }",
      "let y = f(1) + f(2)\nf(y)",
      "func g() throws -> [Int] { [1, 2].map { f($0) } }\nif f(1) > 0 { print(\"\\(f(2))\") }",
      "do { print(try f(1)) } catch { print(error) }\nlet z = try? f(-1)"
    )
    #expect(cells[1] == "let y = try f(1) + f(2)\ntry show(f(y))")
    #expect(
      cells[2]
        == "func g() throws -> [Int] { try [1, 2].map { try f($0) } }\nif try f(1) > 0 { print(\"\\(try f(2))\") }"
    )
    #expect(cells[3] == "do { print(try f(1)) } catch { print(error) }\nlet z = try? f(-1)")
  }

  @Test("A variable that is declared again with its type is assigned to")
  func assignsAgain() throws {
    let cells = try program(
      "let x = 1\nfunc twice() -> Int { x * 2 }",
      "let x: Int = 2\ntwice()",
      "var (x, y) = (3, 4)\nx += y"
    )
    #expect(cells[0] == "var x = 1\nfunc twice() -> Int { x * 2 }")
    #expect(cells[1] == "x = 2\nshow(twice())")
    #expect(cells[2] == "var (xInCell3, y) = (3, 4)\nx = xInCell3\nx += y")
  }

  @Test("What is declared again as something else gets a name of its own")
  func renames() throws {
    let cells = try program(
      "let x = 1",
      "let x = \"\\(x)\"\nif let x = Int(x) { print(x) }",
      "print(x)\nlet f = { (x: Int) in x }\nlet x = 5.0\nx"
    )
    #expect(cells[1] == "let x2 = \"\\(x)\"\nif let x = Int(x2) { print(x) }")
    #expect(cells[2].hasSuffix("let f = { (x: Int) in x }\nlet x3 = 5.0\nshow(x3)"))
  }

  @Test("A type that is declared again lives in a namespace, so that it prints the same")
  func nestsTypes() throws {
    let cells = try program(
      "struct P { var x = 1 }\nlet p = P()",
      "struct P { var y = 2.0 }\nprint(P(), p)",
      "extension P { var z: Double { y } }\n[P()].map { $0.z }",
      "struct P { var y = 2.0 }"
    )
    #expect(
      cells[1] == "enum Cell2 {}\nextension Cell2 { struct P { var y = 2.0 } }\nprint(Cell2.P(), p)"
    )
    #expect(cells[2] == "extension Cell2.P { var z: Double { y } }\nshow([Cell2.P()].map { $0.z })")
    #expect(cells[3] == "")
  }

  @Test("The callers of a function that is declared again are written again behind it")
  func copiesCallers() throws {
    let cells = try program(
      "func a() -> Int { 1 }\nfunc b() -> Int { a() + 1 }\nfunc c() -> Int { b() }",
      "print(c())\nfunc a() -> Int { 2 }\nprint(c())",
      "func b() -> Int { a() * 10 }\nc()"
    )
    #expect(cells[1].contains("func a2() -> Int { 2 }"))
    #expect(cells[1].contains("func b2() -> Int { a2() + 1 }\nfunc c2() -> Int { b2() }"))
    #expect(cells[1].hasSuffix("print(c2())"))
    #expect(
      cells[2] == "func b3() -> Int { a2() * 10 }\nfunc c3() -> Int { b3() }\nshow(c3())"
    )
  }

  @Test("A cell that the checker refuses is reported, and the others are translated")
  func reportsRefusals() throws {
    let cells = try program("let x = 1", "x.nothing", "x")
    #expect(cells[1].hasPrefix("refused: error: "))
    #expect(cells[2] == "show(x)")
  }
}

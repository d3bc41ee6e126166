// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Testing

/// Names that a later cell declares again.
@Suite("Declaring again") struct RedeclarationTests {
  /// Runs cells in turn and returns what each printed, or its first mistake.
  private func outcomes(_ cells: String...) -> [String] {
    let log = OutputLog()
    let interpreter = Interpreter { log.text += $0 }
    return cells.enumerated().map { index, cell in
      log.text = ""
      let result = interpreter.run(cell, name: "cell \(index + 1)")
      if let diagnostic = result.diagnostics.first {
        return "\(diagnostic.line): \(diagnostic.message)"
      }
      return log.lines.joined(separator: "|")
    }
  }

  @Test("Functions and closures see the new value of a variable with the same type")
  func sameType() {
    let found = outcomes(
      "let limit = 3\nfunc isBig(_ x: Int) -> Bool { x > limit }\nlet check = { $0 > limit }",
      "let limit = 10\nprint(isBig(5), check(5))",
      "var limit = 1",
      "print(isBig(5), check(5))\nlimit = 7\nprint(isBig(5), check(5))"
    )
    #expect(found == ["", "false false", "", "true true|false false"])
  }

  @Test("A function whose variable has another type is refused by name, also through its callers")
  func otherType() {
    let found = outcomes(
      "let limit = 3\nfunc isBig(_ x: Int) -> Bool { x > limit }",
      "func size(_ x: Int) -> String { isBig(x) ? \"big\" : \"small\" }",
      "print(isBig(5))\nlet limit = \"three\"",
      "print(limit)\nprint(isBig(5))",
      "let names = [1, 5].map(size)",
      "func isBig(_ x: Int) -> Bool { x > limit.count }\nprint(size(6))"
    )
    let reason = "`isBig` was written for `limit: Int`, which is now `String`"
    #expect(
      found == ["", "", "true", "2: \(reason)", "1: `size` calls `isBig`, and \(reason)", "big"]
    )
  }

  @Test("A variable that gets its old type back mends the functions that use it")
  func typeComesBack() {
    let found = outcomes(
      "let n = 1\nfunc f() -> Int { n }",
      "let n = \"one\"",
      "let n = 2",
      "print(f())"
    )
    #expect(found == ["", "", "", "2"])
  }

  @Test("Functions that were never called before are checked as well")
  func lazy() {
    let found = outcomes(
      "let k = 2\nextension Int { func scaled() -> Int { self * k } }\nfunc g<T>(_ x: T) -> Int { k }",
      "let k = 3\nprint(4.scaled(), g(1))",
      "let k = 2.5",
      "print(4.scaled())",
      "print(g(1))"
    )
    #expect(
      found == [
        "", "12 3", "", "1: `scaled` was written for `k: Int`, which is now `Double`",
        "1: `g` was written for `k: Int`, which is now `Double`",
      ]
    )
  }

  @Test("Older functions call a function that is declared again with the same signature")
  func functions() {
    let found = outcomes(
      "func rate() -> Int { 1 }\nfunc cost(_ n: Int) -> Int { n * rate() }\nprint(cost(3))",
      "func rate() -> Int { 2 }\nprint(cost(3))",
      "func rate() -> Double { 0.5 }\nprint(rate())",
      "cost(3)",
      "func rate() -> Int { 5 }",
      "print(cost(3))"
    )
    #expect(
      found == [
        "3", "6", "0.5",
        "1: `cost` was written for `func rate() -> Int`, which is now `func rate() -> Double`",
        "", "15",
      ]
    )
  }

  @Test("A generic function that is declared again is called in its new form")
  func generics() {
    let found = outcomes(
      "func twice<T>(_ x: T) -> [T] { [x, x] }\nfunc show() { print(twice(1)) }\nshow()",
      "func twice<T>(_ x: T) -> [T] { [x] }",
      "show()"
    )
    #expect(found == ["[1, 1]", "", "[1]"])
  }

  @Test("A function replaces those of earlier cells with its labels; a cell may have overloads")
  func overloads() {
    let found = outcomes(
      "func f(_ x: Int) -> String { \"Int\" }\nfunc f(_ x: String) -> String { \"String\" }",
      "print(f(1), f(\"a\"))",
      "func f(_ x: Double) -> String { \"Double\" }\nfunc f(at x: Int) -> String { \"at\" }",
      "print(f(1), f(at: 1))"
    )
    #expect(found == ["", "Int String", "", "Double at"])
  }

  @Test("A declaration that was not reached changes nothing")
  func notReached() {
    let found = outcomes(
      "func f() -> Int { 1 }\nlet n = 1\nfunc g() -> Int { f() + n }\nlet zero = 0",
      "print(g())\nprint(1 / zero)\nfunc f() -> Int { 10 }\nlet n = 5",
      "print(g(), n)"
    )
    #expect(found == ["", "2: 1 / 0 has no value", "2 1"])
  }

  @Test("A type that is declared again word for word is the same type")
  func unchangedType() {
    let cell = "struct P { var x: Int }\nenum E { case a }\nfunc f(_ p: P) -> Int { p.x }"
    let found = outcomes(
      cell,
      "let p = P(x: 4)\nlet e = E.a",
      cell,
      "print(f(p))",
      "struct P { var x: Int }",
      "print(f(p), p)"
    )
    #expect(found == ["", "", "", "4", "", "4 P(x: 4)"])
  }

  @Test("A type that has changed is told from its former self")
  func changedType() {
    let found = outcomes(
      "struct P { var x: Int }\nlet p = P(x: 1)\nfunc f(_ p: P) -> Int { p.x }",
      "struct P { var x: Double }",
      "print(p, f(p))",
      "let q: P = p",
      "f(P(x: 1))"
    )
    #expect(
      found == [
        "", "", "P(x: 1) 1", "1: `q` is declared as a `P`, but this is a `P of cell 1`",
        "1: `f` needs a `P of cell 1` for `p`, but this is a `P`",
      ]
    )
  }

  @Test("Extensions, conformances and operators take the place of earlier ones")
  func extensions() {
    let found = outcomes(
      "extension Int { var twice: Int { self * 2 } }\nfunc use() -> Int { 3.twice }\nprint(use())",
      "extension Int { var twice: Int { self * 20 } }\nprint(3.twice, use())",
      "struct V { var a: Int }\nextension V: CustomStringConvertible { var description: String { \"1\" } }",
      "extension V: CustomStringConvertible { var description: String { \"2\" } }\nprint(V(a: 0))",
      "infix operator <+>\nfunc <+> (_ a: Int, _ b: Int) -> Int { a + b }\nfunc sum() -> Int { 1 <+> 2 }",
      "infix operator <+>\nfunc <+> (_ a: Int, _ b: Int) -> Int { a * 10 + b }",
      "print(1 <+> 2, sum())"
    )
    #expect(found == ["6", "60 60", "", "2", "", "", "12 12"])
  }

  @Test("A cell that was wrong leaves operators and functions as they were")
  func wrongCell() {
    let found = outcomes(
      "infix operator <+>\nfunc <+> (_ a: Int, _ b: Int) -> Int { a + b }\nfunc f() -> Int { 1 <+> 2 }",
      "func <+> (_ a: Int, _ b: Int) -> Int { nope }",
      "print(1 <+> 2, f())"
    )
    #expect(found[2] == "3 3")
  }
}

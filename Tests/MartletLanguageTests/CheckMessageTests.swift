// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletLanguage

@Suite("Errors say what is wrong and what to do")
struct CheckMessageTests {
  @Test("Unknown names offer the nearest, or what Swift calls it")
  func names() {
    expectError(
      "let total = 1\nprint(totl)",
      "unknown-name: there is nothing called `totl` here @ totl | Did you mean `total`?"
    )
    expectError("print(True)", "unknown-name: there is no `True` in Swift @ True | Write `true`.")
    expectError(
      "len([1])",
      "unknown-name: there is no `len` in Swift @ len | Write `x.count` instead of `len(x)`."
    )
    expectError(
      "[1].filtre { $0 > 1 }",
      "unknown-member: a `[Int]` has no member `filtre` @ filtre | Did you mean `filter`?"
    )
    expectError(
      "[1].length",
      "unknown-member: a `[Int]` has no member `length` @ length | Write `count`."
    )
    expectError(
      "let x: float = 1",
      "unknown-type-name: there is no type `float` @ float | Did you mean `Double`?"
    )
  }

  @Test("Arguments are named with the signature")
  func arguments() {
    let lab = CheckLab()
    lab.check("func fit(_ n: Int, target: String) -> Int { n }")
    let declared = "It is declared as `func fit(_ n: Int, target: String) -> Int`."
    expectError(
      "fit(1)",
      "missing-argument: `fit` needs `target:`, a `String` @ ) | Insert `target: …`. \(declared)",
      in: lab
    )
    lab.check("enum Shape { case round(Double) }")
    expectError(
      "Shape.round()",
      "missing-argument: `round` needs a `Double` @ ) | It is declared as `case round(Double)`.",
      in: lab
    )
    expectError(
      "fit(1, \"x\")",
      "missing-label: `fit` needs the label `target:` here @ \"x\" | Insert `target:`. \(declared)",
      in: lab
    )
    expectError(
      "fit(1, taget: \"x\")",
      "wrong-label: `fit` has no argument `taget:` @ taget | Did you mean `target:`?",
      in: lab
    )
    expectError(
      "fit(target: \"x\", 1)",
      "argument-order: `target:` stands in the wrong place @ target | \(declared)",
      in: lab
    )
    expectError(
      "fit(1, target: \"x\", 3)",
      "too-many-arguments: `fit` takes at most 2 arguments @ 3 | \(declared)",
      in: lab
    )
    expectError(
      "fit(\"a\", target: \"x\")",
      "type-mismatch: `fit` needs an `Int` for `n`, but this is a `String` @ \"a\" | Convert it:"
        + " `Int(\"a\")` gives an optional, `nil` if the text is no number.",
      in: lab
    )
  }

  @Test("Whole numbers and fractions do not mix by themselves")
  func mixing() {
    expectError(
      "let a = 1\nlet b = 2.5\na * b",
      "operand-types: `*` cannot take an `Int` and a `Double` @ a * b | Convert one of them:"
        + " `Double(a)`."
    )
    expectError(
      "let a = 1\nlet b: Double = a",
      "type-mismatch: `b` is declared as a `Double`, but this is an `Int` @ a | Convert it:"
        + " `Double(a)`."
    )
    expectError(
      "\"n = \" + 3",
      "operand-types: `+` cannot take a `String` and an `Int` @ \"n = \" + 3 | Convert one of them:"
        + " `String(3)`."
    )
  }

  @Test("A value that may be missing must be unwrapped")
  func optionals() {
    expectError(
      "let o = Int(\"5\")\no + 1",
      "optional-not-unwrapped: `+` cannot take an `Int?` and an `Int` @ o + 1 | Unwrap the optional"
        + " first, with `?? …` or `if let`."
    )
    expectError(
      "let o = [1].first\nlet n: Int = o",
      "optional-not-unwrapped: `n` is declared as an `Int`, but this is an `Int?`, which may be"
        + " `nil` @ o | Give a default with `?? …`, unwrap it with `if let`, or write `!` if it is"
        + " certainly there."
    )
    expectError(
      "if let v = 3 { print(v) }",
      "not-optional: `if let` unwraps an optional, and this is an `Int` @ 3 | Use it as it is: it"
        + " always has a value."
    )
    expectError(
      "let x = nil",
      "unknown-type: `nil` alone does not say what type `x` is @ nil | Write the type, as in"
        + " `let x: Double? = nil`."
    )
  }

  @Test("Constants cannot change")
  func constants() {
    expectError(
      "let xs = [1]\nxs.append(2)",
      "constant: `xs` is a constant and cannot be changed by `append` @ xs | Declare it with `var`"
        + " instead of `let` (line 1)."
    )
    expectError(
      "func f(_ n: Int) { n += 1 }",
      "constant: `n` is a parameter and cannot be changed by `+=` @ n | Copy it first:"
        + " `var copy = n`."
    )
  }

  @Test("Control flow is checked")
  func controlFlow() {
    expectError(
      "for i in 10 { print(i) }",
      "not-a-sequence: `for` goes over a sequence, and an `Int` is none @ 10 | Write `0..<10` to"
        + " count."
    )
    expectError(
      "func f(_ n: Int) -> Int { if n > 2 { return 1 } }",
      "missing-return: `f` must return an `Int`, and not every path through it does @ } | Write"
        + " `return …` on every path."
    )
    expectError(
      "switch Optional(true) { case nil: print(0); case true?: print(1) }",
      "not-exhaustive: this `switch` does not cover `.some(false)` @ switch | Add"
        + " `case .some(false): …`, or `default: …`."
    )
    expectError(
      "func f(_ c: Bool) -> Int { let x: Int; if c { x = 1 }; return x }",
      "used-before-set: `x` may have no value yet here @ x | Give it a value on every path that"
        + " leads here."
    )
    expectError(
      "while 1 { }",
      "type-mismatch: the condition of `while` must be a `Bool`, but this is an `Int` @ 1 | Compare"
        + " it with something, as in `… != 0`."
    )
  }

  @Test("One mistake gives one error")
  func cascades() {
    let lab = CheckLab()
    #expect(lab.errors("let x = undefined\nlet y = x + 1\nprint(y.foo, x.bar)").count == 1)
    #expect(lab.errors("func f(_ x: Nothing) -> Int { x.a + x.b }\nf(3)").count == 1)
    #expect(lab.errors("print(zork, zork)\nzork.x").count == 1)
    #expect(lab.errors("let a = 1 + \"x\"\nlet b = [2].nope").count == 2)
  }

  @Test("At most ten errors are reported, in the order of the text")
  func limit() {
    let code = (0..<30).map { "print(unknown\($0)z)" }.joined(separator: "\n")
    let errors = CheckLab().check(code).diagnostics
    #expect(errors.count == 10)
    #expect(errors.map(\.range.start) == errors.map(\.range.start).sorted())
  }

  @Test("An expression with countless meanings ends in an error, not in a wait")
  func effort() {
    let lab = CheckLab()
    let deep =
      String(repeating: "[1].map { x in ", count: 30) + "x" + String(repeating: " }", count: 30)
    lab.check(deep)
    let sum = (0..<200).map { "\($0)" }.joined(separator: " + ")
    #expect(lab.errors("let s: Double = \(sum) + 0.5") == [])
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletLanguage
import Synchronization
import Testing

@Suite struct UnderstudyTests {
  /// An interpreter, and an understudy that learns what it does.
  func pair() -> (interpreter: Interpreter, understudy: Understudy) {
    let interpreter = Interpreter { _ in }
    let understudy = Understudy(modules: [])
    interpreter.changed = { understudy.learn($0) }
    return (interpreter, understudy)
  }

  @Test("It proposes and describes what the interpreter does, cell by cell")
  func sameAnswers() {
    let (interpreter, understudy) = pair()
    let cells = [
      "let limit = 3\nvar names = [\"a\", \"b\"]",
      "struct Bird {\n  var wings = 2\n  func fly() -> String { \"up\" }\n}",
      "let bird = Bird()", "extension Bird {\n  var isTall: Bool { wings > limit }\n}",
      "infix operator <>: AdditionPrecedence\nfunc <> (a: Int, b: Int) -> Int { a * b }",
      "let product = 2 <> 3", "1 / 0", "let limit = \"now a text\"",
      "let first = 1\nlet second = [1][5]", "limit.count",
    ]
    for (number, cell) in cells.enumerated() {
      _ = interpreter.run(cell, name: "cell \(number)")
      for code in ["bird.", "lim", "names.fir", "fir", "sec", "2 <> product", "Bird("] {
        let place = code.utf8.count
        #expect(
          understudy.complete(code, at: place).candidates
            == interpreter.complete(code, at: place).candidates
        )
        #expect(
          understudy.inspect(code, at: place, isDetailed: true)?.signatures
            == interpreter.inspect(code, at: place, isDetailed: true)?.inspection.signatures
        )
      }
    }
    #expect(understudy.complete("bird.isT", at: 8).candidates.map(\.text) == ["isTall"])
    #expect(
      understudy.inspect("limit", at: 5, isDetailed: false)?.signatures == ["let limit: String"]
    )
    // The statement that failed has declared nothing.
    #expect(understudy.complete("first", at: 5).candidates.first?.text == "first")
    #expect(understudy.inspect("second", at: 6, isDetailed: false) == nil)
  }

  @Test("What is forgotten is proposed no more, and broken texts teach nothing")
  func forgets() {
    let (interpreter, understudy) = pair()
    _ = interpreter.run("let unusualName = 1", name: "cell 1")
    interpreter.forget(["unusualName"])
    #expect(understudy.complete("unusualN", at: 8).candidates == [])
    understudy.learn(.ran(text: "let = )", name: "cell 2", executed: 1))
    understudy.learn(.ran(text: "nothing.of.this", name: "cell 3", executed: 1))
    #expect(understudy.completeness(of: "if true {") == .incomplete(indent: "    "))
  }

  @Test("Cells that leave nothing behind are not told of")
  func nothingToLearn() {
    let interpreter = Interpreter { _ in }
    let told = Mutex(0)
    interpreter.changed = { _ in told.withLock { $0 += 1 } }
    for code in ["1 + 1", "print(2)", "for n in 0..<3 { let m = n; print(m) }", "unknown"] {
      _ = interpreter.run(code, name: "cell")
    }
    #expect(told.withLock { $0 } == 0)
  }
}

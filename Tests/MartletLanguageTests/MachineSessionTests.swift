// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletLanguage

/// Several cells against one session.
@Suite struct MachineSessionTests {
  /// Runs cells in turn and returns what each printed, or the code of its first mistake.
  private func outcomes(_ cells: [String]) -> [String] {
    let log = OutputLog()
    let interpreter = Interpreter { log.text += $0 }
    return cells.enumerated().map { index, cell in
      log.text = ""
      let result = interpreter.run(cell, name: "cell \(index + 1)")
      if let diagnostic = result.diagnostics.first { return diagnostic.code }
      return log.lines.joined(separator: "|")
    }
  }

  @Test("Later cells see what earlier ones declared")
  func sees() {
    #expect(
      outcomes([
        "let a = 2\nvar xs = [1.5]", "func f(_ n: Int) -> Int { n * a }", "print(f(4), xs)",
      ])
        == ["", "", "8 [1.5]"]
    )
  }

  @Test("A failing statement leaves variables as they were, earlier statements keep their effects")
  func restores() {
    #expect(
      outcomes([
        "var n = 1\nvar xs = [1, 2]\nvar d = [\"a\": 1]",
        "n = 5\nfor i in 0..<9 { xs[i] = 0; n += 1; d[\"a\"] = i }",
        "print(n, xs, d)",
      ]) == ["", "index-out-of-range", "5 [1, 2] [\"a\": 1]"]
    )
  }

  @Test("A variable that a failing statement should have declared does not exist")
  func doesNotExist() {
    #expect(
      outcomes(["let zero = 0", "let a = 1\nlet b = 1 / zero\nlet c = 2", "print(a)", "print(b)"])
        == ["", "division-by-zero", "1", "unknown-name"]
    )
  }

  @Test("A cell can be run again")
  func again() {
    let cell = "let n = 3\nvar xs: [Int] = []\nxs.append(n)\nprint(xs)"
    #expect(outcomes([cell, cell, cell]) == ["[3]", "[3]", "[3]"])
  }

  @Test("The last expression is the cell's value, unless a semicolon hides it")
  func values() {
    let interpreter = Interpreter { _ in }
    let shown = interpreter.run("let xs = [1, 2]\nxs.map { Double($0) / 2 }", name: "a")
    #expect(shown.typeName == "[Double]")
    #expect(!shown.isHidden)
    #expect(
      interpreter.debugText(of: shown.value ?? .void, typeName: "[Double]") == "[0.5, 1.0]"
    )
    #expect(interpreter.run("xs.count;", name: "b").isHidden)
    #expect(interpreter.run("print(1)", name: "c").value == nil)
  }

  @Test("Variables are listed with types and values")
  func variables() {
    let interpreter = Interpreter { _ in }
    _ = interpreter.run("let b = 2.5\nvar a: Int? = nil\nlet s = \"x\"", name: "cell 1")
    let list = interpreter.variables.map { variable in
      "\(variable.name): \(variable.type) = "
        + interpreter.debugText(of: variable.value, typeName: variable.type)
    }
    #expect(list == ["a: Int? = nil", "b: Double = 2.5", "s: String = \"x\""])
  }

  @Test("An interruption ends a loop and leaves the session usable")
  func interrupts() {
    final class Flag: @unchecked Sendable { var interpreter: Interpreter? }
    let flag = Flag()
    let interpreter = Interpreter { text in
      // The loop itself asks: nothing needs to wait for another thread.
      if text == "go\n" { flag.interpreter?.interrupt() }
    }
    flag.interpreter = interpreter
    let result = interpreter.run("print(\"go\")\nvar n = 0\nwhile true { n += 1 }", name: "cell 1")
    #expect(result.wasInterrupted)
    #expect(interpreter.run("1 + 1", name: "cell 2").value != nil)
    flag.interpreter = nil
  }

  @Test("A statement that ends although it was interrupted keeps its variable, and ends the cell")
  func keepsWhatWasBound() {
    final class Flag: @unchecked Sendable { var interpreter: Interpreter? }
    let flag = Flag()
    let interpreter = Interpreter { text in
      if text == "go\n" { flag.interpreter?.interrupt() }
    }
    flag.interpreter = interpreter
    _ = interpreter.run("func made() -> Int {\n  print(\"go\")\n  return 7\n}", name: "cell 1")
    let result = interpreter.run("let kept = made()\nlet never = 1", name: "cell 2")
    #expect(result.wasInterrupted)
    #expect(interpreter.variables.map(\.name) == ["kept"])
    #expect(interpreter.run("kept + 1", name: "cell 3").value != nil)
    flag.interpreter = nil
  }

  @Test(
    "Native code that goes through many elements hears an interruption",
    arguments: [
      "numbers.sort()", "numbers.sort { $0 > $1 }", "numbers.sort { $0 % 9 < $1 % 9 }",
      "numbers = numbers.sorted()", "names.sort { $0 < $1 }", "names.sort()",
      "numbers = numbers.map { $0 + 1 }", "numbers = numbers.map(twice)",
      "numbers.forEach { last = $0 }", "numbers.removeAll { $0 == 3 }",
      "last = numbers.reduce(0) { $0 ^ $1 }", "last = names.joined(separator: \", \").count",
      "for (i, x) in numbers.enumerated() { last = i + x }",
      "for name in named { last += name.value }", "for (name, _) in named { last += name.count }",
      "for c in long { if c == \"n\" { last += 1 } }",
      "last = long.reduce(0) { $0 + ($1 == \"n\" ? 1 : 0) }",
      "names = long.split(separator: \",\").map { $0.uppercased() }",
      "numbers.shuffle()", "numbers = numbers.shuffled()", "last = long.uppercased().count",
      "last = numbers.firstIndex(of: -1) ?? 0", "last = numbers.lastIndex(of: -1) ?? 0",
      "last = numbers.split(separator: -1).count",
      "last = long.components(separatedBy: \",\").count",
      "last = long.replacingOccurrences(of: \"name\", with: \"\").count",
      "last = long.contains(\"nothing of that\") ? 1 : 0", "last = long.capitalized.count",
      "last = long.trimmingCharacters(in: CharacterSet(charactersIn: \"name, 0123456789\")).count",
      "last = \"\\(numbers)\".count",
      "last = \"\\(named)\".count", "last = named.mapValues { $0 + 1 }.count",
      "last = Set(numbers).union(numbers).count", "last = foreign.count",
      "last = String(foreign.reversed()).count", "last = foreign.prefix(50_000).count",
      "last = Array(repeating: 1, count: 100_000).count", "numbers = numbers.sorted { $0 > $1 }",
    ]
  )
  func interruptsNativeCode(_ statement: String) {
    final class Flag: @unchecked Sendable { var interpreter: Interpreter? }
    let flag = Flag()
    let interpreter = Interpreter { text in
      if text == "go\n" { flag.interpreter?.interrupt() }
    }
    flag.interpreter = interpreter
    _ = interpreter.run(
      """
      var numbers = (0..<100_000).map { $0 * 7919 % 100_003 }
      var names = numbers.map { "name \\($0)" }
      let named = Dictionary(uniqueKeysWithValues: zip(names, numbers))
      let long = names.joined(separator: ",")
      let foreign = long.replacingOccurrences(of: "a", with: "ä")
      var last = 0
      var isDone = false
      func twice(_ x: Int) -> Int { x + x }
      """,
      name: "cell 1"
    )
    let result = interpreter.run(
      "do {\n  print(\"go\")\n  \(statement)\n  isDone = true\n}",
      name: "cell 2"
    )
    #expect(result.wasInterrupted)
    let isDone = interpreter.run("isDone", name: "cell 3").value
    #expect(interpreter.debugText(of: isDone ?? .void, typeName: "Bool") == "false")
    flag.interpreter = nil
  }

  @Test("An error shows the calls that led to it, through closures and cells, recursion cut short")
  func callStack() {
    let interpreter = Interpreter { _ in }
    _ = interpreter.run(
      "func inner(_ xs: [Int]) -> Int {\n  xs[7]\n}\nfunc deep(_ n: Int) -> Int {\n"
        + "  n == 0 ? inner([1]) : deep(n - 1) + 1\n}",
      name: "cell 1"
    )
    let result = interpreter.run("let r = [1, 2].map { n in\n  deep(999)\n}", name: "cell 2")
    #expect(
      result.report.joined(separator: "\n") == """
        error: index 7 is out of range: the array has 1 element, so the last index is 0
          cell 1, line 2
          2 │   xs[7]
            │   ~~~~~
          called from cell 1, line 5 in `deep`
          5 │   n == 0 ? inner([1]) : deep(n - 1) + 1
          called from cell 1, line 5 in `deep`
          5 │   n == 0 ? inner([1]) : deep(n - 1) + 1
          … 998 more from there …
          called from cell 2, line 2 in `closure`
          2 │   deep(999)
          called from cell 2, line 1
          1 │ let r = [1, 2].map { n in
        """
    )
  }

  @Test("Endless recursion shows where it began")
  func endlessRecursion() {
    let interpreter = Interpreter { _ in }
    _ = interpreter.run(
      "func even(_ n: Int) -> Int { odd(n + 1) + 1 }\nfunc odd(_ n: Int) -> Int { even(n) + 1 }",
      name: "cell 1"
    )
    let report = interpreter.run("even(1)", name: "cell 2").report
    #expect(report.suffix(2) == ["  called from cell 2, line 1", "  1 │ even(1)"])
    #expect(report.contains { $0.hasSuffix("more calls …") && $0.count > 18 })
    #expect(report.count < 40)
  }

  @Test("Random numbers are the same in every session")
  func random() {
    let cell = "print(Int.random(in: 1...6), [1, 2, 3].shuffled(), Double.random(in: 0..<1))"
    #expect(outcomes([cell]) == outcomes([cell]))
  }

  @Test("A session gives its memory back when it ends")
  func letsGo() {
    weak var registry: Registry?
    do {
      let interpreter = Interpreter { _ in }
      let result = interpreter.run(
        """
        struct Node<T> { var value: T; var next: [Node<T>] = []
          func count() -> Int { 1 + next.reduce(0) { $0 + $1.count() } } }
        protocol Sized { var size: Int { get } }
        extension Node: Sized { var size: Int { count() } }
        func even(_ n: Int) -> Bool { n == 0 || odd(n - 1) }
        func odd(_ n: Int) -> Bool { n != 0 && even(n - 1) }
        let add = { (x: Int) in x + Node(value: 1, next: [Node(value: 2)]).size }
        print(add(2), even(4))
        """,
        name: "cell 1"
      )
      #expect(result.diagnostics.isEmpty)
      _ = interpreter.run("let x: Int = \"a\"\nfunc f() { x }", name: "cell 2")
      _ = interpreter.complete("add(", at: 4)
      registry = interpreter.checker.registry
      #expect(registry != nil)
    }
    #expect(registry == nil)
  }

  @Test("Every entry of the prelude has native code")
  func complete() {
    let text = Prelude.source.text
    let keys = text.matches(of: /@native\(([^)]*(?:\([^)]*\)[^)]*)*)\)/).flatMap { match in
      match.output.1.matches(of: /"([^"]+)"/).map { String($0.output.1) }
    }
    #expect(keys.count > 300)
    #expect(Set(keys).subtracting(NativeNames.all) == [])
  }
}

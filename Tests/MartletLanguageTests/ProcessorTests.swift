// SPDX-License-Identifier: Apache-2.0

import Dispatch
import MartletLanguage
import Testing

/// Code that runs often is translated for the processor; every loop here is long enough for that.
@Suite struct ProcessorTests {
  private static let integers = [
    0, 1, -1, 2, -2, 3, 7, -7, 8, 10, 63, 64, -64, 100, 1000, 12_345, -98_765, 1 << 31, 1 << 32,
    -(1 << 40), 1 << 62, .max, .min, .max - 1, .min + 1,
  ]
  private static let doubles = [
    0, -0.0, 1, -1, 0.5, -2.25, 3.7, 1e300, -1e300, 5e-324, .infinity, -.infinity, .nan, 9e18,
    -9.3e18, 123_456.789,
  ]

  private func output(_ cells: String...) -> [String] {
    let log = OutputLog()
    let interpreter = Interpreter { log.text += $0 }
    for (index, cell) in cells.enumerated() {
      for line in interpreter.run(cell, name: "cell \(index + 1)").report {
        log.text += line + "\n"
      }
    }
    return log.lines
  }

  private func outcome(_ cells: String...) -> (code: String?, line: Int?) {
    let interpreter = Interpreter { _ in }
    var found: (String?, Int?) = (nil, nil)
    for cell in cells {
      let first = interpreter.run(cell, name: "cell").diagnostics.first
      found = (first?.code, first?.line)
    }
    return found
  }

  private func listed<T>(_ values: [T]) -> String {
    "["
      + values.map { "\($0)" }.map { $0 == "nan" ? ".nan" : $0 == "inf" ? ".infinity" : $0 }
      .map { $0 == "-inf" ? "-.infinity" : $0 }.map { $0 == "\(Int.min)" ? "Int.min" : $0 }
      .joined(separator: ", ") + "]"
  }

  /// Computes something of every pair of values, after having done so often enough.
  private final class Pairs {
    private let log = OutputLog()
    private let interpreter: Interpreter
    private let type: String

    init(_ type: String, _ values: String) {
      let log = self.log
      interpreter = Interpreter { log.text += $0 }
      self.type = type
      run("let values: [\(type)] = \(values)")
    }

    private func run(_ cell: String) {
      for line in interpreter.run(cell, name: "cell").report { log.text += line }
    }

    func callAsFunction(_ result: String, _ body: String) -> [String] {
      log.text = ""
      run(
        """
        do {
          func all() -> [\(result)] {
            var found: [\(result)] = []
            for a in values { for b in values { \(body) } }
            return found
          }
          _ = all()
          print(all())
        }
        """
      )
      return log.lines
    }
  }

  @Test("Integer operations give what Swift gives, for every pair of extreme numbers")
  func integerOperations() {
    let xs = Self.integers
    let pairs = Pairs("Int", listed(xs))
    let cases: [(String, (Int, Int) -> Int)] = [
      ("a &+ b", { $0 &+ $1 }), ("a &- b", { $0 &- $1 }), ("a &* b", { $0 &* $1 }),
      ("a & b", { $0 & $1 }), ("a | b", { $0 | $1 }), ("a ^ b", { $0 ^ $1 }),
      ("a << b", { $0 << $1 }), ("a >> b", { $0 >> $1 }), ("~a", { first, _ in ~first }),
      ("a < b ? 1 : 0", { $0 < $1 ? 1 : 0 }), ("a <= b ? 1 : 0", { $0 <= $1 ? 1 : 0 }),
      ("a == b ? 1 : 0", { $0 == $1 ? 1 : 0 }), ("a != b ? 1 : 0", { $0 != $1 ? 1 : 0 }),
      ("Int(Double(a) / 4)", { first, _ in Int(Double(first) / 4) }),
    ]
    for (text, operation) in cases {
      let expected = xs.flatMap { a in xs.map { operation(a, $0) } }
      #expect(pairs("Int", "found.append(\(text))") == ["\(expected)"], "\(text)")
    }
  }

  @Test("Quotients and remainders by literals and variables are Swift's")
  func divisions() {
    let xs = Self.integers
    let pairs = Pairs("Int", listed(xs))
    for divisor in [1, 2, 3, 5, 7, 8, 10, 13, 64, 1000, 641, 65_536, 1 << 40, .max, -2, -3, -10] {
      let expected = xs.flatMap { a in xs.flatMap { _ in [a / divisor, a % divisor] } }
      let body = "found.append(a / \(divisor)); found.append(a % \(divisor))"
      #expect(pairs("Int", body) == ["\(expected)"], "\(divisor)")
    }
    let expected = xs.flatMap { a in
      xs.filter { $0 != 0 && $0 != -1 }.flatMap { [a / $0, a % $0] }
    }
    let body = "if b != 0 && b != -1 { found.append(a / b); found.append(a % b) }"
    #expect(pairs("Int", body) == ["\(expected)"])
  }

  @Test("Operations on doubles give what Swift gives, for every pair of extreme numbers")
  func doubleOperations() {
    let xs = Self.doubles
    let pairs = Pairs("Double", listed(xs))
    let cases: [(String, (Double, Double) -> Double)] = [
      ("a + b", { $0 + $1 }), ("a - b", { $0 - $1 }), ("a * b", { $0 * $1 }),
      ("a / b", { $0 / $1 }), ("-a", { first, _ in -first }),
      ("abs(a)", { first, _ in abs(first) }),
      ("a.squareRoot()", { first, _ in first.squareRoot() }),
      ("a < b ? 1 : 0", { $0 < $1 ? 1 : 0 }), ("a <= b ? 1 : 0", { $0 <= $1 ? 1 : 0 }),
      ("a > b ? 1 : 0", { $0 > $1 ? 1 : 0 }), ("a >= b ? 1 : 0", { $0 >= $1 ? 1 : 0 }),
      ("a == b ? 1 : 0", { $0 == $1 ? 1 : 0 }), ("a != b ? 1 : 0", { $0 != $1 ? 1 : 0 }),
      ("!(a < b) ? 1 : 0", { !($0 < $1) ? 1 : 0 }), ("!(a <= b) ? 1 : 0", { !($0 <= $1) ? 1 : 0 }),
      ("a + b * b", { $0 + $1 * $1 }), ("a - b * b", { $0 - $1 * $1 }),
      ("Double(Float(a) + Float(b))", { Double(Float($0) + Float($1)) }),
    ]
    for (text, operation) in cases {
      let expected = xs.flatMap { a in xs.map { operation(a, $0) } }
      #expect(pairs("Double", "found.append(\(text))") == ["\(expected)"], "\(text)")
    }
  }

  @Test("Comparisons of doubles in conditions treat what is no number as Swift does")
  func doubleConditions() {
    let xs = Self.doubles
    let pairs = Pairs("Double", listed(xs))
    let cases: [(String, (Double, Double) -> Bool)] = [
      ("a < b", { $0 < $1 }), ("a <= b", { $0 <= $1 }), ("a == b", { $0 == $1 }),
      ("a != b", { $0 != $1 }), ("!(a < b)", { !($0 < $1) }), ("!(a >= b)", { !($0 >= $1) }),
    ]
    for (text, operation) in cases {
      let expected = xs.flatMap { a in xs.map { operation(a, $0) ? 1 : 2 } }
      let body = "if \(text) { found.append(1) } else { found.append(2) }"
      #expect(pairs("Int", body) == ["\(expected)"], "\(text)")
    }
  }

  @Test(
    "What goes wrong in translated code is the error it always is, at its place",
    arguments: [
      ("s += Int.max / 500", "overflow"), ("s -= Int.max / 500", "overflow"),
      ("s = (i + 2) * (Int.max / 800)", "overflow"), ("s = 100 / (900 - i)", "division-by-zero"),
      ("s = 100 % (900 - i)", "division-by-zero"), ("s = xs[i]", "index-out-of-range"),
      ("s = xs[800 - i]", "index-out-of-range"), ("xs[i] = s", "index-out-of-range"),
      ("s = rows[1][i]", "index-out-of-range"), ("rows[i][0] = s", "index-out-of-range"),
      ("points[i].x = 1", "index-out-of-range"), ("s = Int(Double(i) * 1.2e16)", "not-an-integer"),
      ("s = -(Int.min + 900 - i)", "overflow"), ("for _ in 0...(900 - i) { s = 1 }", "range"),
    ]
  )
  func errors(_ statement: String, _ part: String) {
    let (code, line) = outcome(
      """
      struct Point { var x = 0; var y = 0.5 }
      func run() -> Int {
        var xs = [Int](repeating: 1, count: 850)
        var rows = [[Int]](repeating: [Int](repeating: 1, count: 850), count: 850)
        var points = [Point](repeating: Point(), count: 850)
        var s = 0
        for i in 0..<1000 {
          \(statement)
        }
        return s + xs[0] + rows[0][0] + points[0].x
      }
      run()
      """
    )
    #expect(code?.contains(part) == true, "\(code ?? "no error")")
    #expect(line == 8)
  }

  @Test("Errors thrown in translated code are caught there and further out")
  func throwing() {
    #expect(
      output(
        """
        enum Bad: Error { case odd(Int) }
        func check(_ i: Int) throws -> Int { if i % 2 == 1 { throw Bad.odd(i) }; return i }
        func run() -> (Int, Int) {
          var good = 0
          var bad = 0
          for i in 0..<2000 {
            do { good += try check(i) } catch Bad.odd(let n) { bad += n } catch { bad = -1 }
          }
          return (good, bad)
        }
        print(run())
        """
      ) == ["(999000, 1000000)"]
    )
  }

  @Test("A function that takes another's place is called by code translated before")
  func replaced() {
    #expect(
      output(
        "func f(_ n: Int) -> Int { if n > 5000 { return f(n - 1) }; return n + 1 }\n"
          + "func g() -> Int { var s = 0; for i in 0..<1000 { s += f(i) }; return s }\nprint(g())",
        "func f(_ n: Int) -> Int { if n > 5000 { return f(n - 1) }; return n * 2 }",
        "print(g())"
      ) == ["500500", "999000"]
    )
  }

  @Test("Variables of the session are seen by functions called from a loop at the top level")
  func globals() {
    #expect(
      output(
        """
        var total = 0
        var seed = 7
        func draw() -> Int { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return seed }
        func bump(_ n: inout Int) { if n > 100_000_000 { bump(&n) }; n += 2 }
        for i in 0..<2000 { total += i; if draw() % 2 == 0 { total += 1 }; bump(&total) }
        print(total, seed)
        """
      ) == ["2004000 \(Self.lastSeed)"]
    )
  }

  private static var lastSeed: Int {
    var seed = 7
    for _ in 0..<2000 { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648 }
    return seed
  }

  @Test("Recursion without end is an error after the code has been translated")
  func recursion() {
    let cell = """
      func down(_ n: Int) -> Int { n == 0 ? 0 : 1 + down(n - 1) }
      func text(_ n: Int, _ s: String) -> Int { n == 0 ? s.count : text(n - 1, s) }
      for _ in 0..<5 { _ = down(1000); _ = text(1000, "abc") }
      """
    #expect(output(cell + "\nprint(down(40_000), text(20_000, \"ab\"))") == ["40000 2"])
    #expect(outcome(cell, "down(-1)").code == "infinite-recursion")
    #expect(outcome(cell, "text(-1, \"a\")").code == "infinite-recursion")
  }

  @Test(
    "Translated loops and calls hear an interruption",
    arguments: [
      "while true { x &+= 1 }", "for i in 0... { x = x &+ i }",
      "func f(_ n: Int) -> Int { n <= 0 ? 1 : f(n - 1) &+ f(n - 2) }\n_ = f(90)",
      "var xs = [1, 2, 3]\nwhile true { for i in xs.indices { xs[i] = xs[i] &* 3 &+ x } }",
    ]
  )
  func interruption(_ cell: String) {
    final class Shared: @unchecked Sendable { let interpreter = Interpreter { _ in } }
    let shared = Shared()
    let interpreter = shared.interpreter
    _ = interpreter.run("var x = 0", name: "cell 1")
    // Again and again, because those before the cell has begun do nothing; from a queue of its own,
    // because cells may occupy all threads of the usual one.
    let timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInteractive))
    timer.schedule(deadline: .now() + 0.3, repeating: 0.1)
    timer.setEventHandler { shared.interpreter.interrupt() }
    timer.resume()
    let result = interpreter.run(cell, name: "cell 2")
    timer.cancel()
    #expect(result.diagnostics.first?.code == "interrupted")
    #expect(interpreter.run("x &+ 1", name: "cell 3").diagnostics.isEmpty)
  }
}

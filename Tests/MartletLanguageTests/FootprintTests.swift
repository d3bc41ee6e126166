// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletLanguage

/// What statements read and write.
@Suite("Footprints") struct FootprintTests {
  /// Cells that run, each as the only statement behind those before it.
  private final class Watcher: CellWatcher {
    var footprints: [CellFootprint] = []

    func willRun(_ cell: CellFootprint, in interpreter: Interpreter) {}
    func didRun(
      _ cell: CellFootprint,
      executed: Int,
      isInterrupted: Bool,
      in interpreter: Interpreter
    ) { footprints.append(cell) }
    func didForget(_ names: [String]) {}
    func didRevive(_ names: [String]) {}
  }

  /// The footprint of the last cell, `reads > writes`, with `=` behind what is overwritten; the
  /// first mistake if there is one.
  private func footprint(_ cells: [String]) -> String {
    let interpreter = Interpreter { _ in }
    let watcher = Watcher()
    interpreter.watcher = watcher
    for (index, cell) in cells.enumerated() {
      if let mistake = interpreter.run(cell, name: "cell \(index + 1)").diagnostics.first {
        return mistake.message
      }
    }
    let last = watcher.footprints.last ?? CellFootprint()
    return last.statements.map { statement in
      let writes = statement.writes.map { $0 + (statement.overwrites.contains($0) ? "=" : "") }
      return (statement.reads + [">"] + writes).joined(separator: " ")
    }.joined(separator: " | ")
  }

  private static let ground = """
    var x = 1
    var y = 2.5
    var xs = [1, 2, 3]
    var table = ["a": 1]
    var pair = (1, 2)
    var maybe: Int? = 4
    var text = "abc"
    let flag = true
    struct Oops: Error {}
    """

  @Test(
    "Every kind of expression and statement",
    arguments: [
      ("1 + 1", ">"), ("x", "x >"), ("x + Int(y)", "x y >"), ("-x", "x >"),
      ("\"\\(x) and \\(text)\"", "text x >"), ("[x, xs[0]]", "x xs >"), ("[text: x]", "text x >"),
      ("(x, y)", "x y >"), ("pair.0", "pair >"), ("maybe!", "maybe >"), ("maybe ?? x", "maybe x >"),
      ("maybe?.description.count", "maybe >"), ("flag && x > 1", "flag x >"),
      ("flag || x > 1", "flag x >"), ("flag ? x : xs[0]", "flag x xs >"),
      ("xs.map { $0 + x }", "x xs >"), ("xs.reduce(0, +)", "xs >"), ("xs[x]", "x xs >"),
      ("table[text] ?? 0", "table text >"), ("x as Any", "x >"), ("0..<x", "x >"),
      ("if flag { x } else { xs[0] }", "flag x xs >"), ("\\[Int].count", ">"),
      ("let f: (Int, Int) -> Int = max", "> f="), ("min(x, xs.count)", "x xs >"),
      ("switch maybe { case let n?: print(n + x); case nil: print(text) }", "maybe text x >"),
      ("for n in xs where n > x { print(n, y) }", "x xs y >"),
      ("while x > 100 { print(y) }", "x y >"), ("repeat { print(y) } while x > 100", "x y >"),
      ("do { print(x) } catch { print(text) }", "text x >"),
      ("if let n = maybe, n > x { print(n) }", "maybe x >"),
      ("if case let n? = maybe { print(n) }", "maybe >"),
      ("let z = x", "x > z="), ("let z: Int", "> z="), ("let z = x; let w = z", "x > z= | z > w="),
      ("let (a, b) = (x, y)", "x y > #0= | #0 > a= | #0 > b="),
      ("x = 5", "> x="), ("x = xs[0]", "xs > x="), ("x = x + 1", "x > x="),
      ("x += 1", "x > x"), ("xs[0] = x", "x xs > xs"), ("xs[x % 3] += 1", "x xs > xs"),
      ("table[text] = x", "table text x > table"),
      ("table[text, default: 0] += x", "table text x > table"),
      ("pair.1 = x", "pair x > pair"), ("xs.append(x)", "x xs > xs"), ("xs.sort()", "xs > xs"),
      ("maybe? += 1", "maybe > maybe"), ("maybe! += 1", "maybe > maybe"),
      ("(x, maybe) = (3, nil)", "maybe x > maybe x"),
      ("swap(&xs[0], &x)", "x xs > x xs"), ("if flag { x = 1 }", "flag x > x"),
      ("for n in xs { x += n }", "x xs > x"), ("xs.forEach { x += $0 }", "x xs > x"),
      ("while x < 9 { x += 1 }", "x > x"), ("_ = xs.removeLast()", "xs > xs"),
      ("defer { x = 1 }\nprint(y)", "y > | x > x"),
      ("guard let n = maybe else { throw Oops() }", "Oops Oops.init maybe > n="),
      ("let g = { $0 + x }\ng(2)", "> | g x >"),
      ("let g = [{ $0 + x }]\ng[0](2)", "x > g= | g >"),
      ("func f() -> Int { x }\nf()", "> | f x >"),
      ("x; xs", "x > | xs >"),
    ]
  )
  func kinds(_ cell: String, _ expected: String) {
    #expect(footprint([Self.ground, cell]) == expected, "\(cell)")
  }

  @Test(
    "Calls are followed into functions of earlier cells, closures, methods, accessors and types",
    arguments: [
      (
        ["let a = 1\nfunc f() -> Int { a }\nfunc g() -> Int { f() + 1 }", "let b = g()"],
        "a f g > b="
      ),
      (["var n = 0\nfunc bump() { n += 1 }", "bump()"], "bump n > n"),
      (["var n = 0\nfunc set(_ m: Int) { n = m }", "set(3)"], "n set > n"),
      (["let a = 1\nfunc f(_ x: Int = a) -> Int { x }", "f()"], "a f >"),
      (["let a = 1\nlet check = { $0 > a }", "check(2)"], "a check >"),
      (["let a = 1\nfunc f(to n: Int) -> Int { n + a }", "f(to: 1)"], "a f(to:) >"),
      (["let a = 1\nfunc f(_ n: Int) -> Int { n == 0 ? a : f(n - 1) }", "f(3)"], "a f >"),
      (["let a = 1\nfunc f() -> Int { func g() -> Int { a }; return g() }", "f()"], "a f >"),
      (["let a = 1\nfunc f() -> Int { a }", "[1].map { _ in f() }"], "a f >"),
      (["let a = 1\nfunc f(_ n: Int) -> Int { a }", "[1].map(f)"], "a f >"),
      (["func f(_ n: inout Int) { n += 1 }\nvar v = 1", "f(&v)"], "f v > v"),
      (
        [
          "let k = 2\nstruct P { var a: Int; func scaled() -> Int { a * k } }\nlet p = P(a: 1)",
          "p.scaled()",
        ], "P P.scaled k p >"
      ),
      (
        [
          "let k = 2\nstruct P { var a: Int; var twice: Int { a * k } }\nvar p = P(a: 1)",
          "p.twice",
        ], "P P.twice k p >"
      ),
      (["struct P { var a: Int }\nvar p = P(a: 1)", "p.a = 3"], "p > p"),
      (
        ["struct P { var a: Int; mutating func up() { a += 1 } }\nvar p = P(a: 1)", "p.up()"],
        "P P.up p > p"
      ),
      (
        ["var log = 0\nstruct P { var a = 1 { didSet { log += a } } }\nvar p = P()", "p.a = 3"],
        "P P.a P.didSet log p > log p"
      ),
      (["let k = 2", "struct P { var a = k }", "let p = P()"], "P P.init k > p="),
      (["let k = 2", "struct P { static let all = [k] }", "P.all"], "P.all k >"),
      (["struct P { static var count = 0 }", "P.count += 1"], "P.count > P.count"),
      (
        ["let k = 2\nextension Int { func scaled() -> Int { self * k } }", "4.scaled()"],
        "Int.scaled k >"
      ),
      (
        [
          "let k = 2\nprotocol S { func area() -> Int }\nstruct Q: S { func area() -> Int { k } }",
          "let s: any S = Q()",
        ], "Q Q.area Q.init S k > s="
      ),
      (
        [
          "let k = 2\nprotocol S { func area() -> Int }\nstruct Q: S { func area() -> Int { k } }\n"
            + "let s: any S = Q()", "s.area()",
        ], "Q.area S k s >"
      ),
      (
        [
          "let k = 2\nstruct V: CustomStringConvertible { var description: String { \"\\(k)\" } }\n"
            + "let v = V()", "print(v)",
        ], "V V.description k v >"
      ),
      (
        [
          "let k = 2\nstruct V: Comparable { var a: Int\n static func < (l: V, r: V) -> Bool "
            + "{ l.a * k < r.a } }\nvar vs = [V(a: 1)]", "vs.sorted()",
        ], "V V.< k vs >"
      ),
      (
        ["var a = 1\nvar half: Int { get { a / 2 } set { a = newValue * 2 } }", "half"], "a half >"
      ),
      (
        ["var a = 1\nvar half: Int { get { a / 2 } set { a = newValue * 2 } }", "half = 4"],
        "a half > a"
      ),
      (["var a = 1 { didSet { print(b) } }\nvar b = 2", "a = 3"], "a b didSet > a"),
      (
        [
          "enum E { case a(Int), b }\nlet e = E.b",
          "switch e { case .a(let n): print(n); case .b: print(0) }",
        ],
        "E e >"
      ),
      (
        [
          "infix operator <+>\nlet k = 1\nfunc <+> (l: Int, r: Int) -> Int { l + r + k }",
          "1 <+> 2",
        ],
        "<+> k >"
      ),
      (
        [
          "let a = 1\nfunc f() -> Int { a }\nfunc g() -> Int { f() }",
          "let b = 5\nfunc f() -> Int { b }",
          "g()",
        ], "b f g >"
      ),
      (
        ["let a = 1\nlet check = { $0 + a }", "let b = 2\nlet check = { $0 * b }", "check(1)"],
        "b check >"
      ),
    ] as [([String], String)]
  )
  func calls(_ cells: [String], _ expected: String) {
    #expect(footprint(cells) == expected, "\(cells)")
  }

  @Test("What a cell declares itself is no input of it; what it changes is among its outputs")
  func inputs() {
    let interpreter = Interpreter { _ in }
    let watcher = Watcher()
    interpreter.watcher = watcher
    _ = interpreter.run("let a = 1\nvar b = 2\nlet c = 3", name: "cell 1")
    _ = interpreter.run("let d = a\nfunc f() -> Int { c }\nb += d + f()\nlet a = 4", name: "cell 2")
    #expect(watcher.footprints.last?.inputs == ["a", "b", "c"])
    #expect(watcher.footprints.last?.outputs == ["a", "b", "d"])
  }

  @Test("Values are told apart by all that they are made of")
  func contents() throws {
    let interpreter = Interpreter { _ in }
    func content(_ code: String) throws -> ValueContent {
      _ = interpreter.run("struct P { var a = 1; var b = \"x\" }", name: "cell")
      #expect(interpreter.run("let v = \(code)", name: "cell").diagnostics.isEmpty)
      return try #require(interpreter.content(ofVariable: "v"))
    }
    let codes = [
      "1", "1.0", "\"1\"", "true", "[1, 2]", "[2, 1]", "[1.0, 2.0]", "[[1], [2]]", "[[1, 2], []]",
      "[\"a\": 1]", "[\"a\": 2]", "Set([1])", "(1, 2)", "P()", "P(a: 2)", "[P(), P(b: \"y\")]",
      "Optional(1)", "1..<2", "1...2", "[\"1\", \"2\"]", "[\"12\"]",
    ]
    for (index, one) in codes.enumerated() {
      for (other, code) in codes.enumerated() {
        let isSame = try content(one).isSame(as: try content(code))
        #expect(isSame == (index == other), "\(one), \(code)")
      }
    }
    _ = interpreter.run("let v = Array(repeating: 1, count: 2_000_000)", name: "cell")
    #expect(interpreter.content(ofVariable: "v") == nil)
    #expect(interpreter.content(ofVariable: "nothing") == nil)
  }
}

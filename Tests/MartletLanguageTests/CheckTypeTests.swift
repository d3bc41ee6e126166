// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletLanguage

@Suite("Types of expressions")
struct CheckTypeTests {
  @Test("Literals take the type that is wanted, and their default otherwise")
  func literals() {
    expectType("1", "Int")
    expectType("1 + 2.5", "Double")
    expectType("[1, 2.5]", "[Double]")
    expectType("[1, nil]", "[Int?]")
    expectType("[\"a\": [1, 2]]", "[String: [Int]]")
    expectType("(1, \"a\", true)", "(Int, String, Bool)")
    expectType("let x = 2.0\n1 + 2 * x", "Double")
    expectType("let x: Double = 1 + 2\nx", "Double")
    expectType("let x: [Double] = [1, 2]\nx.map { $0 * 2 }", "[Double]")
    expectType("-5 < 3", "Bool")
    expectType("1...3", "ClosedRange<Int>")
  }

  @Test("Generic functions find their types from arguments and closures")
  func generics() {
    expectType("[1, 2].map { Double($0) / 2 }", "[Double]")
    expectType("[1.5, 2].reduce(0) { $0 + $1 }", "Double")
    expectType("[1, 2].reduce(0, +)", "Int")
    expectType("[1, 2].reduce(into: [:]) { $0[$1, default: 0] += 1 }", "[Int: Int]")
    expectType("zip([1], [\"a\"]).map { n, s in \"\\(n)\\(s)\" }", "[String]")
    expectType("Dictionary(grouping: [\"a\", \"bb\"], by: { $0.count })", "[Int: [String]]")
    expectType("Dictionary(uniqueKeysWithValues: zip([\"a\"], [1.5]))", "[String: Double]")
    expectType("max(1, 2.5)", "Double")
    expectType("[3, 1].max()", "Int?")
    expectType("[\"b\": 1].sorted { $0.value < $1.value }", "[(key: String, value: Int)]")
    expectType("[[1], [2]].flatMap { $0 }", "[Int]")
    expectType("[\"1\", \"x\"].compactMap { Int($0) }", "[Int]")
    expectType("[1, 2].map(String.init).joined(separator: \", \")", "String")
    expectType("[1, 2].enumerated().map { i, x in i * x }", "[Int]")
  }

  @Test("Optionals wrap, chain and unwrap")
  func optionals() {
    expectType("Int(\"5\")", "Int?")
    expectType("Int(\"5\") ?? 0", "Int")
    expectType("let s: String? = \"a\"\ns?.count", "Int?")
    expectType("let s: [String]? = nil\ns?.first?.count", "Int?")
    expectType("[\"a\": 1][\"a\"]! + 1", "Int")
    expectType("let n: Int? = 3\nn == nil || n == 3", "Bool")
    expectType("let n: Int? = 3\nn.map { Double($0) }", "Double?")
    expectType("try? [1].first", "Int?")
  }

  @Test("Functions and closures are values")
  func functions() {
    expectType("let f = { (x: Int) in x * 2.5 + 1 }", errorType)
    expectType("let f = { (x: Double) in x * 2 }\nf", "(Double) -> Double")
    expectType("func f(_ x: Int, y: String) -> Bool { true }\nf", "(Int, String) -> Bool")
    expectType(
      "func make() -> () -> Int { var n = 0; return { n += 1; return n } }\nmake()()",
      "Int"
    )
    expectType("func best<T: Comparable>(_ x: [T]) -> T? { x.max() }\nbest([\"a\"])", "String?")
    expectType("let pair = (name: \"a\", size: 2)\npair.size", "Int")
  }

  private let errorType = "`*` cannot take an `Int` and a `Double`"

  @Test("A later cell may declare a name again, with another type")
  func redeclaration() {
    let lab = CheckLab()
    lab.check("let x = 1\nfunc f() -> Int { x }")
    lab.check("let x = \"a\"")
    expectType("x", "String", in: lab)
    expectType("f()", "Int", in: lab)
    lab.check("func f() -> Double { 1 }")
    expectType("f()", "Double", in: lab)
  }

  @Test("Only what ran is visible later")
  func partialRun() throws {
    let checker = CheckLab().checker
    func parse(_ text: String) -> ([Statement], SourceText) {
      let source = SourceText(name: "cell", text: text)
      return (Parser.parse(source).statements, source)
    }
    let (statements, source) = parse("let a = 1\nlet b = 2\nlet c = 3")
    let cell = try #require(checker.check(statements, source: source).cell)
    checker.commit(cell, executed: 2)
    #expect(checker.declaredNames.keys.sorted() == ["a", "b"])
    let (use, text) = parse("c")
    #expect(checker.check(use, source: text).diagnostics.map(\.code) == ["unknown-name"])
  }

  @Test("A cell with a mistake declares nothing")
  func failure() {
    let lab = CheckLab()
    lab.check("let a = 1\nlet b = a + \"x\"")
    #expect(lab.checker.declaredNames.isEmpty)
  }

  @Test("Functions of a cell may call one another and see globals below them")
  func forwardReferences() {
    expectType(
      """
      func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
      func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
      func area() -> Double { side * side }
      let side = 2.5
      area()
      """,
      "Double"
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletLanguage

@Suite("Completion and inspection")
struct AssistTests {
  private let lab: CheckLab

  init() {
    lab = CheckLab(host: CheckHost.interface)
    lab.check("let penguins = Dataset.penguins()\nlet numbers = [1, 2, 3]")
  }

  /// Completes at the `|` of the text.
  private func complete(_ marked: String) -> Completion {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    return lab.checker.complete(parts.joined(), at: parts[0].utf8.count)
  }

  private func texts(_ marked: String) -> [String] { complete(marked).candidates.map(\.text) }

  private func inspect(_ marked: String) -> Inspection? {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    return lab.checker.inspect(parts.joined(), at: parts[0].utf8.count)
  }

  @Test("After a dot the members of the value are offered, with types and a sentence")
  func members() throws {
    let result = complete("penguins.fi|")
    #expect(result.replaced == SourceRange(9, 11))
    #expect(
      result.candidates == [
        Completion.Candidate(
          text: "filter",
          kind: .method,
          signature:
            "func filter(_ condition: (Columns) throws -> ColumnExpression) throws -> Table",
          summary: "The rows for which the condition holds."
        )
      ]
    )
    #expect(texts("numbers.map { $0.isM|").contains("isMultiple"))
    #expect(texts("numbers.first?.sig|") == ["signum"])
    #expect(texts("let x = penguins.describe().rowC|\nprint(x)") == ["rowCount"])
    #expect(texts("[penguins].joi|") == [])
  }

  @Test("Help answers at every place of a program with associated types")
  func answersEverywhere() {
    let text = """
      protocol Agent { associatedtype State; associatedtype Action; mutating func act(_ s: State) -> Action; mutating func learn(_ s: State, _ a: Action) }
      extension Agent { mutating func learn(_ s: State, _ a: Action) {} }
      struct Line { enum Move { case l, r } }
      struct Always: Agent { let move: Line.Move; func act(_ s: Int) -> Line.Move { move } }
      struct Alternating: Agent { var n = 0
        mutating func act(_ s: Int) -> Line.Move { n += 1; return n % 3 == 0 ? .l : .r }
        mutating func learn(_ s: Int, _ a: Line.Move) { n += s } }
      """
    let interpreter = Interpreter(output: { _ in })
    for offset in 0...text.utf8.count {
      _ = interpreter.complete(text, at: offset)
      _ = interpreter.inspect(text, at: offset, isDetailed: true)
    }
  }

  @Test("After a leading dot the cases of the expected type are offered")
  func cases() {
    #expect(texts("Impute(.|)") == ["mean", "median", "constant"])
    #expect(texts("let p: Penalty = .l|") == ["l2"])
    #expect(texts("LogisticRegression(penalty: .|") == ["none", "l2"])
  }

  @Test("Names in sight come nearest first, labels before names")
  func names() {
    #expect(texts("func f(countdown: Int) { let other = 3; print(count|) }").first == "countdown")
    #expect(texts("peng|") == ["penguins"])
    #expect(texts("for i in numbers { pri| }").contains("print"))
    #expect(texts("penguins.split(|)").prefix(3) == ["test: ", "stratifiedBy: ", "seed: "])
    #expect(texts("penguins.split(test: 0.5, s|").prefix(2) == ["stratifiedBy: ", "seed: "])
    #expect(texts("whi|") == ["while"])
    #expect(texts("\"\\(numb|)\"").first == "numbers")
  }

  @Test("Where an argument has no label, values come before labels, those that fit first")
  func values() {
    let declared = "func f(_ a: Int, scale: Int = 1) {}\nlet text = \"\"\nlet zoom = 3\n"
    #expect(texts(declared + "f(|)").first == "zoom")
    #expect(!texts(declared + "f(|)").contains("scale: "))
    #expect(texts(declared + "f(1, |)").first == "scale: ")
  }

  @Test("Cases of a switch, key paths, types and modules are offered where they stand")
  func places() {
    #expect(texts("let p = Penalty.none\nswitch p { case .|").prefix(2) == ["none", "l2"])
    #expect(texts("switch Penalty.none {\ncase .l|\n}") == ["l2"])
    #expect(texts("let k = \\Table.rowC|") == ["rowCount"])
    #expect(!texts("[penguins].map(\\.|)").contains("filter"))
    #expect(texts("let t: Tab|") == ["Table"])
    #expect(!texts("func f(_ t: numb|").contains("numbers"))
    #expect(texts("import Fou|") == ["Foundation", "FoundationEssentials"])
  }

  @Test("What has the letters in order is offered if nothing begins with them; case counts")
  func ranking() {
    #expect(texts("penguins.rwc|") == ["rowCount"])
    #expect(texts("let table = 1\ntab|").prefix(2) == ["table", "Table"])
    #expect(texts("let table = 1\nTab|").prefix(2) == ["Table", "table"])
  }

  @Test("Members of generic types show what their parameters stand for")
  func substitution() {
    #expect(complete("numbers.first|").candidates.map(\.signature).contains("Int?"))
  }

  @Test("What everybody uses of the standard library has a sentence")
  func sentences() {
    for text in ["numbers.|", "\"a\".|", "1.5.|", "[\"a\": 1].|", "Set([1]).|", "(0..<3).|"] {
      let silent = complete(text).candidates.filter { $0.summary.isEmpty }.map(\.text)
      #expect(silent.isEmpty, "\(text): \(silent)")
    }
  }

  @Test("Keywords are explained")
  func keywords() throws {
    let found = try #require(inspect("gua|rd let x = numbers.first else { }"))
    #expect(found.signatures == ["guard let x = xs.first else { return 0 }"])
    #expect(found.documentation.hasPrefix("Goes on only if a condition holds"))
  }

  @Test("Among 200 variables all are found")
  func many() {
    lab.check((0..<200).map { "let variable\($0) = \($0)" }.joined(separator: "\n"))
    #expect(texts("variable19|").count == 11)
  }

  @Test("A place depends on what it speaks of, wherever that stands in the cell")
  func dependencies() {
    let before = """
      let rows = penguins.describe()
      for row in [1, 2] { print(row) }
      let table = rows
      struct Pair { var first: Table { table }; func other() -> Int { 0 } }
      func twice(_ n: Int) -> Int { n * 2 }
      func some() -> some Sequence<Int> { [1, 2] }
      if numbers.isEmpty { print("none") }
      guard let head = numbers.first else { fatalError() }

      """
    #expect(texts(before + "table.rowC|") == ["rowCount"])
    #expect(texts(before + "Pair().first.rowC|") == ["rowCount"])
    #expect(texts(before + "head.sig|") == ["signum"])
    #expect(texts(before + "twice(3).sig|") == ["signum"])
    #expect(texts(before + "some().makeIt|") == ["makeIterator"])
    let after = "\nlet between = 1\nlet later = between"
    #expect(texts("func f() -> Int { later.sig| }" + after) == ["signum"])
    #expect(texts(before + "for x in 0..<3 { let y = x\n  y.sig| }\nprint(rows)") == ["signum"])
    #expect(texts("struct S { let n = 1; func f() { n.sig| }; func g() { no } }") == ["signum"])
    #expect(texts(before + "hea|").contains("head"))
    #expect(inspect(before + "print(ta|ble)")?.signatures.first?.hasPrefix("let table: ") == true)
    #expect(inspect(before + "let z = twi|ce(2)")?.signatures == ["func twice(_ n: Int) -> Int"])
  }

  @Test("In comments, numbers and plain strings nothing is offered")
  func nothing() {
    #expect(texts("// pen|") == [])
    #expect(texts("let x = 12|") == [])
    #expect(texts("let s = \"pen|\"") == [])
  }

  @Test("In a string the call around it is told")
  func strings() throws {
    let column = try #require(complete("penguins.filter { $0[\"bi|").string)
    #expect(column.function == "subscript")
    #expect(column.receiverType == "Columns")
    #expect(column.roots == ["penguins"])
    let x = try #require(complete("penguins.chart().point(x: \"|\", y: \"b\")").string)
    #expect((x.function, x.parameter, x.roots.first) == ("point", "x", "penguins"))
    let path = try #require(complete("Table(csv: \"da|").string)
    #expect((path.function, path.parameter) == ("Table", "csv"))
  }

  @Test("Names are explained, and calls from inside their parentheses")
  func inspection() throws {
    let split = try #require(inspect("penguins.split(|)"))
    #expect(
      split.signatures == [
        "func split(test: Double, stratifiedBy: String? = nil, seed: Int = 0) throws"
          + " -> (train: Table, test: Table)"
      ]
    )
    let filter = try #require(inspect("penguins.fil|ter { $0[\"a\"] > 1 }"))
    #expect(filter.documentation == "The rows for which the condition holds.")
    let variable = try #require(inspect("peng|uins"))
    #expect(variable.signatures == ["let penguins: Table"])
    #expect(variable.variable?.name == "penguins")
    let type = try #require(inspect("let t: Tab|le = penguins"))
    #expect(type.signatures.first == "struct Table")
    #expect(try #require(inspect("Impute(.med|ian)")).signatures == ["case median()"])
    #expect(inspect("1 + |2") == nil)
  }

  @Test(
    "Any broken text gives an answer",
    arguments: [
      "", "|", ".|", "foo.|", "((((|", "\"\\(|", "let |", "func |", "for |", "{ $0.|", "[|", "a[|]",
      "if |", "switch x { case .|", "let x: |", "penguins.filter { $0[", "}}}|", "x ? | : ", "&|",
    ]
  )
  func broken(_ marked: String) {
    let result = complete(marked)
    #expect(result.replaced.start <= result.replaced.end)
    _ = inspect(marked)
  }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MartletLanguage

@Suite("Cells use a host module")
struct CheckHostTests {
  private func lab() -> CheckLab {
    let lab = CheckLab(host: CheckHost.interface)
    lab.check("let penguins = Dataset.penguins()")
    lab.check("let (train, test) = penguins.split(test: 0.25, stratifiedBy: \"species\", seed: 7)")
    return lab
  }

  @Test("Its declarations are sound")
  func interface() {
    let checker = lab().checker
    checker.declareEverything()
    #expect(checker.moduleProblems == [])
  }

  @Test("Literals become its types where they are wanted")
  func literals() {
    let lab = lab()
    expectType(
      "let row: [String: Cell] = [\"a\": 1, \"b\": 2.5, \"c\": \"x\", \"d\": nil, \"e\": true]\nrow",
      "[String: Cell]",
      in: lab
    )
    expectType(
      "penguins.filter { $0[\"age\"] > 30 && $0[\"sex\"] == \"female\" }",
      "Table",
      in: lab
    )
    expectType(
      "let limit = 3.5\npenguins.filter { $0[\"age\"] * 2 > limit || !($0[\"a\"] == 1) }",
      "Table",
      in: lab
    )
    expectType(
      "penguins.adding(\"r\") { $0[\"a\"] / $0[\"b\"] }.select(\"r\").rowCount",
      "Int",
      in: lab
    )
    expectType("2 * Matrix([[1, 2], [3, 4]])", "Matrix", in: lab)
    expectType("Matrix([[1]])[row: 0, column: 0]", "Double", in: lab)
  }

  @Test("Values of its types go where its protocols are wanted")
  func protocols() {
    let lab = lab()
    lab.check(
      "let pipeline = Impute(.median) + Standardize() + OneHot() + LogisticRegression(penalty: .l2(1))"
    )
    expectType("pipeline", "ClassifierPipeline", in: lab)
    expectType(
      "let model = pipeline.fit(train, target: \"species\")\nmodel.evaluate(test).accuracy",
      "Double",
      in: lab
    )
    expectType(
      "model.predict([\"mass\": 46.5, \"sex\": \"female\", \"island\": nil])",
      "Prediction",
      in: lab
    )
    expectType("model.predict(test)", "Column", in: lab)
    expectType(
      "let steps: [any Transformer] = [Impute(), Standardize()]\nsteps.count",
      "Int",
      in: lab
    )
    expectType(
      "func score(_ c: any Classifier) throws -> Double { c.fit(train, target: \"x\").evaluate(test).accuracy }\nscore(pipeline)",
      "Double",
      in: lab
    )
  }

  @Test("Its enums match in a switch, which must cover them")
  func enums() {
    let lab = lab()
    let clauses = "case .double(let d): print(d + 1); case .string(let s): print(s.count)"
    lab.check("let cell: Cell = 1")
    #expect(lab.errors("switch cell { \(clauses); case .missing: print(0) }") == [])
    expectError(
      "switch cell { \(clauses) }",
      "not-exhaustive: this `switch` does not cover `.missing` @ switch | Add `case .missing: …`,"
        + " or `default: …`.",
      in: lab
    )
  }

  @Test("Mistakes name what there is")
  func mistakes() {
    let lab = lab()
    expectError(
      "penguins.filtre { $0[\"a\"] > 1 }",
      "unknown-member: a `Table` has no member `filtre` @ filtre | Did you mean `filter`?",
      in: lab
    )
    expectError(
      "LogisticRegression(penalty: .l3(1))",
      "unknown-member: `Penalty` has no case `l3` @ l3 | Did you mean `.l2`?",
      in: lab
    )
    expectError(
      "LogisticRegression().fit(train)",
      "missing-argument: `fit` needs `target:`, a `String` @ ) | Insert `target: …`. It is declared"
        + " as `func fit(_ table: Table, target: String) throws -> LogisticModel`.",
      in: lab
    )
    expectError(
      "penguins.select(3)",
      "no-overload: `select` cannot take (Int) @ 3 | There are"
        + " `func select(_ columns: String...) throws -> Table`,"
        + " `func select(_ columns: [String]) throws -> Table`.",
      in: lab
    )
    expectError(
      "penguins.chart().point(x: \"a\", y: 5)",
      "type-mismatch: `point` needs a `String` for `y:`, but this is an `Int` @ 5 | Convert it:"
        + " `String(5)`.",
      in: lab
    )
  }

  @Test("A literal where any value of a protocol goes has its default type")
  func literalsAndProtocols() {
    let lab = CheckLab(
      host: """
        public protocol Step {}
        @native(0) public func + (left: any Step, right: any Step) -> Int
        """
    )
    expectError(
      "1 + \"a\"",
      "operand-types: `+` cannot take an `Int` and a `String` @ 1 + \"a\" | Convert one of them:"
        + " `String(1)`.",
      in: lab
    )
  }
}

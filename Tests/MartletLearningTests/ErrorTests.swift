// SPDX-License-Identifier: Apache-2.0

import MartletLearning
import MartletTables
import MartletText
import Testing

@Suite("Errors of learning")
struct ErrorTests {
  private func message(_ body: () throws -> Void) throws -> String {
    do {
      try body()
      return ""
    } catch let error as any MartletError {
      return error.description
    }
  }

  @Test("Several missing values are named, one that was misspelt first")
  func namesAll() throws {
    let table = try Table([
      Column("age", [1, 2]), Column("price", [1, 2]), Column("y", ["a", "b"]),
    ])
    let model = try LogisticRegression().fit(table, target: "y")
    #expect(
      try message { _ = try model.predict(["prcie": 3]) }
        == "LogisticRegression needs a value for \"price\", \"age\", which are not there. "
        + "Is \"prcie\" meant to be \"price\"?"
    )
    #expect(
      try message { _ = try model.predict([:]) }
        == "LogisticRegression needs a value for \"age\", \"price\", which are not there. "
        + "Add them; nil stands for a value that is not known."
    )
  }

  @Test("Missing values, text and a single class are errors that say what to do")
  func saysWhatToDo() throws {
    let penguins = Dataset.penguins()
    func fit(_ table: Table) throws -> String {
      try message { _ = try LogisticRegression().fit(table, target: "species") }
    }
    #expect(
      try fit(penguins.select("species", "bill_length_mm"))
        == "Column \"bill_length_mm\" has 2 missing values, which LogisticRegression cannot take. "
        + "Put Impute() before it, or drop these rows: .droppingMissing(\"bill_length_mm\")."
    )
    #expect(
      try fit(penguins.select("species", "sex")).hasSuffix(
        "Put OneHot() before it, or leave it out: .dropping(\"sex\")."
      )
    )
    #expect(
      try fit(penguins.filter { $0["species"] == "Gentoo" })
        == "The target \"species\" has only one class in these rows, \"Gentoo\"; "
        + "a classifier needs at least two. Check the filter before it, or choose another target."
    )
    #expect(
      try message { _ = try LogisticRegression().fit(penguins, target: "spezies") }
        .hasSuffix("Did you mean \"species\"?")
    )
  }
}

// SPDX-License-Identifier: Apache-2.0

import MartletSession
import MartletText
import Testing

@Suite struct AsideTests {
  let session = Session(output: RecordingOutput())

  /// Runs cells; what the aside knows of variables is from before the last one.
  func run(_ cells: String...) {
    for (index, cell) in (cells + ["1"]).enumerated() {
      _ = session.run(cell, count: index + 1)
    }
  }

  func complete(_ code: String) -> [String] {
    session.aside.complete(code: code, cursor: code.unicodeScalars.count).items.map(\.text)
  }

  func inspect(_ code: String) -> String? {
    session.aside.inspect(code: code, cursor: code.unicodeScalars.count, isDetailed: false)?
      .representations["text/plain"]
  }

  @Test("It completes names, members, columns and commands as the session does")
  func completes() {
    run("let birds = Dataset.penguins()", "func twice(_ n: Int) -> Int { n * 2 }")
    for code in ["bir", "birds.fil", "twi", "birds[\"bill", "%wh", "é😀\nbirds.he", "Dataset."] {
      let expected = session.complete(code: code, cursor: code.unicodeScalars.count)
      #expect(complete(code) == expected.items.map(\.text))
      #expect(
        session.aside.complete(code: code, cursor: code.unicodeScalars.count).range
          == expected.range
      )
    }
    #expect(complete("birds[\"bill_l") == ["bill_length_mm"])
  }

  @Test("It shows the size and a part of the library's values, and a line of others")
  func inspects() throws {
    run("let birds = Dataset.penguins()\nlet many = [1, 2, 3]\nlet name = \"Ada\"\nlet half = 0.5")
    let table = try #require(inspect("birds"))
    #expect(table.hasPrefix("let birds: Table\n344 rows × 8 columns"))
    #expect(inspect("many")?.contains("3 elements") == true)
    #expect(inspect("name")?.contains("\"Ada\"") == true)
    #expect(inspect("half")?.contains("0.5") == true)
    #expect(inspect("birds.select")?.hasPrefix("func select") == true)
    #expect(inspect("nothingOfThisName") == nil)
  }

  @Test("It lists the variables, and leaves every other cell to the session")
  func lists() throws {
    run("let name = \"Ada\"", "let many = [1, 2, 3]")
    let text = try #require(try session.aside.run("%who")?.get())
    #expect(text == "many  [Int]   3 elements\nname  String  \"Ada\"\n")
    #expect(try session.aside.run("%who String")?.get() == "name  String  \"Ada\"\n")
    #expect(throws: CellFailure.self) { try session.aside.run("%who Strin")?.get() }
    for code in ["1 + 1", "%who\n1 + 1", "%pwd", "", "%who\n%who"] {
      #expect(session.aside.run(code) == nil)
    }
  }

  @Test("What is forgotten or reset is gone here as well")
  func forgets() {
    run("let unusualName = 1", "let anotherName = 2", "%reset unusualName")
    #expect(complete("unusualN") == [])
    #expect(complete("anotherN") == ["anotherName"])
    run("%reset")
    #expect(complete("anotherN") == [])
    #expect(session.aside.variables.isEmpty)
  }

  @Test("It says whether a cell is complete")
  func completeness() {
    #expect(session.aside.state(of: "1 + 1") == .complete)
    #expect(session.aside.state(of: "%time func f() {") == .incomplete(indent: "    "))
    #expect(session.aside.state(of: "let = 5") == .invalid)
  }
}

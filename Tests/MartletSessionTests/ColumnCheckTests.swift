// SPDX-License-Identifier: Apache-2.0

import MartletSession
import Testing

@Suite("Names of columns before a cell runs")
struct ColumnCheckTests {
  private let output = RecordingOutput()
  private let session: Session

  init() {
    session = Session(output: output)
    _ = session.run("let adults = Dataset.penguins()\nlet other = adults.select(\"sex\")", count: 1)
  }

  /// The report of the failure, if it came before anything ran.
  private func mistake(_ code: String) -> String? {
    let count = output.lines.count
    let failure = session.run("print(\"ran\")\n" + code, count: 4).failure
    guard output.lines.count == count else { return nil }
    return failure?.plainTraceback.joined(separator: "\n")
  }

  @Test("A wrong name is underlined, with the columns there are and the nearest one")
  func report() {
    let code = "adults.chart().point(x: \"bill_length_mm\", y: \"flipper_lenght_mm\")"
    #expect(
      mistake(code) == """
        error: no column "flipper_lenght_mm" in `adults` (species, island, bill_length_mm, \
        bill_depth_mm, …)
          cell 4, line 2
          2 │ adults.chart().point(x: "bill_length_mm", y: "flipper_lenght_mm")
            │                                              ~~~~~~~~~~~~~~~~~~~
          Did you mean "flipper_length_mm"?
        """
    )
  }

  @Test(
    "It is found wherever it is certain",
    arguments: [
      "adults[\"nope\"]", "adults.select(\"species\", \"nope\")", "adults.sorted(by: \"nope\")",
      "adults.filter { $0[\"nope\"] > 3 }",
      "adults.filter { $0[\"sex\"].isPresent && $0[\"nope\"] > 3 }",
      "adults.adding(\"b\") { $0[\"nope\"] / 2 }", "let x = adults.head(3).tail(2)[\"nope\"]",
      "let few = adults.select(\"sex\")\nfew[\"island\"]", "adults.dropping(\"sex\")[\"sex\"]",
      "let (a, b) = adults.split(test: 0.5, stratifiedBy: \"nope\")",
      "adults.split(test: 0.5).train[\"nope\"]", "other.renaming(\"sex\", to: \"s\")[\"sex\"]",
      "LogisticRegression().fit(adults, target: \"nope\")",
      "print(adults.describe(), adults[\"nope\"])",
    ]
  )
  func certain(_ code: String) {
    #expect(mistake(code)?.hasPrefix("error: no column \"") == true)
  }

  @Test(
    "Nothing is said where the name may be right",
    arguments: [
      "adults[\"sex\"]", "adults.adding(\"b\") { $0[\"year\"] / 2 }[\"b\"]",
      "if adults.hasColumn(\"nope\") { adults[\"nope\"] }", "let c = try? adults[\"nope\"]",
      "func f(_ t: Table) throws -> Column { t[\"nope\"] }", "let adults = other\nadults[\"sex\"]",
      "var t = adults\nt = other\nlet d = try? t[\"nope\"]", "adults.chart().title(\"nope\")",
      "adults.renaming(\"sex\", to: \"s\")[\"s\"]",
      "adults.split(test: 0.5, seed: 1).test[\"sex\"]",
      "let n = \"nope\"\nlet e = try? adults[n]", "let h = adults.hasColumn(\"nope\")",
      "let g = adults.hasColumn(\"nope\") ? adults[\"nope\"].count : 0",
    ]
  )
  func uncertain(_ code: String) {
    let failure = session.run(code, count: 4).failure
    #expect(failure == nil, "\(failure?.plainTraceback ?? [])")
  }
}
